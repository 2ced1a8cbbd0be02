/** The tables and lists of the authors' reference say what the code knows, no more and no less, in both languages. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { calloutNames } from "#app/domain/curriculum/format/texts/callouts.ts";
import { curriculumShape } from "#app/domain/curriculum/format/heads/curriculum-shape.ts";
import { folderLimits } from "#app/domain/curriculum/format/files/folder-files.ts";
import { limits } from "#app/domain/curriculum/format/files/limits.ts";
import { flags, keyNames, readKey, type KeyName } from "#app/domain/curriculum/format/heads/segment-keys.ts";
import { annexShape, handoutShape, sessionShape } from "#app/domain/curriculum/format/heads/session-shape.ts";
import { placeholders } from "#app/domain/curriculum/placeholders.ts";
import { approvedNames, audienceOf, segmentKinds, type Block } from "#app/domain/curriculum/plan.ts";
import { themeOf, topics as codes } from "#app/domain/curriculum/topics.ts";
import { readReference } from "#app/server/curricula/reference-on-disk.server.ts";
import { languages, type Language } from "#app/words/language.ts";
import { topics } from "#app/words/curricula.ts";

const told = { en: readReference("en"), fr: readReference("fr") };
const page = (language: Language, path: string) =>
  told[language].pages.find((one) => one.path === path)?.text ?? "";

/** The tables of a page in their order, each as its rows without head and rule; cells as they stand. */
function tablesOf(language: Language, path: string): string[][][] {
  const found = page(language, path).matchAll(/^(?:\|.*\|\n)+/gm);
  return [...found].map(([table]) =>
    table
      .trimEnd()
      .split("\n")
      .slice(2)
      .map((row) =>
        row
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}

type Shape = { shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }> };
const heads = [curriculumShape, sessionShape, handoutShape, annexShape] as unknown as Shape[];

/** The tables of keys, in the order of `heads`; between them stand how values are written, and the themes. */
const keyTables = (language: Language) => {
  const [, ofCurriculum, ofSession, , ofHandout, ofAnnex] = tablesOf(language, "heads.md");
  return [ofCurriculum, ofSession, ofHandout, ofAnnex].map((table) => table ?? []);
};
const bare = (cell: string) => cell.replace(/^[*`.]+|[*`]+$/g, "");
const firsts = (rows: readonly string[][] = []) => rows.map(([first = ""]) => bare(first));

function takes({ shape }: Shape, line: string): boolean {
  const [[key, value] = ["", null]] = Object.entries(parse(line) as Record<string, unknown>);
  return shape[key]?.safeParse(value).success ?? false;
}

test.each(languages)(
  "every key of a head has its row, those that must be there first and bold: %s",
  (language) => {
    for (const [n, { shape }] of heads.entries()) {
      const rows = keyTables(language)[n] ?? [];
      expect(firsts(rows).sort()).toEqual(Object.keys(shape).sort());
      const must = Object.keys(shape).filter((key) => !shape[key]?.safeParse(undefined).success);
      const bold = rows.filter(([key = ""]) => key.startsWith("**"));
      expect(firsts(bold).sort()).toEqual(must.sort());
      expect(rows.slice(0, bold.length)).toEqual(bold);
      for (const [key, what] of rows) expect(what, key).toMatch(/\p{L}{2}/u);
    }
  },
);

test.each(languages)("every example of a key can be copied as it stands: %s", (language) => {
  const lines = keyTables(language).flatMap((rows, n) =>
    rows.flatMap(([key = "", , example = ""]) =>
      [...example.matchAll(/`([^`]+)`/g)].map(([, value]) => ({ n, line: `${bare(key)}: ${value}` })),
    ),
  );
  expect(lines.length).toBeGreaterThan(25);
  for (const { n, line } of lines) expect(takes(heads[n]!, line), line).toBe(true);
});

test.each(languages)("every head in the running text can be copied as it stands: %s", (language) => {
  const all = [told[language].start, ...told[language].pages.map(({ text }) => text)].join("\n");
  const blocks = [...all.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = ""]) => text);
  expect(blocks.length).toBeGreaterThan(3);
  for (const text of blocks) expect(takes(heads[0]!, text), text).toBe(true);
});

test.each(languages)("kinds, flags and keys of segments are those of the parser: %s", (language) => {
  const [ofKinds = [], ofFlags, ofKeys = []] = tablesOf(language, "segments.md");
  expect(firsts(ofKinds)).toEqual([...segmentKinds]);
  for (const [kind, , often] of ofKinds) expect(often, kind).toMatch(/^\d+–\d+ min$/);
  expect(firsts(ofFlags).sort()).toEqual([...flags].sort());
  expect(firsts(ofKeys).sort()).toEqual([...keyNames].sort());
  for (const [key = "", , example = ""] of ofKeys)
    expect(readKey({}, bare(key) as KeyName, bare(example).slice(bare(key).length + 1)), key).toBe(true);
});

test.each(languages)(
  "themes are those of the list, by their names, and the heavy ones are marked: %s",
  (language) => {
    const [, , , rows = []] = tablesOf(language, "heads.md");
    const heavy = { en: "heavy", fr: "lourd" }[language];
    expect(rows).toEqual(
      codes.map((code) => [`\`${code}\``, topics[language].names[code], themeOf(code) ? heavy : ""]),
    );
  },
);

/** What may stand in a segment, in the order of the table, and the kind of block that it becomes. */
const becomes: readonly (readonly [marker: string, kind: Block["kind"]])[] = [
  ["", "say"],
  ["SAFETY", "safety"],
  ["ASK", "ask"],
  ["SHOW", "show"],
  ["READ", "read"],
  ["PLAY", "play"],
  ["HANDOUT", "handout"],
  ["POINTS", "points"],
  ["IF", "if"],
  ["STORY", "story"],
  ["TIP", "tip"],
  ["ONLINE", "text"],
  ["IN-PERSON", "text"],
  ["PHONE", "text"],
  ["SHORT", "text"],
  ["ANNEX", "annex"],
  ["", "text"],
  ["", "checkpoint"],
];
const seen = {
  en: {
    facilitators: "facilitators",
    group: "group screen",
    participants: "participants' own pages",
    heard: "facilitators (the group hears it)",
  },
  fr: {
    facilitators: "l’équipe d’animation",
    group: "l’écran du groupe",
    participants: "la page de chaque personne du groupe",
    heard: "l’équipe d’animation (le groupe l’entend)",
  },
};

test.each(languages)(
  "every marker has its row, and who sees it is who sees it on the screens: %s",
  (language) => {
    const [rows = []] = tablesOf(language, "texts.md");
    const named = rows.map(([write = ""]) => /\[!([A-Z-]+)\]/.exec(write)?.[1] ?? "");
    expect(named).toEqual(becomes.map(([marker]) => marker));
    expect(named.filter(Boolean).sort()).toEqual([...calloutNames].sort());
    const none = { file: "", line: 1, column: 1 };
    for (const [n, [marker, kind]] of becomes.entries()) {
      const audience =
        kind === "say" || kind === "safety" ? "heard" : audienceOf({ kind, markdown: "", at: none } as Block);
      expect(rows[n]?.[2], `${marker} ${kind}`).toBe(seen[language][audience]);
    }
  },
);

test.each(languages)(
  "words that are filled in, and the names of approved wordings, are all there: %s",
  (language) => {
    const [, filled] = tablesOf(language, "texts.md");
    expect(firsts(filled)).toEqual(placeholders.map((word) => `{{${word}}}`));
    expect(page(language, "texts.md")).toContain(approvedNames.map((name) => `\`${name}\``).join(", "));
  },
);

test.each(languages)("how large a programme may be is as large as the reader takes: %s", (language) => {
  const begins = { en: "- at most ", fr: "- au plus " }[language];
  const lines = page(language, "folder.md")
    .split("\n")
    .filter((line) => line.startsWith(begins));
  const numbers = lines.map((line) => Number(/[\d\u00a0]+\d|\d/.exec(line)?.[0].replace(/\u00a0/g, "")));
  const { files, sessions, fileBytes, paragraph, knots, depth, containers } = limits;
  const { sent, total, texts, media, depth: folders } = folderLimits;
  expect(numbers).toEqual([
    ...[files, sessions, fileBytes, paragraph, knots, depth, containers],
    ...[sent, total, texts, media, folders],
  ]);
});
