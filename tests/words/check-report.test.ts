/** What the check says to people and to programs: each form read back by the rules of its readers. */
import { expect, test } from "vitest";
import * as z from "zod";
import { readCheckOptions } from "#app/domain/curriculum/findings/check-options.ts";
import { finding } from "#tests/support/finding.ts";
import { refused } from "#app/domain/curriculum/import/plan-import.ts";
import { readParagraphs } from "#app/server/curricula/reference-on-disk.server.ts";
import type { Checked } from "#app/words/check/checked.ts";
import { reportOn } from "#app/words/check/report.ts";
import { optionsSentence } from "#app/words/check/options.ts";

const at = { file: "fr/02-été: a, b.md", line: 3, column: 7 };
const care: Checked = {
  folder: "shelf/care",
  refusal: null,
  stamped: ["fr/frame.md"],
  findings: [
    finding("raw-html", at, { found: "<b>100%\n::error::x" }, "three-piles"),
    finding("file-unused", { ...at, file: "a b.md" }, { name: "a b.md", wanted: "" }),
    finding("words-heavy", { ...at, line: 9 }, { share: 60 }),
  ],
};
const gone: Checked = {
  folder: "../gone",
  refusal: refused("entry-link", "media/a.png", {}).refusal,
  findings: [],
  stamped: [],
};

test("for people: one line a finding with its place, its hint below, and the sum of each folder", () => {
  const lines = reportOn([care, gone], "text", "en").trimEnd().split("\n");
  expect(lines[0]).toMatch(/^shelf\/care\/fr\/02-été: a, b\.md:3:7 error raw-html .*<b>100% ::error::x/);
  expect(lines[1]).toMatch(/^ {4}\S/);
  expect(lines[6]).toBe("shelf/care/fr/frame.md: stamped");
  expect(lines[7]).toBe("shelf/care: 1\u00a0error, 1\u00a0warning, 1\u00a0remark");
  expect(lines[8]).toMatch(/^\.\.\/gone: “media\/a\.png” is a link/);
  expect(lines[9]).toBe("../gone: 1\u00a0error, 0\u00a0warnings, 0\u00a0remarks");
  expect(lines.filter((line) => line.startsWith("::"))).toEqual([]);
  expect(reportOn([care], "text", "fr")).toContain("1\u00a0erreur");
  expect(reportOn([care], "text", "fr")).toMatch(/b\.md:3:7 à regarder file-unused /);
});

const weighed = { errors: z.int(), warnings: z.int(), infos: z.int() };
const jsonShape = z.strictObject({
  format: z.literal(1),
  language: z.enum(["en", "fr"]),
  ...weighed,
  folders: z.array(
    z.strictObject({
      folder: z.string(),
      refused: z.string().nullable(),
      ...weighed,
      stamped: z.array(z.string()),
      findings: z.array(
        z.strictObject({
          file: z.string(),
          line: z.int().min(1),
          column: z.int().min(1),
          severity: z.enum(["error", "warning", "info"]),
          rule: z.string(),
          why: z.string().min(1),
          hint: z.string(),
          segment: z.string().nullable(),
        }),
      ),
    }),
  ),
});

test("as JSON: a shape that programs can rely on, with everything that was found", () => {
  const report = jsonShape.parse(JSON.parse(reportOn([care, gone], "json", "en")));
  expect([report.errors, report.warnings, report.infos]).toEqual([2, 1, 1]);
  expect(report.folders[0]?.findings[0]).toMatchObject({
    file: "shelf/care/fr/02-été: a, b.md",
    line: 3,
    column: 7,
    severity: "error",
    rule: "raw-html",
    segment: "three-piles",
  });
  expect(report.folders[0]?.stamped).toEqual(["shelf/care/fr/frame.md"]);
  expect(report.folders[1]?.refused).toContain("media/a.png");
});

/** Workflow commands as GitHub's runner reads them: properties up to the second `::`, then the message. */
function commandsIn(output: string) {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, command = "", given = "", message = ""] = /^::(\w+) ?([^:]*)::(.*)$/.exec(line) ?? [];
      const back = (text: string) =>
        text.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%0A", "\n").replaceAll("%25", "%");
      const properties = given.split(",").map((pair) => pair.split("=").map(back));
      return {
        command,
        message: back(message),
        ...(Object.fromEntries(properties) as Record<string, string>),
      };
    });
}

test("as annotations: every sign that means something there is escaped, and nothing else is said", () => {
  const told = commandsIn(reportOn([care, gone], "github", "en"));
  expect(told.map(({ command }) => command)).toEqual(["error", "warning", "notice", "error"]);
  expect(told[0]).toMatchObject({
    file: "shelf/care/fr/02-été: a, b.md",
    line: "3",
    col: "7",
    title: "raw-html",
  });
  expect(told[0]?.message).toContain("<b>100%\n::error::x");
  expect(told[3]).toMatchObject({ title: "../gone" });
});

/** SARIF 2.1.0 as far as a log of ours goes: required properties, closed words, and how parts refer to each other. */
const text = z.strictObject({ text: z.string().min(1), markdown: z.string().min(1).optional() });
const level = z.enum(["none", "note", "warning", "error"]);
const sarifShape = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: text,
              help: text,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.strictObject({ level, message: text })),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message: text,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({
                  uri: z.string().regex(/^(?![a-z][a-z0-9+.-]*:|\/)[!#$&-;=?-[\]_a-z~%]+$/i),
                  uriBaseId: z.literal("%SRCROOT%"),
                }),
                region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }),
              }),
            }),
          ]),
        }),
      ),
    }),
  ]),
});

test("as SARIF: valid, with rules that explain themselves and addresses that stay relative", () => {
  const { runs } = sarifShape.parse(
    JSON.parse(reportOn([care, gone], "sarif", "en", () => readParagraphs("en"))),
  );
  const [{ tool, results, invocations }] = runs;
  expect(results.map(({ level: weight }) => weight)).toEqual(["error", "warning", "note"]);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  const [location] = results[0]?.locations ?? [];
  expect(location?.physicalLocation.artifactLocation.uri).toBe(
    "shelf/care/fr/02-%C3%A9t%C3%A9%3A%20a%2C%20b.md",
  );
  expect(invocations[0]?.executionSuccessful).toBe(false);
  expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain("media/a.png");
  sarifShape.parse(JSON.parse(reportOn([], "sarif", "fr")));
});

test("as SARIF in French, the rules explain themselves in French", () => {
  const [english, french] = (["en", "fr"] as const).map((language) => {
    const { runs } = sarifShape.parse(
      JSON.parse(reportOn([care], "sarif", language, () => readParagraphs(language))),
    );
    return runs[0].tool.driver.rules;
  });
  expect(french?.map(({ id }) => id)).toEqual(english?.map(({ id }) => id));
  for (const [n, { id, help, shortDescription }] of (french ?? []).entries()) {
    expect(help?.markdown, id).toContain("*Pour y remédier\u00a0:*");
    expect(shortDescription?.text, id).not.toBe(english?.[n]?.shortDescription?.text);
  }
});

test("the words after the command are understood, or refused in one sentence", () => {
  const read = (line: string) => readCheckOptions(line.split(" "));
  expect(read("a --format json b --language=fr --stamp -- --c")).toEqual({
    ok: true,
    options: { folders: ["a", "b", "--c"], format: "json", language: "fr", stamp: true, help: false },
  });
  const wrong: [string, string][] = [
    ["--frmat json", "There is no option --frmat; --help lists them."],
    ["-x", "There is no option -x; --help lists them."],
    ["--format", "--format wants a value after it."],
    ["--format xml", "There is no format xml: choose text, json, github or sarif."],
    ["--language=de", "There is no language de: choose en or fr."],
  ];
  for (const [line, sentence] of wrong) {
    const verdict = read(line);
    expect(verdict.ok ? "" : optionsSentence(verdict.refusal, "en"), line).toBe(sentence);
    expect(verdict.ok ? "" : optionsSentence(verdict.refusal, "fr"), line).toMatch(/^\S.*\.$/);
  }
});
