/** Somebody changes their own address: proved at the new one, told at the old one, and nobody else changes [E11]. */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Store } from "#db/kit/store.server.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import {
  askForChange,
  changeByCode,
  changeByLink,
  pendingChange,
  stopChange,
} from "#db/people/address-changes.server.ts";
import { isLinkOfNow, mailboxOfPerson } from "#db/people/mailboxes.server.ts";
import { signInByVerification } from "#db/people/verification-uses.server.ts";
import { askToSignIn } from "#db/people/mailed-verifications.server.ts";
import { deliverDue } from "#app/server/mail/delivery.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { deliveringApp } from "#tests/support/delivering-app.ts";
import { eachStore } from "#tests/support/stores.ts";
import { askerAt, join, later, newestToken, openGroup } from "../places/places-setting.ts";

const [old, fresh] = ["ana@example.org", "ana@new.example.org"];
const change = (personId: string, address = fresh, browser = "ana") =>
  ({ personId, address, once: newId(), language: "en", asker: askerAt(browser) }) as const;

async function lettersTo(store: Store, now: Date, to: string) {
  await deliverDue(deliveringApp(store).app, now);
  const { keptLetters: k } = store.tables;
  return store.read.select().from(k).where(eq(k.toAddress, to));
}
const lineOf = (calendar: string | null, name: string) =>
  new RegExp(`^${name}[:;](.*)$`, "m").exec(calendar ?? "")?.[1]?.trim() ?? "";

eachStore(
  "nothing changes until the new mailbox is proved, and only by whoever asked [E11 D39]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const ana = await join(store, group, old, now);
    const ben = await join(store, group, "ben@example.org", now);
    expect(await askForChange(store, change(ana.personId), now)).toEqual({ ok: true });
    expect(await pendingChange(store, ana.personId, now)).toEqual({ address: fresh, good: true });
    const token = await newestToken(store, fresh);
    expect(await changeByLink(store, { token, personId: ben.personId }, now)).toBeNull();
    expect(await mailboxOfPerson(store, ana.personId)).toMatchObject({ address: old });
    expect(await changeByLink(store, { token, personId: ana.personId }, now)).toBe(fresh);
    expect(await changeByLink(store, { token, personId: ana.personId }, now)).toBeNull();
    expect(await mailboxOfPerson(store, ana.personId)).toMatchObject({ address: fresh, standing: "proved" });
    expect(await pendingChange(store, ana.personId, now)).toBeNull();
  },
);

eachStore(
  "a change can be asked anew and thrown away; the letters before open nothing [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const { personId } = await join(store, group, old, now);
    await askForChange(store, change(personId, "slip@example.org"), now);
    const slip = await newestToken(store, "slip@example.org");
    await askForChange(store, change(personId), now);
    expect(await changeByLink(store, { token: slip, personId }, now)).toBeNull();
    const token = await newestToken(store, fresh);
    await stopChange(store, personId, now);
    expect(await changeByLink(store, { token, personId }, now)).toBeNull();
    expect(await askForChange(store, change(personId, old), now)).toEqual({ ok: false, reason: "yours" });
  },
);

eachStore(
  "dates go on under the same UID above what the old mailbox was told to drop, and it is told why [E11]",
  async ({ store, now: start }) => {
    const group = await openGroup(store, start);
    const { personId } = await join(store, group, old, start);
    const now = later(start, 9);
    await dueInvitations(store, now);
    const [first] = (await lettersTo(store, now, old)).filter(({ calendar }) => calendar !== null);
    await askForChange(store, change(personId), now);
    const token = await newestToken(store, fresh);
    await changeByLink(store, { token, personId }, now);
    const before = await lettersTo(store, now, old);
    const gone = before.find(({ calendar }) => lineOf(calendar, "METHOD") === "CANCEL");
    const there = (await lettersTo(store, now, fresh)).find(({ calendar }) => calendar !== null);
    const uids = [first, gone, there].map((letter) => lineOf(letter?.calendar ?? null, "UID"));
    expect(new Set(uids).size).toBe(1);
    expect(lineOf(there?.calendar ?? null, "METHOD")).toBe("REQUEST");
    const sequences = [first, gone, there].map((one) => Number(lineOf(one?.calendar ?? null, "SEQUENCE")));
    expect(sequences).toEqual([0, 1, 2]);
    expect(before.map(({ subject }) => subject)).toContain("Letters go to another address");
  },
);

eachStore(
  "links mailed to the old address die: sign-ins and signed links about the place [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const { personId, placeId } = await join(store, group, old, now);
    await askToSignIn(
      store,
      { once: newId(), address: old, then: "/me", language: "en", asker: askerAt("x") },
      now,
    );
    const signIn = await newestToken(store, old);
    expect(await isLinkOfNow(store, placeId, undefined)).toBe(true);
    await askForChange(store, change(personId), now);
    const code = await codeAt(store, fresh);
    const typed = { browser: askerAt("ana").browser, from: "x", code, personId };
    expect(await changeByCode(store, typed, now)).toEqual({ kind: "changed", address: fresh });
    expect(await isLinkOfNow(store, placeId, undefined)).toBe(false);
    const mark = (await mailboxOfPerson(store, personId))?.linkMark;
    expect(await isLinkOfNow(store, placeId, mark ?? "")).toBe(true);
    expect(await signInByVerification(store, { by: { token: signIn }, who: null }, now)).toMatchObject({
      ok: false,
    });
  },
);

async function codeAt(store: Store, address: string): Promise<string> {
  const { outbox: o } = store.tables;
  const rows = await store.read.select().from(o).where(eq(o.address, address));
  return String(rows.at(-1)?.facts["code"]);
}

eachStore(
  "of two people of one mailbox only the one who changes goes, and a third one's may be shared [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const ana = await join(store, group, old, now);
    const ben = await join(store, group, fresh, now);
    await askForChange(store, change(ana.personId), now);
    await changeByLink(store, { token: await newestToken(store, fresh), personId: ana.personId }, now);
    expect(await mailboxOfPerson(store, ben.personId)).toMatchObject({ address: fresh, linkMark: null });
    await askForChange(store, change(ana.personId, "third@example.org"), now);
    const token = await newestToken(store, "third@example.org");
    await changeByLink(store, { token, personId: ana.personId }, now);
    expect(await mailboxOfPerson(store, ben.personId)).toMatchObject({ address: fresh });
  },
);

eachStore(
  "letters to new addresses count with sign-ins: the fourth to one mailbox waits [E11]",
  async ({ store, now }) => {
    const group = await openGroup(store, now);
    const { personId } = await join(store, group, old, now);
    for (let n = 0; n < 3; n++)
      expect(await askForChange(store, change(personId), now)).toEqual({ ok: true });
    expect(await askForChange(store, change(personId), now)).toMatchObject({ ok: false, reason: "address" });
    const signIn = {
      once: newId(),
      address: fresh,
      then: "/me",
      language: "en",
      asker: askerAt("ana"),
    } as const;
    expect(await askToSignIn(store, signIn, now)).toMatchObject({ ok: false });
  },
);
