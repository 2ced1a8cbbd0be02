/** Folders and front matter: limits, positions, and that nothing in a file can make reading throw. */
import { expect, test } from "vitest";
import * as z from "zod";
import { curriculumShape } from "#app/domain/curriculum/format/heads/curriculum-shape.ts";
import { examples } from "#app/domain/curriculum/format/heads/front-matter.ts";
import { annexShape, sessionShape } from "#app/domain/curriculum/format/heads/session-shape.ts";
import { readApprovedWording } from "#app/domain/curriculum/format/approved-wording.ts";
import { limits } from "#app/domain/curriculum/format/files/limits.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { approved, curriculum, facts, place, reading, rules, smallFolder, swap } from "./small-folder.ts";

test("the front matter of curriculum.md becomes the curriculum", () => {
  const read = reading().plan?.curriculum;
  expect(read).toMatchObject({
    publicTitle: "Monday group",
    age: { min: 18 },
    group: { min: 3, ideal: 5, max: 6 },
    entry: { kind: "closed" },
    completion: [{ name: "completion", atLeast: "2/3", of: "counted", must: [1], makeUp: false }],
    goals: { confidence: { max: 10, threshold: 7 }, shared: { pattern: "common" } },
    sources: [{ id: "who", title: "A guide", url: "https://doi.org/10.1000/182" }],
    introduction: "What people read first.",
  });
  const open = reading({
    "curriculum.md": swap("---\n\n", "entry: { until: 2 }\nglossary: { step: a plan }\n---\n\n"),
  });
  expect(open.plan?.curriculum).toMatchObject({
    entry: { kind: "until", meeting: 2 },
    glossary: [{ term: "step", meaning: "a plan" }],
  });
});

test("front matter that is not right is told at its line", () => {
  const cases: [string, string, string, string][] = [
    ["title: A small group", "title: [", "yaml-unreadable", "3:8"],
    ["title: A small group", "title: &a One\norganisation: *a", "yaml-alias", "4:15"],
    ["title: A small group", "title: A\ntitle: B", "key-twice", "4:1"],
    ["title: A small group", "title: !!js/function 'x'", "yaml-unreadable", "3:8"],
    ["title: A small group", "titel: A", "key-missing", "2:1"],
    ["title: A small group", "title: A\ntitel: B", "key-unknown", "4:1"],
    ["title: A small group", "title: [A]", "value-type", "3:1"],
    ["title: A small group", "title: ''", "value-range", "3:1"],
    ["formats: [in-person, online]", "formats: [in-person, on-line]", "value-choice", "11:22"],
    ["max: 6", "max: 6.5", "value-type", "10:28"],
    ["max: 6", "max: many", "value-type", "10:28"],
    ["max: 6", "max: 2", "group-order", "10:1"],
    ["max: 6", "maxi: 6, max: 6", "key-unknown", "10:28"],
    ["version: 1.0.0", "version: 1.0", "value-type", "7:1"],
    ["version: 1.0.0", "version: one", "value-malformed", "7:1"],
    ["at-least: 2/3", "at-least: half", "value-malformed", "14:15"],
    ["language: en", "language: no", "value-malformed", "6:1"],
    ["doi: 10.1000/182", "url: 'javascript:alert(1)'", "value-malformed", "15:38"],
    ["session-minutes: 60", "session-minutes: 12345678901234567890123", "value-range", "13:1"],
    ["title: A small group", "title: A\n__proto__: { x: 1 }", "key-unknown", "4:1"],
  ];
  for (const [from, to, rule, at] of cases) {
    const read = reading({ "curriculum.md": swap(from, to) });
    expect(rules(read), to).toContain(rule);
    expect(place(read, rule), to).toBe(`curriculum.md:${at}`);
    expect(read.plan, to).toBeNull();
  }
});

test("a key or a value that was nearly right gets a suggestion", () => {
  const key = reading({ "curriculum.md": swap("public-title:", "publictitle:") });
  expect(facts(key, "key-unknown")).toEqual({ key: "publictitle", suggestion: "public-title" });
  const inner = reading({ "01-beginning.md": swap("aim:", "aims:") });
  expect(facts(inner, "key-unknown")).toEqual({ key: "aims", suggestion: "aim" });
  const value = reading({ "curriculum.md": swap("[in-person, online]", "[in-person, onlne]") });
  expect(facts(value, "value-choice")).toMatchObject({ found: "onlne", suggestion: "online" });
});

test("titles are one line, and no hidden sign in them turns it round or breaks what keeps it [D67]", () => {
  const written = '"A\\u202Elevel\\u202C \\u2066of\\u2069\\0\\a\\x1b calm\\r\\nBcc: x\\u2028here\\ud800"';
  const plain = "Alevel of calm Bcc: x here";
  const read = reading({
    "curriculum.md": (text) =>
      text
        .replace("public-title: Monday group", `public-title: ${written}`)
        .replace("sources:", `glossary: { ${written}: ${written} }\nsources:`),
    "02-going-on.md": (text) =>
      text
        .replace("neutral-title: Evening 2", `neutral-title: ${written}`)
        .replace("recap: We talked.", `recap: ${written}`)
        .replace("## Talking (15", "## T\u202ealking (15"),
    "handouts/sheet.md": "# A \u202esheet\n\nA line. [^who]\n",
  });
  const { curriculum, sessions, handouts } = read.draft ?? {};
  const second = sessions?.[1];
  expect(curriculum?.publicTitle).toBe(plain);
  expect(curriculum?.glossary).toEqual([{ term: plain, meaning: plain }]);
  expect(second?.neutralTitle).toBe(plain);
  expect(second?.recap).toBe("Alevel of calm\r\nBcc: x\u2028here");
  expect(second?.segments.map((segment) => segment.title)).toContain("Talking");
  expect(handouts?.[0]?.title).toBe("A sheet");
  const french = reading({
    "curriculum.md": swap("title: A small group", "title: «\u00a0Oui\u00a0»\u202f!"),
  });
  expect(french.draft?.curriculum.title).toBe("«\u00a0Oui\u00a0»\u202f!");
});

test("a session without front matter, or with a broken one, keeps the curriculum from running and shows the rest", () => {
  const none = reading({ "02-going-on.md": "## Welcome\n" });
  expect(rules(none)).toContain("front-matter-absent");
  expect(none.plan).toBeNull();
  expect(none.draft?.sessions.map((session) => session.number)).toEqual([1, 3]);
  expect(rules(none)).not.toContain("goal-never-reviewed");
});

test("names and numbers of files are checked", () => {
  expect(rules(readCurriculum([], { approved }))).toEqual(["file-missing", "sessions-missing"]);
  const gap = reading({ "03-ending.md": null, "04-ending.md": smallFolder["03-ending.md"] ?? "" });
  expect(facts(gap, "session-number-gap")).toEqual({ expected: 3, found: 4 });
  const twice = reading({ "02-other.md": smallFolder["02-going-on.md"] ?? "" });
  expect(rules(twice)).toContain("session-number-twice");
  const stray = reading({ "week-4.md": "x", "README.md": "x", "media/a.png": "" });
  expect(stray.findings.map((one) => [one.rule, one.severity, one.at.file])).toEqual([
    ["file-unused", "warning", "week-4.md"],
  ]);
  for (const path of ["../x.md", "/x.md", "a\\b.md", "handouts/../x.md", "x\0.md", "con:.md", "a//b.md"]) {
    expect(rules(reading({ [path]: "x" })), path).toContain("path-unsafe");
  }
});

test("limits are stated and enforced", () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`handouts/h${n}.md`, "x"]));
  expect(facts(reading(many), "too-many-files")).toEqual({ files: 206, limit: 200 });
  const sessions = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`${n + 1}-s.md`, "x"]));
  expect(facts(reading(sessions), "too-many-sessions")?.["limit"]).toBe(100);
  const large = reading({ "handouts/large.md": "é".repeat(500_001) });
  expect(facts(large, "file-too-large")).toEqual({ bytes: 1_000_002, limit: limits.fileBytes });
  expect(rules(reading({ "handouts/deep.md": `${"> ".repeat(40)}x` }))).toEqual(["too-deep"]);
  expect(rules(reading({ "handouts/deep.md": `${"- ".repeat(40)}x` }))).toEqual(["too-deep"]);
  expect(rules(reading({ "handouts/tangled.md": "*a_".repeat(5000) }))).toEqual(["too-tangled"]);
  expect(
    reading({ "handouts/table.md": `${"-".repeat(60)} | ---\n\n- a\n  - b\n    - c\n` }).findings,
  ).toEqual([]);
});

test("the same files give the same plan and the same findings, in any order", () => {
  const files = Object.entries({
    ...smallFolder,
    "02-going-on.md": swap("Check-in", "Chek-in")(smallFolder["02-going-on.md"] ?? ""),
  });
  const read = (entries: [string, string][]) =>
    JSON.stringify(
      readCurriculum(
        entries.map(([path, text]) => ({ path, text })),
        { approved },
      ),
    );
  expect(read([...files].reverse())).toBe(read(files));
  expect(read(files)).toBe(read(files));
});

test("a plan is plain data", () => {
  const { plan } = reading();
  expect(plan).not.toBeNull();
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test("approved wordings: the quotes are the words, the rest are notes; other sections are left alone", () => {
  const wording = readApprovedWording(
    "## methods\n\nA note.\n\n> One\n> two.\n\n> Three.\n\n## every-meeting\n\nAll of it.\n\n## other\n\n> No.\n\n## methods\n\n> Again.\n",
  );
  expect(wording).toEqual({ methods: "One\ntwo.\n\nThree.", "every-meeting": "All of it." });
});

test("a curriculum in French gets French neutral titles", () => {
  const read = reading({ "curriculum.md": curriculum.replace("language: en", "language: fr-FR") });
  expect(read.draft?.curriculum.language).toBe("fr");
  expect(read.draft?.sessions[0]?.neutralTitle).toBe("Séance 1");
});

test("a broken head hides nothing: what else is wrong with the folder is told in the same reading [F24]", () => {
  const body = {
    "01-beginning.md": (text: string) =>
      text.replace(/\n## [^]*/, (rest) => `${rest}\n##Lost (5 min) {.input}\n`),
    "02-going-on.md": swap("## Talking (15", "## Talking (25"),
  };
  const sound = rules(reading(body));
  expect(sound).toEqual(expect.arrayContaining(["heading-lost", "minutes-sum"]));
  const heads: Record<string, (text: string) => string> = {
    version: swap("version: 1.0.0", "version: one"),
    title: swap("title: A small group", "titel: A small group"),
    unknown: swap("title: A small group", "title: A small group\ncolour: blue"),
  };
  for (const [name, head] of Object.entries(heads)) {
    const read = reading({ ...body, "curriculum.md": head });
    expect(rules(read), name).toEqual(expect.arrayContaining(sound));
    expect([read.plan, read.draft], name).toEqual([null, null]);
  }
  for (const unreadable of [
    swap("title: A small group", "title: ["),
    (text: string) => text.replaceAll("---", ""),
  ]) {
    const found = rules(reading({ ...body, "curriculum.md": unreadable }));
    expect(found).toContain("heading-lost");
    expect(found).not.toContain("minutes-sum");
  }
});

test("what cannot be read is not judged by a made-up value [F24]", () => {
  const longer = reading({ "curriculum.md": swap("session-minutes: 60", "session-minutes: sixty") });
  expect(rules(longer)).toEqual(["value-type"]);
  const nobody = reading({ "curriculum.md": swap("max: 6", "max: many") });
  expect(rules(nobody)).toEqual(["value-type"]);
  const tongue = reading({ "curriculum.md": swap("language: en", "language: English") });
  expect(rules(tongue)).toEqual(["value-malformed"]);
  const session = reading({ "02-going-on.md": swap("aim:", "aims:") });
  expect(new Set(rules(session))).toEqual(new Set(["key-missing", "key-unknown"]));
});

test("a lost heading is told before the sums that it spoils, wherever it stands [F24]", () => {
  const inFrame = reading({ "frame.md": (text) => text.replace(/^## /m, "##\u00a0") });
  expect(inFrame.findings[0]?.rule).toBe("heading-lost");
  expect(inFrame.findings[0]?.at.file).toBe("frame.md");
  expect(inFrame.findings.length).toBeGreaterThan(1);
  const inSession = reading({ "02-going-on.md": swap("## Talking (15", "##Talking (15") });
  expect(inSession.findings[0]).toMatchObject({ rule: "heading-lost", facts: { why: "no-space" } });
});

test("a segment's heading in any other dress is told, also where the minutes fit without it [F24]", () => {
  for (const [line, why] of [
    ["\\## Lost (5 min) {.input}", "escaped"],
    ["### Lost (5 min) {.input #lost}", "other-level"],
    ["**Lost (5 min) {.input}**", "bold"],
    ["__Lost__ (5 min) {#lost}", "bold"],
    ["\uff03\uff03 Lost (5 min)", "wide-sign"],
  ] as const) {
    const body = { "02-going-on.md": (text: string) => `${text}\n${line}\n\nSome words.\n` };
    expect(facts(reading(body), "heading-lost"), line).toMatchObject({ why });
  }
  const plain = "### A step (5 min)\n\n**Bold words.** And {{next}}.\n";
  expect(rules(reading({ "02-going-on.md": (text) => `${text}\n${plain}` }))).not.toContain("heading-lost");
});

test("examples and code may show a heading, and a hash is no heading", () => {
  for (const line of [
    "`##Talking`",
    "```\n##Talking (5 min)\n```",
    "#calm and #steady",
    "Room \\##2",
    "    five spaces",
  ])
    expect(
      rules(reading({ "handouts/sheet.md": `# A sheet\n\n${line}\n\nA line. [^who]\n` })),
      line,
    ).not.toContain("heading-lost");
});

test("the hint for a value fits its field [F24]", () => {
  const hint = (file: string, from: string, to: string) =>
    facts(reading({ [file]: swap(from, to) }), "value-malformed");
  expect(hint("curriculum.md", "language: en", "language: English")).toEqual({
    key: "language",
    example: "en",
  });
  expect(hint("curriculum.md", "language: en", "language: Français")).toEqual({
    key: "language",
    example: "fr",
  });
  const keys = [
    ...textsWithShape(curriculumShape),
    ...textsWithShape(sessionShape),
    ...textsWithShape(annexShape),
  ];
  expect(keys.length).toBeGreaterThan(5);
  for (const key of keys) expect(Object.keys(examples), key).toContain(key);
});

/** The keys whose text has to be written in one certain way (a regular expression), wherever they stand. */
function textsWithShape(shape: z.ZodType): string[] {
  const json = z.toJSONSchema(shape, { io: "input", unrepresentable: "any" });
  const found: string[] = [];
  const walk = (node: unknown, key: string): void => {
    if (typeof node !== "object" || node === null) return;
    if ("pattern" in node && key !== "") found.push(key);
    for (const [name, value] of Object.entries(node))
      if (name === "properties") for (const [own, inner] of Object.entries(value as object)) walk(inner, own);
      else walk(value, key);
  };
  walk(json, "");
  return found;
}
