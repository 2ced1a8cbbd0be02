/** Blanks to write in, drawn by authors as rows of dots. */
import { expect, test } from "vitest";
import { toHtml, toText } from "#app/domain/curriculum/render.ts";

test("a row of dots is a blank to write in, and the words around it stay", () => {
  const html = toHtml('- **What** I will do: ………………\n\n"I am ......... today"');
  expect(html).toContain('do: <span class="blank" aria-hidden="true">………………</span>');
  expect(html).toContain('I am <span class="blank" aria-hidden="true">.........</span> today');
});

test("a pause in speech is no blank, and code is left as it is", () => {
  expect(toHtml("My name is …, and this is ….")).not.toContain("blank");
  expect(toHtml("Wait... and `..........`")).not.toContain("blank");
  expect(toText("I am ………………")).toBe("I am ………………");
});
