/**
 * Everything a page says comes from `app/words`, but for what people and curricula say. A pseudo-language takes the
 * place of English in a copy of the build: every sentence longer and with accents on all its letters, what is put into
 * it left alone. Whatever a page then says in plain letters came from somewhere else.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zonesToChoose } from "#app/domain/zones.ts";
import { cast, cycle, person, place } from "#db/cast/cast.server.ts";
import { decoded, walk, type Answer } from "#tests/support/crawl.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

const built = join(process.cwd(), "build/server/index.js");
const copy = join(process.cwd(), "build/server/in-pseudo.js");

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "áƀçďéƒǧȟíǰķļɱñöƥɋŕšţúṽŵẋýžÁƁÇĎÉƑǦȞÍǰĶĻḾÑÖƤɊŔŠŢÚṼŴẊÝŽ";
const letters = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** What stands in arguments, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 1 ? [value] : [];
  if (value instanceof Date || typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** "[Ĥéļļö···]": accents on all letters but those of `given`. */
function pseudo(text: string, given: readonly string[] = []): string {
  if (!/[a-z]/i.test(text)) return text;
  const kept = given.filter((one) => text.includes(one)).sort((a, b) => b.length - a.length);
  const parts = kept.length > 0 ? text.split(new RegExp(`(${kept.map(escaped).join("|")})`)) : [text];
  const said = parts.map((part) =>
    kept.includes(part) ? part : [...part].map((one) => letters.get(one) ?? one).join(""),
  );
  return `[${said.join("")}···]`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A family of sentences in the pseudo-language; functions keep their arguments. */
function inPseudo(words: unknown, given: readonly string[] = []): unknown {
  if (typeof words === "string") return pseudo(words, given);
  if (typeof words === "function")
    return (...args: unknown[]) =>
      inPseudo((words as (...args: unknown[]) => unknown)(...args), textsIn(args));
  if (Array.isArray(words)) return words.map((one) => inPseudo(one, given));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, inPseudo(value, given)]));
}

/** What a language is by itself: its names and dates, not its locale. */
function spokenInPseudo(spoken: Record<string, unknown>): unknown {
  const { locale, direction, colon, typeset, ...rest } = spoken;
  return { ...(inPseudo(rest) as object), locale, direction, colon, typeset };
}

let at: TestApp;
let said: string;
const answers: Answer[] = [];

beforeAll(async () => {
  writeFileSync(copy, withPseudo(readFileSync(built, "utf8")));
  Object.assign(globalThis, { inPseudo, spokenInPseudo });
  at = await openTestApp({ build: copy });
  const { store } = at.app;
  const { persons } = store.tables;
  await store.tx((work) =>
    work.write
      .update(persons)
      .set({ language: "en" })
      .then(() => undefined),
  );
  said = await everythingPeopleSaid(at);
  const walks: [string | null, string[]][] = [
    [null, ["/", "/privacy", "/contact", "/sign-in", "/demonstration"]],
    [person("ana"), ["/me", `/me/places/${place("tonight", "ana")}`]],
    [person("marc"), ["/organisations", `/cycles/${cycle("tonight")}`]],
    [person("nadia"), ["/organisations"]],
  ];
  for (const [as, starts] of walks) answers.push(...(await walk(at, { as, starts, most: 60, alike: 1 })));
}, 300_000);

afterAll(async () => {
  await at.close();
  rmSync(copy, { force: true });
});

/** The build with the pseudo-language where English was. It has to be found exactly where it is looked for. */
function withPseudo(build: string): string {
  const replaced = (text: string, from: RegExp, to: string) => {
    expect(text.match(new RegExp(from, "g")), String(from)).toHaveLength(1);
    return text.replace(from, to);
  };
  const families = replaced(
    build,
    /\[code, (of\w*\(words\w*\))\]/,
    "[code, code === 'en' ? globalThis.inPseudo($1) : $1]",
  );
  const clocks = replaced(
    families,
    /const inScripts = \{ en: ([\w$]+),/,
    "const inScripts = { en: globalThis.inPseudo($1),",
  );
  return replaced(
    clocks,
    // The bundler gives it a number where another has the same name.
    /const (spoken[\w$]*) = \{ en: ([\w$]+), fr: ([\w$]+) \}/,
    "const $1 = { en: globalThis.spokenInPseudo($2), fr: $3 }",
  );
}

/** Names of countries come from the language itself, not from `words`; between the signs that some of them have. */
const names = new Intl.DisplayNames(["en"], { type: "region" });
const codes = [...plain.slice(26)].flatMap((one) => [...plain.slice(26)].map((other) => one + other));
const countries = new Set(
  codes.flatMap((code) => (names.of(code) ?? code).split(/[^\p{L}\p{N} '-]+/u)).map((name) => name.trim()),
);

/** Words in a row, as they can be found again whatever stands between them. */
function inARow(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ").toLowerCase()} `;
}

/** All that stands in the data, and names that no language translates. */
async function everythingPeopleSaid({ app: { store } }: TestApp): Promise<string> {
  const rows: unknown[] = [Object.values(cast), zonesToChoose(), "Alongside", "UTC"];
  for (const table of Object.values(store.tables)) rows.push(await store.read.select().from(table));
  return inARow(JSON.stringify(rows).replace(/\\[nrt]/g, " "));
}

/** What somebody sees or hears of a page: its texts, and the attributes that are read out. */
function shownOn(html: string): string[] {
  const body = html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, " ");
  const heard = [...body.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, text]) => text ?? "",
  );
  return [...heard, ...body.split(/<[^>]*>/)].map((text) => decoded(text).trim()).filter(Boolean);
}

/** Runs of plain words in a text: two letters or more, beside no accented one. */
function plainRuns(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}])[A-Za-z]{2,}(?:[^\p{L}\[\]]+[A-Za-z]{2,})*(?![\p{L}])/gu) ?? [];
}

/** Whether a run is made of data: parts between signs, each of which stands in the data as a whole or, filled in, in pieces. */
function isData(run: string): boolean {
  return run.split(/[^\p{L}\p{N} '’-]+/u).every((part) => countries.has(part.trim()) || isFilled(part));
}

/** Pieces of three words or more where a placeholder was filled. */
function isFilled(part: string): boolean {
  const words = inARow(part).trim().split(" ").filter(Boolean);
  for (let from = 0; from < words.length;) {
    let to = words.length;
    while (to > from && !said.includes(` ${words.slice(from, to).join(" ")} `)) to -= 1;
    if (to === from || (to - from < 3 && to - from < words.length)) return false;
    from = to;
  }
  return true;
}

/** What authors look things up in is a text of its own, read as it is written (`curricula/`). */
const textsOfTheirOwn = /\/curricula\/reference/;

test("a page says nothing in English that does not stand in words", () => {
  const pages = answers.filter(
    ({ path, type, status }) => type.startsWith("text/html") && status === 200 && !textsOfTheirOwn.test(path),
  );
  expect(pages.length).toBeGreaterThan(70);
  const strange = new Map<string, string>();
  for (const { path, body } of pages)
    for (const text of shownOn(body))
      for (const run of plainRuns(text)) if (!isData(run)) strange.set(`${run} (${text.slice(0, 80)})`, path);
  expect([...strange].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
});

test("the pseudo-language is heard, and leaves what it is given alone", () => {
  expect(pseudo("Hello")).toBe("[Ȟéļļö···]");
  const greet = inPseudo({ greet: (name: string) => `Hello ${name}` }) as { greet(name: string): string };
  expect(greet.greet("Ana")).toBe("[Ȟéļļö Ana···]");
  expect(plainRuns("A sentence that stands in a page alone").some((run) => !isData(run))).toBe(true);
  const first = answers.find(({ path }) => path === "/");
  expect(first?.body).toMatch(/\[[^\]]*···\]/);
});
