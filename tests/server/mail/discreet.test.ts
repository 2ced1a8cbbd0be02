/** What anybody may see over a shoulder: subject, sender, first lines, file and calendar say nothing [D51 D74]. */
import { expect, test } from "vitest";
import { everyLetter, shownText, telling } from "./kinds.ts";

/** Stems in English and French. */
const topics =
  /bipol|addict|d[ée]pend|alco|drog|drug|drank|lithium|mani[ae]|d[ée]press|psych|mental|sant[ée]\b|health|maladi|illness|disorder|trouble|th[ée]rap|clini|m[ée]dic|patient|diagnos|peer support|pair-aid|soin|crise|crisis|suicid/i;
const others = new RegExp(Object.values(telling).join("|").replaceAll(".", "\\."), "i");
const previewed = 100;

const written = everyLetter(telling);

test("there is a letter of every kind in both languages, and each says something", () => {
  expect(written).toHaveLength(54);
  for (const { letter } of written) {
    expect(letter.subject.length).toBeGreaterThan(5);
    expect(letter.text.length).toBeGreaterThan(100);
  }
});

for (const { kind, language, letter } of written)
  test(`the first a screen shows of "${kind}" (${language}, ${letter.subject}) names no topic, no group, nobody [D51]`, () => {
    const firstOf = (text: string) => text.replace(/\s+/g, " ").slice(0, previewed);
    for (const seen of [letter.subject, firstOf(letter.text), firstOf(shownText(letter.html))]) {
      expect(seen).not.toMatch(topics);
      expect(seen).not.toMatch(others);
    }
    expect(letter.html).toContain(`<title>${letter.subject.replace(/'/g, "&#39;")}</title>`);
  });

test("the calendar file inside is private, neutral, and names only the one person and the role mailbox [D74]", () => {
  for (const { language, letter } of written.filter(({ kind }) => kind === "invitation")) {
    const lines = (letter.calendar?.content ?? "").replace(/\r\n[ \t]/g, "").split("\r\n");
    const of = (name: string) => lines.filter((line) => line.startsWith(name));
    expect(of("SUMMARY")).toEqual([`SUMMARY:${language === "fr" ? "Rendez-vous" : "Meeting"}`]);
    expect(of("CLASS")).toEqual(["CLASS:PRIVATE"]);
    expect(of("ATTENDEE")).toHaveLength(1);
    expect(of("ATTENDEE")[0]).toMatch(/mailto:ana@example\.org$/i);
    expect(of("ORGANIZER")).toEqual([
      expect.stringMatching(/^ORGANIZER;CN="?Rivages"?:mailto:letters@groups\.example\.org$/),
    ]);
    for (const name of ["LOCATION", "CATEGORIES", "COMMENT", "CONTACT"]) expect(of(name)).toEqual([]);
    expect(lines.join("\n")).not.toMatch(topics);
    expect(lines.join("\n")).not.toMatch(others);
  }
});

test("every letter says the same as plain text and as HTML", () => {
  const words = (text: string) =>
    text
      .replace(/https:\/\/\S+/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  for (const { letter } of written) expect(words(shownText(letter.html))).toBe(words(letter.text));
});

test("a letter loads nothing and leads nowhere but to our own pages", () => {
  for (const { letter } of written) {
    expect(letter.html).not.toMatch(/<(img|link|script|style|iframe|object|svg)|url\(|@import|\bsrc=/i);
    for (const [, href] of letter.html.matchAll(/href="([^"]*)"/g))
      expect(href).toMatch(/^https:\/\/groups\.example\.org\//);
  }
});

test("a letter is written in one language, and says so", () => {
  const plain = { group: "A", organisation: "B", by: "C", body: "D", note: "E" };
  const english = /\b(your?|please|the|link)\b/i;
  for (const { language, letter } of everyLetter(plain)) {
    const words = letter.text.replace(/https:\S+/g, "");
    expect(english.test(words)).toBe(language === "en");
    expect(letter.html).toContain(`<html lang="${language}">`);
    expect(letter.text.startsWith(language === "fr" ? "Bonjour," : "Hello,")).toBe(true);
  }
});
