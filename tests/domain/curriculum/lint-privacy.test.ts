/** Rules of privacy: what they find in both languages, where, and what they leave in peace. */
import { expect, test } from "vitest";
import { languagesOf } from "#app/domain/curriculum/translations/in-language.ts";
import { facts, place, reading, rules, swap, talk } from "./small-folder.ts";
import { translatedReading } from "./translated-folder.ts";
import { fires, found, placed, quiet } from "./words-in-place.ts";

test("titles for strangers say nothing of a condition or of the theme", () => {
  const titled = (title: string, language = "en", more = "") =>
    reading({
      "curriculum.md": (text) =>
        text
          .replace("public-title: Monday group", `public-title: ${title}`)
          .replace("language: en", `language: ${language}`)
          .replace("cut-order:", `${more}cut-order:`),
    });
  expect(facts(titled("Bipolar group"), "title-tells")).toEqual({ key: "public-title", found: "Bipolar" });
  expect(place(titled("The bipolar group"), "title-tells")).toBe("curriculum.md:4:19");
  expect(facts(titled("Evenings of a small group"), "title-tells")?.["found"]).toBe("a small group");
  expect(facts(titled("Groupe dépression", "fr"), "title-tells")?.["found"]).toBe("dépression");
  expect(facts(titled("Work group", "en", "topics: [work]\n"), "title-tells")?.["found"]).toBe("Work");
  for (const title of ["Thursday group", "Meeting", "Workshop", "Group 7"])
    expect(rules(titled(title)), title).toEqual([]);
  for (const title of ["Groupe du jeudi", "Rendez-vous", "Rencontre"])
    expect(rules(titled(title, "fr")), title).not.toContain("title-tells");
  const session = reading({
    "02-going-on.md": swap("neutral-title: Evening 2", "neutral-title: My medicines"),
  });
  expect(facts(session, "title-tells")).toEqual({ key: "neutral-title", found: "medicines" });
  expect(place(session, "title-tells")).toBe("02-going-on.md:3:19");
});

test("no prompt asks for an employer, a diagnosis, medicines or a full name", () => {
  fires("asks-private", [
    ["en", "- What is your diagnosis?", "ask"],
    ["en", "Where do you work?"],
    ["en", "Tell us your full name."],
    ["en", "Which medicines do you take?", "show"],
    ["en", "- Employer: ……", "handout"],
    ["en", "Date of birth: ……", "handout"],
    ["fr", "- Quel est votre diagnostic ?", "ask"],
    ["fr", "Où travaillez-vous ?"],
    ["fr", "Dites votre nom de famille."],
    ["fr", "- Quels médicaments ?", "ask"],
    ["fr", "- Nom complet : ……", "handout"],
  ]);
  expect(placed("asks-private", "en", "Hello.\nNow write your **full name** here.")).toEqual([
    "3:20 full name",
  ]);
  expect(placed("asks-private", "fr", "- Une ligne\n- Employeur : ……", "handout")).toEqual(["4:3 Employeur"]);
  quiet("asks-private", [
    ["en", "Nobody needs to say a diagnosis. Say the name you want to use here."],
    ["en", "You can sign with your name, or not. Medicine does not belong here. For: ……", "handout"],
    ["en", "- What did work give you?\n- What helps?", "ask"],
    ["en", "The boss did not ask for a diagnosis.", "text"],
    ["fr", "Personne n’a besoin de dire un diagnostic. Quel prénom voulez-vous ici ?"],
    ["fr", "Les médicaments ne vont pas sur cette feuille. Mon prénom : ……", "handout"],
  ]);
});

test("sheets are neither handed in, nor collected, nor photographed", () => {
  fires("sheet-given-up", [
    ["en", "Hand in this sheet at the end.", "handout"],
    ["en", "Please give your completed sheets to us."],
    ["en", "Collect the sheets before the break.", "text"],
    ["en", "Take a photo of your page."],
    ["en", "All handouts were collected.", "points"],
    ["fr", "Rendez la feuille à la fin.", "handout"],
    ["fr", "Ramassez les fiches.", "text"],
    ["fr", "Prenez une photo de votre feuille."],
  ]);
  expect(placed("sheet-given-up", "en", "One line.\n\nPlease hand in the form.", "handout")).toEqual([
    "5:8 hand in the form",
  ]);
  quiet("sheet-given-up", [
    ["en", "Nobody will collect your sheet. This sheet is yours.", "handout"],
    ["en", "Let us collect what helps. Collect sentences, and do not judge them."],
    ["en", "Looking at a photograph, or putting it away. Give people the sheet and six minutes.", "points"],
    ["en", "We take no pictures. Raise a hand."],
    ["fr", "Personne ne ramassera la feuille. Cette feuille est à vous.", "handout"],
    ["fr", "Rassemblons ce qui aide. Distribuez la feuille.", "text"],
  ]);
});

test("what is for facilitators cannot be reached from what people get", () => {
  expect(placed("private-reachable", "en", "See [more](../02-going-on.md).", "handout")).toEqual([
    "3:12 ../02-going-on.md",
  ]);
  expect(found("private-reachable", "en", "[the frame](frame.md#welcome)", "show")[0]?.facts).toEqual({
    how: "linked",
    found: "frame.md#welcome",
  });
  expect(
    placed("private-reachable", "fr", "Une ligne.\n\n> [!TIP] Pour vous\n> Gardez cela.", "handout"),
  ).toEqual(["5:3 [!TIP]"]);
  const secret = "B opens the protocol and calls the person who is on call tonight.";
  const quoting = reading({
    "02-going-on.md": talk(`## Talking (15 min) {.discussion floor=5 cut=1}\n\n> [!TIP]\n> ${secret}`),
    "handouts/sheet.md": `# A sheet\n\nA line. ${secret}\n`,
  });
  expect(facts(quoting, "private-reachable")).toMatchObject({ how: "quoted" });
  expect(place(quoting, "private-reachable")).toBe("handouts/sheet.md:3:9");
});

test("a note for facilitators on a sheet or the first page is told, however it is misspelt and wherever it stands", () => {
  const notes = [
    "> [!TIPP]\n> Sit down.",
    "> [!NOTE] for you\n> Sit down.",
    "> [!ASTUCE]\n> Asseyez-vous.",
    "> > [!TIP]\n> > Sit down.",
    "- > [!TIP]\n  > Sit down.",
    "1. > [!IF] it stays silent\n   > Sit down.",
    ">     [!TIP]\n> Sit down.",
    "> **[!TIP]** Sit down.",
    "> \\[!TIP]\n> Sit down.",
    "> [ ! TIP ]\n> Sit down.",
    "[!TIP] Sit down.",
    `> [!TIP ${"x".repeat(80)}]\n> Sit down.`,
    "> [!SAFETY] mandatory\n> Sit down.",
    "> A line.\n> [!POINTS]\n> - Sit down.",
  ];
  for (const note of notes) {
    expect(rules(reading({ "handouts/sheet.md": (text) => `${text}\n${note}\n` })), note).toContain(
      "private-reachable",
    );
    const page = reading({ "curriculum.md": (text) => `${text}\n${note}\n` });
    expect([page.plan, rules(page).includes("private-reachable")], note).toEqual([null, true]);
  }
  quiet("private-reachable", [
    [
      "en",
      "Wait! [See this](#a-sheet). [Really?] Yes! An [x] and a [!] and ![a picture](media/a.png).",
      "handout",
    ],
  ]);
});

test("a translation with such a note is not offered", () => {
  for (const path of ["fr/handouts/sheet.md", "fr/curriculum.md"]) {
    const read = translatedReading({ [path]: (text) => `${text}\n- > [!ASTUCE]\n  > Asseyez-vous.\n` });
    expect(rules(read), path).toContain("private-reachable");
    expect(read.plan && languagesOf(read.plan), path).toEqual(["en"]);
  }
});

test("words to say may stand on a sheet again, and short lines meet by chance", () => {
  const twice = (block: string, sheet: string) =>
    reading({
      "02-going-on.md": talk(`## Talking (15 min) {.discussion .pass floor=5 cut=1}\n\n${block}`),
      "handouts/sheet.md": `# A sheet\n\n${sheet}\n`,
    });
  const line = "You can turn the page over at any time and look out of the window.";
  expect(rules(twice(`> ${line}`, line))).not.toContain("private-reachable");
  expect(rules(twice(`> [!IF] it is heavy\n> "${line}"`, line))).not.toContain("private-reachable");
  expect(rules(twice("> [!TIP]\n> Small things count.", "Small things count."))).not.toContain(
    "private-reachable",
  );
  quiet("private-reachable", [
    ["en", "See [the guide](https://example.org/02-going-on.md) or [a line](#a-sheet).", "handout"],
    ["fr", "Voir [le guide](https://example.org/frame.md).", "handout"],
  ]);
});

test("a story does not carry the full name of a real person", () => {
  fires("real-name", [
    ["en", "Sarah Whitcombe told us about her garden."],
    ["en", "This is what Marie-Claude Tremblay said.", "handout"],
    ["fr", "C’est l’histoire de Nicolas Fontaine.", "tip"],
    ["fr", "Thomas de Villiers aime la mer.", "show"],
  ]);
  expect(placed("real-name", "en", "Once upon a time\nthere was **Sarah Whitcombe**.")).toEqual([
    "3:15 Sarah Whitcombe",
  ]);
  quiet("real-name", [
    ["en", "“Phone Sam on Sunday.” Sarah went home. Then Anna, Paul and Maria came. Thank Peter On Monday."],
    ["en", "Sarah Whitcombe agreed to be named here."],
    ["en", "Sarah Whitcombe (the name is made up) went out."],
    ["en", "As David Miller wrote. [^who]"],
    ["en", "Meet at the corner of rue Pierre Fontaine, Monday, New York, Doing What Matters."],
    ["fr", "L’histoire de Nicolas Fontaine, avec son accord. Bonjour Marie."],
    ["fr", "Nicolas Fontaine est un nom inventé. Rendez-vous rue Albert Thomas."],
  ]);
  const cited = reading({
    "curriculum.md": swap("license: CC-BY-4.0", "license: CC-BY-4.0\nauthors: [Sarah Whitcombe]"),
    "02-going-on.md": talk(
      "## Talking (15 min) {.discussion .pass floor=5 cut=1}\n\nSarah Whitcombe wrote this.",
    ),
  });
  expect(rules(cited)).not.toContain("real-name");
});
