/** Where a meeting is: changing the place or the format of one of them, with one letter to each person. */
import { and, eq } from "drizzle-orm";
import type { Format } from "#app/domain/curriculum/plan.ts";
import { tellPeople } from "../letters/change-letters.server.ts";
import { findVenue } from "./cycle-lists.server.ts";
import { holdRuns, ledIn } from "../meetings/being-led.server.ts";
import { lockCycle } from "./cycles.server.ts";
import type { Cycle, Meeting } from "./cycles.server.ts";
import { moveInvitations } from "../calendar/invitations.server.ts";
import { note } from "../people/organisations.server.ts";
import { addVenue } from "./planning.server.ts";
import type { NewVenue } from "./planning.server.ts";
import type { Store, Work } from "../kit/store.server.ts";

export type VenueVerdict =
  { ok: true; revision: number; changed: boolean } | { ok: false; refusal: "not-ahead" | "being-led" };

export type VenueAct = {
  cycleId: string;
  meetingId: string;
  format: Format;
  venue: NewVenue;
  words: string;
  by: string;
};

/**
 * Holds one meeting elsewhere or otherwise. Saying what is so already changes nothing and writes to nobody. While it is
 * being led another place may still be named (nothing of the run hangs on it, and whoever is late needs it), but not
 * another format: the script would become another one under the hands of whoever leads.
 */
export async function changeVenue(store: Store, act: VenueAct, now: Date): Promise<VenueVerdict> {
  return store.tx(async (work) => {
    const { meetings: m } = work.tables;
    const cycle = await lockCycle(work, act.cycleId);
    const [meeting] = await work.read
      .select()
      .from(m)
      .where(and(eq(m.id, act.meetingId), eq(m.cycleId, act.cycleId)));
    if (!cycle || meeting?.state !== "planned") return { ok: false, refusal: "not-ahead" };
    if (await isThere(work, meeting, act)) return { ok: true, revision: cycle.revision, changed: false };
    if (meeting.format !== act.format && (await isLed(work, meeting, now)))
      return { ok: false, refusal: "being-led" };
    const venueId = await addVenue(work, cycle.organisationId, act.venue);
    const set = { venueId, format: act.format, revision: meeting.revision + 1 };
    await work.write.update(m).set(set).where(eq(m.id, meeting.id));
    await spread(work, cycle, meeting, act, now);
    return { ok: true, revision: cycle.revision, changed: true };
  });
}

async function isLed(work: Work, { id, cycleId }: Meeting, now: Date): Promise<boolean> {
  await holdRuns(work, cycleId, now);
  return (await ledIn(work, cycleId)).some((led) => led.id === id);
}

async function isThere(work: Work, meeting: Meeting, { format, venue }: VenueAct): Promise<boolean> {
  const now = await findVenue(work, meeting.venueId);
  const same = (key: keyof NewVenue) => now?.[key] === venue[key];
  return meeting.format === format && (["name", "address", "access", "join", "country"] as const).every(same);
}

async function spread(work: Work, cycle: Cycle, meeting: Meeting, act: VenueAct, now: Date): Promise<void> {
  await moveInvitations(work, [meeting], now);
  const changes = [{ what: "venue" as const, was: meeting, now: { ...meeting, format: act.format } }];
  await tellPeople(work, cycle, { changes, words: act.words, states: ["held", "offered"] }, now);
  const { organisationId } = cycle;
  await note(work, { organisationId, personId: act.by, act: "venue changed", subject: meeting.id }, now);
}
