import { expect, test } from "vitest";
import * as enrolment from "#app/domain/groups/enrolment.ts";
import type { Roster } from "#app/domain/groups/enrolment.ts";

const zone = "Europe/Paris";
const roster: Roster = {
  capacity: 12,
  held: 3,
  offered: 0,
  waitingCount: 0,
  enrolUntil: null,
  cycleState: "published",
};
const noon = new Date("2026-03-02T12:00:00+01:00");
const at = (text: string) => new Date(text);

test("whoever asks while a seat is free holds a place", () => {
  expect(enrolment.decide(roster, noon)).toEqual({ ok: true, state: "held" });
});

test("the thirteenth of twelve waits", () => {
  expect(enrolment.decide({ ...roster, held: 12 }, noon)).toEqual({ ok: true, state: "waiting" });
});

test("a seat on offer is nobody else's", () => {
  expect(enrolment.decide({ ...roster, held: 11, offered: 1 }, noon)).toEqual({ ok: true, state: "waiting" });
});

test("a newcomer waits behind those who wait, even when a seat has just come free", () => {
  expect(enrolment.decide({ ...roster, held: 11, waitingCount: 2 }, noon)).toEqual({
    ok: true,
    state: "waiting",
  });
});

test("where places are looked at first, a confirmed ask is asked and takes no seat", () => {
  expect(enrolment.decide({ ...roster, approves: true }, noon)).toEqual({ ok: true, state: "asked" });
  expect(enrolment.seatOrList(roster)).toEqual({ ok: true, state: "held" });
});

test("without a list, a full group says so", () => {
  const full = { ...roster, held: 12, longestList: 0 };
  expect(enrolment.decide(full, noon)).toEqual({ ok: false, refusal: "full" });
});

test("enrolment is open until the last millisecond before its end", () => {
  const enrolUntil = at("2026-03-02T18:00:00+01:00");
  const justBefore = new Date(enrolUntil.getTime() - 1);
  expect(enrolment.decide({ ...roster, enrolUntil }, justBefore)).toEqual({ ok: true, state: "held" });
  expect(enrolment.decide({ ...roster, enrolUntil }, enrolUntil)).toEqual({ ok: false, refusal: "closed" });
});

test("nobody gets into a cycle that is not out yet, is over or was cancelled", () => {
  const refusals = (["draft", "finished", "cancelled"] as const).map((cycleState) =>
    enrolment.decide({ ...roster, cycleState }, noon),
  );
  expect(refusals.map((it) => (it.ok ? it.state : it.refusal))).toEqual([
    "not-published",
    "finished",
    "cancelled",
  ]);
});

test("a closed group takes nobody once it has met, an open one until its last meeting", () => {
  const starts = ["2026-03-05", "2026-03-12", "2026-03-19"].map((day) => at(`${day}T19:00:00+01:00`));
  expect(enrolment.enrolmentEnds({ kind: "closed" }, starts)).toEqual(starts[0]);
  expect(enrolment.enrolmentEnds({ kind: "until", meeting: 2 }, starts)).toEqual(starts[1]);
  expect(enrolment.enrolmentEnds({ kind: "until", meeting: 9 }, starts)).toEqual(starts[2]);
  expect(enrolment.enrolmentEnds({ kind: "open" }, starts)).toEqual(starts[2]);
  expect(enrolment.enrolmentEnds({ kind: "open" }, [])).toBeNull();
});

test("a seat given up goes to whoever has waited longest", () => {
  const waiting = [31, 7, 19];
  const offers = enrolment.nextOffers(
    { ...roster, held: 10, waiting },
    noon,
    at("2026-03-20T19:00:00+01:00"),
    zone,
  );
  expect(offers.map((offer) => offer.ticket)).toEqual([7, 19]);
});

test("nobody is offered a seat when the group was made smaller than it is", () => {
  const small = { ...roster, capacity: 8, held: 10, waiting: [1] };
  expect(enrolment.nextOffers(small, noon, at("2026-03-20T19:00:00+01:00"), zone)).toEqual([]);
});

test("two weeks ahead there are two days to answer", () => {
  expect(enrolment.offerUntil(noon, at("2026-03-20T19:00:00+01:00"), zone)).toEqual(
    at("2026-03-04T12:00:00+01:00"),
  );
});

test("on the day there is half of what is left, two hours at least, and never past the cut-off", () => {
  const start = at("2026-03-02T19:00:00+01:00");
  const from = (time: string) => enrolment.offerUntil(at(`2026-03-02T${time}:00+01:00`), start, zone);
  expect(from("09:00")).toEqual(at("2026-03-02T14:00:00+01:00"));
  expect(from("15:30")).toEqual(at("2026-03-02T17:30:00+01:00"));
  expect(from("17:00")).toEqual(at("2026-03-02T18:00:00+01:00"));
  expect(from("17:40")).toBeNull();
  expect(from("18:30")).toBeNull();
});

test("nobody is written to at night", () => {
  const start = at("2026-03-20T19:00:00+01:00");
  const night = at("2026-03-02T23:10:00+01:00");
  expect(enrolment.nextOffers({ ...roster, waiting: [1] }, night, start, zone)).toEqual([]);
  expect(enrolment.afterQuiet(night, zone)).toEqual(at("2026-03-03T08:00:00+01:00"));
  expect(enrolment.afterQuiet(at("2026-03-03T04:00:00+01:00"), zone)).toEqual(
    at("2026-03-03T08:00:00+01:00"),
  );
  expect(enrolment.afterQuiet(noon, zone)).toEqual(noon);
});

test("an offer that would run out at night stands until eight in the morning", () => {
  const start = at("2026-03-03T14:00:00+01:00");
  expect(enrolment.offerUntil(at("2026-03-02T20:00:00+01:00"), start, zone)).toEqual(
    at("2026-03-03T08:00:00+01:00"),
  );
});

test("before an early meeting it ends the evening before instead", () => {
  const start = at("2026-03-03T08:30:00+01:00");
  expect(enrolment.offerUntil(at("2026-03-02T18:00:00+01:00"), start, zone)).toEqual(
    at("2026-03-02T21:00:00+01:00"),
  );
});

test("eight in the morning is eight on the group's clock, also the day the clocks change", () => {
  expect(enrolment.afterQuiet(at("2026-03-28T23:00:00+01:00"), zone)).toEqual(
    at("2026-03-29T08:00:00+02:00"),
  );
});

test("an offer is accepted until it runs out, and runs out only then", () => {
  const place = { state: "offered" as const, offeredUntil: noon };
  const before = new Date(noon.getTime() - 1);
  expect(enrolment.change(place, "accept", before)).toEqual({ ok: true, state: "held" });
  expect(enrolment.change(place, "accept", noon)).toEqual({ ok: false, refusal: "offer-over" });
  expect(enrolment.change(place, "expire", before)).toEqual({ ok: false, refusal: "offer-stands" });
  expect(enrolment.change(place, "expire", noon)).toEqual({ ok: true, state: "declined" });
  expect(enrolment.change(place, "decline", before)).toEqual({ ok: true, state: "declined" });
});

test("a second tap on withdraw is known as such", () => {
  const held = { state: "held" as const, offeredUntil: null };
  expect(enrolment.change(held, "withdraw", noon)).toEqual({ ok: true, state: "withdrawn" });
  expect(enrolment.change({ ...held, state: "withdrawn" }, "withdraw", noon)).toEqual({
    ok: false,
    refusal: "already",
  });
});

test("nobody comes back from withdrawn or declined by an act on the old place", () => {
  for (const state of ["withdrawn", "declined"] as const) {
    for (const act of enrolment.placeActs) {
      expect(enrolment.change({ state, offeredUntil: null }, act, noon).ok).toBe(false);
    }
  }
});

test("a seat is offered by hand only where one is free, somebody waits and a meeting is ahead [F22]", () => {
  const seats = { capacity: 4, held: 3, offered: 0, cycleState: "published" as const, waitingCount: 2 };
  const next = at("2026-03-10T18:00:00+01:00");
  const why = (more: Partial<typeof seats>, startsAt: Date | null = next, now = noon) =>
    enrolment.whyNoOffer({ ...seats, ...more }, startsAt, zone, now);
  expect(why({})).toBeNull();
  expect(why({ held: 4 })).toBe("full");
  expect(why({ offered: 1 })).toBe("full");
  expect(why({ waitingCount: 0 })).toBe("nobody-waits");
  expect(why({}, null)).toBe("no-meeting");
  expect(why({}, next, at("2026-03-02T23:00:00+01:00"))).toBe("quiet");
  expect(enrolment.whyNoOffer({ ...seats, cycleState: "cancelled" }, next, zone, noon)).toBe("cancelled");
});

test("a group is over when it is finished, called off, or six hours after its last meeting was to end", () => {
  const last = at("2026-03-02T06:00:00+01:00");
  expect(enrolment.groupEnd("published", last, noon)).toBe("finished");
  expect(enrolment.groupEnd("published", at("2026-03-02T06:00:01+01:00"), noon)).toBeNull();
  expect(enrolment.groupEnd("published", null, noon)).toBeNull();
  expect(enrolment.groupEnd("draft", last, noon)).toBeNull();
  expect(enrolment.groupEnd("finished", null, noon)).toBe("finished");
  expect(enrolment.groupEnd("cancelled", at("2027-01-01T12:00:00Z"), noon)).toBe("called-off");
});

test("calling off ends what is not held, and leaves what is", () => {
  for (const state of ["asked", "waiting", "offered"] as const)
    expect(enrolment.change({ state, offeredUntil: null }, "call-off", noon)).toEqual({
      ok: true,
      state: "declined",
    });
  expect(enrolment.change({ state: "held", offeredUntil: null }, "call-off", noon)).toMatchObject({
    ok: false,
  });
});
