/** The pages for authors: findings beside the text, also of what cannot be run; one session as four audiences get it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { audienceOf } from "#app/domain/curriculum/plan.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import type { Block, Plan } from "#app/domain/curriculum/plan.ts";
import { ruleIds } from "#app/domain/curriculum/findings/register.ts";
import { organisation, person } from "#db/cast/cast.server.ts";
import { keepFolder } from "#db/curricula/curricula.server.ts";
import { reading, smallFolder, swap } from "#tests/domain/curriculum/small-folder.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { textOf } from "../meetings/led-meeting.ts";

const [sofia, ana] = [person("sofia"), person("ana")];
const shelf = `/organisations/${organisation()}/curricula`;

let app: TestApp;
beforeAll(async () => void (app = await openTestApp()));
afterAll(() => app.close());

type Changes = Record<string, string | ((text: string) => string)>;

/** Puts the small curriculum, changed, on the shelf of the house; gives its address. */
async function shelved(
  folder: string,
  changes: Changes = {},
  change = (plan: Plan) => plan,
  more: readonly SourceFile[] = [],
): Promise<string> {
  const { plan, findings } = reading(changes);
  const paths = [...new Set([...Object.keys(smallFolder), ...Object.keys(changes)])];
  const known = paths.map((path) => {
    const wanted = changes[path];
    const text = smallFolder[path] ?? "";
    return { path, text: typeof wanted === "function" ? wanted(text) : (wanted ?? text) };
  });
  const source = [...known, ...more];
  const version = plan && { hash: `${folder} ${JSON.stringify(changes)}`, source, plan: change(plan) };
  const read = { folder, findings, version, ...(version ? {} : { draft: source }) };
  return `${shelf}/${await keepFolder(app.app.store, read, app.app.clock.now())}`;
}

const page = async (path: string, as = sofia) => (await app.get(path, { as })).text();

test("a finding stands at its line, with its weight, why, a hint and the way to the reference", async () => {
  const at = await shelved("found", { "02-going-on.md": swap("> - What helps?", "> - Does it help?") });
  const html = await page(`${at}/findings?file=02-going-on.md`);
  const line = /<li[^>]*id="line-(\d+)"[^>]*class="found"[\s\S]*?<\/li>/.exec(html);
  expect(line?.[0]).toContain('<code lang="en">&gt; - Does it help?</code>');
  expect(line?.[0]).toContain(`href="${shelf}/reference#rule-question-closed"`);
  expect(html).toContain(`href="#line-${line?.[1]}"`);
  expect(textOf(line?.[0] ?? "")).toMatch(/Take a look Line \d+, column \d+ /);
  expect(textOf(await page(at))).toContain("Its text, with what was found");
});

test("a broken curriculum shows the text that is broken, beside the version that stays in use", async () => {
  const good = await shelved("once-good");
  expect(textOf(await page(`${good}/findings`))).toContain("Nothing was found in it.");
  const at = await shelved("once-good", {
    "02-going-on.md": swap("(15 min) {.discussion", "(15 min) {.chat"),
  });
  expect(at).toBe(good);
  const html = await page(`${at}/findings`);
  expect(textOf(html)).toContain("It cannot be run; the last good version stays in use.");
  expect(html).toContain("{.chat floor=5 cut=1}");
  expect(html).toMatch(/<h2><bdi>02-going-on\.md<\/bdi><\/h2>/);
  expect(textOf(html)).toContain("Error Line 16 There is no kind or flag “.chat”.");
});

test("a curriculum that never could be run, and findings in a file that is not there", async () => {
  const at = await shelved("never-good", { "curriculum.md": "---\ntitle: [\n---\n", "frame.md": "## Odd\n" });
  const html = await page(`${at}/findings?file=curriculum.md`);
  expect(textOf(html)).toContain("It cannot be run yet.");
  expect(html).toContain("title: [");
  const { store, clock } = app.app;
  const finding = reading({ "curriculum.md": (text) => text.replace("frame", "") }).findings;
  const missing = { rule: "file-missing", severity: "error", facts: { name: "curriculum.md" } } as const;
  const lost = { ...missing, at: { file: "curriculum.md", line: 1, column: 1 } };
  const id = await keepFolder(
    store,
    { folder: "lost", findings: [...finding, lost], version: null },
    clock.now(),
  );
  const gone = textOf(await page(`${shelf}/${id}/findings`));
  expect(gone).toContain("The text as it was last read is not kept.");
  expect(gone).toContain("There is no such file in the folder.");
});

test("of very many findings a page shows the first, what stops it before the rest, each leading to its line", async () => {
  const prompts = Array.from({ length: 12 }, (_, n) => `> - What is {{nope-${n}}}?`).join("\n");
  const at = await shelved("many", {
    "02-going-on.md": swap("> - What helps?", `> - Does it help?\n${prompts}`),
  });
  const html = await page(at);
  const places = [...html.matchAll(/findings\?file=([^"&]+)&amp;line=(\d+)#line-\2"/g)];
  expect(places).toHaveLength(8);
  expect(textOf(html)).toMatch(/What was found in its text Its text, with what was found Error /);
  expect(textOf(html)).toMatch(/\d+\smore stand beside the text/);
  const [, file, line] = places.at(-1) ?? [];
  expect(await page(`${at}/findings?file=${file}&line=${line}`)).toContain(`id="line-${line}"`);
});

test("the line of a long file is in the piece that opens", async () => {
  const text = `# Long\n\n${"A line to read.\n\n".repeat(16_000)}`;
  const at = await shelved("far", {}, (plan) => plan, [{ path: "handouts/far.md", text }]);
  expect(await page(`${at}/findings?file=handouts/far.md&line=2500`)).toContain('id="line-2500"');
  expect(await page(`${at}/findings?file=handouts/far.md&line=-7`)).toContain('id="line-1"');
});

test("what authors typed is shown as text and nothing else", async () => {
  const hostile = '<script>alert(1)</script><img src=x onerror="alert(1)">';
  const at = await shelved("hostile", { "02-going-on.md": swap("What went well?", `${hostile}\n\nWell?`) });
  const html = await page(`${at}/findings?file=02-going-on.md`);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(html).not.toMatch(/<script>alert|<img src=x/);
  const answer = await app.get(`${at}/findings?file=${encodeURIComponent('"><script>')}&piece=-1e99`, {
    as: sofia,
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain('"><script>');
});

test("much text does not make a giant page: one file at a time, a long file in pieces", async () => {
  const long = `${"A line to read, one of very many that stand in this file.\n\n".repeat(16_000)}`;
  const more = ["long", "longer"].map((name) => ({ path: `handouts/${name}.md`, text: `# Long\n\n${long}` }));
  const at = await shelved("long", {}, (plan) => plan, more);
  const html = await page(`${at}/findings?file=handouts/long.md&piece=3`);
  expect(html.length).toBeLessThan(200_000);
  expect(html).toContain('id="line-2001"');
  expect(html).not.toContain('id="line-2000"');
  expect(textOf(html)).toContain("Lines 1 to 1000");
});

test("every check has its paragraph where the findings lead", async () => {
  const html = await page(`${shelf}/reference?lang=fr`);
  for (const rule of ruleIds) expect(html).toContain(`id="rule-${rule}"`);
});

test("what an author says to those who lead has a page of its own, for members alone", async () => {
  const readme = {
    path: "README.md",
    text: "# For the two who lead\n\nRead **slowly**. <b>x</b>\n\n# Pour vous deux\n",
  };
  const at = await shelved("with-a-page", {}, (plan) => plan, [readme]);
  expect(await page(at)).toContain(`href="${at}/facilitators"`);
  const html = await page(`${at}/facilitators`);
  expect(html).toContain("Read <strong>slowly</strong>.");
  expect(html).not.toContain("<b>x</b>");
  expect(html.split("<h1").length - 1).toBe(1);
  expect((await app.get(`${at}/facilitators`, { as: ana })).status).toBe(404);
  const without = await shelved("without-a-page");
  expect(await page(without)).not.toContain("/facilitators");
  expect(textOf(await page(`${without}/facilitators`))).toContain("has no page for those who lead");
});

test("participants and strangers see neither text nor views", async () => {
  const at = await shelved("private");
  for (const path of ["findings", "sessions/going-on/views", "handouts", "step-slips"]) {
    expect((await app.get(`${at}/${path}`, { as: ana })).status).toBe(404);
    expect((await app.get(`${at}/${path}`)).status).toBe(302);
  }
});

test("one sheet with the times asks for a start that is one", async () => {
  const at = await shelved("timed");
  const sheet = `${at}/sessions/going-on/run-sheet`;
  expect(textOf(await page(sheet))).toContain("Times count from 0:00");
  const wrong = await app.get(`${sheet}?start=25:99`, { as: sofia });
  expect(wrong.status).toBe(422);
  expect(textOf(await wrong.text())).toContain("Type a time like 18:30.");
  const timed = textOf(await page(`${sheet}?start=23:30&format=online`));
  expect(timed).toMatch(/23:55 Talking 15 – 1:\sto\s5\smin .* 0:30 End 60 0:30 Debrief|0:30 Among us/);
});

/** Every block says whose it is, every prompt and every argument. */
function marked(plan: Plan): Plan {
  const mark = (block: Block): Block => {
    const marks = `mark-${audienceOf(block)}`;
    const own = { ...block, markdown: `${block.markdown}\n\n${marks}` };
    if (own.kind === "ask") return { ...own, prompts: own.prompts.map((one) => `${one} ${marks}`) };
    return own.kind === "if" ? { ...own, condition: `${own.condition} ${marks}` } : own;
  };
  const sessions = plan.sessions.map((session) => ({
    ...session,
    recap: "mark-facilitators",
    aim: "mark-facilitators",
    segments: session.segments.map((segment) => ({ ...segment, blocks: segment.blocks.map(mark) })),
  }));
  const handouts = plan.handouts.map((one) => ({ ...one, markdown: `${one.markdown}\n\nmark-sheet` }));
  return { ...plan, sessions, handouts };
}

const everything = `> Words to say.

A note.

> [!POINTS]
> - A point

> [!STORY]
> A story

> [!TIP]
> A tip

> [!IF] somebody is silent
> Wait.

> [!SAFETY] mandatory
> Ask a pharmacist.

> [!SHOW]
> On the screen.

> [!READ]
> Read aloud by somebody.

> [!PHONE]
> Only on the telephone.

- [ ] Done

`;

test("facilitators' words are in the first view and in none of the other three", async () => {
  const changes = {
    "curriculum.md": swap("[in-person, online]", "[in-person, online, phone]"),
    "02-going-on.md": swap("> [!ASK] wait", `${everything}> [!ASK] wait`),
  };
  const at = await shelved("marked", changes, marked);
  const html = await page(`${at}/sessions/going-on/views`);
  const view = (name: string) =>
    new RegExp(`<section id="view-${name}"[\\s\\S]*?(?=<section id="view-|</main>)`).exec(html)?.[0] ?? "";
  expect(view("script")).toContain("mark-facilitators");
  for (const name of ["screen", "handout", "phone"]) {
    expect(view(name), name).not.toBe("");
    expect(view(name), name).not.toContain("mark-facilitators");
    expect(view(name), name).not.toMatch(
      /Words to say|A note|A point|A story|A tip|Ask a pharmacist|somebody is silent/,
    );
  }
  expect(view("screen")).toContain("mark-group");
  expect(view("screen")).toContain("On the screen.");
  expect(view("phone")).toContain("mark-group");
  expect(textOf(view("phone"))).toContain("Monday group · Evening 2");
  expect(view("handout")).toContain("mark-sheet");
  expect(view("handout")).not.toContain("mark-group");
});

test("where nothing is given out and nobody telephones, the views say so", async () => {
  const at = await shelved("plain");
  const text = textOf(await page(`${at}/sessions/ending/views?lang=fr`, sofia));
  expect(text).toContain("Aucune fiche n’en fait partie.");
  expect(text).toContain("Ce programme ne se tient pas par téléphone.");
});
