/**
 * A linter can be trusted when each rule catches its own mistake and nothing else: for each rule a change to a
 * curriculum we ship, quiet before, after which this rule speaks and no other.
 */
import { expect, test } from "vitest";
import type { RuleId } from "#app/domain/curriculum/findings/register.ts";
import { cachingPages } from "#app/domain/curriculum/format/texts/cached-pages.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { ruleIds } from "#app/domain/curriculum/findings/register.ts";
import { readApproved, readFolder } from "#app/server/curricula/curricula-on-disk.server.ts";
import type { Mutation } from "./mutation.ts";
import { languageMutations } from "./mutations-language.ts";
import { lawMutations } from "./mutations-law.ts";
import { readingMutations } from "./mutations-reading.ts";
import { safetyMutations } from "./mutations-safety.ts";
import { structureMutations } from "./mutations-structure.ts";
import { timeMutations } from "./mutations-time.ts";
import { translationMutations } from "./mutations-translations.ts";
import { rules } from "./small-folder.ts";

const tables: Record<string, readonly Mutation[]> = {
  reading: readingMutations,
  time: timeMutations,
  structure: structureMutations,
  "safety and privacy": safetyMutations,
  words: languageMutations,
  "sources, licences and switches": lawMutations,
};

/** Rules that no change to a shipped folder can show alone, and where else they are shown. */
const shownElsewhere: Partial<Record<RuleId, string>> = {
  "file-missing": "without curriculum.md there is nothing to read: files.test.ts",
  "sessions-missing": "all sessions would have to go: files.test.ts",
  "file-twice": "a disk cannot hold a file twice: files.test.ts",
  "file-not-text": "told by the reader of bytes, before there is a text",
  "file-not-as-named": "told by the reader of bytes, before there is a text",
  "too-many-files": "hundreds of files: files.test.ts",
  "too-many-sessions": "a hundred sessions: files.test.ts",
  "heading-underlined": "such a heading has neither kind nor minutes: headings.test.ts",
  "heading-lost": "the minutes of its segment are lost, too: files.test.ts",
  "approved-missing": "the wording is kept beside the folder: callouts.test.ts",
  "core-long": "parts longer than the session do not add up to it either: lint-time.test.ts",
  "round-crowd": "with more people every round of the folder is too short: lint-law.test.ts",
};

const folders = new Map<string, SourceFile[]>();
const approved = readApproved("curricula", "en");
const open = cachingPages();

function filesOf(folder: string): SourceFile[] {
  const files = folders.get(folder) ?? readFolder(`curricula/${folder}`).files;
  folders.set(folder, files);
  return files;
}

/** Without its translations: they would differ from a changed source, and that is told by rules of their own. */
function sourceOf(folder: string): SourceFile[] {
  return filesOf(folder).filter(({ path }) => !/^[a-z]{2}\//.test(path));
}

/** A text that becomes empty is taken away, unless it was not there before. */
function mutated({ folder, file, change, also = {} }: Mutation, files = sourceOf(folder)): SourceFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const [path, alter] of Object.entries({ [file]: change, ...also })) {
    const before = texts.get(path) ?? "";
    const after = alter(before);
    if (!path.startsWith("media/")) expect(after, path).not.toBe(before);
    if (after === "" && before !== "") texts.delete(path);
    else texts.set(path, after);
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

test("before any change, the curricula we ship are quiet", () => {
  const named = new Set(Object.values(tables).flatMap((table) => table.map((one) => one.folder)));
  for (const folder of named)
    expect(readCurriculum(sourceOf(folder), { approved, open }).findings, folder).toEqual([]);
});

for (const [name, table] of Object.entries(tables)) {
  test(
    `each rule about ${name} catches its own mistake, and no other rule does`,
    { timeout: 120_000 },
    () => {
      for (const one of table)
        expect(rules(readCurriculum(mutated(one), { approved, open })), one.rule).toEqual([one.rule]);
    },
  );
}

test(
  "each rule about translations catches its own mistake, and no other rule does",
  { timeout: 120_000 },
  () => {
    const approvedIn = { en: approved, fr: readApproved("curricula", "fr") };
    for (const one of translationMutations) {
      const { plan, findings } = readCurriculum(mutated(one, filesOf(one.folder)), {
        approved,
        approvedIn,
        open,
      });
      expect(rules({ findings }), one.rule).toEqual([one.rule]);
      expect(plan, one.rule).not.toBeNull();
    }
  },
);

test("every rule is shown by a change, or it is said why not", () => {
  const all = [...Object.values(tables).flat(), ...translationMutations];
  const shown = new Set<string>(all.map((one) => one.rule));
  const elsewhere = Object.keys(shownElsewhere);
  expect(ruleIds.filter((rule) => !shown.has(rule) && !elsewhere.includes(rule))).toEqual([]);
  expect(elsewhere.filter((rule) => shown.has(rule))).toEqual([]);
});
