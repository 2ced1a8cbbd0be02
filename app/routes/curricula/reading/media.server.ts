/**
 * Pictures and sound of a curriculum over HTTP: with the type that their name says and their bytes were checked for,
 * and piece by piece for players that jump about in a recording (RFC 9110, 14).
 */
import { kindOf } from "#app/domain/curriculum/format/files/folder-files.ts";
import { audienceOf } from "#app/domain/curriculum/plan.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import { mediaIn, mediaUnder, noMedia } from "#app/domain/curriculum/format/texts/media.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { filesOfVersion, readBytes, shelfPlaceOf } from "#db/curricula/curriculum-files.server.ts";
import { versionInForce } from "#db/meetings/planned-meetings.server.ts";
import type { PlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { madeOnce } from "#app/server/live/live.server.ts";
import { liveMeetingOf } from "../../meetings/live/live-meeting.server.ts";

/** Where members find the media of a version. */
export function mediaForMembers(
  organisationId: string,
  curriculumId: string,
  versionId: string,
): MediaAddress {
  return mediaUnder(`/organisations/${organisationId}/curricula/${curriculumId}/media/`, versionId);
}

/** Where those who lead a meeting find its media; nothing is asked where its session has none. */
export async function mediaForLeaders(
  app: App,
  { meeting, cycle, session }: PlannedMeeting,
): Promise<MediaAddress> {
  const texts = session.segments.flatMap((segment) => segment.blocks);
  if (!texts.some((block) => block.kind === "play" || block.markdown.includes("media/"))) return noMedia;
  const versionId = versionInForce(cycle, meeting);
  const curriculumId = await madeOnce(app, `curriculum of ${versionId}`, 0, 60_000, () =>
    shelfPlaceOf(app.store, versionId),
  );
  return curriculumId ? mediaForMembers(cycle.organisationId, curriculumId, versionId) : noMedia;
}

/** Where the group's screen finds what it shows and plays. */
export function mediaOnScreen(meetingId: string): MediaAddress {
  return mediaUnder(`/screens/${meetingId}/media/`);
}

/** A file that a version holds under `media/`; null where it holds none of that name. */
export async function mediaOfVersion(
  app: App,
  { curriculumId, versionId }: { curriculumId: string; versionId: string },
  inside: string,
): Promise<SourceFile | null> {
  const files = await madeOnce(app, `media of ${curriculumId} ${versionId}`, 0, 600_000, async () => {
    const version = await filesOfVersion(app.store, curriculumId, versionId);
    return version?.files.filter((file) => file.media) ?? [];
  });
  return files.find((file) => file.path === `media/${inside}`) ?? null;
}

export type OnScreen = { curriculumId: string; file: SourceFile };

/** What the segment at hand shows the group, and nothing else; null for every other file. */
export async function mediaOfScreen(app: App, meetingId: string, inside: string): Promise<OnScreen | null> {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting || !["running", "paused"].includes(liveMeeting.state.phase)) return null;
  const { plannedMeeting, state } = liveMeeting;
  const segment = plannedMeeting.session.segments.find((one) => one.id === state.current);
  const { format } = plannedMeeting.meeting;
  const shown = segment?.blocks.filter(
    (block) => audienceOf(block) === "group" && (block.only === undefined || block.only === format),
  );
  if (!mediaIn(shown ?? []).has(`media/${inside}`)) return null;
  const versionId = versionInForce(plannedMeeting.cycle, plannedMeeting.meeting);
  const curriculumId = await shelfPlaceOf(app.store, versionId);
  const file = curriculumId && (await mediaOfVersion(app, { curriculumId, versionId }, inside));
  return file ? { curriculumId, file } : null;
}

/** The file, or the piece of it that was asked for; null when its bytes are gone or its kind is none that is shown. */
export async function mediaResponse(
  { store }: App,
  request: Request,
  { curriculumId, file: { path, media } }: OnScreen,
): Promise<Response | null> {
  const type = kindOf(path);
  if (!media || type === null || type === "text") return null;
  const tag = `"${media.hash.slice(0, 32)}"`;
  const headers = new Headers({ "Content-Type": type, "Accept-Ranges": "bytes", ETag: tag });
  const known = request.headers.get("If-Range");
  const asked = known === null || known === tag ? request.headers.get("Range") : null;
  const piece = pieceOf(asked, media.size);
  if (piece === "none") {
    headers.set("Content-Range", `bytes */${media.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { from, length } = piece ?? { from: 0, length: media.size };
  const bytes = await readBytes(store, { curriculumId, hash: media.hash, from, length });
  if (!bytes) return null;
  headers.set("Content-Length", String(bytes.length));
  if (piece) headers.set("Content-Range", `bytes ${from}-${from + bytes.length - 1}/${media.size}`);
  return new Response(new Uint8Array(bytes), { status: piece ? 206 : 200, headers });
}

/** One range of bytes; null where none is asked for that can be understood, "none" where it lies outside. */
export function pieceOf(
  range: string | null,
  size: number,
): { from: number; length: number } | "none" | null {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return null;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return null;
  return from <= to && from < size ? { from, length: to - from + 1 } : "none";
}
