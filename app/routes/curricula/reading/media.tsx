/** A picture or a recording of a curriculum, for those who may read it: of its newest version, or of the one named. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { mediaOfVersion, mediaResponse } from "#app/routes/curricula/reading/media.server.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { enterCurriculum } from "./curriculum-door.server.ts";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { curriculum } = await enterCurriculum(args);
  const { app } = args.context;
  const versionId = new URL(args.request.url).searchParams.get("version") ?? curriculum.version?.id;
  const of = { curriculumId: curriculum.id, versionId: versionId ?? "" };
  const file = looksLikeId(versionId) ? await mediaOfVersion(app, of, args.params["*"] ?? "") : null;
  const answer = file && (await mediaResponse(app, args.request, { curriculumId: curriculum.id, file }));
  return answer ?? refuseRequest(404);
}
