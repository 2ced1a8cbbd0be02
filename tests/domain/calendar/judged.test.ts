/** Calendar files before four independent judges: all must read the same, without an error. */
import { expect, test, vi } from "vitest";
import { download, feed, invitation } from "#app/domain/calendar/write-calendar.ts";
import { planDates } from "#app/domain/groups/schedule.ts";
import { agreed, calendarAfter, judge } from "#tests/support/judges.ts";
import { facts, meeting, uid } from "./cast.ts";

/** Each judge is a program of its own; khal takes a second to start on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const seconds = (instant: Date) => instant.getTime() / 1000;

/** Meetings of a series over a whole year, so over every clock change of the zone. */
function yearOfMeetings(zone: string, everyWeeks: number, firstUid = 1) {
  const sessions = Array.from({ length: 52 / everyWeeks }, (_, index) => ({
    id: `s${index}`,
    minutes: 120,
    counts: true,
  }));
  const pattern = { zone, everyWeeks, skipDates: [], skipHolidays: false };
  const plan = planDates({ ...pattern, startDate: "2026-02-24", time: "18:30", sessions });
  if (!plan.ok) throw new Error(plan.refusal);
  return plan.dates.map(({ startsAt, endsAt }, index) =>
    meeting({
      uid: uid(firstUid + index),
      startsAt,
      endsAt,
      zone,
      sequence: index,
      cancelled: index % 7 === 3,
    }),
  );
}

test("a year of meetings over both clock changes is read alike by all judges, as feed and as download [C1 C8]", () => {
  const meetings = yearOfMeetings("Europe/Paris", 2);
  const expected = meetings.map((one) => ({
    uid: one.uid,
    start: seconds(one.startsAt),
    end: seconds(one.endsAt),
    sequence: one.sequence,
    status: one.cancelled ? "CANCELLED" : "CONFIRMED",
    title: "Meeting",
    attendee: "",
    organizer: "",
  }));
  expect(agreed(feed({ name: "Dates", meetings }))).toEqual(expected);
  expect(agreed(download({ name: "Dates", meetings, remindMinutesBefore: 60 }))).toEqual(expected);
});

test("meetings in odd zones, in one file, are read at the same instants by all judges", () => {
  const zones = [
    ...[
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
      "Asia/Katmandu",
      "Pacific/Apia",
      "Asia/Tokyo",
      "Pacific/Chatham",
    ],
    ...[
      "America/St_Johns",
      "Africa/Casablanca",
      "Africa/Cairo",
      "Asia/Gaza",
      "America/Vancouver",
      "Europe/Dublin",
    ],
    ...[
      "UTC",
      "America/Santiago",
      "Asia/Jerusalem",
      "America/Edmonton",
      "America/Winnipeg",
      "America/Havana",
    ],
  ];
  const meetings = zones.flatMap((zone, index) => yearOfMeetings(zone, 13, 1 + index * 100));
  const read = new Map(agreed(feed({ name: "Dates", meetings })).map((event) => [event.uid, event]));
  expect(read.size).toBe(zones.length * 4);
  // Judges look a TZID up in their machine's rules, which may be older than the changes of 2026.
  expect(feed({ name: "Dates", meetings })).not.toMatch(
    /TZID[=:](America\/(Vancouver|Edmonton|Winnipeg|Havana)|Africa\/Casablanca)/,
  );
  for (const one of meetings)
    expect([read.get(one.uid)?.start, read.get(one.uid)?.end], one.zone).toEqual([
      seconds(one.startsAt),
      seconds(one.endsAt),
    ]);
});

test("meetings at the edges of clock changes, also in the hour that happens twice, are read alike", () => {
  const starts = [
    "2026-03-29T00:30:00Z",
    "2026-03-29T01:00:00Z",
    "2026-10-24T23:30:00Z",
    "2026-10-25T00:30:00Z",
  ];
  starts.push("2026-10-25T01:30:00Z", "2026-10-25T02:00:00Z");
  const meetings = starts.map((start, index) => meeting({ uid: uid(index), startsAt: new Date(start) }));
  expect(agreed(feed({ name: "Dates", meetings })).map((event) => event.start)).toEqual(
    starts.map((start) => Date.parse(start) / 1000),
  );
});

test("an invitation, its update and its cancellation follow the rules of their method and are read alike [C8]", () => {
  const moved = new Date("2026-03-26T18:00:00Z");
  const letters = [
    meeting(),
    meeting({ startsAt: moved, sequence: 1, stamp: new Date("2026-03-10T08:00:00Z") }),
    meeting({ startsAt: moved, sequence: 2, stamp: new Date("2026-03-12T08:00:00Z"), cancelled: true }),
  ].map((one) =>
    invitation(facts({ meeting: one, attendee: { name: 'Ann "Q" Lee', address: "ann@example.net" } })),
  );
  expect(letters.map((one) => one.method)).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
  const read = letters.map(({ content }) => agreed(content)[0]!);
  expect(read.map((event) => event.uid)).toEqual([uid(1), uid(1), uid(1)]);
  expect(read.map((event) => event.sequence)).toEqual([0, 1, 2]);
  expect(read.map((event) => event.start)).toEqual([
    seconds(meeting().startsAt),
    seconds(moved),
    seconds(moved),
  ]);
  expect(read[2]!.status).toBe("CANCELLED");
});

test("a name with quotes of any kind, and one with signs of the format, reaches every judge as it is written here", () => {
  const names: [name: string, read: string][] = [
    ['Ann "Q" Lee "', "Ann “Q” Lee ”"],
    ["Seán O'Neill, «\u00a0Léa\u00a0» l’aînée", "Seán O'Neill, «\u00a0Léa\u00a0» l’aînée"],
    ["Semi;colon: Ω, back\\slash ^n^' 👩🏽‍🚀", "Semi;colon: Ω, back/slash ˆnˆ' 👩🏽‍🚀"],
  ];
  for (const [name, read] of names) {
    const attendee = { name, address: "ann@example.net" };
    const { content } = invitation(facts({ attendee, organizer: { name, address: "dates@example.org" } }));
    const [event] = agreed(content);
    expect([event?.attendee, event?.organizer], name).toEqual([read, read]);
  }
});

test("in a real calendar an update replaces the invitation, and mail and feed are one entry", () => {
  const moved = meeting({ startsAt: new Date("2026-03-26T18:00:00Z"), sequence: 1 });
  const held = calendarAfter([
    invitation(facts()).content,
    invitation(facts({ meeting: moved })).content,
    feed({
      name: "Dates",
      meetings: [moved, meeting({ uid: uid(2), startsAt: new Date("2026-04-02T17:00:00Z") })],
    }),
  ]);
  expect(held.map((event) => [event.uid, event.start])).toEqual([
    [uid(1), seconds(moved.startsAt)],
    [uid(2), Date.parse("2026-04-02T17:00:00Z") / 1000],
  ]);
});

test("texts of every kind reach all judges as they were written, in as many entries as there are meetings", () => {
  // Not tried: a backslash before n, comma or semicolon, which python3-icalendar 4 unescapes twice.
  const titles = [
    ...["Réunion; à 18 h 30, salle « B »", "back\\slash", 'say "yes": no', "BEGIN:VEVENT", "END:VCALENDAR"],
    ...["👨‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈".repeat(8), "語".repeat(60), "e\u0301".repeat(40), "x".repeat(300), "UID:other", "a=b;c=d:e"],
    ...[
      "one\r\nATTENDEE:mailto:x@example.org",
      "two\u2028X-EVIL:1",
      "three\u0085X-EVIL:1",
      "^n ^' ^^",
      "%0D%0A",
    ],
  ];
  const meetings = titles.map((title, index) =>
    meeting({
      ...{ uid: uid(index), title, location: title, note: title },
      startsAt: new Date(Date.UTC(2026, 4, 1 + index, 17)),
    }),
  );
  const read = agreed(feed({ name: titles.join(" "), meetings, remindMinutesBefore: 30 }));
  expect(read.map((event) => event.title)).toEqual(
    titles.map((title) => title.replace(/[\p{Cc}\u2028]+/gu, " ")),
  );
});

test("an empty feed is a calendar without entries for all judges", () => {
  expect(agreed(feed({ name: "Dates", meetings: [] }))).toEqual([]);
});

test("judges notice a floating stamp, a broken line, a zone without rules and a method without its properties", () => {
  const good = feed({ name: "Dates", meetings: [meeting()] });
  expect(() => agreed(good.replace("DTSTAMP:20260301T090000Z", "DTSTAMP:20260301T090000"))).toThrow(
    "DTSTAMP",
  );
  expect(() => agreed(good.replace("SEQUENCE:0", "SEQUENCE 0"))).toThrow();
  expect(() => agreed(good.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ""))).toThrow("floating");
  expect(() => agreed(good.replace("NAME:", "METHOD:REQUEST\r\nNAME:"))).toThrow("method");
});

test("a judge that is not installed is named with its package, never passed over", () => {
  const path = process.env["PATH"];
  try {
    process.env["PATH"] = "/nowhere";
    expect(() => judge(feed({ name: "Dates", meetings: [] }))).toThrow("missing: install khal");
  } finally {
    process.env["PATH"] = path;
  }
});
