/** Everything held about oneself as one file that programs can read. Its name says nothing. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "#app/server/http/doors.server.ts";
import { heldWords } from "#app/words/me.ts";
import { heldAbout } from "#db/people/held-about.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { house, visit } = args.context;
  const held = await heldAbout(house.store, signedIn(args).id);
  const body = JSON.stringify({ madeAt: house.clock.now().toISOString(), timesIn: "UTC", ...held }, null, 2);
  const name = heldWords[visit.language].fileName;
  return new Response(body, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
