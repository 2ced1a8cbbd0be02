/** Everything held about oneself as one file that programs can read. Its name says nothing. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "#app/server/http/doors.server.ts";
import { dataWords } from "#app/words/me.ts";
import { dataAbout } from "#db/people/data-about.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { app, requestContext } = args.context;
  const held = await dataAbout(app.store, signedIn(args).id);
  const body = JSON.stringify({ madeAt: app.clock.now().toISOString(), timesIn: "UTC", ...held }, null, 2);
  const name = dataWords[requestContext.language].fileName;
  return new Response(body, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
