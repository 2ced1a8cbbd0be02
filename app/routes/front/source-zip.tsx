/** The sources that this very server was built from, as a zip, for whoever asks (AGPL 3.0, section 13). */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { openSources } from "#app/server/start/build.server.ts";

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const sources = await openSources();
  if (!sources) return redirect("/source", 303);
  if (request.method === "HEAD") await sources.body.cancel();
  return new Response(request.method === "HEAD" ? null : sources.body, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Length": String(sources.bytes),
      "Content-Disposition": 'attachment; filename="alongside-source.zip"',
    },
  });
}
