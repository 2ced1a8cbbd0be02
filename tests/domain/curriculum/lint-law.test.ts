/** Sources, licences, claims, links, measures, and the pace of an evening: each rule fires where it must, and rests. */
import { expect, test } from "vitest";
import { licenceOf } from "#app/domain/curriculum/licence.ts";
import { facts, place, reading, rules, swap, withTalk } from "./small-folder.ts";

const TALK = "## Talking (15 min) {.discussion floor=5 cut=1}\n\n";
const body = (markdown: string) => withTalk(TALK + markdown);

/** The small curriculum under a licence, with a source that is used in some way. */
function using(use: string, licence: string | null, own = "CC-BY-4.0") {
  const source = `{ id: who, title: A guide, ${licence ? `licence: "${licence}", ` : ""}use: ${use} }`;
  return reading({
    "curriculum.md": (text) =>
      swap("{ id: who, title: A guide, doi: 10.1000/182 }", source)(text).replace("CC-BY-4.0\n", `${own}\n`),
  });
}

test("licences are read as identifiers, in words, and as addresses", () => {
  expect(licenceOf("CC-BY-NC-SA-3.0-IGO")).toMatchObject({
    kind: "commons",
    nonCommercial: true,
    shareAlike: "BY-NC-SA",
  });
  expect(licenceOf("Creative Commons BY-ND 4.0")).toMatchObject({
    noDerivatives: true,
    nonCommercial: false,
  });
  expect(licenceOf("https://creativecommons.org/licenses/by-sa/4.0/")).toMatchObject({ shareAlike: "BY-SA" });
  expect(licenceOf("CC BY 4.0")).toMatchObject({ kind: "commons", nonCommercial: false, shareAlike: "" });
  for (const free of ["CC0-1.0", "public domain", "Domaine public"])
    expect(licenceOf(free).kind).toBe("free");
  for (const reserved of ["All rights reserved", "© 2020 Somebody", "Tous droits réservés"])
    expect(licenceOf(reserved).kind).toBe("reserved");
  expect(licenceOf("permission of 3 March 2025").kind).toBe("unknown");
});

test("facts and ideas may be cited from anywhere", () => {
  for (const licence of [null, "All rights reserved", "CC-BY-NC-ND-4.0"])
    expect(using("cites", licence).findings).toEqual([]);
});

test("what is adapted or quoted is allowed by its licence", () => {
  expect(facts(using("adapts", "CC-BY-ND-4.0"), "licence-forbids")).toEqual({
    source: "who",
    licence: "CC-BY-ND-4.0",
    use: "adapts",
    why: "no-derivatives",
  });
  expect(facts(using("quotes", "All rights reserved"), "licence-forbids")).toMatchObject({ why: "reserved" });
  expect(facts(using("quotes", "CC-BY-NC-4.0"), "licence-forbids")).toMatchObject({ why: "non-commercial" });
  expect(place(using("adapts", "CC-BY-ND-4.0"), "licence-forbids")).toBe("curriculum.md:15:38");
  expect(using("quotes", "CC-BY-ND-4.0").findings).toEqual([]);
  expect(using("adapts", "CC-BY-NC-4.0", "CC-BY-NC-4.0").findings).toEqual([]);
  expect(using("adapts", "permission of 3 March 2025").findings).toEqual([]);
  expect(using("adapts", "public domain").findings).toEqual([]);
});

test("share alike means the same family", () => {
  expect(facts(using("adapts", "CC-BY-SA-4.0"), "licence-share-alike")).toEqual({
    source: "who",
    licence: "CC-BY-SA-4.0",
    own: "CC-BY-4.0",
  });
  expect(using("adapts", "CC-BY-SA-4.0", "CC-BY-SA-4.0").findings).toEqual([]);
  expect(using("quotes", "CC-BY-SA-4.0").findings).toEqual([]);
  expect(rules(using("adapts", "CC-BY-NC-SA-3.0", "CC-BY-NC-4.0"))).toEqual(["licence-share-alike"]);
});

test("a source that is adapted says its licence", () => {
  const read = using("adapts", null);
  expect(facts(read, "licence-unstated")).toEqual({ source: "who", use: "adapts" });
  expect(read.plan).not.toBeNull();
});

test("a source is cited in some text, or named by an annex", () => {
  const silent = reading({ "handouts/sheet.md": "# A sheet\n\nThink of one thing.\n" });
  expect(facts(silent, "source-uncited")).toEqual({ source: "who" });
  expect(place(silent, "source-uncited")).toBe("curriculum.md:15:17");
  const annex = reading({
    "handouts/sheet.md": "# A sheet\n\nThink of one thing.\n",
    "annexes/work.FR.md": "---\ncountry: FR\nsources: [who]\n---\n\nWho helps here.\n",
  });
  expect(annex.findings).toEqual([]);
});

test("what is said of health as a fact has its source in the same paragraph", () => {
  for (const claim of [
    "Studies show that groups help.",
    "Research has shown it.",
    "It is scientifically proven.",
    "40 % of people who live with it know this.",
    "A walk reduces the risk of a relapse.",
  ]) {
    expect(rules(body(claim)), claim).toContain("claim-uncited");
    expect(rules(body(claim.replace(".", ". [^who]"))), claim).not.toContain("claim-uncited");
  }
  const apart = body("Studies show that groups help.\n\nA guide. [^who]");
  expect(place(apart, "claim-uncited")).toBe("02-going-on.md:18:1");
  for (const plain of [
    "Some of us find that walks help. What helped you?",
    "Most of us were tired. We study the list. Show me.",
    "Half of the group writes, half of the group reads.",
  ])
    expect(body(plain).findings, plain).toEqual([]);
});

test("an annex names its sources at its head", () => {
  const annex = (sources: string) => ({
    "annexes/work.FR.md": `---\ncountry: FR\nsources: ${sources}\n---\n\nStudies show that work helps.\n`,
  });
  expect(reading(annex("[who]")).findings).toEqual([]);
  expect(rules(reading(annex("[]")))).toEqual(["claim-uncited"]);
});

test("claims are known in French", () => {
  const french = (text: string) =>
    reading({
      "curriculum.md": swap("language: en", "language: fr"),
      "02-going-on.md": (whole) => whole.replace("> [!HANDOUT]", `${text}\n\n> [!HANDOUT]`),
    });
  for (const claim of [
    "Des études montrent que cela aide.",
    "Selon une étude, cela aide.",
    "Il est prouvé que cela aide.",
    "Une personne sur cent vit avec. Cela réduit le risque de rechute.",
  ])
    expect(rules(french(claim)), claim).toContain("claim-uncited");
  expect(rules(french("Certaines personnes disent que cela les aide."))).not.toContain("claim-uncited");
});

test("a link leads to a heading that is there", () => {
  expect(facts(body("[there](#goal-reviews)"), "anchor-missing")).toEqual({
    found: "goal-reviews",
    suggestion: "goal-review",
  });
  expect(place(body("Look [there](#nowhere)."), "anchor-missing")).toBe("02-going-on.md:18:6");
  expect(rules(body("[a](handouts/sheet.md#b)"))).toEqual(["anchor-missing"]);
  for (const link of [
    "[a](#talking)",
    "[a](#Goal-review)",
    "[a](handouts/sheet.md#a-sheet)",
    "[a](https://example.org/#x)",
  ])
    expect(body(link).findings, link).toEqual([]);
  const named = withTalk(
    "## Talking (15 min) {.discussion #our-talk floor=5 cut=1}\n\n[a](#our-talk) [b](#talking)",
  );
  expect(named.findings).toEqual([]);
});

test("a questionnaire says whether it may be used", () => {
  const measure = (text: string) =>
    reading({ "curriculum.md": swap("sources:", `measures: [{ id: mood, when: pre${text} }]\nsources:`) });
  expect(facts(measure(""), "measure-licence")).toEqual({ measure: "mood" });
  expect(place(measure(""), "measure-licence")).toBe("curriculum.md:15:18");
  expect(measure(", licence: permission of 2025").findings).toEqual([]);
});

test("a questionnaire is offered before, in the middle or after, and a slip is understood", () => {
  const measure = (when: string) =>
    reading({
      "curriculum.md": swap(
        "sources:",
        `measures: [{ id: mood, when: ${when}, licence: CC0-1.0 }]\nsources:`,
      ),
    });
  expect(measure("[pre, mid, post]").findings).toEqual([]);
  expect(measure("mid").findings).toEqual([]);
  const slip = { found: "prew", choices: "pre, mid, post", suggestion: "pre" };
  expect(facts(measure("prew"), "value-choice")).toEqual({ key: "measures.0.when", ...slip });
  expect(facts(measure("[post, prew]"), "value-choice")).toEqual({ key: "measures.0.when.1", ...slip });
  expect(place(measure("[post, prew]"), "value-choice")).toBe("curriculum.md:15:37");
});

test("a round leaves three quarters of the session to the rest", () => {
  const round = (minutes: number) =>
    withTalk(`## Talking (${minutes} min) {.discussion floor=5 cut=1 each=30s}`);
  expect(facts(round(16), "round-heavy")).toEqual({ minutes: 16, session: 60 });
  expect(round(15).findings).toEqual([]);
});

test("above twelve people nobody speaks for longer than a minute and a half in a round", () => {
  const crowd = (max: number, each: number) =>
    reading({
      "curriculum.md": swap("max: 6", `max: ${max}`),
      "02-going-on.md": swap("## Check-in\n", `## Check-in (40 min) {each=${each}s}\n`),
    });
  expect(facts(crowd(13, 91), "round-crowd")).toEqual({ people: 13, each: 91, mostPeople: 12, mostEach: 90 });
  expect(rules(crowd(13, 90))).not.toContain("round-crowd");
  expect(rules(crowd(12, 91))).not.toContain("round-crowd");
});

/** The second session with `minutes` in all, and a break after each part of the discussion but the last. */
function long(minutes: number, ...parts: number[]) {
  const pause = "\n\n## Pause (10 min) {.break floor=10}\n\n";
  const talks = parts.map((part, n) => `## Talking ${n} (${part} min) {.pairs floor=5 cut=1}`).join(pause);
  return reading({
    "02-going-on.md": (text) =>
      text
        .replace("minutes: 60", `minutes: ${minutes}`)
        .replace(/## Talking[^]*?(?=## Goal setting)/, `${talks}\n\n`),
  });
}

test("over two hours there is a second break", () => {
  expect(facts(long(125, 35, 35), "break-second")).toEqual({ variants: "in-person, online", minutes: 125 });
  expect(rules(long(120, 30, 35))).not.toContain("break-second");
  expect(rules(long(125, 20, 20, 20))).not.toContain("break-second");
});

test("a short form is in reach of what may be shortened", () => {
  const short = (minutes: number) =>
    reading({
      "02-going-on.md": (text) =>
        text
          .replace("minutes: 60", `minutes: { all: 60, short: ${minutes} }`)
          .replace("(15 min) {.discussion", `(15 min, short ${minutes - 45}) {.discussion`),
    });
  expect(facts(short(49), "short-unreachable")).toEqual({
    variants: "in-person, online",
    reach: 50,
    short: 49,
  });
  expect(rules(short(50))).not.toContain("short-unreachable");
});

test("who leads a brainstorm does not write", () => {
  const storm = (flags: string) => withTalk(`## Talking (15 min) {.brainstorm floor=5 cut=1${flags}}`);
  expect(facts(storm(""), "scribe-lead")).toEqual({ why: "no-scribe" });
  expect(storm(" .scribe lead=B").findings).toEqual([]);
  const alone = reading({
    "curriculum.md": swap("facilitators: { min: 2,", "facilitators: { min: 1,"),
    "02-going-on.md": swap("{.discussion floor", "{.brainstorm .scribe floor"),
  });
  expect(facts(alone, "scribe-lead")).toEqual({ why: "alone" });
});

test("a head that cannot be read is told once, and no citation is blamed for it", () => {
  const broken = reading({
    "curriculum.md": (text) => `${text.replace("version: 1.0.0", "version: one")}\nSomebody wrote. [^who]\n`,
  });
  expect(rules(broken)).toEqual(["value-malformed"]);
});

test("lateness is measured against the meetings that count", () => {
  const tea = "---\ntitle: Tea\naim: Meet.\ncounts: false\nminutes: 10\n---\n\n## Tea (10 min) {.buffer}\n";
  const rule = (text: string) =>
    reading({
      "04-tea.md": tea,
      "curriculum.md": swap("{ at-least: 2/3, of: counted, must: [1] }", text),
    });
  expect(rule("{ at-least: 2/3, late-after: 30 }").findings).toEqual([]);
  expect(facts(rule("{ at-least: 2/3, of: all, late-after: 30 }"), "completion-late")).toMatchObject({
    minutes: 10,
  });
});
