/** The chosen medians as a patch to the programme's Markdown, to be applied in its folder. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { turnAway } from "#app/server/http/doors.server.ts";
import { enterPractice, patchName } from "./practice.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { taken, version } = await enterPractice(args);
  if (taken.patch === "") turnAway(404);
  return new Response(taken.patch, {
    headers: {
      "Content-Type": "text/x-diff; charset=utf-8",
      "Content-Disposition": `attachment; filename="${patchName(version.plan, version.version)}"`,
    },
  });
}
