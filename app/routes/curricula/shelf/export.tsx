/** A curriculum to take home, as a zip: the version in use, or (`?text=newest`) a newer text that cannot be run yet. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportCurriculum } from "#app/server/curricula/curriculum-export.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { enterCurriculum } from "../reading/curriculum-door.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { curriculum } = await enterCurriculum(args);
  const newest = new URL(args.request.url).searchParams.get("text") === "newest";
  const file = await exportCurriculum(args.context.app, curriculum, newest);
  if (!file) refuseRequest(404);
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Length": String(file.bytes.length),
      "Content-Disposition": `attachment; filename="${file.name}"`,
    },
  });
}
