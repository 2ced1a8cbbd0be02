/** What the page on practice and its patch are made of, for one version and the parts chosen in the address. */
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { placesOfMinutes } from "#app/domain/curriculum/timings/minutes-position.ts";
import { timingsFrom } from "#app/domain/curriculum/timings/timings.ts";
import { offersOf, take } from "#app/domain/curriculum/timings/take-medians.ts";
import { slug } from "#app/domain/curriculum/slug.ts";
import { enterOrganisation } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { filesOfVersion } from "#db/curricula/curriculum-files.server.ts";
import { timedMeetingsOf } from "#db/curricula/timings.server.ts";
import { enterVersion } from "../reading/curriculum-door.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };

/**
 * The practice of a curriculum in one organisation. Without a choice in the address (`chosen=yes`) every median that
 * differs is taken; `take` names those that were ticked.
 */
export async function enterTimings(args: Args) {
  await enterOrganisation(args, args.params.organisation, "learn from practice");
  const entered = await enterVersion(args);
  const { organisation, curriculum, version } = entered;
  const { store } = args.context.app;
  const kept = await filesOfVersion(store, curriculum.id, version.id);
  const meetings = await timedMeetingsOf(store, organisation.id, curriculum.id);
  const query = new URL(args.request.url).searchParams;
  return { ...entered, ...chosen(kept?.files ?? [], version.plan, meetings, query) };
}

type Evenings = Awaited<ReturnType<typeof timedMeetingsOf>>;

function chosen(files: readonly SourceFile[], plan: Plan, meetings: Evenings, query: URLSearchParams) {
  const positionOf = placesOfMinutes(files, plan);
  const timings = timingsFrom(plan, meetings, positionOf);
  const offers = offersOf(timings);
  const wanted = query.get("chosen") === "yes" ? query.getAll("take") : offers.map((offer) => offer.key);
  const taken = take(
    files,
    plan,
    offers.filter((offer) => wanted.includes(offer.key)),
    positionOf,
  );
  return { timings, offers, wanted, taken, hasSource: files.length > 0 };
}

/** "thursday-group-1.2.0.patch": nothing of the topic. */
export function patchName(plan: Plan, version: string): string {
  return `${slug(plan.curriculum.publicTitle) || "curriculum"}-${version}.patch`;
}
