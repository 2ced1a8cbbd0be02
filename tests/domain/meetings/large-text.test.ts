/** How large a text can be on the group's screen so that all of it is seen at once [F19]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitOf, measures, mostLines } from "#app/domain/meetings/large-text.ts";

test("one question stands on few lines, as large as it can be", () => {
  const fit = fitOf({ paragraphs: ["How are you as you arrive?"], title: "Check-in" });
  expect(fit).toEqual({ lines: 2, measure: 14 });
});

test("a list of twelve short lines fits at once; an agreement of fifteen sentences does not", () => {
  expect(
    fitOf({ paragraphs: [], items: Array.from({ length: 12 }, () => "A round of arrival") }),
  ).not.toBeNull();
  const sentence = "What is said here stays here, and what we learned about ourselves we may take with us.";
  expect(fitOf({ paragraphs: [], items: Array.from({ length: 15 }, () => sentence) })).toBeNull();
});

test("a picture, a player and a long title take their room", () => {
  const text = {
    paragraphs: Array.from({ length: 4 }, () => "What do you see, and what would you like to ask about it?"),
  };
  const linesWith = (more: object) => fitOf({ ...text, ...more })?.lines ?? Infinity;
  expect(linesWith({ pictures: 1 })).toBeGreaterThan(linesWith({}));
  expect(linesWith({ players: 1 })).toBeGreaterThan(linesWith({}));
  expect(linesWith({ title: "A title that goes on and on ".repeat(6) })).toBeGreaterThan(linesWith({}));
  expect(linesWith({ pictures: 2 })).toBe(Infinity);
});

test("more text is never set larger, and what fits is counted within the lines there are", () => {
  const paragraph = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 20 });
  const sizeOf = (fit: ReturnType<typeof fitOf>) =>
    fit ? Math.min(12, 64 / fit.lines / 1.32, 235.2 / fit.measure) : 0;
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), paragraph, (texts, more) => {
      const paragraphs = texts.map((words) => words.join(" "));
      const fit = fitOf({ paragraphs });
      if (fit) {
        expect(fit.lines).toBeLessThanOrEqual(mostLines);
        expect(measures).toContain(fit.measure);
      }
      expect(sizeOf(fitOf({ paragraphs: [...paragraphs, more.join(" ")] }))).toBeLessThanOrEqual(sizeOf(fit));
    }),
  );
});
