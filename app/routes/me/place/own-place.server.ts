/** One's own place as its page shows it: what may be seen follows from the place's state, and is only then looked up. */
import type { Language } from "#app/domain/curriculum/plan.ts";
import { groupEnd, isLive } from "#app/domain/groups/enrolment.ts";
import { markSoFar } from "#app/domain/meetings/opening.ts";
import { datesOfPlace, historyOfPlace, lastMeetings, nextMeetingOf } from "#db/places/own-pages.server.ts";
import { findPlaceInHistory, positionOf } from "#db/places/places.server.ts";
import type { OwnPlace } from "#db/places/places.server.ts";
import { ownSteps } from "#db/meetings/steps-own.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { neutralNameOf } from "./neutral-name.server.ts";
import type { Led, Pinned } from "./neutral-name.server.ts";

export type SeenPlace = NonNullable<Awaited<ReturnType<typeof lookAtPlace>>>;

/** Null when it is nobody's or somebody else's. `reader`: the language of the page. */
export async function lookAtPlace(app: App, personId: string, placeId: string, reader: Language) {
  const found = await findPlaceInHistory(app.store, personId, placeId);
  if (!found) return null;
  const now = app.clock.now();
  const { place, cycle } = found;
  const last = (await lastMeetings(app.store, [cycle.id])).get(cycle.id) ?? null;
  const ended = groupEnd(cycle.state, last?.endsAt ?? null, now);
  const lastAt = ended && last && last.startsAt <= now ? last.startsAt : null;
  const frame = { id: place.id, cycleId: cycle.id, groupName: cycle.name, zone: cycle.zone, ended, lastAt };
  if (place.state === "held")
    return { ...frame, ...(await heldPlace(app, found, { personId, reader }, now)) };
  if (ended || !isLive(place.state)) return { ...frame, ...(await overPlace(app, found, now)) };
  const dates = await datesOfPlace(app.store, place);
  const ahead = dates.filter(({ startsAt, state }) => startsAt > now && state === "planned");
  if (place.state === "offered")
    return { ...frame, kind: "offered" as const, state: place.state, until: place.offerUntil, dates: ahead };
  const position = await positionOf(app.store, cycle.id, place.ticket);
  return { ...frame, kind: "waiting" as const, state: place.state, position, dates: ahead };
}

type Looking = { personId: string; reader: Language };

async function heldPlace(app: App, { place, cycle }: OwnPlace, { personId, reader }: Looking, now: Date) {
  const dates = await datesOfPlace(app.store, place);
  const next = await nextMeetingOf(app.store, personId, now, place.id);
  const [step] = await ownSteps(app.store, place.id);
  const named = await Promise.all(dates.map((one) => withName(app, cycle, one, reader)));
  const begun = named.map((one) => ({
    ...one,
    mark: markSoFar(one.mark, one, now),
    begun: one.startsAt <= now && one.state !== "cancelled",
  }));
  return { kind: "held" as const, dates: begun, next, step: step ?? null };
}

async function withName<T extends Led>({ store }: App, cycle: Pinned, meeting: T, reader: Language) {
  const { sessionId: _session, versionId: _version, ...shown } = meeting;
  return { ...shown, name: await neutralNameOf(store, cycle, meeting, reader) };
}

async function overPlace({ store }: App, { place, cycle }: OwnPlace, now: Date) {
  const open = cycle.state === "published" && cycle.enrolUntil > now;
  return { kind: "over" as const, open, history: await historyOfPlace(store, place.id) };
}
