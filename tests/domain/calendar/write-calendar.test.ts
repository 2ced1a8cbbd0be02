/** What stands in calendar files, and what never does; with the interoperability bugs others ran into. */
import { expect, test, vi } from "vitest";
import { download, feed, invitation } from "#app/domain/calendar/write-calendar.ts";
import { newInvitation, invitationAfter } from "#app/domain/calendar/sequence.ts";
import { hidesItsClock } from "#app/domain/calendar/time-zones.ts";
import { zoneChanges } from "#app/domain/zones/changed-zones.ts";
import { isZone, zonesToChoose } from "#app/domain/zones.ts";
import { entries, facts, meeting, read, uid, unfolded } from "./cast.ts";

vi.setConfig({ testTimeout: 60_000 });

const cancelled = meeting({ cancelled: true, sequence: 1 });
const two = [
  meeting(),
  meeting({ uid: uid(2), startsAt: new Date("2026-03-31T16:30:00Z"), cancelled: true }),
];

test("an invitation is for one meeting and one person, who is asked to answer", () => {
  const { method, content } = invitation(facts());
  expect(method).toBe("REQUEST");
  expect(unfolded(content)).toContain("METHOD:REQUEST");
  expect(entries(content)).toHaveLength(1);
  const [entry] = entries(content);
  const attendees = entry!.getAllProperties("attendee");
  expect(attendees).toHaveLength(1);
  expect(String(attendees[0]!.getFirstValue()).toLowerCase()).toBe("mailto:noor@example.net");
  expect(attendees[0]!.getFirstParameter("rsvp")).toBe("TRUE");
  expect(attendees[0]!.getFirstParameter("partstat")).toBe("NEEDS-ACTION");
  expect(entry!.getFirstPropertyValue("organizer")).toBe("mailto:dates@example.org");
});

test("the method said outside is the method inside, and a cancellation is a CANCEL with its status", () => {
  for (const one of [meeting(), cancelled]) {
    const { method, content } = invitation(facts({ meeting: one }));
    expect(read(content).getFirstPropertyValue("method")).toBe(method);
  }
  const { method, content } = invitation(facts({ meeting: cancelled }));
  expect(method).toBe("CANCEL");
  expect(unfolded(content)).toContain("STATUS:CANCELLED");
  expect(unfolded(content)).toContain("DTSTART;TZID=Europe/Paris:20260324T183000");
});

test("an update keeps its UID and stands above what it replaces, in number and in time", () => {
  const before = { startsAt: meeting().startsAt, endsAt: meeting().endsAt, place: "room", stands: true };
  const now = new Date("2026-03-20T10:00:00Z");
  const sent = { ...newInvitation(uid(1)), state: "requested" as const };
  const moved = new Date("2026-03-25T17:30:00Z");
  const after = { ...before, startsAt: moved };
  const outcome = invitationAfter(sent, before, after, "rolling", now);
  const update = invitation(
    facts({ meeting: meeting({ startsAt: moved, stamp: now, sequence: outcome.invitation.sequence }) }),
  );
  const [old] = entries(invitation(facts()).content);
  const [fresh] = entries(update.content);
  expect(fresh!.getFirstPropertyValue("uid")).toBe(old!.getFirstPropertyValue("uid"));
  expect(Number(fresh!.getFirstPropertyValue("sequence"))).toBe(1);
  for (const name of ["dtstamp", "last-modified"])
    expect(String(fresh!.getFirstPropertyValue(name)) > String(old!.getFirstPropertyValue(name))).toBe(true);
});

test("who withdraws gets a CANCEL with the UID of the invitation, and nobody else is in it", () => {
  const left = invitation(facts({ meeting: meeting({ cancelled: true, sequence: 1 }) }));
  expect(left.method).toBe("CANCEL");
  expect(left.content).toContain(`UID:${uid(1)}`);
  expect(left.content.match(/mailto:[^\r\n]*/gi)).toEqual([
    "mailto:dates@example.org",
    "MAILTO:noor@example.net",
  ]);
});

test("nothing is published, repeated by dates, floating, categorised, or rung in a mail", () => {
  const files = [
    invitation(facts()).content,
    invitation(facts({ meeting: cancelled })).content,
    feed({ name: "Dates", meetings: two }),
    download({ name: "Dates", meetings: two }),
  ];
  for (const file of files) {
    expect(file).not.toMatch(
      /METHOD:PUBLISH|RDATE|RECURRENCE-ID|CATEGORIES|TIMEZONE-ID|X-WR-TIMEZONE|VALARM/,
    );
    for (const entry of entries(file)) expect(entry.getFirstProperty("rrule")).toBeNull();
    const timed = unfolded(file).filter((line) => /^(DTSTART|DTEND|DTSTAMP|LAST-MODIFIED)[;:]/.test(line));
    const inZones = timed.filter((line) => !/:1970\d{4}T\d{6}$/.test(line));
    for (const line of inZones)
      expect(line).toMatch(/(^DT(START|END);TZID=Europe\/Paris:\d{8}T\d{6}|:\d{8}T\d{6}Z)$/);
    expect(unfolded(file).filter((line) => line.startsWith("CLASS:"))).toEqual(
      entries(file).map(() => "CLASS:PRIVATE"),
    );
  }
});

test("a feed has a name and a rhythm, no method, no organiser and nobody's address; what is cancelled stays in it", () => {
  const content = feed({ name: "Dates", meetings: two });
  const text = unfolded(content);
  for (const line of [
    "NAME:Dates",
    "X-WR-CALNAME:Dates",
    "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
    "X-PUBLISHED-TTL:PT4H",
  ])
    expect(text).toContain(line);
  expect(content).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|mailto/i);
  expect(entries(content).map((entry) => entry.getFirstPropertyValue("status"))).toEqual([
    "CONFIRMED",
    "CANCELLED",
  ]);
  expect(download({ name: "Dates", meetings: two })).not.toMatch(/METHOD|REFRESH|TTL|ORGANIZER|ATTENDEE/);
});

test("a reminder is there for who asked, an hour before, and never for what is cancelled", () => {
  const content = download({ name: "Dates", meetings: two, remindMinutesBefore: 60 });
  expect(content.match(/BEGIN:VALARM/g)).toHaveLength(1);
  expect(unfolded(content)).toEqual(
    expect.arrayContaining(["ACTION:DISPLAY", "TRIGGER:-PT1H", "DESCRIPTION:Meeting"]),
  );
});

test("properties come before components: those of the calendar before zones, those of an entry before its alarm", () => {
  const content = feed({
    name: "Dates",
    meetings: two.map((one) => ({ ...one, cancelled: false })),
    remindMinutesBefore: 60,
  });
  const text = unfolded(content);
  const first = text.findIndex((line) => /^BEGIN:V(EVENT|TIMEZONE)/.test(line));
  const after = text.slice(first).join("\n");
  expect(after).not.toMatch(/^(NAME|X-WR|REFRESH|X-PUBLISHED|METHOD|PRODID)/m);
  expect(after.match(/END:VALARM\nEND:VEVENT/g)).toHaveLength(2);
});

test("every zone a form offers is written with yearly rules or in UTC, never as a name without rules", () => {
  const year = [1, 7].map((month) => new Date(Date.UTC(2026, month, 10, 17)));
  for (const zone of zonesToChoose()) {
    const content = feed({
      name: "x",
      meetings: year.map((startsAt, n) => meeting({ uid: uid(n), startsAt, zone })),
    });
    const used = new Set([...content.matchAll(/^DTSTART;TZID=([^:]+):/gm)].map(([, tzid]) => tzid));
    const given = new Set([...content.matchAll(/^TZID:(.+)\r$/gm)].map(([, tzid]) => tzid));
    expect([...used].sort()).toEqual([...given].sort());
    const rules = [...content.matchAll(/^RRULE:(.+)\r$/gm)].map(([, rule]) => rule!);
    for (const rule of rules) expect(rule).toMatch(/^FREQ=YEARLY;BYMONTH=\d+;BYDAY=-?\d[A-Z]{2}$/);
    if (rules.length > 0)
      expect(content).toMatch(/BEGIN:DAYLIGHT[^]*BEGIN:STANDARD|BEGIN:STANDARD[^]*BEGIN:DAYLIGHT/);
  }
});

test("an hour that happens twice is written in UTC, where it happens once", () => {
  for (const start of ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]) {
    const content = feed({ name: "x", meetings: [meeting({ startsAt: new Date(start) })] });
    expect(content).toContain(`DTSTART:${start.replaceAll(/[-:]/g, "")}`);
  }
});

test("a zone whose clocks changed lately is written in UTC for two years, then under its name again", () => {
  const written = (zone: string, start: string) => {
    const content = feed({ name: "x", meetings: [meeting({ zone, startsAt: new Date(start) })] });
    return /BEGIN:VEVENT[^]*?\r\n(DTSTART.*)\r/.exec(content)?.[1];
  };
  for (const { zones, from } of zoneChanges)
    for (const zone of zones.filter(isZone)) {
      const nextMonth = new Date(Date.parse(from) + 30 * 86_400_000).toISOString();
      expect([zone, written(zone, nextMonth)]).toEqual([
        zone,
        `DTSTART:${nextMonth.replace(/[-:]|\.000/g, "")}`,
      ]);
      expect(hidesItsClock(zone, [new Date(nextMonth)])).toBe(true);
    }
  expect(written("America/Asuncion", "2027-03-22T22:00:00Z")).toBe("DTSTART:20270322T220000Z");
  expect(written("America/Asuncion", "2027-03-23T22:00:00Z")).toBe(
    "DTSTART;TZID=America/Asuncion:20270323T190000",
  );
  expect(
    ["Europe/Paris", "UTC"].map((zone) => hidesItsClock(zone, [new Date("2026-12-03T17:30:00Z")])),
  ).toEqual([false, false]);
});

test("the bytes are the same on every machine, whatever its zone, and for the same facts in any order", () => {
  const own = process.env["TZ"];
  try {
    const written = ["UTC", "Europe/Paris", "America/New_York", "Pacific/Chatham"].map((zone) => {
      process.env["TZ"] = zone;
      expect(new Date(0).getTimezoneOffset()).toBe(
        { UTC: 0, "Europe/Paris": -60, "America/New_York": 300 }[zone] ?? -765,
      );
      return [
        invitation(facts()).content,
        feed({ name: "x", meetings: two }),
        download({ name: "x", meetings: two }),
      ];
    });
    for (const other of written) expect(other).toEqual(written[0]);
    expect(feed({ name: "x", meetings: [...two].reverse() })).toBe(feed({ name: "x", meetings: two }));
  } finally {
    process.env["TZ"] = own;
  }
});

test("a changed meeting changes in the feed: number, stamp and last change move on", () => {
  const changed = meeting({
    sequence: 1,
    stamp: new Date("2026-03-02T00:00:00Z"),
    startsAt: new Date("2026-03-26T17:30:00Z"),
  });
  const text = feed({ name: "x", meetings: [changed] });
  expect(text).toContain("SEQUENCE:1\r\nDTSTAMP:20260302T000000Z");
  expect(text).toContain("LAST-MODIFIED:20260302T000000Z");
});
