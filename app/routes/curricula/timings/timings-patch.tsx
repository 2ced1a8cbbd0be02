/** The chosen medians as a patch to the programme's Markdown, to be applied in its folder. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { enterTimings, patchName } from "./timings.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { taken, version } = await enterTimings(args);
  if (taken.patch === "") refuseRequest(404);
  return new Response(taken.patch, {
    headers: {
      "Content-Type": "text/x-diff; charset=utf-8",
      "Content-Disposition": `attachment; filename="${patchName(version.plan, version.version)}"`,
    },
  });
}
