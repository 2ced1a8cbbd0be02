/** Translations: French beside English, piece by piece; what is missing, what differs, what has grown old. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { canBeRun } from "#app/domain/curriculum/findings/findings.ts";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { readWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import { inLanguage, languagesOf, untranslated } from "#app/domain/curriculum/translations/in-language.ts";
import { sentenceOf } from "#app/words/findings.ts";
import { approved, place, rules, smallFolder, swap } from "./small-folder.ts";
import {
  approvedIn,
  asFiles,
  read,
  stamped,
  translatedFolder,
  translatedReading,
  type Changes,
} from "./translated-folder.ts";

const second = "fr/02-going-on.md";

function french(changes: Changes = {}): Plan {
  const { plan } = translatedReading(changes);
  if (!plan) throw new Error("the source cannot be run");
  return inLanguage(plan, "fr");
}

function told(changes: Changes): string[] {
  return translatedReading(changes).findings.map((one) => sentenceOf(one, "en").why);
}

test("a whole translation, stamped, gives no finding and is offered", () => {
  const { plan, findings } = translatedReading();
  expect(findings).toEqual([]);
  expect(plan && languagesOf(plan)).toEqual(["en", "fr"]);
  expect(plan && untranslated(plan, "fr")).toBeNull();
});

test("in French everything that is said is French", () => {
  const plan = french();
  expect(plan.curriculum).toMatchObject({
    language: "fr",
    title: "Un petit groupe",
    publicTitle: "Le groupe du lundi",
    introduction: "Ce que l’on lit d’abord.",
    goals: { shared: { pattern: "common", text: "Une chose chacun." } },
    style: { address: "vous" },
  });
  const [one, two] = plan.sessions;
  expect(one).toMatchObject({ title: "Commencer", neutralTitle: "Séance 1", file: "01-beginning.md" });
  expect(two).toMatchObject({
    neutralTitle: "Soirée 2",
    homePractice: { minutes: 5, text: "Remarquez une chose." },
  });
  expect(plan.handouts).toEqual([
    { path: "handouts/sheet.md", title: "Une fiche", markdown: "# Une fiche\n\nPensez à une chose." },
  ]);
  const said = plan.sessions.flatMap((session) => session.segments.flatMap((segment) => segment.blocks));
  expect(JSON.stringify(said)).not.toMatch(/Welcome|equals|What helps|small step|all right/);
  expect(JSON.stringify(said)).toContain("Nous sommes ici entre pairs.");
});

test("the structure is the source's to the last key, whatever the texts say", () => {
  const { plan } = translatedReading();
  const bare = (one: Plan | null) =>
    one?.sessions.map(({ segments, ...session }) => ({
      ...session,
      ...{ title: "", neutralTitle: "", aim: "", recap: "", homePractice: session.homePractice?.minutes },
      segments: segments.map((segment) => ({
        ...segment,
        ...{ title: "", at: null },
        blocks: segment.blocks.map((block) => ({ ...block, markdown: "", at: null, prompts: null })),
      })),
    }));
  expect(bare(french())).toEqual(bare(plan));
});

test("an empty body takes the translated frame's, and checkpoints keep the ids of the source", () => {
  const welcome = french().sessions[1]?.segments[0];
  expect(welcome).toMatchObject({ id: "welcome", title: "Accueil", minutes: 5, kind: "welcome" });
  expect(welcome?.blocks.map((block) => [block.kind, block.markdown])).toEqual([
    ["say", "Bienvenue à tous."],
    ["safety", "Nous sommes ici entre pairs."],
    ["checkpoint", "Commencé à l’heure"],
  ]);
  expect(welcome?.blocks[2]).toMatchObject({ id: "welcome.1" });
  expect(french().sessions[0]?.segments[0]?.blocks.map((block) => block.markdown)).toEqual([
    "Bienvenue à tous.",
    "Commencé à l’heure",
    "Ceci est de l’entraide.",
  ]);
});

test("a segment that is missing is named at its place and told in the language of the source", () => {
  const changes = {
    [second]: swap(/## Parler[^]*?(?=## Choix)/.exec(translatedFolder[second] ?? "")?.[0] ?? "", ""),
  };
  const reading = translatedReading(changes);
  expect(rules(reading)).toEqual(["translation-missing-segment"]);
  expect(place(reading, "translation-missing-segment")).toMatch(/^fr\/02-going-on\.md:\d+:1$/);
  expect(told(changes)).toEqual(["“Talking” is not translated: it is told in the language of the source."]);
  const session = french(changes).sessions[1];
  expect(session?.fallback).toEqual(["talking"]);
  expect(session?.segments.find((one) => one.id === "talking")).toMatchObject({
    title: "Talking",
    language: "en",
  });
  expect(session?.segments.find((one) => one.id === "welcome")?.language).toBeUndefined();
  expect(reading.plan && untranslated(reading.plan, "fr")).toEqual({
    language: "en",
    whole: false,
    sessions: [{ number: 2, title: "Continuer", segments: ["Talking"] }],
    handouts: [],
  });
});

test("a session, a handout or the frame that is missing falls back whole", () => {
  const without = french({ "fr/03-ending.md": null, "fr/handouts/sheet.md": null });
  expect(without.sessions[2]).toMatchObject({ title: "Ending", language: "en" });
  expect(without.sessions[2]?.fallback).toHaveLength(5);
  expect(without.handouts[0]).toMatchObject({ title: "A sheet", language: "en" });
  const frameless = translatedReading({ "fr/frame.md": null });
  expect(rules(frameless)).toContain("translation-missing-file");
  expect(french({ "fr/frame.md": null }).sessions[2]?.fallback).toEqual([
    "welcome",
    "check-in",
    "goal-review",
    "check-out",
  ]);
});

test("without its curriculum.md, or with an error, a translation is not offered, and the source runs", () => {
  const broken: Changes[] = [
    { "fr/curriculum.md": null },
    { [second]: swap("{#talking}", "{#talking .pairs}") },
  ];
  for (const changes of broken) {
    const { plan, findings } = translatedReading(changes);
    expect(findings.some((one) => one.severity === "error")).toBe(true);
    expect(canBeRun(findings)).toBe(true);
    expect(plan?.translations).toBeUndefined();
    expect(plan && inLanguage(plan, "fr")).toBe(plan);
    expect(plan && untranslated(plan, "fr")).toMatchObject({ whole: true, language: "en" });
  }
});

test("a translation is never lent the safety words of another language", () => {
  const { plan, findings } = readCurriculum(asFiles(translatedFolder), { approved });
  expect(findings.filter((one) => one.severity === "error").map((one) => one.rule)).toContain(
    "approved-missing",
  );
  expect(plan?.translations).toBeUndefined();
  const lent = readWithWording(asFiles(translatedFolder), () => approved);
  expect(lent.plan?.translations).toBeUndefined();
  const own = readWithWording(asFiles(translatedFolder), (language) => approvedIn[language]);
  expect(own.plan?.translations?.fr).toBeDefined();
});

const differences: [string, Changes, string][] = [
  [
    "minutes",
    { [second]: swap("## Parler {#talking}", "## Parler (15 min) {#talking}") },
    "Minutes stand here",
  ],
  ["a kind", { [second]: swap("{#talking}", "{#talking .pairs}") }, "The kind .pairs stands here"],
  [
    "keys",
    { [second]: swap("{#talking}", "{#talking .core floor=5}") },
    "Flags or keys stand here (core, floor)",
  ],
  [
    "a wait",
    { [second]: swap("wait 20 s, ", "") },
    "The source has [!ASK] wait 20 s, pass allowed here, not [!ASK] pass",
  ],
  [
    "a callout more",
    { "fr/frame.md": swap("- [ ] Commencé", "> [!TIP]\n> Soyez là tôt.\n\n- [ ] Commencé") },
    "The source has no [!TIP] here",
  ],
  [
    "another handout",
    { [second]: swap("handouts/sheet.md", "handouts/other.md") },
    "The source has [!HANDOUT] handouts/sheet.md here",
  ],
  [
    "fewer questions",
    { [second]: swap("> - Qu’est-ce qui n’aide pas ?\n", "") },
    "The source asks 2\u00a0questions here, this asks 1",
  ],
  [
    "fewer checkpoints",
    { "fr/frame.md": swap("- [ ] Commencé à l’heure\n", "") },
    "The source has 1\u00a0checkpoint in this segment, this has 0",
  ],
  ["no words to say", { "fr/03-ending.md": swap("> Une chose", "Une chose") }, "here there are none"],
  [
    "a body of its own",
    { [second]: swap("## Accueil\n", "## Accueil\n\n> Bonsoir.\n") },
    "The source takes the text of the frame",
  ],
  [
    "another order",
    {
      "fr/03-ending.md": swap(
        "## Accueil {#welcome}\n\n## Tour d’arrivée {#check-in}",
        "## Tour d’arrivée {#check-in}\n\n## Accueil {#welcome}",
      ),
    },
    "In the source this segment comes after “welcome”",
  ],
];
for (const [what, changes, sentence] of differences)
  test(`a translation with ${what} is held back, and the finding says why`, () => {
    const reading = translatedReading(changes);
    expect(rules(reading)).toContain("translation-structure");
    expect(reading.findings.every((one) => one.at.file.startsWith("fr/"))).toBe(true);
    expect(told(changes).join("\n")).toContain(sentence);
    expect(reading.plan?.translations).toBeUndefined();
  });

test("a slip in an id is found from both sides, with the id that was meant", () => {
  const changes = { [second]: swap("{#talking}", "{#talkin}") };
  expect(rules(translatedReading(changes))).toEqual(["translation-missing-segment", "translation-extra"]);
  expect(told(changes).join("\n")).toContain("Did you mean “talking”?");
});

test("a file that the source does not have is told of, and pictures are left alone", () => {
  const changes = { "fr/04-more.md": "x", "fr/media/lake.png": "", "de/curriculum.md": "x" };
  const reading = translatedReading(changes);
  expect(reading.findings.map((one) => `${one.rule} ${one.at.file}`)).toEqual([
    "translation-extra fr/04-more.md",
  ]);
});

test("texts that only the source has are named by their key", () => {
  expect(told({ [second]: swap("recap: Nous avons parlé.\n", "") })).toEqual([
    "“recap” is not translated: it is told in the language of the source.",
  ]);
  expect(told({ "fr/curriculum.md": swap("\nCe que l’on lit d’abord.\n", "") })).toEqual([
    "“introduction” is not translated: it is told in the language of the source.",
  ]);
});

test("front matter takes texts only, and a broken one is told at its line", () => {
  const reading = translatedReading({ [second]: swap("aim: Essayer", "minutes: 60\naim: Essayer") });
  expect(place(reading, "key-unknown")).toBe("fr/02-going-on.md:4:1");
  expect(rules(translatedReading({ [second]: swap("aim: ", "aim: [") }))).toContain("yaml-unreadable");
});

test("links to pictures and handouts may be written as in the source", () => {
  const link = "![Un lac](media/lake.png) [la fiche](handouts/sheet.md)";
  const files = {
    "media/lake.png": "",
    [second]: swap("Qu’est-ce qui s’est bien", `${link} Qu’est-ce qui s’est bien`),
  };
  expect(rules(translatedReading(files))).toEqual([]);
  const lost = {
    [second]: swap("Qu’est-ce qui s’est bien", "![Un lac](media/lost.png) Qu’est-ce qui s’est bien"),
  };
  expect(rules(translatedReading(lost))).toEqual(["asset-missing"]);
});

test("words to say are counted at the pace of French", () => {
  const long = (words: number) => ({
    "fr/03-ending.md": swap("> Une chose que", `> ${"mot ".repeat(words)}que`),
    "03-ending.md": swap("(25 min)", "(20 min)"),
    "02-going-on.md": (text: string) => text,
  });
  expect(rules(translatedReading(long(100)))).not.toContain("words-over");
  const over = translatedReading(long(3100));
  expect(rules(over)).toContain("words-over");
  expect(place(over, "words-over")).toMatch(/^fr\/03-ending\.md:/);
});

test("a plan told in its own language, or in one it does not have, is the plan itself", () => {
  const { plan } = read(smallFolder);
  expect(plan && inLanguage(plan, "en")).toBe(plan);
  expect(plan && inLanguage(plan, "fr")).toBe(plan);
});

test("whatever is taken out of a translation, the source runs and the plan told in French has all its segments", () => {
  const paths = Object.keys(translatedFolder).filter((path) => path.startsWith("fr/"));
  const whole = stamped(translatedFolder);
  const cut = fc.record({ path: fc.constantFrom(...paths), from: fc.nat(900), length: fc.nat(300) });
  fc.assert(
    fc.property(cut, ({ path, from, length }) => {
      const text = whole[path] ?? "";
      const { plan } = read({ ...whole, [path]: text.slice(0, from) + text.slice(from + length) });
      const ids = (one: Plan | null) =>
        one?.sessions.map((session) => session.segments.map((segment) => segment.id));
      expect(plan).not.toBeNull();
      expect(ids(plan && inLanguage(plan, "fr"))).toEqual(ids(plan));
    }),
    { numRuns: 25 },
  );
});
