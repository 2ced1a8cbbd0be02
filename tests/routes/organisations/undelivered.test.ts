/** Letters that have not arrived, as those who look after a group see them; and "no more reminders" from a letter [F11]. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Transport } from "#app/server/mail/transport.server.ts";
import { signLink } from "#app/server/http/links.server.ts";
import { organisations, undeliveredWords } from "#app/words/organisations.ts";
import { cycle, organisation, person, place } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { addRoles, stranger } from "#tests/support/roles.ts";
import { someDay } from "#tests/support/stores.ts";

let at: TestApp;
let answers = "450";
const post: Transport = {
  send: async () => Promise.resolve({ ok: false, code: answers, passing: answers !== "550" }),
  close() {},
};
const list = `/organisations/${organisation()}/letters`;
const minutes = (n: number) => new Date(someDay.getTime() + n * 60_000);
const textOf = async (path: string, as: string) =>
  (await (await at.get(path, { as })).text())
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[ \n]+/g, " ");

beforeAll(async () => {
  at = await openTestApp({ transport: post });
  await addRoles(at.app.store, someDay);
  const { outbox: o } = at.app.store.tables;
  await at.app.store.tx(async ({ write }) => write.update(o).set({ state: "sent" }));
});
afterAll(() => at.close());

test("after writing to the group one sees at once how many letters there are and who has no address", async () => {
  const { addresses: a } = at.app.store.tables;
  await at.app.store.tx(async ({ write }) => write.delete(a).where(eq(a.personId, person("hugo"))));
  const form = { once: newId(), to: "all", body: "The door code is 4711." };
  const path = `/cycles/${cycle("tonight")}/letters`;
  expect((await at.post(path, form, { as: person("marc") })).status).toBe(303);
  const seen = await textOf(path, person("marc"));
  expect(seen).toMatch(/\d+\u00a0messages\u00a0; Hugo n’a pas d’adresse\./);
});

test("ten minutes later the first page and the list name who waits, since when and why, and no address", async () => {
  await at.pass();
  expect(await textOf(list, person("marc"))).not.toContain("Ana");
  at.setNow(minutes(11));
  const words = undeliveredWords.fr;
  const seen = await textOf(list, person("marc"));
  for (const said of ["Ana", words.kind.message, words.why["asked-to-wait"], words.withoutAddress, "Hugo"])
    expect(seen).toContain(said);
  expect(seen).not.toContain("@");
  const home = await textOf(`/organisations/${organisation()}`, person("marc"));
  expect(home).toContain(organisations.fr.home.needs);
  expect(home).toContain(words.toLetters);
  expect(await textOf(`/cycles/${cycle("tonight")}`, person("marc"))).toContain(words.toLetters);
});

test("whoever leads another group sees none of them, and cannot put one away", async () => {
  expect(await textOf(list, stranger("frank"))).not.toContain("Ana");
  const id = await letterOf(person("ana"));
  const answer = await at.post(`${list}/${id}/away`, {}, { as: stranger("frank") });
  expect(answer.headers.get("location")).toContain("said=gone");
  expect(await stateOf(id)).toBe("waiting");
});

test("a refused letter is tried again by one press and put away by another; a second press says it is gone", async () => {
  const id = await letterOf(person("ana"));
  answers = "550";
  at.setNow(minutes(20));
  await at.pass();
  expect(await stateOf(id)).toBe("failed");
  expect((await at.get(`${list}/${id}/again`, { as: person("marc") })).status).toBe(200);
  const press = async (act: string) =>
    (await at.post(`${list}/${id}/${act}`, {}, { as: person("marc") })).headers.get("location");
  expect(await press("again")).toContain("said=again");
  expect(await stateOf(id)).toBe("waiting");
  expect(await press("away")).toContain("said=away");
  expect(await press("away")).toContain("said=gone");
  expect(await stateOf(id)).toBe("put-away");
  expect((await at.get(`${list}/${id}/away`, { as: person("marc") })).status).toBe(404);
});

test("a mail program switches reminders off by one post without a cookie, of either kind, and the place stays [F14]", async () => {
  const { places: p } = at.app.store.tables;
  const placeId = place("tonight", "ana");
  const link = signLink(at.app.config.secrets, "reminders", placeId, minutes(60));
  const found = async () => (await at.app.store.read.select().from(p).where(eq(p.id, placeId)))[0];
  const boundary = "x";
  const parts = `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
  for (const [type, body] of [
    ["application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"],
    [`multipart/form-data; boundary=${boundary}`, parts],
  ] as const) {
    await at.app.store.tx(async ({ write }) =>
      write.update(p).set({ reminders: true }).where(eq(p.id, placeId)),
    );
    expect((await fetch(`${at.origin}/reminders/${link}`)).status).toBe(200);
    expect((await found())?.reminders).toBe(true);
    const answer = await fetch(`${at.origin}/reminders/${link}`, {
      method: "POST",
      headers: { "Content-Type": type, Origin: "https://mail.example" },
      body,
    });
    expect(answer.status).toBe(200);
    expect(await found()).toMatchObject({ reminders: false, state: "held" });
  }
  for (const [lang, said] of [
    ["en", "These are the reminders for Ana."],
    ["fr", "Il s’agit des rappels pour Ana."],
  ] as const)
    for (const path of [link, `${link}/on`]) {
      const html = await (await fetch(`${at.origin}/reminders/${path}?lang=${lang}`)).text();
      expect(html).toContain(said);
      expect(html).not.toContain("group");
    }
  const forged = await fetch(`${at.origin}/reminders/${link}x`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  expect(forged.status).toBe(410);
});

async function letterOf(personId: string): Promise<string> {
  const { outbox: o } = at.app.store.tables;
  const rows = await at.app.store.read.select().from(o).where(eq(o.personId, personId));
  return rows.find(({ kind }) => kind === "message")?.id ?? "";
}

async function stateOf(id: string): Promise<string | undefined> {
  const { outbox: o } = at.app.store.tables;
  return (await at.app.store.read.select({ state: o.state }).from(o).where(eq(o.id, id)))[0]?.state;
}
