/** How often a letter may leave, and that nobody can use up somebody else's way in [F1]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { letterLimits, mayMail, minutesUntil } from "#app/domain/letters/letter-limits.ts";
import type { Counted, CountedLetter, LetterVerdict, Purpose } from "#app/domain/letters/letter-limits.ts";

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2026, 2, 5, 15);

type Rule = (counted: Counted, now: number) => LetterVerdict;
type Try = { at: number; who: string; purpose: Purpose; confirmed: boolean };

/** A mailbox and everybody who asks for letters to it, each from a network of their own. */
function mailbox(rule: Rule = mayMail) {
  const letters: CountedLetter[] = [];
  return {
    letters,
    ask({ at, who, purpose, confirmed }: Try): LetterVerdict {
      const network = letters.filter((one) => one.budget === who && one.at > at - 10 * minute);
      const counted = { purpose, budget: who, proved: who === "browser", letters, group: [] };
      const times = network.map((one) => one.at).sort((a, b) => b - a);
      const verdict = rule({ ...counted, network: times }, at);
      if (verdict.ok) letters.push({ at, purpose, budget: who, confirmed });
      return verdict;
    },
  };
}

const signIn = (at: number, who = "home"): Try => ({ at, who, purpose: "sign-in", confirmed: false });

test("three sign-ins in ten minutes, the next when the first of them is ten minutes old", () => {
  const box = mailbox();
  for (let n = 0; n < 3; n++) expect(box.ask(signIn(start + n * minute)).ok).toBe(true);
  const fourth = box.ask(signIn(start + 3 * minute));
  expect(fourth).toEqual({ ok: false, until: start + 10 * minute, reason: "address" });
  expect(minutesUntil(start + 10 * minute, start + 3 * minute)).toBe(7);
  expect(box.ask(signIn(start + 10 * minute)).ok).toBe(true);
});

test("a household of five asks at one sitting; a confirmed ask makes room for another", () => {
  const box = mailbox();
  const ask = (n: number, confirmed = false) =>
    box.ask({ at: start + n * 1000, who: "home", purpose: "ask", confirmed }).ok;
  expect([ask(0), ask(1), ask(2), ask(3), ask(4), ask(5)]).toEqual([true, true, true, true, true, false]);
  const [first] = box.letters;
  if (first) first.confirmed = true;
  expect(ask(6)).toBe(true);
});

test("at every limit one letter an hour still leaves, and not two", () => {
  const box = mailbox();
  for (let at = start; at < start + 24 * hour; at += minute) box.ask(signIn(at));
  const later = box.letters.filter((one) => one.at > start + 2 * hour).map((one) => one.at);
  expect(later.length).toBeGreaterThan(10);
  for (const [n, at] of later.entries())
    if (n > 0) expect(at - (later[n - 1] ?? 0)).toBeGreaterThanOrEqual(hour);
});

test("a network that asks for very many letters waits with all of them, for ten minutes at most", () => {
  const network = Array.from({ length: letterLimits.network.most }, (_, n) => start - n * 1000);
  const counted = { purpose: "ask", budget: "x", proved: false, letters: [], group: [], network } as const;
  const verdict = mayMail(counted, start);
  expect(verdict).toMatchObject({ ok: false, reason: "network" });
  expect(!verdict.ok && verdict.until - start).toBeLessThanOrEqual(10 * minute);
  expect(mayMail({ ...counted, proved: true }, start)).toEqual({ ok: true });
});

const others = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 30 * hour }),
    who: fc.constantFrom("stranger", "stranger elsewhere", "a third network", "partner"),
    purpose: fc.constantFrom<Purpose>("sign-in", "ask"),
    confirmed: fc.boolean(),
  }),
  { maxLength: 120 },
);
const own = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 30 * hour }),
    who: fc.constantFrom("person", "browser"),
    purpose: fc.constantFrom<Purpose>("sign-in", "ask"),
    confirmed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Whoever is refused comes again when they are told to, and must get a letter then, within the hour. */
function getsIn(rule: Rule, tries: readonly Try[]): boolean {
  const box = mailbox(rule);
  const queue = tries.map((one) => ({ ...one, at: one.at + start, again: false }));
  for (;;) {
    queue.sort((a, b) => a.at - b.at);
    const next = queue.shift();
    if (!next) return true;
    const verdict = box.ask(next);
    const mine = next.who === "person" || next.who === "browser";
    if (verdict.ok || !mine) continue;
    if (next.again || verdict.until - next.at > hour) return false;
    if (queue.some((one) => one.who === next.who && one.at <= verdict.until)) continue;
    queue.push({ ...next, at: verdict.until, again: true });
  }
}

test("whatever strangers and a partner ask for from their networks, the person gets in within an hour", () => {
  fc.assert(fc.property(others, own, (theirs, mine) => getsIn(mayMail, [...theirs, ...mine])));
});

test("a rule that counts by address alone does not pass this test", () => {
  const byAddress: Rule = (counted, now) =>
    mayMail({ ...counted, letters: counted.letters.map((one) => ({ ...one, budget: counted.budget })) }, now);
  const run = () =>
    fc.assert(
      fc.property(others, own, (theirs, mine) => getsIn(byAddress, [...theirs, ...mine])),
      { numRuns: 300, seed: 1, endOnFailure: true },
    );
  expect(run).toThrow();
});

test("a browser that proved the mailbox is not slowed by anybody else", () => {
  fc.assert(
    fc.property(others, (theirs) => {
      const box = mailbox();
      for (const one of [...theirs].sort((a, b) => a.at - b.at)) box.ask({ ...one, at: start + one.at });
      return box.ask(signIn(start + 30 * hour, "browser")).ok;
    }),
  );
});
