/** The texts that stand in front matter, one passage a value: titles, aims, agreements, goals, recaps. */
import type { Plan } from "../../plan.ts";
import type { Passage } from "./passages.ts";
import { positionOfWord, type Pages } from "./positions.ts";
import { readingsOf } from "./plain-text.ts";

type Value = [key: string, value: string | readonly string[] | undefined];

/** Whatever of the front matter people may read or hear. */
export function matterPassages({ curriculum, sessions }: Plan, pages: Pages): Passage[] {
  const { goals } = curriculum;
  const head: Value[] = [
    ["title", curriculum.title],
    ["public-title", curriculum.publicTitle],
    ["summary", curriculum.summary],
    ["audience", curriculum.audience],
    ["agreement", curriculum.agreement],
    ["goals.problem-solving", goals.problemSolving],
    ["goals.shared.text", goals.shared?.text],
    ["goals.shared.unit", goals.shared?.unit],
    ["topics", curriculum.topics],
  ];
  const heads = sessions.flatMap((session) => {
    const values: Value[] = [
      ["title", session.title],
      ["neutral-title", session.neutralTitle],
      ["aim", session.aim],
      ["prepare", session.prepare],
      ["content-notes", session.contentNotes],
      ["home-practice.text", session.homePractice?.text],
      ["recap", session.recap],
    ];
    return passagesOf(session.file, values, pages);
  });
  return [...passagesOf("curriculum.md", head, pages), ...heads];
}

function passagesOf(file: string, values: readonly Value[], pages: Pages): Passage[] {
  return values.flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (typeof value === "string") return [passage(file, key, key.split("."), value, pages)];
    return value.map((one, n) => passage(file, key, [...key.split("."), n], one, pages));
  });
}

function passage(
  file: string,
  key: string,
  path: readonly (string | number)[],
  text: string,
  pages: Pages,
): Passage {
  const place = (offset: number) => positionOfWord(pages, file, path, wordAt(text, offset));
  return { from: "front-matter", key, ...readingsOf(text), file, place };
}

/** Enough of a text to find it again in YAML, which folds and quotes: a word or two, never over a line's end. */
function wordAt(text: string, offset: number): string {
  return /^\S+(?: \S+)?/.exec(text.slice(offset))?.[0] ?? "";
}
