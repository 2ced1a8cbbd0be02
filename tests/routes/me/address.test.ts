/** One's own address on the page: a fresh sign-in, one letter, the code; and the question at a typed mailbox [E11]. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cycle, person } from "#db/cast/cast.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { mailboxOfPerson } from "#db/people/mailboxes.server.ts";
import { cookiesOf } from "#app/server/http/request-context.server.ts";
import { startSignIn } from "#db/people/sign-ins.server.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";
import { speaks } from "#tests/support/speaks.ts";

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
  for (const name of ["ana", "nadia"] as const) await speaks(there.app.store, person(name), "en");
});
afterAll(() => there.close());

const ana = { as: person("ana") };
const fresh = "ana.new@example.org";
const textOf = async (answer: Response) =>
  (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
async function letterTo(address: string) {
  const { keptLetters: k } = there.app.store.tables;
  await there.pass();
  const rows = await there.app.store.read.select().from(k).where(eq(k.toAddress, address));
  return rows.at(-1)?.text ?? "";
}

test("with an old sign-in the page asks to sign in once more and mails nothing [E11 D39]", async () => {
  const { store, clock } = there.app;
  const before = new Date(clock.now().getTime() - 3_600_000);
  const cookie = await store.tx((work) => startSignIn(work, person("ana"), before));
  const { signIn } = cookiesOf(there.app.config);
  const headers = { Cookie: (await signIn.serialize(cookie)).split(";")[0] ?? "" };
  expect(await textOf(await there.get("/me/address", { headers }))).toContain("sign in once more");
  const sent = await there.post("/me/address", { once: newId(), address: fresh }, { headers });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, "/me/address"]);
  expect(await letterTo(fresh)).toBe("");
});

test("a new address is asked, shown while it waits, proved by its link, and told to the old one [E11 D39]", async () => {
  const wrong = await there.post("/me/address", { once: newId(), address: "ana@" }, ana);
  expect([wrong.status, await textOf(wrong)]).toEqual([422, expect.stringContaining("does not look like")]);
  const sent = await there.post("/me/address", { once: newId(), address: fresh }, ana);
  expect(sent.headers.get("location")).toBe("/me/address?said=sent");
  const waits = await textOf(await there.get("/me/address", ana));
  for (const said of ["One step is left", fresh, "Leave my address as it is"]) expect(waits).toContain(said);
  const bad = await there.post("/me/address/waiting", { answer: "code", code: "1", once: "" }, ana);
  expect(bad.status).toBe(422);
  const path = /\/me\/address\/[\w-]+/.exec(await letterTo(fresh))?.[0] ?? "";
  expect((await there.get(path, { as: person("grace") })).status).toBe(410);
  expect((await there.get(path)).headers.get("location")).toContain("/sign-in?then=");
  expect(await textOf(await there.get(path, ana))).toContain(fresh);
  const done = await there.post(path, {}, ana);
  expect(done.headers.get("location")).toBe("/me/address?said=changed");
  expect(await mailboxOfPerson(there.app.store, person("ana"))).toMatchObject({ address: fresh });
  expect(await letterTo("ana@example.org")).toMatch(/another address|not told to this mailbox/);
});

test("the question at a typed mailbox names nobody, and 'no' takes the address away [E11]", async () => {
  const typed = {
    name: "Hubertus",
    address: "hub@example.org",
    language: "en",
    adult: "yes",
    consent: "yes",
  };
  const enrolled = await there.post(
    `/cycles/${cycle("open")}/places/new`,
    { ...typed, once: newId(), who: "" },
    { as: person("nadia") },
  );
  expect(enrolled.status).toBe(303);
  const roster = () => there.get(`/cycles/${cycle("open")}/roster`, { as: person("nadia") });
  expect(await textOf(await roster())).toContain("mailbox not confirmed yet");
  const path = /\/address\/\S+/.exec(await letterTo("hub@example.org"))?.[0] ?? "";
  const page = await textOf(await there.get(`${path}?lang=en`));
  expect(page).toContain("Is this mailbox yours?");
  expect(page).not.toContain("Hubertus");
  const answered = await there.post(path, { answer: "no" });
  expect(answered.headers.get("location")).toBe(`${path}?said=no`);
  expect(await textOf(await there.get(`${path}?said=no&lang=en`))).toContain("Thank you for telling us");
  expect(await textOf(await roster())).toContain("the address was somebody else’s");
  const { addresses: a } = there.app.store.tables;
  expect(await there.app.store.read.$count(a, eq(a.address, "hub@example.org"))).toBe(0);
});
