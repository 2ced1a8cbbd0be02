/**
 * Back, mend a word, Send: every form with a hidden id, found in the pages themselves, sent as it stands, sent again,
 * and sent with each of its words changed. The same words are answered as before and write nothing; other words are
 * written, or come back with the form. Nothing is answered as done and thrown away [F2].
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { allForms, openForForms, sendForm } from "../security/all-forms.ts";
import type { Fields, Found } from "../security/all-forms.ts";
import { formsIn } from "../security/filled-forms.ts";
import { changedTables, restore, rowsOf } from "../security/rows.ts";
import type { Rows } from "../security/rows.ts";
import type { World } from "../security/world.ts";

let world: World;
let before: Rows;
let forms: Found[];
beforeAll(async () => {
  world = await openForForms();
  forms = (await allForms(world)).filter(({ form }) => idOf(form.fields) !== "");
  before = await rowsOf(world.at.app.store);
}, 400_000);
afterAll(() => world.close());

const idOf = (fields: Fields) => fields.find(([name]) => name === "once")?.[1] ?? "";
const letter = "zymurgy";
/** What somebody would mend: texts and addresses, none of the numbers, choices and hidden ids. */
const isWords = ([name, value]: Fields[number]) =>
  /^(Some words|filled@example\.org)$/.test(value) || ["name", "neutralName"].includes(name);
const mended = (value: string) => (value.includes("@") ? `${letter}.${value}` : `${value} ${letter}`);

type Answered = { status: number; location: string | null; html: string };

async function send({ role }: Found, action: string, fields: Fields): Promise<Answered> {
  const answer = await sendForm(world, { action, fields, role });
  return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
}

/** What some fields would not take as "Some words". */
const fitting: Record<string, string> = {
  zone: "Europe/Paris",
  number: "116 123",
  url: "https://example.org",
  source: "https://example.org",
  closedDates: "",
  leadB: "",
  venueJoin: "https://meet.example.org/room",
};

/** Planning shows its dates first: then it is the form below them that saves. */
async function lastForm(found: Found): Promise<Found["form"]> {
  const { action } = found.form;
  const fields = found.form.fields.map(([name, value]): [string, string] => [name, fitting[name] ?? value]);
  if (found.id !== "routes/cycles/planning/new") return { action, fields };
  const { html } = await send(found, action, fields);
  const saving = formsIn(html, action).find((form) => form.action !== action && idOf(form.fields) !== "");
  if (!saving) throw new Error(`no form to save with: ${html.slice(0, 2000)}`);
  return saving;
}

async function text(): Promise<string> {
  const rows = await rowsOf(world.at.app.store);
  return JSON.stringify([...rows].map(([name, { byKey }]) => [name, [...byKey.values()]]));
}

test("other words from the same form are written or come back; the same words are one act", async () => {
  const { store } = world.at.app;
  const tried: Record<string, number> = {};
  const faults: string[] = [];
  for (const found of forms) {
    const { action, fields } = await lastForm(found);
    const first = await send(found, action, fields);
    if (first.status !== 303) faults.push(`${found.id} answered ${first.status}`);
    const written = await rowsOf(store);
    const again = await send(found, action, fields);
    if (again.status !== 303 || again.location !== first.location)
      faults.push(`${found.id} again: ${again.status} ${again.location}`);
    const doubled = changedTables(written, await rowsOf(store));
    if (doubled.length > 0) faults.push(`${found.id} wrote twice in ${doubled.join(", ")}`);
    for (const [index, one] of fields.entries()) {
      if (!isWords(one)) continue;
      tried[found.id] = (tried[found.id] ?? 0) + 1;
      const other = fields.map((each, at) => (at === index ? ([each[0], mended(each[1])] as const) : each));
      const answer = await send(found, action, other);
      const kept = answer.status < 400 ? await text() : answer.html;
      if (!kept.includes(letter)) faults.push(`${found.id} lost ${one[0]} with ${answer.status}`);
      if (answer.status >= 400 && ![409, 422].includes(answer.status))
        faults.push(`${found.id} ${answer.status}`);
      if (answer.status < 400) await restore(store, written);
    }
    await restore(store, before);
  }
  expect(faults).toEqual([]);
  expect(Object.keys(tried).sort()).toEqual([
    "routes/cycles/places/place-new",
    "routes/cycles/planning/new",
    "routes/cycles/running/letters",
    "routes/front/asking/ask",
    "routes/front/signing-in/sign-in",
    "routes/me/address/address",
    "routes/me/place/letter",
    "routes/organisations/crisis/crisis-new",
    "routes/organisations/members/invite",
    "routes/organisations/settings/new",
  ]);
}, 240_000);
