/** The dates somebody leads in their own calendar: as a feed always, by mail if they wish, and gone when they lead no more [F15]. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { entriesOf } from "#db/calendar/calendars.server.ts";
import { cancelCycle } from "#db/cycles/calling-off.server.ts";
import { throwAwayDraft } from "#db/cycles/drafts.server.ts";
import { leadFromNowOn, nameFacilitators, saveLedDates } from "#db/cycles/facilitators.server.ts";
import type { LedDates } from "#db/cycles/facilitators.server.ts";
import { removeMember } from "#db/people/members.server.ts";
import { findMember } from "#db/people/organisations.server.ts";
import { planCycle, publishCycle, unpublishCycle } from "#db/cycles/planning.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { newCycle } from "#tests/support/small-curriculum.ts";
import { eachStore } from "#tests/support/stores.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import * as setting from "./invitations-setting.ts";
import type { Evenings, Home } from "./invitations-setting.ts";

const { change, feedLines, giveBack, invitationsOf, mailed, moveInWithMarc, openEvenings, said, take } =
  setting;
const at = (text: string) => new Date(`${text}:00Z`);
const to = (date: string) => ({ what: "move", scope: "one", to: { date, time: "18:30" } }) as const;
const [early, near, later] = [at("2026-03-20T12:00"), at("2026-03-30T12:00"), at("2026-03-31T12:00")];

/** Everything that is due is made and leaves; gives what this person got. */
async function got(store: Store, personId: string, now: Date): Promise<string[]> {
  await dueInvitations(store, now);
  return said(await mailed(store, now), personId);
}

function wish({ store, group }: Evenings, personId: string, wanted: Partial<LedDates>, now: Date) {
  const choice: LedDates = { invitations: "none", title: "neutral", ...wanted };
  return saveLedDates(store, { cycleId: group.cycleId, personId, ...choice }, now);
}

function name({ store, group }: Evenings, personIds: string[], now: Date) {
  const { organisationId, cycleId, staffId: by } = group;
  const leading = personIds.map((personId, index) => ({ personId, part: index === 0 ? "A" : "B" }) as const);
  return nameFacilitators(store, { organisationId, cycleId, by, leading }, now);
}

async function titlesOf(store: Store, personId: string, now: Date) {
  const pages = { place: (id: string) => `place ${id}`, meeting: (id: string) => `meeting ${id}` };
  const entries = await entriesOf(store, { personId }, { neutralTitle: "Meeting", pages }, now);
  return entries.map(({ title, url }) => `${title} ${url?.replace(/ .*/, "")}`);
}

async function open(store: Store, now: Date): Promise<{ home: Home; evenings: Evenings; marc: string }> {
  const home = await moveInWithMarc(store, now);
  return { home, evenings: await openEvenings(store, home, now), marc: home.marc };
}

eachStore(
  "whoever leads has every date in the feed, and no mail unless they wish",
  async ({ store, now }) => {
    const { marc, evenings } = await open(store, now);
    expect(await got(store, marc, near)).toEqual([]);
    const dates = ["0 2026-04-02", "0 2026-04-09", "0 2026-04-16", "0 2026-04-23"];
    expect(await feedLines(store, marc, near)).toEqual(dates);
    expect(await titlesOf(store, marc, near)).toEqual(Array(4).fill("Meeting meeting"));
    await change(evenings, 0, to("2026-04-03"), near);
    await change(evenings, 3, { what: "cancel", how: "push" }, near);
    expect(await got(store, marc, near)).toEqual([]);
    expect(await feedLines(store, marc, near)).toEqual([
      "1 2026-04-03",
      ...dates.slice(1, 3),
      "1 2026-04-23 cancelled",
      "0 2026-04-30",
    ]);
  },
);

eachStore(
  "invitations come as they wish, follow every change, and are led by nobody twice",
  async ({ store, now }) => {
    const { marc, evenings } = await open(store, now);
    expect(await wish(evenings, marc, { invitations: "rolling" }, early)).toBe(true);
    expect(await got(store, marc, early)).toEqual([]);
    expect(await got(store, marc, near)).toEqual(["REQUEST 0 2026-04-02"]);
    expect(await got(store, marc, later)).toEqual([]);
    expect(await wish(evenings, marc, { invitations: "all" }, near)).toBe(true);
    expect((await got(store, marc, near)).sort()).toEqual([
      "REQUEST 0 2026-04-09",
      "REQUEST 0 2026-04-16",
      "REQUEST 0 2026-04-23",
    ]);
    await change(evenings, 0, to("2026-04-03"), near);
    expect(await got(store, marc, near)).toEqual(["REQUEST 1 2026-04-03"]);
    // Switched off: what is in the calendar already is kept true to the end.
    expect(await wish(evenings, marc, { invitations: "none" }, near)).toBe(true);
    await change(evenings, 1, { what: "cancel", how: "drop" }, near);
    expect(await got(store, marc, near)).toEqual(["CANCEL 1 2026-04-09"]);
    expect(await wish(evenings, "nobody", { invitations: "all" }, near)).toBe(false);
    // Entries of those who lead do not wait for one another on their way out.
    const { outbox: o } = store.tables;
    const streams = await store.read
      .selectDistinct({ stream: o.stream })
      .from(o)
      .where(eq(o.kind, "invitation"));
    expect(streams).toHaveLength(4);
  },
);

eachStore(
  "another title is told where entries were mailed, under the same SEQUENCE",
  async ({ store, now }) => {
    const { marc, evenings } = await open(store, now);
    await wish(evenings, marc, { invitations: "rolling" }, near);
    await got(store, marc, near);
    await wish(evenings, marc, { invitations: "rolling", title: "name" }, later);
    const mails = await mailed(store, later);
    expect(said(mails, marc)).toEqual(["REQUEST 0 2026-04-02"]);
    expect(mails.map(({ title }) => title)).toEqual(["Thursday group"]);
    expect(await titlesOf(store, marc, later)).toEqual(Array(4).fill("Thursday group meeting"));
  },
);

eachStore(
  "whoever is replaced loses the dates ahead, and gets them anew when they return",
  async ({ store, now }) => {
    const { home, marc, evenings } = await open(store, now);
    const ines = await home.app.join("Ines", ["facilitator"]);
    await wish(evenings, marc, { invitations: "rolling" }, near);
    expect(await got(store, marc, near)).toEqual(["REQUEST 0 2026-04-02"]);
    expect(await name(evenings, [ines], near)).toEqual({ ok: true });
    expect(await feedLines(store, ines, near)).toHaveLength(4);
    expect(await got(store, marc, near)).toEqual(["CANCEL 1 2026-04-02"]);
    const gone = await feedLines(store, marc, near);
    expect(gone).toEqual(["2", "9", "16", "23"].map((day) => `1 2026-04-${day.padStart(2, "0")} cancelled`));
    await change(evenings, 0, to("2026-04-03"), near);
    expect(await got(store, marc, near)).toEqual([]);
    // Another voice is no other leading; coming back is, and the choice is still theirs.
    expect(await name(evenings, [marc, ines], later)).toEqual({ ok: true });
    expect(await got(store, marc, later)).toEqual(["REQUEST 3 2026-04-03"]);
    expect(await name(evenings, [ines, marc], later)).toEqual({ ok: true });
    expect(await got(store, marc, later)).toEqual([]);
    expect(await feedLines(store, marc, later)).toHaveLength(4);
  },
);

eachStore(
  "a place counts before leading; whoever gives it back and leads keeps the dates",
  async ({ store, now }) => {
    const { home, marc, evenings } = await open(store, now);
    const ana = await take(evenings, "ana", near);
    expect(await got(store, ana.personId, near)).toEqual(["REQUEST 0 2026-04-02"]);
    const { organisationId, cycleId } = evenings.group;
    const leading = [
      { personId: marc, part: "A" },
      { personId: ana.personId, part: "B" },
    ] as const;
    await store.tx((work) => leadFromNowOn(work, { organisationId, cycleId, leading }, near));
    expect(await got(store, ana.personId, near)).toEqual([]);
    expect(await titlesOf(store, ana.personId, near)).toEqual(Array(4).fill("Meeting place"));
    expect(await invitationsOf(store, ana.personId)).toHaveLength(4);
    await giveBack(evenings, ana, later);
    expect(await got(store, ana.personId, later)).toEqual(["REQUEST 0 2026-04-02"]);
    expect(await titlesOf(store, ana.personId, later)).toEqual(Array(4).fill("Meeting meeting"));
    await store.tx((work) =>
      leadFromNowOn(work, { organisationId, cycleId, leading: [{ personId: home.marc, part: "A" }] }, later),
    );
    expect(await got(store, ana.personId, later)).toEqual(["CANCEL 1 2026-04-02"]);
  },
);

eachStore(
  "a draft is in nobody's calendar: before it is published, and after it was taken back",
  async ({ store, now }) => {
    await store.tx(({ tables, write }) =>
      write
        .insert(tables.installations)
        .values({ id: "installation", kind: "demonstration", createdAt: now }),
    );
    const home = await moveInWithMarc(store, now);
    const { app, marc } = home;
    const planned = await planCycle(store, newCycle(app, [{ personId: marc, part: "A" }]), now);
    if (!planned.ok) throw new Error(planned.refusal);
    const act = { cycleId: planned.cycleId, by: app.ownerId };
    await saveLedDates(
      store,
      { cycleId: act.cycleId, personId: marc, invitations: "all", title: "neutral" },
      now,
    );
    expect(await got(store, marc, near)).toEqual([]);
    expect(await feedLines(store, marc, near)).toEqual([]);
    expect(await publishCycle(store, act, near)).toEqual({ ok: true });
    expect(await got(store, marc, near)).toHaveLength(4);
    expect(await unpublishCycle(store, act, near)).toEqual({ ok: true });
    expect(await throwAwayDraft(store, act, near)).toEqual({ ok: true });
    expect((await got(store, marc, near)).map((line) => line.slice(0, 8))).toEqual(Array(4).fill("CANCEL 1"));
    expect(await feedLines(store, marc, near)).toEqual([]);
  },
);

eachStore(
  "a group called off, and a member who is removed, leave nothing behind in a calendar",
  async ({ store, now }) => {
    const { home, marc, evenings } = await open(store, now);
    const other = await openEvenings(store, home, now);
    for (const one of [evenings, other]) await wish(one, marc, { invitations: "rolling" }, near);
    expect(await got(store, marc, near)).toHaveLength(2);
    await cancelCycle(
      store,
      { cycleId: evenings.group.cycleId, words: "", by: evenings.group.staffId },
      near,
    );
    expect(await got(store, marc, near)).toEqual(["CANCEL 1 2026-04-02"]);
    const { organisationId, staffId: by } = other.group;
    const member = await findMember(store, organisationId, marc);
    await removeMember(store, { organisationId, memberId: member?.member.id ?? "", by }, near);
    expect(await got(store, marc, near)).toEqual(["CANCEL 1 2026-04-02"]);
    expect((await feedLines(store, marc, near)).every((line) => line.endsWith("cancelled"))).toBe(true);
  },
);
