/** A group is called off while people hold, wait, were offered and have asked: what each of them finds afterwards, over HTTP [F3]. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, person, place } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { keptLetters } from "#db/letters/outbox.server.ts";
import { openGroup } from "#tests/db/places/places-setting.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { textOf } from "#tests/support/text.ts";

const open = cycle("open");
const emmas = `/me/places/${place("open", "emma")}`;
let app: TestApp;
let links: { offer: string; confirm: string };

/** Chloe gives her place back, so Emma is offered it; Farid waits on; Zoe has asked and not confirmed. Then it is off. */
beforeAll(async () => {
  app = await openTestApp();
  const { persons } = app.app.store.tables;
  await app.app.store.tx(({ write }) =>
    write
      .update(persons)
      .set({ language: "en" })
      .where(eq(persons.id, person("nadia"))),
  );
  await openGroup(app.app.store, app.app.clock.now());
  await app.post(`/me/places/${place("open", "chloe")}/withdraw`, {}, { as: person("chloe") });
  const zoe = { name: "Zoe", address: "zoe@example.org", adult: "yes", language: "en", takingPart: "yes" };
  await app.post(`/groups/${open}/place`, { once: newId(), ...zoe });
  await app.pass();
  links = { offer: await linkIn("/offers/"), confirm: await linkIn("/proofs/") };
  const off = await app.post(`/cycles/${open}/cancel`, { words: "We are sorry." }, { as: person("nadia") });
  expect(off.headers.get("location")).toBe(`/cycles/${open}?said=called-off`);
});
afterAll(() => app.close());

const letters = () => app.app.store.read.select().from(app.app.store.tables.keptLetters);

/** The newest link of this kind in the local mailbox. */
async function linkIn(path: string): Promise<string> {
  const bodies = (await letters()).map(({ text }) => text).reverse();
  const found = bodies.map((text) => new RegExp(`${path}[^\\s]+`).exec(text)?.[0]).find(Boolean);
  if (!found) throw new Error(`no letter leads to ${path}`);
  return found;
}

async function expectKindEnd(answer: Response): Promise<void> {
  expect(answer.status).toBe(410);
  const html = await answer.text();
  expect(textOf(html)).toContain("This group is called off");
  expect(textOf(html)).toContain("Garden room group");
  expect(html).toContain("Tuesday group");
}

test("the link of an offer says that the group is called off, and shows other groups that are open", async () => {
  await expectKindEnd(await app.get(links.offer));
  await expectKindEnd(await app.post(links.offer, { answer: "accept" }));
});

test("so it does when the offer's own time is over", async () => {
  const now = app.app.clock.now();
  app.setNow(new Date(now.getTime() + 3 * 86_400_000));
  await expectKindEnd(await app.get(links.offer));
  app.setNow(now);
});

test("the link that confirms an ask says so, too, and so do the group's page and its form", async () => {
  await expectKindEnd(await app.get(links.confirm));
  await expectKindEnd(await app.get(`/groups/${open}`));
  await expectKindEnd(await app.get(`/groups/${open}/place`));
  const posted = await app.post(links.confirm, {});
  expect(posted.status).toBe(303);
  await expectKindEnd(await app.get(posted.headers.get("location") ?? ""));
});

test("a page for a fresh letter leads there instead of promising one", async () => {
  const again = await app.post("/asked/again", { token: links.confirm.split("/").at(-1) ?? "" });
  expect(again.headers.get("location")).toBe(`/groups/${open}`);
});

test("in French it is said in French", async () => {
  const page = textOf(await (await app.get(`/groups/${open}?lang=fr`)).text());
  expect(page).toContain("Ce groupe est annulé");
});

test("whoever had an offer open finds on their own page that the group is off, and no place to take", async () => {
  const emma = { as: person("emma") };
  const home = textOf(await (await app.get("/me", emma)).text());
  expect(home).toContain("Called off");
  expect(home).not.toMatch(/kept for you|I take the place/);
  const page = textOf(await (await app.get(emmas, emma)).text());
  expect(page).toContain("This group is called off.");
  expect(page).toContain("Look at other groups");
  const taken = await app.post(`${emmas}/offer`, { answer: "accept" }, emma);
  expect(taken.headers.get("location")).toBe(`${emmas}?said=offer-over`);
  expect(textOf(await (await app.get(`${emmas}/offer`, emma)).text())).toContain("The offer is over.");
});

test("whoever held a place reads that it is off; there is no step to write and nothing to give back [F7]", async () => {
  const path = `/me/places/${place("open", "grace")}`;
  const html = await (await app.get(path, { as: person("grace") })).text();
  expect(textOf(html)).toContain("This group is called off.");
  for (const gone of ["/step", "/withdraw", "/settings"]) expect(html).not.toContain(`${path}${gone}`);
  for (const answer of [
    await app.get(`${path}/withdraw`, { as: person("grace") }),
    await app.post(`${path}/withdraw`, {}, { as: person("grace") }),
  ])
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${path}?said=group-over`]);
});

test("each of them gets one letter under a subject of its own, and nobody a change of dates", async () => {
  await app.pass();
  const kept = await keptLetters(app.app.store);
  const told = kept.filter(({ subject }) =>
    /^(Your group is called off|Votre groupe est annulé)$/.test(subject),
  );
  const to = told.map(({ toAddress }) => toAddress).sort();
  expect(to).toEqual([...new Set(to)]);
  // David, Grace and Ana held a place, Emma was offered one, Farid waited.
  expect(to).toHaveLength(5);
  expect(kept.filter(({ subject }) => /change/.test(subject))).toEqual([]);
});

test("no act of the staff gives a place any more, and each says why", async () => {
  const nadia = { as: person("nadia") };
  const farid = `/cycles/${open}/places/${place("open", "farid")}`;
  const byHand = { once: newId(), name: "Zed", address: "", language: "en", adult: "yes", consent: "yes" };
  for (const [path, form] of [
    [`${farid}/offer`, {}],
    [`/cycles/${open}/places/new`, byHand],
  ] as const) {
    const answer = await app.post(path, form, nadia);
    expect(answer.status, path).toBe(422);
    expect(textOf(await answer.text()), path).toContain("The group has been called off.");
  }
});
