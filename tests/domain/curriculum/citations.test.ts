import { expect, test } from "vitest";
import { cite } from "#app/domain/curriculum/format/texts/citations.ts";

const sources = [
  { id: "who", title: "Stress" },
  { id: "founding", title: "Mutual aid" },
];

test("a citation becomes a number in the order of reading, the same source the same number", () => {
  const { markdown, cited } = cite("Hope[^founding] and stress [^who], again[^founding].", sources);
  expect(markdown).toBe(
    "Hope\u00a0[\\[1\\]](#source-1) and stress\u00a0[\\[2\\]](#source-2), again\u00a0[\\[1\\]](#source-1).",
  );
  expect(cited.map(({ id }) => id)).toEqual(["founding", "who"]);
});

test("a source nobody knows leaves no trace in the text", () => {
  expect(cite("So[^nobody].", sources)).toEqual({ markdown: "So.", cited: [] });
});
