/** The rules of letters that were held up: what they still say, until when, and whose leave first. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { changesTold, notesTold } from "#app/domain/letters/changes-told.ts";
import { laneKey, nextLane, waysOut } from "#app/domain/letters/delivery-order.ts";
import type { Lane } from "#app/domain/letters/delivery-order.ts";
import { endOfLife, endOfTyped } from "#app/domain/letters/end-of-life.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 26, hour)).toISOString();
const meeting = (id: string, hour: number) => ({
  meetingId: id,
  startsAt: at(hour),
  endsAt: at(hour + 1),
  zone: "Europe/Paris",
  format: "in-person" as const,
});
const now = new Date(at(0));

test("an evening moved twice is one line: as it was, what it was meant to be, and as it is [F9]", () => {
  const [first, second, third] = [meeting("a", 10), meeting("a", 12), meeting("a", 14)];
  const acts = [
    [{ what: "moved" as const, was: first, now: second }],
    [{ what: "moved" as const, was: second, now: third }],
  ];
  const told = changesTold(acts, [{ ...third, cancelled: false, venue: null }], now);
  expect(told).toMatchObject([{ what: "moved", was: first, between: [second], now: third }]);
});

test("an evening moved there and back says that it stays, and names the date that was announced in between [F9]", () => {
  const [first, second] = [meeting("a", 10), meeting("a", 12)];
  const acts = [
    [{ what: "moved" as const, was: first, now: second }],
    [{ what: "moved" as const, was: second, now: first }],
  ];
  const told = changesTold(acts, [{ ...first, cancelled: false, venue: null }], now);
  expect(told).toMatchObject([{ what: "unchanged", was: first, between: [second], now: first }]);
});

test("what a letter says of an evening is what the group's list says, even where no act told of it [F9]", () => {
  const [first, second] = [meeting("a", 10), meeting("a", 12)];
  const acts = [[{ what: "moved" as const, was: first, now: second }]];
  const cancelled = changesTold(acts, [{ ...second, cancelled: true, venue: null }], now);
  expect(cancelled).toMatchObject([{ what: "cancelled", was: first, between: [second], now: null }]);
});

test("newer clock rules are told as such: the instant before is no date that anybody knew", () => {
  const [before, after] = [meeting("a", 10), meeting("a", 11)];
  const shift = [{ what: "clock" as const, was: before, now: after }];
  const meetings = [{ ...after, cancelled: false, venue: null }];
  expect(changesTold([shift], meetings, now)).toMatchObject([{ what: "clock", was: after, now: after }]);
  const moved = [{ what: "moved" as const, was: meeting("a", 8), now: before }];
  const told = changesTold([moved, shift], meetings, now);
  expect(told).toMatchObject([{ what: "moved", was: meeting("a", 8), between: [], now: after }]);
});

test("what is over on both dates is not told any more, what is over on one of them is [F9]", () => {
  const acts = [[{ what: "moved" as const, was: meeting("a", 10), now: meeting("a", 14) }]];
  const meetings = [{ ...meeting("a", 14), cancelled: false, venue: null }];
  expect(changesTold(acts, meetings, new Date(at(12)))).toHaveLength(1);
  expect(changesTold(acts, meetings, new Date(at(15)))).toEqual([]);
});

test("words about a date that was changed again are left out, others are kept in order [F9]", () => {
  const act = (id: string, note: string) => ({
    placeId: "p",
    groupName: "g",
    note,
    changes: [{ what: "moved" as const, was: meeting(id, 10), now: meeting(id, 12) }],
  });
  expect(notesTold([act("a", "See you on Friday."), act("b", "B."), act("a", "")])).toBe("B.");
  expect(notesTold([act("a", "A."), act("b", "B.")])).toBe("A.\n\nB.");
});

test("typed words live until the meeting is over, a day at most and an hour at least [F9]", () => {
  fc.assert(
    fc.property(fc.option(fc.integer({ min: -60, max: 6000 })), (minutes) => {
      const ends = minutes === null ? null : new Date(now.getTime() + minutes * 60_000);
      const life = (endOfTyped(now, ends).getTime() - now.getTime()) / 60_000;
      expect(life).toBe(minutes === null ? 1440 : Math.min(1440, Math.max(60, minutes)));
    }),
  );
});

test("a door code for tonight has come to its end two days later, the letter that a place is held has not [F9]", () => {
  const facts = { until: endOfTyped(now, new Date(at(4))).toISOString() };
  expect(endOfLife({ kind: "message", facts, createdAt: now })).toEqual(new Date(at(4)));
  expect(endOfLife({ kind: "message", facts: {}, createdAt: now })).toEqual(new Date(at(24)));
  expect(endOfLife({ kind: "place-held", facts: {}, createdAt: now })).toBeNull();
});

const lanes = fc.uniqueArray(
  fc.record({ urgency: fc.integer({ min: 0, max: 2 }), lane: fc.constantFrom("a", "b", "c", "d") }),
  { selector: ({ urgency, lane }) => `${urgency} ${lane}`, maxLength: 12 },
);

test("a link always finds a way out: letters that nobody waits for, and one network's links, never take them all [F10]", () => {
  fc.assert(
    fc.property(lanes, fc.array(fc.nat(30), { maxLength: 40 }), (some, picks) => {
      const all: Lane[] = some.map((lane, index) => ({ ...lane, since: new Date(index) }));
      const underWay: Lane[] = [];
      const served = new Map<string, number>();
      for (const [turn, pick] of picks.entries()) {
        const next = nextLane(all, { underWay, served });
        if (next) {
          underWay.push(next);
          served.set(laneKey(next), turn + 1);
        } else underWay.splice(pick % Math.max(1, underWay.length), 1);
        expect(underWay.length).toBeLessThanOrEqual(waysOut);
        expect(underWay.filter(({ urgency }) => urgency > 0).length).toBeLessThan(waysOut);
        for (const lane of all.filter(({ urgency }) => urgency === 0))
          expect(underWay.filter((one) => laneKey(one) === laneKey(lane)).length).toBeLessThanOrEqual(2);
      }
    }),
  );
});

test("links leave before anything else, and whoever was served last waits for the others [F10]", () => {
  const lane = (urgency: number, name: string, since: number) => ({
    urgency,
    lane: name,
    since: new Date(since),
  });
  const some = [lane(2, "o", 0), lane(1, "o", 1), lane(0, "flood", 2), lane(0, "Ana", 9)];
  const idle = { underWay: [], served: new Map<string, number>() };
  expect(nextLane(some, idle)?.lane).toBe("flood");
  expect(nextLane(some, { underWay: [], served: new Map([["0 flood", 1]]) })?.lane).toBe("Ana");
});
