/** Text from outside, cleaned; names as people count them; addresses that are one address or none [D78 D80 D81]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText, fits, graphemes, isVisible, longestName } from "#app/domain/text.ts";

const family = "👩‍👩‍👧‍👦";
const loneSurrogate = String.fromCharCode(0xd800);

test("names keep their letters, whatever their script [D80]", () => {
  for (const name of [
    "Zoë",
    "O’Neil",
    "Null",
    "<b>",
    "李",
    "عائشة",
    `${family} crew`,
    "Nguyễn Thị",
    "x",
    "true",
    "0",
  ])
    expect(cleanText(name)).toBe(name.normalize("NFC"));
});

test("the same name typed on two machines is the same name [D80]", () => {
  expect(cleanText("Zoe\u0308")).toBe(cleanText("Zo\u00eb"));
});

test("control characters and halves of characters do not get in [D81]", () => {
  expect(cleanText("A\0n\u0007a\r\nBcc: evil\u2028x\u0085y")).toBe("A n a Bcc: evil x y");
  expect(cleanText(`Ana${loneSurrogate}`)).toBe("Ana\uFFFD");
  expect(cleanText("one\r\ntwo\rthree\u2028four\tfive\0", { lines: true })).toBe(
    "one\ntwo\nthree\nfour five",
  );
});

test("what turns the direction of a line leaves names and single lines; what people write stays [D67 D80]", () => {
  expect(cleanText("\u202Eevil\u202C \u2066x\u2069\u200E\u200F")).toBe("evil x");
  expect(cleanText("e\u202A\u0301")).toBe("é");
  expect(cleanText("one \u202Etwo", { lines: true })).toBe("one \u202Etwo");
  const stay = ["عبد الله", "שָׁלוֹם", "دانا \u200E(A.)", "می\u200Cخواهم", family, "🏳️‍🌈", "क्षितिज"];
  for (const name of stay) expect(cleanText(name)).toBe(name.normalize("NFC"));
});

test("cleaning never leaves what a database refuses, and cleaning twice changes nothing [D81]", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, lines) => {
      const clean = cleanText(text, { lines });
      expect(clean).not.toMatch(lines ? /(?!\n)\p{Cc}/u : /\p{Cc}/u);
      expect(clean).not.toMatch(/\p{Cs}/u);
      if (!lines) expect(clean).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(cleanText(clean, { lines })).toBe(clean);
    }),
  );
});

test("a name is as long as people count it, and no tower of accents [D80]", () => {
  expect(graphemes(family.repeat(3))).toBe(3);
  expect(fits(family.repeat(60), longestName)).toBe(true);
  expect(fits(family.repeat(61), longestName)).toBe(false);
  expect(fits("a".repeat(60), longestName)).toBe(true);
  expect(fits(`Z${"\u0301".repeat(5000)}`, longestName)).toBe(false);
  expect(fits(`Z${"\u0301".repeat(800)}oe`, longestName)).toBe(false);
  expect(fits(`Z${"\u0301".repeat(9)}`, longestName)).toBe(false);
  for (const name of ["Nguyễn Thị".normalize("NFD"), "שָׁ֑לוֹם", "น้ำผึ้ง", "བསྒྲུབས་", "🏳️‍🌈", "1️⃣"])
    expect(fits(name, longestName)).toBe(true);
  expect(fits("😀".repeat(200), longestName)).toBe(false);
});

test("a name of blanks and shapeless characters is none", () => {
  for (const nothing of ["", " ", "\u200b\u200b", "\u00a0", "\u202e", "\u2800", "\u3164", "\u0301"])
    expect(isVisible(nothing)).toBe(false);
  for (const something of ["x", "😀", "·", "李", "\u202eAna"]) expect(isVisible(something)).toBe(true);
});
