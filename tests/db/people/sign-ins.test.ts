/** Being signed in, and not being it any more. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { newSecret } from "#db/kit/ids.server.ts";
import { newPerson } from "#db/people/people.server.ts";
import * as signIns from "#db/people/sign-ins.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";

const days = (now: Date, n: number, seconds = 0) => new Date(now.getTime() + n * 86_400_000 + seconds * 1000);

async function ana(store: Store, now: Date): Promise<string> {
  return store.tx((work) => newPerson(work, { language: "en", address: "ana@example.org" }, now));
}
const start = (store: Store, personId: string, now: Date) =>
  store.tx((work) => signIns.startSignIn(work, personId, now));

eachStore(
  "every sign-in has a token of its own, and one that nobody was given opens nothing [D34]",
  async ({ store, now }) => {
    const person = await ana(store, now);
    const [one, two] = [await start(store, person, now), await start(store, person, now)];
    expect(one).not.toBe(two);
    expect(await signIns.findSignIn(store, one, now)).toMatchObject({ personId: person });
    for (const planted of [newSecret(), "", "0", one.slice(0, -1), `${one} `])
      expect(await signIns.findSignIn(store, planted, now)).toBeNull();
  },
);

eachStore("the token of a cookie is nowhere kept as it is [D24]", async ({ store, now }) => {
  const token = await start(store, await ana(store, now), now);
  expect(JSON.stringify(await store.read.select().from(store.tables.signIns))).not.toContain(token);
});

eachStore("signing out ends this sign-in at once, and only one's own [D36]", async ({ store, now }) => {
  const [person, other] = [await ana(store, now), await ana(store, now)];
  const [phone, desk] = [await start(store, person, now), await start(store, person, now)];
  const { id = "" } = (await signIns.findSignIn(store, phone, now)) ?? {};
  await signIns.endSignIn(store, other, id, now);
  expect(await signIns.findSignIn(store, phone, now)).not.toBeNull();
  await signIns.endSignIn(store, person, id, now);
  expect(await signIns.findSignIn(store, phone, now)).toBeNull();
  expect(await signIns.findSignIn(store, desk, now)).not.toBeNull();
});

eachStore("ending all sign-ins ends those of this person and nobody else's [D36]", async ({ store, now }) => {
  const [person, other] = [await ana(store, now), await ana(store, now)];
  const tokens = [await start(store, person, now), await start(store, person, now)];
  const kept = await start(store, other, now);
  await store.tx((work) => signIns.endAllSignIns(work, person, now));
  for (const token of tokens) expect(await signIns.findSignIn(store, token, now)).toBeNull();
  expect(await signIns.findSignIn(store, kept, now)).not.toBeNull();
  expect(await signIns.signInsOf(store, person, now)).toEqual([]);
});

eachStore("somebody who is erased is signed in nowhere [D36]", async ({ store, now }) => {
  const person = await ana(store, now);
  const token = await start(store, person, now);
  await store.tx(async ({ tables: { persons: p }, write }) =>
    write.update(p).set({ erasedAt: now }).where(eq(p.id, person)),
  );
  expect(await signIns.findSignIn(store, token, now)).toBeNull();
});

eachStore(
  "a sign-in ends after thirty days without a visit, and lists as ended [D37]",
  async ({ store, now }) => {
    const person = await ana(store, now);
    const token = await start(store, person, now);
    expect(await signIns.findSignIn(store, token, days(now, 30))).not.toBeNull();
    expect(await signIns.findSignIn(store, token, days(now, 30, 1))).toBeNull();
    expect(await signIns.signInsOf(store, person, days(now, 30))).toHaveLength(1);
    expect(await signIns.signInsOf(store, person, days(now, 30, 1))).toEqual([]);
  },
);

eachStore("visits keep it, but not beyond ninety days [D37]", async ({ store, now }) => {
  const token = await start(store, await ana(store, now), now);
  for (const day of [25, 50, 75]) {
    const found = await signIns.findSignIn(store, token, days(now, day));
    await signIns.noteSeen(store, found?.id ?? "", days(now, day));
  }
  expect(await signIns.findSignIn(store, token, days(now, 90, -1))).not.toBeNull();
  expect(await signIns.findSignIn(store, token, days(now, 90))).toBeNull();
});

eachStore("a person sees where they are signed in, the last seen first", async ({ store, now }) => {
  const person = await ana(store, now);
  await start(store, person, now);
  const late = await start(store, person, days(now, 1));
  const list = await signIns.signInsOf(store, person, days(now, 2));
  expect(list.map(({ id }) => id)[0]).toBe((await signIns.findSignIn(store, late, days(now, 2)))?.id);
  expect(list).toHaveLength(2);
});
