/** Words: long sentences, hard texts, blame, jargon, sayings, questions that close, tu and vous. Each fires, and rests. */
import { expect, test } from "vitest";
import type { Reading } from "#app/domain/curriculum/format/read-curriculum.ts";
import { readingAge } from "#app/domain/curriculum/checks/wording/reading.ts";
import { facts, place, reading, rules, swap, withTalk } from "./small-folder.ts";

const TALK = "## Talking (15 min) {.discussion floor=5 cut=1}\n\n";
const TWOS = "## Talking (15 min) {.pairs floor=5 cut=1}\n\n";
const body = (markdown: string) => withTalk(TALK + markdown);
const ask = (...prompts: string[]) =>
  body(`> [!ASK] pass allowed\n${prompts.map((one) => `> - ${one}`).join("\n")}`);

const head = swap("language: en", "language: fr\nstyle: { address: vous, reading: 12 }");
const free = swap("language: en", "language: fr");

/** The small curriculum in French (its English words are few), with a discussion of its own. */
function french(markdown: string, matter: (text: string) => string = head): Reading {
  const text = withTalk(TALK + markdown).draft ? markdown : "";
  return reading({
    "curriculum.md": matter,
    "02-going-on.md": (whole) => whole.replace(/## Talking[^]*?(?=## Goal setting)/, `${TALK}${text}\n\n`),
    "03-ending.md": swap("where we meet again", "la suite"),
  });
}
const frenchAsk = (...prompts: string[]) =>
  french(`> [!ASK] pass allowed\n${prompts.map((one) => `> - ${one}`).join("\n")}`);

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

test("a sentence to say has at most twenty words, and the finding stands at its first word", () => {
  const long = body(`> Short one. ${words(21)}. Short again.`);
  expect(facts(long, "sentence-long")).toEqual({ words: 21, limit: 20 });
  expect(place(long, "sentence-long")).toBe("02-going-on.md:18:14");
  expect(body(`> ${words(20)}. ${words(20)}! ${words(20)}? ${words(20)} …`).findings).toEqual([]);
  expect(body(`> ${words(15)}\n>\n> ${words(15)}\n>\n> - ${words(15)}\n> - ${words(15)}`).findings).toEqual(
    [],
  );
  expect(rules(body(`> Yes.\n\n> [!SAFETY] mandatory\n> ${words(25)}.`))).toEqual(["sentence-long"]);
  expect(rules(body(`> [!READ]\n> ${words(25)}.`))).toEqual(["sentence-long"]);
});

test("notes, points and approved wordings may have longer sentences; marks and addresses are no words", () => {
  expect(
    body(`${words(40)}.\n\n> [!POINTS]\n> ${words(40)}.\n\n> [!IF] late\n> ${words(40)}.`).findings,
  ).toEqual([]);
  const link = `[word](https://example.org/a-b) ${words(18)} **word**. [^who]`;
  expect(body(`> ${link}`).findings).toEqual([]);
  const own = body(`> [!SAFETY] every-meeting\n> ${words(22)}.`);
  expect(place(own, "sentence-long")).toBe("02-going-on.md:19:3");
});

test("what the frame says to every session is told of once, in the frame", () => {
  const read = reading({ "frame.md": swap("How do you arrive?\n\n> [!SHOW]", `${words(21)}.\n\n> [!SHOW]`) });
  expect(read.findings.map((one) => [one.rule, one.at.file])).toEqual([["sentence-long", "frame.md"]]);
});

const easy = "We sit in a ring. You can talk or rest. One word is good, and so is none. ".repeat(8);
const hard =
  "Organisational responsibility necessitates comprehensive understanding of institutional accountability. ".repeat(
    14,
  );
const facile = "On se voit ici. On parle ou on se tait. On dit ce qui va bien. ".repeat(9);
const difficile =
  "La responsabilité organisationnelle nécessite une compréhension approfondie des institutions démocratiques. ".repeat(
    12,
  );

test("words to say are for the age the curriculum names, twelve unless it says otherwise", () => {
  const read = body(`> ${hard}`);
  expect(facts(read, "reading-hard")).toMatchObject({ target: 12 });
  expect(place(read, "reading-hard")).toBe("02-going-on.md:18:3");
  expect(body(`> ${easy}`).findings).toEqual([]);
  expect(rules(body(`> ${hard.slice(0, 600)}`))).toEqual([]);
  expect(rules(french(`> ${difficile}`))).toEqual(["reading-hard"]);
  expect(rules(french(`> ${facile}`))).toEqual([]);
});

test("the formulas give what their papers give", () => {
  const english = "The cat sat on the mat. ".repeat(20);
  expect(readingAge(english, "en")).toBeCloseTo(0.39 * 6 + 11.8 - 15.59 + 5, 5);
  const longer = "Tomorrow remember animals. ".repeat(20);
  expect(readingAge(longer, "en")).toBeCloseTo(0.39 * 3 + (11.8 * 9) / 3 - 15.59 + 5, 5);
  expect(readingAge("Le chat dort sur un lit. ".repeat(20), "fr")).toBe(10);
  expect(readingAge("La table brune. ".repeat(20), "fr")).toBe(10);
});

test("words of blame are named with what to write instead, in notes and handouts too", () => {
  const addict = body("> He was an addict for years.");
  expect(facts(addict, "blame-word")).toEqual({
    found: "addict",
    instead: "a person who lives with addiction",
  });
  expect(place(addict, "blame-word")).toBe("02-going-on.md:18:13");
  for (const text of [
    "A woman who suffers from it.",
    "People suffering from severe depression.",
    "He committed suicide.",
    "You have failed.",
    "The recovering alcoholic spoke.",
    "She has been clean for a year.",
    "Schizophrenics and bipolars.",
    "A drug abuser.",
  ])
    expect(rules(body(text)), text).toEqual(["blame-word"]);
  const sheet = reading({
    "handouts/sheet.md": "# A sheet\n\nOne thing. [^who]\n\nThe *junkie* next door.\n",
  });
  expect(place(sheet, "blame-word")).toBe("handouts/sheet.md:5:6");
  const recap = reading({ "02-going-on.md": swap("recap: We talked.", "recap: We talked about an addict.") });
  expect(place(recap, "blame-word")).toBe("02-going-on.md:7:27");
});

test("honest words are no blame", () => {
  for (const text of [
    "The bus failed to come. We clean up the room. Keep your cup clean.",
    "Alcoholics Anonymous meets here too. An alcoholic drink, or one without.",
    "We all suffer from the noise in this room. She is addicted to music.",
    "Dirty dishes go there. The doctor asked a schizophrenic patient. A bipolar friend of mine.",
  ])
    expect(body(text).findings, text).toEqual([]);
  for (const text of [
    "Une boisson alcoolique. Les Alcooliques anonymes. Une personne bipolaire.",
    "On souffre du bruit. La salle est propre. Le bus a échoué à passer.",
  ])
    expect(french(text).findings, text).toEqual([]);
});

test("words of blame are known in French", () => {
  for (const text of [
    "Un toxicomane est venu.",
    "Elle souffre de troubles bipolaires.",
    "Il souffre d’une dépression.",
    "Commettre un suicide.",
    "Les bipolaires le savent.",
    "Un alcoolique, un drogué.",
    "Tu as échoué.",
    "Une tentative de suicide ratée.",
    "Les malades mentaux.",
  ])
    expect(rules(french(text)), text).toEqual(["blame-word"]);
});

test("a word of the trade is in the glossary, or told of once", () => {
  const twice = body("> Notice your early warning signs.\n\n> [!SHOW]\n> early warning signs");
  expect(twice.findings.map((one) => [one.rule, one.at.line])).toEqual([["jargon-unexplained", 18]]);
  const explained = reading({
    "curriculum.md": swap("sources:", "glossary: { Early warning sign: what comes first }\nsources:"),
    "02-going-on.md": swap("- What helps?", "- What are your early warning signs?"),
  });
  expect(explained.findings).toEqual([]);
  expect(body("Facilitators know what grounding is.").findings).toEqual([]);
  expect(rules(french("> Parlons du rétablissement."))).toEqual(["jargon-unexplained"]);
});

test("a saying is worth a look, and no more", () => {
  const read = body("> Let us break the ice.");
  expect(read.findings.map((one) => [one.rule, one.severity])).toEqual([["idiom", "info"]]);
  expect(body("> The ice on the lake breaks at the end of the day.").findings).toEqual([]);
  expect(rules(french("> Il est au bout du rouleau."))).toEqual(["idiom"]);
});

test("a question of a talk cannot be answered by yes or no", () => {
  for (const closed of [
    "Do you sleep well?",
    "Have you ever told somebody?",
    "When you think of last week, was it hard?",
    "Is there something that helps?",
  ])
    expect(rules(ask(closed)), closed).toEqual(["question-closed"]);
  for (const open of [
    "What helps?",
    "Can you tell us how you sleep?",
    "Would you rather walk or sit?",
    "If it took one hour less, what would you do?",
    "How is it for you?",
    "Whatever comes.",
    "What do you answer to “Are you all right?”",
  ])
    expect(ask(open).findings, open).toEqual([]);
  expect(place(ask("What helps?", "Do you sleep?"), "question-closed")).toBe("02-going-on.md:20:5");
  const exercise = withTalk("## Talking (15 min) {.exercise floor=5 cut=1}\n\n> [!ASK]\n> - Is it clear?");
  expect(exercise.findings).toEqual([]);
  expect(rules(withTalk(`${TWOS}> [!ASK]\n> - Did it help?`))).toEqual(["question-closed"]);
});

test("closed questions are known in French, open ones are left alone", () => {
  for (const closed of [
    "Est-ce que cela vous aide ?",
    "Avez-vous déjà essayé ?",
    "Y a-t-il quelque chose qui aide ?",
    "Quand vous y pensez, êtes-vous en colère ?",
    "Vous dormez bien ?",
  ])
    expect(rules(frenchAsk(closed)), closed).toEqual(["question-closed"]);
  for (const open of [
    "Qu’est-ce qui vous aide ?",
    "Comment dormez-vous ?",
    "Pouvez-vous nous dire ce qui aide ?",
    "Préférez-vous marcher ou rester ?",
    "Vous feriez quoi de cette heure ?",
    "À qui en parlez-vous ?",
    "Rendez-vous où ?",
  ])
    expect(frenchAsk(open).findings, open).toEqual([]);
});

test("a prompt asks one question", () => {
  expect(rules(ask("What helps? And what does not?"))).toEqual(["questions-two"]);
  expect(rules(ask("What helps, and how do you find it?"))).toEqual(["questions-two"]);
  expect(place(ask("What helps? Who knows?"), "questions-two")).toBe("02-going-on.md:19:17");
  expect(rules(frenchAsk("Qu’est-ce qui aide, et comment le trouvez-vous ?"))).toEqual(["questions-two"]);
  for (const one of ["What helps?", "What helps, and what does not?", "Who was there and when you left?"])
    expect(ask(one).findings, one).toEqual([]);
});

test("people are addressed in one way", () => {
  const stray = french("> Vous pouvez passer.\n>\n> Prends ton temps.");
  expect(facts(stray, "address-mixed")).toEqual({ found: "ton", address: "vous" });
  expect(place(stray, "address-mixed")).toBe("02-going-on.md:20:10");
  for (const text of ["> Tu peux passer.", "> C’est pour toi.", "> Que dis-tu là.", "> Cela t’aide."])
    expect(rules(french(text)), text).toEqual(["address-mixed"]);
  for (const text of [
    "> Le silence est venu : il s’est tu. Le ton de la voix change.",
    "> On entend parfois « tu n’y arriveras pas ». Vous pouvez rester.",
    "Avec une seule personne, tu peux changer.",
  ])
    expect(french(text).findings, text).toEqual([]);
});

test("where tu is chosen, or nothing, vous is the whole group: only a sentence with both is told of", () => {
  const tu = swap("language: en", "language: fr\nstyle: { address: tu }");
  expect(french("> Vous êtes en binômes. Toi, tu commences.", tu).findings).toEqual([]);
  expect(facts(french("> Tu peux passer si vous voulez.", tu), "address-mixed")).toEqual({
    found: "vous",
    address: "tu",
  });
  expect(rules(french("> Tu peux passer si vous voulez.", free))).toEqual(["address-mixed"]);
  expect(french("> Tu peux passer.", free).findings).toEqual([]);
  expect(body("> You may say tu and vous.").findings).toEqual([]);
});
