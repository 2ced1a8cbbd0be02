/** The post office: what it sends, what it sets aside, and that one letter never holds up the others. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { LetterFacts } from "#app/domain/letters/letter-facts.ts";
import { deliverDue } from "#app/server/mail/delivery.server.ts";
import { startScheduler } from "#app/server/start/scheduler.server.ts";
import type { Every } from "#app/server/start/scheduler.server.ts";
import { keptLetters } from "#db/letters/outbox.server.ts";
import { inDeliveringApp, neighbour, write } from "#tests/support/delivering-app.ts";
import type { DeliveringApp } from "#tests/support/delivering-app.ts";
import { runDue } from "#tests/support/run-due.ts";
import { someDay as now } from "#tests/support/stores.ts";

const minutes = (n: number) => new Date(now.getTime() + n * 60_000);
const ended = { placeId: "p", groupName: "Evening group" };
const meeting = {
  meetingId: "m",
  startsAt: minutes(60).toISOString(),
  endsAt: minutes(150).toISOString(),
  zone: "Europe/Paris",
  format: "online",
} as const;

async function states({ app: { store } }: DeliveringApp): Promise<string[]> {
  const { outbox: o } = store.tables;
  const rows = await store.read.select({ key: o.uniqueKey, state: o.state, failure: o.failure }).from(o);
  return rows.map(({ key, state, failure }) => `${key} ${state} ${failure ?? ""}`.trim()).sort();
}

test("a letter that cannot be written fails alone, and the log says which and not to whom", () =>
  inDeliveringApp(async (there) => {
    const broken = { ...ended, changes: [null], note: "" } as unknown as LetterFacts["changes"];
    await write(there.app.store, { kind: "changes", facts: broken, key: "broken" });
    await write(there.app.store, { kind: "offer-ended", facts: ended, key: "good" });
    await write(there.app.store, {
      kind: "a kind of its own" as "offer-ended",
      facts: ended,
      key: "strange",
    });
    expect(await deliverDue(there.app, now)).toBe(1);
    expect(await states(there)).toEqual([
      "broken failed unwritable",
      "good sent",
      "strange failed unwritable",
    ]);
    expect(there.logged.filter((line) => line.includes("letter not written"))).toHaveLength(2);
    expect(there.logged.join("")).not.toContain("ana@");
  }));

test("a letter that has nothing to say any more is set aside", () =>
  inDeliveringApp(async (there) => {
    const { store } = there.app;
    await write(store, {
      kind: "proof",
      facts: { purpose: "sign-in", token: "t", code: "123456" },
      key: "proof",
    });
    await write(store, { kind: "reminder", facts: { ...meeting, placeId: "p" }, key: "reminder" });
    const offer = { ...ended, until: minutes(30).toISOString(), zone: "Europe/Paris", meetings: [] };
    await write(store, { kind: "place-offered", facts: offer, key: "offer" });
    await write(store, { kind: "offer-ended", facts: ended, key: "ended" });
    await deliverDue(there.app, minutes(61));
    expect(await states(there)).toEqual([
      "ended sent",
      "offer failed late",
      "proof failed late",
      "reminder failed late",
    ]);
  }));

test("a proof that waited nine minutes is still sent", () =>
  inDeliveringApp(async (there) => {
    await write(there.app.store, {
      kind: "proof",
      facts: { purpose: "ask", token: "t", code: "1" },
      key: "k",
    });
    expect(await deliverDue(there.app, minutes(9))).toBe(1);
  }));

test("a letter to a person goes to the address they proved last, from their organisation's neutral name", async () => {
  const sent: string[] = [];
  const post = {
    send: async (
      _: unknown,
      { from, to }: { from: { name: string; address: string }; to: { address: string } },
    ) => {
      sent.push(`${from.name} <${from.address}> to ${to.address}`);
      return { ok: true } as const;
    },
    close() {},
  };
  await inDeliveringApp(async ({ app }) => {
    const { organisationId, personId } = await neighbour(app.store);
    const { addresses: a, outbox: o } = app.store.tables;
    await app.store.tx(async (work) =>
      work.write
        .insert(a)
        .values({ id: "newer", personId, address: "ana@new.example.org", confirmedAt: minutes(1) }),
    );
    const key = await write(app.store, { kind: "offer-ended", facts: ended, organisationId });
    await app.store.tx(async (work) =>
      work.write.update(o).set({ personId, address: null }).where(eq(o.uniqueKey, key)),
    );
    await deliverDue(app, minutes(2));
    expect(sent).toEqual(["Rivages <letters@groups.example.org> to ana@new.example.org"]);
  }, post);
});

test("whoever has no address gets no letter, and it is told so", () =>
  inDeliveringApp(async (there) => {
    const { organisationId, personId } = await neighbour(there.app.store);
    const { addresses: a, outbox: o } = there.app.store.tables;
    await write(there.app.store, { kind: "offer-ended", facts: ended, organisationId, key: "k" });
    await there.app.store.tx(async (work) => {
      await work.write.delete(a).where(eq(a.personId, personId));
      await work.write.update(o).set({ personId, address: null });
    });
    await deliverDue(there.app, now);
    expect(await states(there)).toEqual(["k failed no-address"]);
  }));

test("a database that stumbles while a letter leaves does not lose it", () => {
  let stumbles = true;
  const post = {
    send: async () => {
      if (stumbles) throw new Error("disk I/O error");
      return { ok: true } as const;
    },
    close() {},
  };
  return inDeliveringApp(async (there) => {
    await write(there.app.store, { kind: "offer-ended", facts: ended, key: "k" });
    await expect(deliverDue(there.app, now)).rejects.toThrow("disk I/O");
    stumbles = false;
    expect(await deliverDue(there.app, minutes(3))).toBe(1);
    expect(await states(there)).toEqual(["k sent"]);
  }, post);
});

test("without a mail server letters are kept, one each, and everything due is done by one call", () =>
  inDeliveringApp(async ({ app }) => {
    for (let n = 0; n < 45; n++) await write(app.store, { kind: "offer-ended", facts: ended });
    await Promise.all([runDue(app, now), runDue(app, now)]);
    expect(await keptLetters(app.store)).toHaveLength(45);
  }));

test("the timekeeper sends by itself, survives a job that fails, and does nothing after it was stopped", () => {
  let fails = true;
  const post = {
    send: async () => {
      if (fails) throw new Error("disk I/O error");
      return { ok: true } as const;
    },
    close() {},
  };
  return inDeliveringApp(async (there) => {
    const { store } = there.app;
    const timer = timerByHand();
    await write(store, { kind: "offer-ended", facts: ended, key: "first" });
    const keeper = startScheduler(there.app, timer.every);
    timer.comes();
    await expect.poll(() => there.logged.join(""), { timeout: 15_000 }).toContain("job failed");
    fails = false;
    await write(store, { kind: "offer-ended", facts: { ...ended, placeId: "q" }, key: "second" });
    await expect
      .poll(() => (timer.comes(), states(there)), { timeout: 15_000, interval: 200 })
      .toContain("second sent");
    const known = timer.waiting();
    await keeper.stop();
    expect([known > 0, timer.waiting()]).toEqual([true, 0]);
    await write(store, { kind: "offer-ended", facts: ended, key: "third" });
    // Also a turn that the timer had begun to give before it was stopped does nothing; the second stop waits for it.
    timer.comes({ alsoEnded: true });
    await keeper.stop();
    expect(await states(there)).toContain("third waiting");
  }, post);
}, 40_000);

/** The scheduler's timer in a test's hand: the time of everything that waits comes when it says so. */
function timerByHand() {
  const [waiting, ended] = [new Set<() => void>(), new Set<() => void>()];
  const every: Every = (work) => {
    waiting.add(work);
    return () => {
      waiting.delete(work);
      ended.add(work);
    };
  };
  return {
    every,
    waiting: () => waiting.size,
    comes({ alsoEnded = false } = {}) {
      for (const work of [...waiting, ...(alsoEnded ? ended : [])]) work();
    },
  };
}
