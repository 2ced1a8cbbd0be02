/** What reaches a mailbox that was typed for somebody and is not proved, and how long a sign-in is fresh [E11]. */
import { expect, test } from "vitest";
import { isFresh } from "#app/domain/fresh-sign-in.ts";
import { hadProved, reachOfTyped, standingOf } from "#app/domain/mailboxes/reach.ts";
import type { Leaving } from "#app/domain/mailboxes/reach.ts";

const now = new Date("2026-03-05T15:00:00Z");
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

test("an address waits only where somebody typed it and nobody has proved it since [E11]", () => {
  expect(standingOf({ typedAt: now, provedAt: null })).toBe("typed");
  expect(standingOf({ typedAt: now, provedAt: now })).toBe("proved");
  expect(standingOf({ typedAt: null, provedAt: null })).toBe("proved");
});

test("only the question itself leaves as it is; of dates they have, the dates; for the rest staff ring or it waits [E11]", () => {
  const reach = (leaving: Partial<Leaving> & Pick<Leaving, "kind">) =>
    reachOfTyped({ held: true, ...leaving });
  expect(reach({ kind: "address-typed" })).toBe("as-it-is");
  expect([reach({ kind: "changes" }), reach({ kind: "changes", held: false })]).toEqual([
    "as-dates",
    "later",
  ]);
  expect([reach({ kind: "called-off" }), reach({ kind: "called-off", held: false })]).toEqual([
    "as-dates",
    "ring",
  ]);
  expect(reach({ kind: "invitation", method: "CANCEL" })).toBe("as-dates");
  expect(reach({ kind: "invitation", method: "REQUEST" })).toBe("later");
  expect(reach({ kind: "invitation", method: "REQUEST", again: true })).toBe("as-dates");
  for (const kind of ["message", "place-offered"] as const) expect(reach({ kind })).toBe("ring");
  for (const kind of ["proof", "place-held", "place-waiting", "reminder", "member-invited"] as const)
    expect(reach({ kind })).toBe("later");
});

test("of addresses from before, those of people who came by hand and never came in are not proved [E11]", () => {
  const past = { signedIn: false, works: false, cameByHand: true };
  expect(hadProved(past)).toBe(false);
  for (const more of [{ signedIn: true }, { works: true }, { cameByHand: false }])
    expect(hadProved({ ...past, ...more })).toBe(true);
});

test("a sign-in is fresh for half an hour, and a clock that was set back makes none fresh [E11]", () => {
  expect(isFresh(now, now, "address")).toBe(true);
  expect(isFresh(now, after(30), "address")).toBe(true);
  expect(isFresh(now, after(31), "address")).toBe(false);
  expect(isFresh(after(1), now, "address")).toBe(false);
});
