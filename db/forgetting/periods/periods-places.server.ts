/**
 * Places lose whose they were: name, settings and words go, and a nobody made for this one place stands where the person
 * stood, so that marks, changes and events of the run keep their counts and lead to nobody.
 */
import { and, eq, inArray, or } from "drizzle-orm";
import type { Work } from "../../kit/store.server.ts";
import { standIn } from "../erasing/stand-ins.server.ts";
import { allLeft } from "./periods-due.server.ts";

type Place = { id: string; cycleId: string; personId: string };

/** Settings as they are before anybody chose. */
const plain = {
  name: null,
  title: "neutral",
  ownTitle: null,
  offerUntil: null,
  invitations: "none",
  reminders: false,
  venueInLetters: false,
} as const;

/** Takes the persons out of these places. */
export async function unname(work: Work, placeIds: readonly string[], now: Date): Promise<void> {
  const { places: p } = work.tables;
  const places = await work.read
    .select({ id: p.id, cycleId: p.cycleId, personId: p.personId })
    .from(p)
    .where(inArray(p.id, ["", ...placeIds]));
  for (const place of places) await unnameOne(work, place, now);
}

async function unnameOne(work: Work, place: Place, now: Date): Promise<void> {
  const { tables, write } = work;
  const { places: p, consents, steps, placeChanges: h } = tables;
  const nobody = await standIn(work, { language: "en" }, now);
  await forgetInGroup(work, place, nobody);
  await write
    .update(p)
    .set({ ...plain, personId: nobody })
    .where(eq(p.id, place.id));
  await write
    .update(consents)
    .set({ personId: nobody, language: "en" })
    .where(eq(consents.placeId, place.id));
  await write
    .update(h)
    .set({ byPersonId: nobody })
    .where(and(eq(h.placeId, place.id), eq(h.byPersonId, place.personId)));
  await write
    .update(steps)
    .set({ what: null, howMuch: null, whenText: null, howOften: null, confidence: null })
    .where(eq(steps.placeId, place.id));
}

/** What else of the group named this person: calendar entries go, the rest is a nobody's. */
async function forgetInGroup(
  { tables, read, write }: Work,
  { id, cycleId, personId }: Place,
  nobody: string,
): Promise<void> {
  const { meetings: m, invitations: i, outbox: o, marks, markChanges: k, runEvents: e } = tables;
  const meetings = await read.select({ id: m.id }).from(m).where(eq(m.cycleId, cycleId));
  const meetingIds = ["", ...meetings.map((meeting) => meeting.id)];
  await write.delete(i).where(and(inArray(i.meetingId, meetingIds), eq(i.personId, personId)));
  const own = await read.select({ id: marks.id }).from(marks).where(eq(marks.placeId, id));
  const markIds = ["", ...own.map((mark) => mark.id)];
  await write
    .update(k)
    .set({ byPersonId: nobody })
    .where(and(inArray(k.markId, markIds), eq(k.byPersonId, personId)));
  await write
    .update(e)
    .set({ byPersonId: nobody })
    .where(and(inArray(e.meetingId, meetingIds), eq(e.byPersonId, personId)));
  await forgetLetters({ tables, read, write }, { cycleId, personId }, nobody);
  await write
    .update(o)
    .set({ personId: nobody, address: null, facts: {} })
    .where(and(eq(o.personId, personId), eq(o.cycleId, cycleId)));
}

/** Letters between this person and those who led: nobody's, and without words once every copy has left. */
async function forgetLetters(
  work: Work,
  { cycleId, personId }: Pick<Place, "cycleId" | "personId">,
  nobody: string,
): Promise<void> {
  const { messages: t } = work.tables;
  const from = and(eq(t.fromPersonId, personId), eq(t.direction, "to-facilitators"));
  const mine = and(eq(t.cycleId, cycleId), or(from, eq(t.toPersonId, personId)));
  await work.write
    .update(t)
    .set({ body: null })
    .where(and(mine, allLeft(work)));
  await work.write
    .update(t)
    .set({ fromPersonId: nobody })
    .where(and(eq(t.cycleId, cycleId), from));
  await work.write
    .update(t)
    .set({ toPersonId: nobody })
    .where(and(eq(t.cycleId, cycleId), eq(t.toPersonId, personId)));
}
