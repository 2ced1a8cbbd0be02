/** Curricula on the shelf, the cycles made from them, their meetings and venues. */
import { languages } from "#app/domain/languages.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { Finding, Plan } from "#app/domain/curriculum/plan.ts";
import type { Kit } from "../kit/kit.server.ts";
import type { PeopleTables } from "./people.server.ts";

const contact = { about: "person", holds: "contact" } as const;
const record = { about: "person", holds: "record" } as const;
export const formats = ["in-person", "online", "phone"] as const;

/** The rule a cycle's dates came from, as typed by whoever planned it. */
export type CycleRule = {
  startDate: string;
  time: string;
  everyWeeks: number;
  /** Where a week has several dates: 1 (Monday) to 7. */
  weekdays?: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
  skipHolidays: boolean;
  closedDates: string[];
  occurrence?: "first" | "second";
  /** Another time on single dates, where the clock jumps over the usual one. */
  timeOn?: Record<string, string>;
};

export function cycleTables(k: Kit, { organisations, persons }: PeopleTables) {
  /** `organisationId` empty: the installation's own shelf, read from `curricula/`. */
  const curricula = k.table(
    "curricula",
    {
      id: k.key(),
      organisationId: k.optional.ref(() => organisations.id),
      folder: k.text(),
      /** Newest version that can be run, if any. */
      versionId: k.optional.text(),
      /** Findings of the folder as last read, also where it is broken. */
      findings: k.json<Finding[]>(),
      /** The files as last read, where they cannot be run; otherwise `versionId` has them. */
      draft: k.optional.json<SourceFile[]>(),
      /** Hash of all that a folder of `curricula/` was last read from, the reading program included. */
      readAs: k.optional.text(),
      /** Gone from `curricula/`: kept for the groups that run it, and off the shelf for new ones. */
      removedAt: k.optional.instant(),
      createdAt: k.instant(),
    },
    (t) => [k.unique("curricula_once").on(t.organisationId, t.folder)],
  );

  const versions = k.table(
    "versions",
    {
      id: k.key(),
      curriculumId: k.ref(() => curricula.id),
      version: k.text(),
      /** SHA-256 over the folder's files: what a cycle pins. */
      hash: k.text(),
      source: k.json<SourceFile[]>(),
      plan: k.json<Plan>(),
      createdAt: k.instant(),
    },
    (t) => [k.unique("versions_once").on(t.curriculumId, t.hash)],
  );

  /** Pictures and sound, once for each curriculum however many versions use them. */
  const curriculumFiles = k.table(
    "curriculum_files",
    {
      id: k.key(),
      curriculumId: k.ref(() => curricula.id),
      /** SHA-256 of the bytes, hex: how a version names them. */
      hash: k.text(),
      bytes: k.bytes(),
    },
    (t) => [k.unique("curriculum_files_once").on(t.curriculumId, t.hash)],
  );

  const venues = k.table("venues", {
    id: k.key(),
    organisationId: k.ref(() => organisations.id),
    name: k.text(),
    address: k.text(),
    /** How to get in: step-free, bell, floor. */
    access: k.text(),
    /** Online or phone: where to join. Shown only to people who hold a place and to facilitators. */
    join: k.text(),
    country: k.text(),
  });

  const cycles = k.table(
    "cycles",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      versionId: k.ref(() => versions.id),
      hash: k.text(),
      /** What the group is called everywhere; neutral by default (the curriculum's public title). */
      name: k.text(),
      state: k.oneOf(["draft", "published", "finished", "cancelled"]),
      language: k.oneOf(languages),
      zone: k.text(),
      country: k.text(),
      format: k.oneOf(formats),
      capacity: k.whole(),
      rule: k.json<CycleRule>(),
      venueId: k.ref(() => venues.id),
      /** On the public page, or reached by its link only. */
      listed: k.flag(),
      enrolUntil: k.instant(),
      firstStartsAt: k.instant(),
      /** Raised by the first statement of every act on places; the value is the ticket that orders the waiting list. */
      revision: k.whole(),
      once: k.text(),
      createdBy: k.ref(() => persons.id, record),
      createdAt: k.instant(),
      publishedAt: k.optional.instant(),
      /** Since when newer clock rules wait to be applied to its meetings; empty when none do. */
      clockShiftFoundAt: k.optional.instant(),
    },
    (t) => [
      k.unique("cycles_by_once").on(t.once),
      k.index("cycles_by_organisation").on(t.organisationId, t.state),
      k.index("cycles_listed").on(t.listed, t.state, t.firstStartsAt),
    ],
  );

  const cycleFacilitators = k.table(
    "cycle_facilitators",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      cycleId: k.ref(() => cycles.id),
      personId: k.ref(() => persons.id, record),
      /** Which voice of the script. */
      part: k.oneOf(["A", "B"], record),
      since: k.instant(record),
      until: k.optional.instant(record),
      /** Calendar invitations to the meetings they lead, and what the entries are called. */
      invitations: k.oneOf(["rolling", "all", "none"], record).default("none"),
      title: k.oneOf(["neutral", "name"], record).default("neutral"),
    },
    (t) => [
      k.index("cycle_facilitators_by_cycle").on(t.cycleId),
      k.index("cycle_facilitators_by_person").on(t.personId),
    ],
  );

  const meetings = k.table(
    "meetings",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      cycleId: k.ref(() => cycles.id),
      /** 1, 2, 3 … in the order of the curriculum; 0 for a session zero. */
      number: k.whole(),
      /** The session of the version in force. */
      sessionId: k.text(),
      /** The version adopted for this meeting; empty: the one its cycle is pinned to. */
      versionId: k.optional.ref(() => versions.id),
      counts: k.flag(),
      state: k.oneOf(["planned", "held", "cancelled"]),
      /** Wall clock as planned, and the instant it means by the clock rules applied last. */
      date: k.text(),
      time: k.text(),
      zone: k.text(),
      /** Which of the two is meant, where the clock shows this time twice. */
      occurrence: k.optional.oneOf(["first", "second"]),
      startsAt: k.instant(),
      endsAt: k.instant(),
      format: k.oneOf(formats),
      venueId: k.ref(() => venues.id),
      /** Raised by every change that people are told of. */
      revision: k.whole(),
    },
    (t) => [
      k.index("meetings_by_cycle").on(t.cycleId, t.startsAt),
      // The moment first: nearly all rows share a state, and SQLite would take this way to find those of one cycle.
      k.index("meetings_by_start").on(t.startsAt, t.state),
    ],
  );

  /** Letters from facilitators or coordinators to a group, or from a person to their facilitators. */
  const messages = k.table(
    "messages",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      cycleId: k.ref(() => cycles.id),
      fromPersonId: k.ref(() => persons.id, record),
      direction: k.oneOf(["to-group", "to-person", "to-facilitators"], record),
      toPersonId: k.optional.ref(() => persons.id, record),
      body: k.optional.text(contact),
      once: k.text(),
      createdAt: k.instant(record),
    },
    (t) => [k.unique("messages_by_once").on(t.once), k.index("messages_by_cycle").on(t.cycleId)],
  );

  return { curricula, versions, curriculumFiles, venues, cycles, cycleFacilitators, meetings, messages };
}
export type CycleTables = ReturnType<typeof cycleTables>;
