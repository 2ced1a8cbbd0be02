/** Stamps: a translation knows which source it was made from, and says in words what has changed there since. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "#app/domain/curriculum/translations/fingerprint.ts";
import { inLanguage, languagesOf } from "#app/domain/curriculum/translations/in-language.ts";
import { sentenceOf } from "#app/words/findings.ts";
import { place, smallFolder, swap } from "./small-folder.ts";
import { read, stamped, translatedFolder, translatedReading, type Changes } from "./translated-folder.ts";

const second = "fr/02-going-on.md";

function told(changes: Changes): string[] {
  return translatedReading(changes).findings.map((one) => sentenceOf(one, "en").why);
}

const ages: [string, Changes, string][] = [
  [
    "minutes",
    { "02-going-on.md": swap("Talking (15 min)", "Talking (14 min)") },
    "Since this was translated the source has changed in “Talking”: the minutes.",
  ],
  [
    "words to say",
    { "03-ending.md": swap("One thing that", "One good thing that") },
    "Since this was translated the source has changed in “Thanks”: the words to say.",
  ],
  [
    "questions and a note",
    {
      "02-going-on.md": (text) =>
        text
          .replace("What does not?", "What hinders?")
          .replace("{.discussion", "{.discussion lead=A")
          .replace("> [!HANDOUT]", "Wait.\n\n> [!HANDOUT]"),
    },
    "Since this was translated the source has changed in “Talking”: its kind or its keys, what the group is asked or shown and the notes for facilitators.",
  ],
  [
    "the frame",
    { "frame.md": swap("Welcome, everyone.", "Good evening, everyone.") },
    "Since this was translated the source has changed in “Welcome”: the words to say.",
  ],
  [
    "the aim and the recap",
    {
      "02-going-on.md": (text) =>
        text.replace("Try one thing", "Try two things").replace("We talked", "We spoke"),
    },
    "Since this was translated the source has changed: the aim and the recap.",
  ],
  [
    "what people read first",
    { "curriculum.md": swap("What people read first.", "What you read first.") },
    "Since this was translated the source has changed: what people read first.",
  ],
  [
    "a handout",
    { "handouts/sheet.md": swap("one thing", "two things") },
    "Since this was translated the source has changed: the text.",
  ],
];
for (const [what, changes, sentence] of ages)
  test(`when ${what} of the source changed since, the translation says so once, and is still offered`, () => {
    const reading = translatedReading(changes);
    expect(reading.findings.filter((one) => one.rule === "translation-stale")).toHaveLength(1);
    expect(told(changes)).toContain(sentence);
    expect(reading.draft?.translations?.fr).toBeDefined();
  });

test("a stale finding stands at the line of its stamp", () => {
  const reading = translatedReading({ "03-ending.md": swap("One thing that", "One good thing that") });
  const at = place(reading, "translation-stale")?.split(":") ?? [];
  const line = stamped(translatedFolder)[at[0] ?? ""]?.split("\n")[Number(at[1]) - 1];
  expect(line).toMatch(/^ {2}thanks: [0-9a-f-]+$/);
});

test("wrapping a paragraph of the source anew does not make its translation old", () => {
  const changes = { "frame.md": swap("Welcome, everyone.", "Welcome,\n> everyone.") };
  expect(translatedReading(changes).findings).toEqual([]);
});

test("a translation nobody stamped is only worth a look, once a file", () => {
  const { findings, plan } = read(translatedFolder);
  expect(new Set(findings.map((one) => `${one.severity} ${one.rule}`))).toEqual(
    new Set(["info translation-unstamped"]),
  );
  expect(findings).toHaveLength(6);
  expect(plan?.translations?.fr).toBeDefined();
});

test("stamping keeps every byte but its own lines, comments included, and stamps nothing twice", () => {
  const noted = {
    ...translatedFolder,
    [second]: (translatedFolder[second] ?? "").replace(
      "recap:",
      "# reread by Ana\ntranslates: # who did it\n  gone: 000000\n  talking: 111111 # Marc, twice\nrecap: ",
    ),
  };
  const after = stamped(noted);
  const text = after[second] ?? "";
  expect(text).toContain("# reread by Ana\ntranslates:");
  expect(text).toContain("# who did it");
  expect(text).toMatch(/talking: [0-9a-f]{6}(?:-[0-9a-f]{6}){5} # Marc, twice\n/);
  expect(text).not.toContain("gone");
  expect(text.replace(/^translates:[^]*?(?=^recap:)/m, "")).toBe(
    (noted[second] ?? "").replace(/^translates:[^]*?(?=^recap:)/m, ""),
  );
  expect(stamped(after)).toEqual(after);
  expect(read(after).findings).toEqual([]);
  for (const path of Object.keys(smallFolder)) expect(after[path]).toBe(smallFolder[path]);
});

test("stamping a file without front matter gives it one, and a broken one is left as it is", () => {
  const after = stamped({ ...translatedFolder, [second]: "---\na: [\n---\n\n## Accueil\n" });
  expect(after["fr/handouts/sheet.md"]).toMatch(
    /^---\ntranslates:\n {2}head: [0-9a-f-]+\n---\n\n# Une fiche\n/,
  );
  expect(after[second]).toBe("---\na: [\n---\n\n## Accueil\n");
});

test("marks of texts are short, stable, and differ when a word does", () => {
  expect(fingerprint("One small step.")).toBe(fingerprint(" One  small\nstep. "));
  expect(fingerprint("")).toMatch(/^[0-9a-f]{6}$/);
  fc.assert(
    fc.property(fc.string(), (text) => /^[0-9a-f]{6}$/.test(fingerprint(text))),
    { numRuns: 50 },
  );
  const words = Array.from({ length: 3000 }, (_, n) => fingerprint(`word ${n}`));
  expect(new Set(words).size).toBeGreaterThan(2997);
});

test("a French curriculum may be translated into English", () => {
  const turned = Object.fromEntries(
    Object.entries(translatedFolder).map(([path, text]) => [path.replace(/^fr\//, "en/"), text]),
  );
  const { plan } = read({
    ...turned,
    "curriculum.md": (turned["curriculum.md"] ?? "").replace("language: en", "language: fr"),
  });
  expect(plan && languagesOf(plan)).toEqual(["fr", "en"]);
  expect(plan && inLanguage(plan, "en").sessions[0]?.neutralTitle).toBe("Session 1");
});
