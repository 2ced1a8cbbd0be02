/** Proving a mailbox by a link or a typed code: once, for ten minutes, and nothing kept that could be used. */
import { expect } from "vitest";
import { hashOf } from "#db/kit/ids.server.ts";
import {
  codeTries,
  findVerification,
  forgetVerifications,
  newVerification,
  useCode,
  useToken,
  waitingVerifications,
} from "#db/people/verifications.server.ts";
import type { NewVerification } from "#db/people/verifications.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";

const after = (now: Date, minutes: number, seconds = 0) =>
  new Date(now.getTime() + (minutes * 60 + seconds) * 1000);
const asked = {
  address: "ana@example.org",
  purpose: "sign-in",
  subject: "/me",
  browser: "Ana’s phone",
} as const;

function ask(store: Store, now: Date, given: Partial<NewVerification> = {}) {
  return store.tx((work) => newVerification(work, { ...asked, ...given }, now));
}
/** The proof a typed code stands for, null where it is refused. */
async function type(store: Store, browser: string, code: string, now: Date, from = "Ana’s network") {
  const verdict = await store.tx((work) => useCode(work, { browser, from, code }, now));
  return verdict.ok ? verdict.verification : null;
}
const use = (store: Store, token: string, now: Date) => store.tx((work) => useToken(work, token, now));
const wrongCode = (code: string) => (code === "000000" ? "000001" : "000000");

eachStore(
  "a link that scanners opened a hundred times is as good as before [D19]",
  async ({ store, now }) => {
    const { token } = await ask(store, now);
    for (let n = 0; n < 100; n++)
      expect(await findVerification(store, token, "a scanner", now)).not.toBeNull();
    expect(await use(store, token, now)).toMatchObject({
      address: asked.address,
      purpose: "sign-in",
      subject: "/me",
    });
  },
);

eachStore(
  "a link used once is used up, and of fifty clicks at once one counts [D20]",
  async ({ store, now }) => {
    const { token } = await ask(store, now);
    const clicks = await Promise.all(Array.from({ length: 50 }, () => use(store, token, now)));
    expect(clicks.filter(Boolean)).toHaveLength(1);
    expect(await use(store, token, after(now, 1))).toBeNull();
    expect(await findVerification(store, token, asked.browser, now)).toBeNull();
  },
);

eachStore("a link works until nine fifty-nine and no longer at ten minutes [D21]", async ({ store, now }) => {
  const { token } = await ask(store, now);
  expect(await findVerification(store, token, asked.browser, after(now, 9, 59))).not.toBeNull();
  expect(await findVerification(store, token, asked.browser, after(now, 10, 1))).toBeNull();
  expect(await use(store, token, after(now, 10, 1))).toBeNull();
  expect(await type(store, asked.browser, "123456", after(now, 10, 1))).toBeNull();
  expect(await use(store, token, after(now, 9, 59))).not.toBeNull();
});

eachStore("a server clock set back by an hour makes no old link good again [D21]", async ({ store, now }) => {
  const { token, code } = await ask(store, now);
  const back = after(now, -50);
  expect(await findVerification(store, token, asked.browser, back)).toBeNull();
  expect(await use(store, token, back)).toBeNull();
  expect(await type(store, asked.browser, code, back)).toBeNull();
  expect(await waitingVerifications(store, asked.browser, back)).toEqual([]);
});

eachStore("of three links for one ask only the newest works [D22]", async ({ store, now }) => {
  const about = { purpose: "ask", subject: "an ask" } as const;
  const first = await ask(store, now, about);
  const second = await ask(store, after(now, 1), about);
  const third = await ask(store, after(now, 2), about);
  for (const old of [first, second]) expect(await use(store, old.token, after(now, 3))).toBeNull();
  expect(await use(store, third.token, after(now, 3))).not.toBeNull();
});

eachStore("every sign-in keeps its own link for its ten minutes [F1]", async ({ store, now }) => {
  const first = await ask(store, now);
  const second = await ask(store, after(now, 5), { browser: "somebody who knows the address" });
  expect(await use(store, first.token, after(now, 9))).not.toBeNull();
  expect(await use(store, second.token, after(now, 14))).not.toBeNull();
});

eachStore("a link for another address, purpose or ask does not end this one", async ({ store, now }) => {
  const { token } = await ask(store, now, { purpose: "ask", subject: "an ask" });
  await ask(store, now, { purpose: "ask", subject: "of the partner" });
  await ask(store, now);
  await ask(store, now, { address: "ben@example.org" });
  await ask(store, now, { purpose: "ask" });
  expect(await use(store, token, now)).not.toBeNull();
});

eachStore(
  "a link opened in another browser is known to be one, and a code works only where it was asked for [D23]",
  async ({ store, now }) => {
    const { token, code } = await ask(store, now);
    expect(await findVerification(store, token, asked.browser, now)).toMatchObject({ sameBrowser: true });
    expect(await findVerification(store, token, "the library", now)).toMatchObject({ sameBrowser: false });
    expect(await type(store, "the library", code, now)).toBeNull();
    expect(await type(store, asked.browser, code, now)).not.toBeNull();
  },
);

eachStore("neither link nor code is kept, only what they hash to [D24]", async ({ store, now }) => {
  const { token, code } = await ask(store, now);
  const [row] = await store.read.select().from(store.tables.proofs);
  expect(row?.tokenHash).toBe(hashOf(token));
  const kept = JSON.stringify(row);
  for (const secret of [token, code, asked.browser, hashOf(code)]) expect(kept).not.toContain(secret);
});

eachStore("five wrong codes kill the code, not the link in the mailbox [D33]", async ({ store, now }) => {
  const { token, code } = await ask(store, now);
  for (let n = 0; n < codeTries; n++)
    expect(await type(store, asked.browser, wrongCode(code), now)).toBeNull();
  expect(await type(store, asked.browser, code, now)).toBeNull();
  expect(await use(store, token, now)).not.toBeNull();
});

eachStore("a hundred guesses at once get no more than five tries [D33]", async ({ store, now }) => {
  const { code } = await ask(store, now);
  const guesses = Array.from({ length: 100 }, () => type(store, asked.browser, wrongCode(code), now));
  expect((await Promise.all(guesses)).filter(Boolean)).toEqual([]);
  const [row] = await store.read.select().from(store.tables.proofs);
  expect(row?.tries).toBe(codeTries);
});

eachStore(
  "a code typed with a space in the middle is understood, and counts once",
  async ({ store, now }) => {
    const { code } = await ask(store, now);
    const typed = `${code.slice(0, 3)} ${code.slice(3)} `;
    const both = await Promise.all([
      type(store, asked.browser, typed, now),
      type(store, asked.browser, typed, now),
    ]);
    expect(both.filter(Boolean)).toHaveLength(1);
  },
);

eachStore("each code this browser waits for is understood, whichever came last", async ({ store, now }) => {
  const earlier = await ask(store, now);
  const later = await ask(store, after(now, 1), { purpose: "ask", subject: "an ask" });
  expect(await type(store, asked.browser, earlier.code, after(now, 2))).toMatchObject({ subject: "/me" });
  expect(await type(store, asked.browser, later.code, after(now, 2))).toMatchObject({ subject: "an ask" });
});

eachStore(
  "fresh letters give no fresh tries: five wrong codes rest the mailbox's codes in that network [D33]",
  async ({ store, now }) => {
    for (let n = 0; n < codeTries; n++) {
      const { code } = await ask(store, now, { browser: `browser ${n}` });
      expect(await type(store, `browser ${n}`, wrongCode(code), now)).toBeNull();
    }
    const { code } = await ask(store, now, { browser: "one more" });
    expect(await type(store, "one more", code, now)).toBeNull();
    expect(await type(store, "one more", code, now, "another network")).not.toBeNull();
  },
);

eachStore("right codes of a household do not count as tries", async ({ store, now }) => {
  for (let n = 0; n < 8; n++) {
    const { code } = await ask(store, now, { browser: `phone ${n}` });
    expect(await type(store, `phone ${n}`, code, now)).not.toBeNull();
  }
});

eachStore(
  "proofs are forgotten a day after their end, when no fresh letter can be asked for any more",
  async ({ store, now }) => {
    await ask(store, now);
    await forgetVerifications(store, after(now, 24 * 60 + 9));
    expect(await store.read.$count(store.tables.proofs)).toBe(1);
    await forgetVerifications(store, after(now, 24 * 60 + 11));
    expect(await store.read.$count(store.tables.proofs)).toBe(0);
  },
);
