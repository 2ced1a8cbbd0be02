/** Texts made even and plain: whatever they hold, each character stays where it was, so that a hit is a place. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyOf, finderOf, hitsOf, readingsOf } from "#app/domain/curriculum/checks/texts/plain-text.ts";

test("no text becomes longer or shorter, in whatever script, with whatever signs", () => {
  for (const text of [
    "İstanbul",
    "한국말 é",
    "e\u0301te\u0301",
    "👩‍👩‍👧 “Œuf” ﬁn ẞ",
    "a\tb\r\nc\ud800",
    "Σίσυφος",
  ]) {
    const { even, plain } = readingsOf(text);
    expect([even.length, plain.length], text).toEqual([text.length, text.length]);
  }
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const { even, plain } = readingsOf(text);
      return even.length === text.length && plain.length === text.length;
    }),
  );
});

test("one strange letter in a text does not hide the words around it", () => {
  const { even, plain } = readingsOf("À İzmir, ÉLÈVE");
  expect(plain).toBe("a izmir, eleve");
  expect(even).toBe("à İzmir, élève");
});

test("a list that says more than its words minds accents, a plain one does not", () => {
  const drug = finderOf([{ find: "un drogué" }, { find: "un" }]);
  const { even, plain } = readingsOf("Un **drogué** et un drogue, l’un.");
  expect(drug(even).map(({ entry, hit }) => [entry.find, hit.index])).toEqual([
    ["un drogué", 0],
    ["un", 17],
    ["un", 30],
  ]);
  expect(drug(readingsOf("un\ndrogué").even).map(({ entry }) => entry.find)).toEqual(["un drogué"]);
  expect(hitsOf(plain, anyOf(["Drogué"])).map(({ index }) => index)).toEqual([5, 20]);
});

test("words have borders: letters with accents and digits are part of them, apostrophes and hyphens are not", () => {
  const hits = (text: string) => hitsOf(readingsOf(text).plain, anyOf(["ur"])).map(({ index }) => index);
  expect(hits("cœur, sœur, pur, ur1, 1ur")).toEqual([]);
  expect(hits("l’ur, ur-ur, (ur) ur.")).toEqual([2, 6, 9, 14, 18]);
});
