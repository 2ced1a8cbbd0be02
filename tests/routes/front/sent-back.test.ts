/**
 * A form that cannot be done comes back with all that was typed: after signing out, from the page of somebody else,
 * while the store fails. Every form of every page, found in the pages themselves [F4].
 */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SqliteClient } from "#db/kit/sqlite-client.server.ts";
import { place } from "#db/cast/cast.server.ts";
import { decoded } from "#tests/support/crawl.ts";
import { who } from "#tests/support/roles.ts";
import { allForms, openForForms, sendForm } from "../security/all-forms.ts";
import type { Fields, Found } from "../security/all-forms.ts";
import { formsIn } from "../security/filled-forms.ts";
import { knock } from "../security/raw-request.ts";
import { changedTables, rowsOf } from "../security/rows.ts";
import type { World } from "../security/world.ts";

let world: World;
let forms: Found[];
beforeAll(async () => {
  world = await openForForms();
  forms = (await allForms(world)).filter(({ role }) => role !== "anonymous");
}, 400_000);
afterAll(() => world.close());

/** Forms on pages of signed-in people that need nobody: they end a sign-in. */
const forAnybody = ["routes/front/signing-in/sign-out"];

/** What stands on a page to be read, without what its forms send along. */
const textOf = (html: string) => decoded(html.replace(/<[^>]*>/g, " "));

/** The form that came back in an answer. */
function returned(html: string, action: string): Fields {
  const forms = formsIn(html, action).filter((form) => form.action === action);
  expect(forms, action).toHaveLength(1);
  return forms[0]?.fields ?? [];
}

const letterOf = (role: Found["role"]) => {
  const found = forms.find(
    ({ id }) => id === (role === "participant" ? "routes/me/place/letter" : "routes/cycles/running/letters"),
  );
  if (!found) throw new Error("no form for a letter");
  const { action, fields } = found.form;
  const body = "I come by bicycle.\nIs there a shed? <b>Ana</b> & “Co”";
  return {
    action,
    body,
    fields: fields.map(([name, value]) => [name, name === "body" ? body : value] as const),
  };
};

test("every form sent after signing out comes back whole, with a way to sign in, and does nothing", async () => {
  const before = await rowsOf(world.at.app.store);
  const faults: string[] = [];
  let tried = 0;
  for (const { id, form } of forms) {
    if (forAnybody.includes(id)) continue;
    tried += 1;
    const answer = await sendForm(world, { ...form, role: "anonymous" });
    const html = await answer.text();
    if (answer.status !== 401) {
      faults.push(`${id} ${answer.status}`);
      continue;
    }
    expect(answer.headers.get("www-authenticate")).toContain("/sign-in");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(returned(html, form.action), id).toEqual(form.fields);
    expect(formsIn(html, form.action).map(({ action }) => action)).toContain("/sign-in");
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
    expect(
      links.filter((tag) => !/target="_blank"|href="#main"/.test(tag)),
      id,
    ).toEqual([]);
  }
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(40);
  expect(changedTables(before, await rowsOf(world.at.app.store))).toEqual([]);
}, 240_000);

test("a letter that came back can be read there, and is written once its writer has signed in again", async () => {
  const { action, fields, body } = letterOf("participant");
  const answer = await sendForm(world, { action, fields, role: "anonymous" });
  const html = await answer.text();
  expect(textOf(html)).toContain("Is there a shed? <b>Ana</b> & “Co”");
  expect(html).not.toContain("<b>Ana</b>");
  const sent = await sendForm(world, { action, fields: returned(html, action), role: "participant" });
  expect(sent.status).toBe(303);
  const { messages } = world.at.app.store.tables;
  const written = await world.at.app.store.read.select({ body: messages.body }).from(messages);
  expect(written.map((message) => message.body)).toContain(body);
});

test("a form of somebody else's page is not done in the name of whoever is signed in now, nor given to them, not even hidden [F4]", async () => {
  const { action, fields, body } = letterOf("coordinator");
  const before = await rowsOf(world.at.app.store);
  const answer = await sendForm(world, { action, fields, role: "owner" });
  const html = await answer.text();
  expect(answer.status).toBe(401);
  expect(decoded(html)).not.toContain("Is there a shed?");
  expect(html).toContain("<title>Somebody else is signed in here now · ");
  expect(formsIn(html, action).filter((form) => form.action === action)).toEqual([]);
  expect(changedTables(before, await rowsOf(world.at.app.store))).toEqual([]);
  const { role } = forms.find(({ id }) => id === "routes/cycles/running/letters") ?? {
    role: "leader" as const,
  };
  expect((await sendForm(world, { action, fields, role })).status).toBe(303);
  const { messages } = world.at.app.store.tables;
  const written = await world.at.app.store.read.select({ body: messages.body }).from(messages);
  expect(written.map((message) => message.body)).toContain(body);
});

test("files cannot come back: the page says so, and leads to the form", async () => {
  const found = forms.find(({ id }) => id === "routes/curricula/shelf/import");
  const action = found?.form.action ?? "";
  const part = `Content-Disposition: form-data; name="files"; filename="curriculum.md"\r\n\r\n# Words`;
  const answer = await knock(world.at.origin, action, {
    method: "POST",
    body: `--b\r\n${part}\r\n--b--\r\n`,
    headers: {
      Host: "groups.example.org",
      "Content-Type": "multipart/form-data; boundary=b",
      "Sec-Fetch-Site": "same-origin",
    },
  });
  const html = await answer.text();
  expect(answer.status).toBe(401);
  expect(html).toContain(`href="${action}"`);
});

test("while the store cannot write, a form comes back with its text and is written when it can", async () => {
  const { action, fields } = letterOf("participant");
  const mended = fields.map(([name, value]) => [name, name === "body" ? `${value} Again.` : value] as const);
  const other = new SqliteClient(join(world.at.app.config.dataDir, "alongside.db"));
  other.exec("BEGIN IMMEDIATE");
  const answer = await sendForm(world, { action, fields: mended, role: "participant" });
  other.exec("ROLLBACK");
  other.close();
  const html = await answer.text();
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("60");
  expect(textOf(html)).toContain("Again.");
  expect(formsIn(html, action).map((form) => form.action)).not.toContain("/sign-in");
  const again = await sendForm(world, { action, fields: returned(html, action), role: "participant" });
  expect(again.headers.get("location")).toBe(`/me/places/${place("tonight", "ana")}?said=written`);
});

test("a page keeps its forms to whom it was made for without saying who that is", async () => {
  const marks = new Set<string>();
  for (const role of ["participant", "fellow"] as const) {
    const html = await (await world.at.get("/me/sign-ins", { as: who[role] })).text();
    const fields = formsIn(html, "/me/sign-ins").map(({ fields: all }) =>
      all.find(([name]) => name === "openedBy"),
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) marks.add(field?.[1] ?? "");
    expect(html).not.toContain(String(who[role]));
  }
  expect(marks.size).toBe(2);
});
