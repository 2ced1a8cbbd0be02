/** Sentences that say what is so, also to whoever comes to a page by another way than was thought of. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#db/kit/ids.server.ts";
import { person, place } from "#db/cast/cast.server.ts";
import { decoded } from "#tests/support/crawl.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";
import { lettersOf } from "../security/visitor.ts";

let there: TestApp;
beforeAll(async () => {
  there = await openTestApp();
});
afterAll(() => there.close());

const textOf = async (answer: Response) => decoded((await answer.text()).replace(/<[^>]*>/g, " "));

test("before signing out nobody is told that they are signed out", async () => {
  const said = await textOf(await there.get("/sign-out?lang=en", { as: person("ana") }));
  expect(said).toContain("You will be signed out on this device.");
  expect(said).not.toContain("You are signed out");
  expect(await textOf(await there.get("/sign-out?lang=fr", { as: person("ana") }))).toContain(
    "Vous ne serez plus identifié·e",
  );
});

test("the page about the mailbox promises no letter to a browser that has not asked", async () => {
  for (const [lang, so, promise] of [
    ["en", "If you have not, no letter comes", "on its way"],
    ["fr", "Sinon, aucun message n’arrivera", "est en route"],
  ] as const) {
    const html = await (await there.get(`/asked?lang=${lang}`)).text();
    expect(decoded(html)).toContain(so);
    expect(decoded(html)).not.toContain(promise);
    expect(html).toMatch(/<a href="\/">[\s\S]*<a href="\/sign-in">/);
  }
});

test("a form from elsewhere is not told that somebody is signed in, and a sign nobody types is no address", async () => {
  for (const [language, elsewhere, unreadable] of [
    ["en", "This did not come from one of our pages", "what was sent held a sign that nobody types"],
    ["fr", "Cet envoi ne vient pas de nos pages", "l’envoi contenait un signe que personne ne tape"],
  ] as const) {
    const send = (headers: Record<string, string>, body: string) =>
      fetch(`${there.origin}/sign-in?lang=${language}`, {
        method: "POST",
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          "Accept-Language": language,
          ...headers,
        },
        body,
      });
    const foreign = await send({ Origin: "https://evil.example" }, "address=ana@example.org");
    expect([foreign.status, await textOf(foreign)]).toEqual([403, expect.stringContaining(elsewhere)]);
    const nul = await send({ "Sec-Fetch-Site": "same-origin" }, "address=ana%00@example.org");
    expect([nul.status, await textOf(nul)]).toEqual([400, expect.stringContaining(unreadable)]);
  }
});

test("letters to those who lead do not begin as those to participants, and say nothing of the group at first", async () => {
  const mine = place("tonight", "ana");
  const form = { once: newId(), body: "I come by bicycle." };
  expect((await there.post(`/me/places/${mine}/letter`, form, { as: person("ana") })).status).toBe(303);
  await there.pass();
  const texts = (await lettersOf(there)).map(({ text }) => text).filter((text) => text.includes(form.body));
  expect(texts.length).toBeGreaterThan(1);
  const first = /^\S+ ?, (Somebody in one of your groups has|Une personne d’un de vos groupes vous a) /;
  for (const text of texts) expect(text.trim().replace(/\s+/g, " ")).toMatch(first);
  expect(texts.join()).not.toMatch(/looks after your dates|s’occupe de vos rendez-vous/);
});
