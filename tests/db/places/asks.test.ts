/** Asking for a place and proving the mailbox: what is kept, what is sent, and what a link can and cannot do. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { ask, confirmAsk, forgetAsks } from "#db/places/asks.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import {
  askToSignIn,
  latestVerification,
  mailAgain,
  verificationOf,
} from "#db/people/mailed-verifications.server.ts";
import { findPlaceOf } from "#db/places/places.server.ts";
import { useCode } from "#db/people/verifications.server.ts";
import { findSignIn } from "#db/people/sign-ins.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import {
  askerAt,
  askFor,
  join,
  later,
  letterKinds,
  newestToken,
  openGroup,
  rosterText,
} from "./places-setting.ts";

const minutes = (from: Date, count: number) => new Date(from.getTime() + count * 60_000);

async function type(store: Store, browser: string, code: string, now: Date) {
  const verdict = await store.tx((work) => useCode(work, { browser, from: "here", code }, now));
  return verdict.ok ? verdict.verification : null;
}

eachStore(
  "the same ask posted twenty times at once is one row and one letter [D95]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const once = newId();
    await Promise.all(Array.from({ length: 20 }, () => askFor(store, group, "ana@example.org", now, once)));
    expect(await store.read.$count(store.tables.asks)).toBe(1);
    expect(await store.read.$count(store.tables.outbox)).toBe(1);
  },
);

eachStore("an ask takes no seat until its mailbox is proved [E2]", async ({ store, now }) => {
  const group = await openGroup(store, now, 1);
  await askFor(store, group, "ana@example.org", now);
  await join(store, group, "ben@example.org", now);
  expect(await rosterText(store)).toBe("held ben");
});

eachStore(
  "confirming gives a place, both consents with their version, a letter and a sign-in [E6]",
  async ({ store, now }) => {
    const { organisationId, cycleId } = await openGroup(store, now);
    const given = {
      once: newId(),
      organisationId,
      cycleId,
      name: "Ana",
      address: "ana@example.org",
      asker: askerAt("ana@example.org"),
    };
    await ask(store, { ...given, language: "fr", reminders: true, consentVersion: "7" }, now);
    const by = { token: await newestToken(store, "ana@example.org") };
    const done = await confirmAsk(store, { by, who: null }, now);
    if (!done.ok) throw new Error(done.refusal);
    expect(done.state).toBe("held");
    expect(await findPlaceOf(store, done.personId, done.placeId)).toMatchObject({
      place: { name: "Ana", title: "neutral" },
    });
    expect((await findSignIn(store, done.signIn, now))?.personId).toBe(done.personId);
    const agreed = await store.read.select().from(store.tables.consents);
    expect(agreed.map((row) => `${row.purpose} ${row.textVersion} ${row.language}`).sort()).toEqual([
      "reminders 7 fr",
      "taking-part 7 fr",
    ]);
    expect(await letterKinds(store)).toEqual(["place-held"]);
  },
);

eachStore(
  "of fifty posts of one link at once, one draws the place and one signs in [D20]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const token = await askFor(store, group, "ana@example.org", now);
    const click = () => confirmAsk(store, { by: { token }, who: null }, now);
    const answers = await Promise.all(Array.from({ length: 50 }, click));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await store.read.$count(store.tables.signIns)).toBe(1);
    expect(await rosterText(store)).toBe("held ana");
  },
  120_000,
);

eachStore(
  "a link is good for ten minutes, and a clock set back does not revive a used one [D21]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const late = await askFor(store, group, "late@example.org", now);
    expect(await confirmAsk(store, { by: { token: late }, who: null }, minutes(now, 10.02))).toEqual({
      ok: false,
      refusal: "over",
    });
    const token = await askFor(store, group, "ana@example.org", now);
    expect(await confirmAsk(store, { by: { token }, who: null }, minutes(now, 9.98))).toMatchObject({
      ok: true,
    });
    expect(await confirmAsk(store, { by: { token }, who: null }, minutes(now, -60))).toEqual({
      ok: false,
      refusal: "over",
    });
  },
);

eachStore("of three letters for one ask only the newest link works [D22]", async ({ store, now }) => {
  const group = await openGroup(store, now);
  const first = await askFor(store, group, "ana@example.org", now);
  const browser = "browser of ana@example.org";
  const again = async () => {
    const earlier = await latestVerification(store, browser);
    const again = { once: newId(), asker: askerAt("ana@example.org"), language: "en" as const };
    if (earlier) await mailAgain(store, { ...again, earlier }, minutes(now, 1));
    return newestToken(store, "ana@example.org");
  };
  const [second, third] = [await again(), await again()];
  expect(new Set([first, second, third]).size).toBe(3);
  for (const token of [first, second]) {
    const answer = await confirmAsk(store, { by: { token }, who: null }, minutes(now, 2));
    expect(answer).toEqual({ ok: false, refusal: "over" });
  }
  expect(await confirmAsk(store, { by: { token: third }, who: null }, minutes(now, 2))).toMatchObject({
    ok: true,
  });
});

eachStore(
  "neither the link nor the code stands in the database once the letter has left [D24]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const token = await askFor(store, group, "ana@example.org", now);
    const { outbox, proofs } = store.tables;
    await store.tx(({ write }) => write.update(outbox).set({ facts: {} }).where(eq(outbox.kind, "proof")));
    expect(
      JSON.stringify([await store.read.select().from(proofs), await store.read.select().from(outbox)]),
    ).not.toContain(token);
    expect(await verificationOf(store, token)).not.toBeNull();
  },
);

eachStore("the right code confirms; five wrong ones kill it [D33]", async ({ store, now }) => {
  const group = await openGroup(store, now);
  await askFor(store, group, "ana@example.org", now);
  const codeOf = async () => {
    const letters = await store.read
      .select()
      .from(store.tables.outbox)
      .where(eq(store.tables.outbox.kind, "proof"));
    return letters.map((row) => String(row.facts.code)).at(-1) ?? "";
  };
  const code = await codeOf();
  const wrong = code === "000000" ? "000001" : "000000";
  for (let tries = 0; tries < 5; tries++)
    expect(await type(store, "browser of ana@example.org", wrong, now)).toBeNull();
  expect(await type(store, "browser of ana@example.org", code, now)).toBeNull();

  await askFor(store, group, "ben@example.org", now);
  expect(await type(store, "somebody else's browser", await codeOf(), now)).toBeNull();
  const verification = await type(store, "browser of ben@example.org", await codeOf(), now);
  if (!verification) throw new Error("the code was refused");
  expect(await confirmAsk(store, { by: { verification }, who: null }, now)).toMatchObject({
    ok: true,
    state: "held",
  });
});

eachStore(
  "asking to sign in does the same for an address nobody has as for a known one [D26]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    await join(store, group, "ana@example.org", now);
    await askFor(store, group, "nobody@example.org", now);
    const shape = async (address: string) => {
      const before = await snapshot(store);
      const form = { once: newId(), then: "/me", language: "en", asker: askerAt("nobody special") } as const;
      await askToSignIn(store, { ...form, address }, now);
      const after = await snapshot(store);
      return Object.entries(after).map(([table, rows]) => `${table} ${rows - (before[table] ?? 0)}`);
    };
    expect(await shape("ana@example.org")).toEqual(await shape("nobody@example.org"));
  },
);

eachStore(
  "enrolment closes at its minute: just before is in, at the minute is not [D93]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const before = new Date(group.startsAt.getTime() - 1);
    const token = await askFor(store, group, "ana@example.org", before);
    expect(await confirmAsk(store, { by: { token }, who: null }, before)).toMatchObject({ ok: true });
    const late = await askFor(store, group, "ben@example.org", before);
    expect(await confirmAsk(store, { by: { token: late }, who: null }, group.startsAt)).toEqual({
      ok: false,
      refusal: "closed",
    });
  },
);

eachStore("whoever already has a place keeps it, whatever is asked again", async ({ store, now }) => {
  const group = await openGroup(store, now);
  const first = await join(store, group, "ana@example.org", now);
  const second = await join(store, group, "ana@example.org", later(now, 1));
  expect(second.placeId).toBe(first.placeId);
  expect(await rosterText(store)).toBe("held ana");
  expect(await letterKinds(store)).toEqual(["place-held"]);
});

eachStore(
  "two people who share a mailbox hold a place each, and nobody else can be chosen",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const first = await join(store, group, "both@example.org", now);
    const stranger = await join(store, group, "other@example.org", now);
    const token = await askFor(store, group, "both@example.org", now);
    const tampered = await confirmAsk(store, { by: { token }, who: stranger.personId }, now);
    expect(tampered).toEqual({ ok: false, refusal: "who" });
    const fresh = await askFor(store, group, "both@example.org", now);
    const second = await confirmAsk(store, { by: { token: fresh }, who: "another" }, now);
    expect(second).toMatchObject({ ok: true, state: "held" });
    expect(second).not.toMatchObject({ personId: first.personId });
  },
);

eachStore("asks nobody confirmed are forgotten after a day [E2]", async ({ store, now }) => {
  const group = await openGroup(store, now);
  await askFor(store, group, "ana@example.org", now);
  await forgetAsks(store, later(now, 0, 23));
  expect(await store.read.$count(store.tables.asks)).toBe(1);
  await forgetAsks(store, later(now, 0, 25));
  expect(await store.read.$count(store.tables.asks)).toBe(0);
});

async function snapshot(store: Store): Promise<Record<string, number>> {
  const { proofs, outbox, attempts, persons, addresses, signIns } = store.tables;
  const counted = { proofs, outbox, attempts, persons, addresses, signIns };
  const rows = await Promise.all(Object.values(counted).map((table) => store.read.$count(table)));
  return Object.fromEntries(Object.keys(counted).map((name, index) => [name, rows[index] ?? 0]));
}
