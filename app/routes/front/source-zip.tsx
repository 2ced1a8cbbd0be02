/** The sources that this very server was built from, as a zip, for whoever asks (AGPL 3.0, section 13). */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { readSources, sizeOfSources } from "#app/server/start/build.server.ts";

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const bytes = await sizeOfSources();
  if (bytes === null) return redirect("/source", 303);
  return new Response(request.method === "HEAD" ? null : readSources(), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Length": String(bytes),
      "Content-Disposition": 'attachment; filename="alongside-source.zip"',
    },
  });
}
