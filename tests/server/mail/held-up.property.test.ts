/**
 * Whatever happens to the dates of a group while the mail server is away: once it is back, whoever has only letters
 * knows the dates as they are. The reader believes each letter line by line, as a person does, and may also have read
 * letters that we think did not arrive.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Transport } from "#app/server/mail/transport.server.ts";
import { deliverDue } from "#app/server/mail/delivery.server.ts";
import { letters } from "#app/words/letters.ts";
import { meetingsOf } from "#db/cycles/cycle-lists.server.ts";
import { changeVenue } from "#db/cycles/meeting-venues.server.ts";
import { onSqlite } from "#tests/support/stores.ts";
import { deliveringApp } from "#tests/support/delivering-app.ts";
import { change, moveInWithMarc, openEvenings, take } from "#tests/db/calendar/invitations-setting.ts";
import type { Evenings } from "#tests/db/calendar/invitations-setting.ts";

/** How the mail server treats the letters of one step. `loses its word`: it takes them and never says so. */
const weather = fc.constantFrom("takes", "away", "away", "loses its word");
const nth = fc.nat(3);
const step = fc.oneof(
  fc.record({
    do: fc.constant("move" as const),
    nth,
    days: fc.nat(2),
    hour: fc.integer({ min: 16, max: 20 }),
  }),
  fc.record({
    do: fc.constant("cancel" as const),
    nth,
    how: fc.constantFrom("drop" as const, "push" as const),
  }),
  fc.record({
    do: fc.constant("venue" as const),
    nth,
    format: fc.constantFrom("online" as const, "phone" as const),
  }),
  fc.record({ do: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 5 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

test(
  "the last letter somebody reads agrees with the meetings, whatever moved while no letter could leave [D105 F9]",
  () =>
    fc.assert(fc.asyncProperty(fc.array(fc.tuple(step, weather), { minLength: 3, maxLength: 8 }), live), {
      numRuns: 8,
    }),
  180_000,
);

async function live(steps: [Step, string][]): Promise<void> {
  await onSqlite(async (store) => {
    let now = new Date("2026-03-26T12:00:00Z");
    let sky = "takes";
    const known = new Set<string>();
    const post: Transport = {
      async send(letter) {
        if (sky !== "away") read(known, letter.text);
        return sky === "takes" ? { ok: true } : { ok: false, code: "ECONNECTION", passing: true };
      },
      close() {},
    };
    const { app } = deliveringApp(store, post);
    const evenings = await openEvenings(store, await moveInWithMarc(store, now), now);
    await take(evenings, "ana", now, "none");
    for (const [one, next] of steps) {
      now = new Date(now.getTime() + 60_000 * (one.do === "wait" ? 60 * one.hours : 1));
      sky = next;
      await act(evenings, one, now);
      await deliverDue(app, now);
    }
    sky = "takes";
    for (const hours of [1, 13, 38]) await deliverDue(app, new Date(now.getTime() + hours * 3_600_000));
    const planned = (await meetingsOf(store, evenings.group.cycleId)).filter(
      ({ state }) => state === "planned",
    );
    const ahead = planned
      .filter(({ startsAt }) => startsAt > now)
      .map((one) => letters.en.line({ ...one, writtenAt: now }));
    expect([...known].sort()).toEqual(ahead.sort());
    const { outbox: o } = store.tables;
    const waiting = await store.read.select({ kind: o.kind, state: o.state }).from(o);
    expect(
      waiting.filter(({ kind, state }) => kind !== "proof" && (state === "waiting" || state === "failed")),
    ).toEqual([]);
  });
}

async function act(evenings: Evenings, one: Step, now: Date): Promise<void> {
  if (one.do === "cancel") await change(evenings, one.nth, { what: "cancel", how: one.how }, now);
  if (one.do === "move") {
    const date = `2026-04-${String(2 + one.nth * 7 + one.days).padStart(2, "0")}`;
    await change(
      evenings,
      one.nth,
      { what: "move", scope: "one", to: { date, time: `${one.hour}:00` } },
      now,
    );
  }
  if (one.do === "venue") {
    const { store, group } = evenings;
    const venue = { name: "", address: "", access: "", join: "https://rooms.example.org/1", country: "FR" };
    const where = {
      cycleId: group.cycleId,
      meetingId: group.meetingIds[one.nth] ?? "",
      format: one.format,
      venue,
    };
    await changeVenue(store, { ...where, words: "", by: group.staffId }, now);
  }
}

/** What a person knows after a letter: dates that are off are struck out first, then the new ones noted. */
function read(known: Set<string>, text: string): void {
  const lines = text
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line) => line.slice(2));
  const dates = /[A-Z]\w+day \d+\u00a0\w+, \d\d:\d\d in Paris/g;
  const parts = lines.map((line) => {
    const [before = "", after = ""] = line.split(/: (?:now|it stays on) |^It stays on /);
    const off = /^(Instead of|Cancelled|Not) /.test(line) || line.startsWith("Cancelled:");
    return { off: off ? (before.match(dates) ?? []) : [], on: (off ? after : line).match(dates) ?? [] };
  });
  for (const { off } of parts) for (const date of off) known.delete(date);
  for (const { on } of parts) for (const date of on) known.add(date);
}
