/**
 * The authors' reference as it stands in Markdown (`curricula/reference`): pages of running text, and pages of checks with
 * one heading a rule. A check's section is how it weighs, what it finds, and how to mend that. All of it can also be read
 * as one text, with the links between the pages leading to places in it.
 */
import { slug } from "./slug.ts";

/** `path` is that of a file below the folder of its language, such as `checks/safety.md`. */
export type ReferencePage = { path: string; text: string };
/** What a check finds and how to mend it, in Markdown. `weight` is how the page says that it weighs. */
export type Paragraph = { rule: string; weight: string; says: string; mend: string };
export type CheckFamily = { path: string; title: string; paragraphs: Paragraph[] };

const fence = /^```/;

/** The first heading of a page, without its `#`. */
export function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1]?.trim() ?? "";
}

/** The page without its title and without the line of links below it that leads to its neighbours. */
export function bodyOfPage(text: string): string {
  return text
    .replace(/^# .+\n+/, "")
    .replace(/^\[[^\]\n]+\]\([^)\n]+\)(?: · \[[^\]\n]+\]\([^)\n]+\))*\n+/, "");
}

/** The pages that a text links to under `folder`, in the order of their first links; a page is named once. */
export function pagesLinked(text: string, folder: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+\.md)(?:#[^)]*)?\)/g)].map(([, to = ""]) => to);
  const inside = links.filter((to) => to.startsWith(folder)).map((to) => to.slice(folder.length));
  return [...new Set(inside)];
}

/** A page of checks; sections that do not end in a way to mend have an empty `mend`. */
export function familyIn({ path, text }: ReferencePage): CheckFamily {
  const [, ...sections] = `\n${text}`.split(/\n## /);
  const paragraphs = sections.map((section) => {
    const [rule = "", ...parts] = section.split(/\n{2,}/).map((part) => part.trim());
    const weight = /^\*([^*]+)\*$/.exec(parts[0] ?? "")?.[1] ?? "";
    const rest = weight === "" ? parts : parts.slice(1);
    const at = rest.findIndex((part) => part.startsWith("**"));
    const says = at < 0 ? rest : rest.slice(0, at);
    const mend =
      at < 0
        ? ""
        : rest
            .slice(at)
            .join("\n\n")
            .replace(/^\*\*[^*]+\*\*\s*/, "");
    return { rule, weight, says: says.filter(Boolean).join("\n\n"), mend };
  });
  return { path, title: titleOf(text), paragraphs };
}

/** Ids of the places of the reference when all of it is one page; `prefix` stands before those of headings. */
export type Places = {
  prefix: string;
  rule: (id: string) => string;
  family: (path: string) => string;
};

/**
 * The start and the pages as one text: the start as it is, then each page with its title as a heading of the second
 * level and its own headings one level lower. Links between them lead to places of this text; others stay as they are.
 */
export function asOneText(start: string, pages: readonly ReferencePage[], places: Places): string {
  const titles = new Map(pages.map(({ path, text }) => [path, titleOf(text)]));
  const positionOf = (target: string, fragment: string): string | null => {
    const path = target.replace(/^(?:\.\.\/)*(?:reference\/[a-z]{2}\/)?/, "");
    if (path.startsWith("checks/")) return fragment ? places.rule(fragment) : places.family(path);
    const title = target === "" ? "" : titles.get(path);
    if (title === undefined) return null;
    return `${places.prefix}${fragment || slug(title)}`;
  };
  const texts = [
    bodyOfPage(start),
    ...pages.map(({ text }) => `## ${titleOf(text)}\n\n${lowered(bodyOfPage(text))}`),
  ];
  return texts
    .join("\n\n")
    .replace(/\]\(((?:[^)#\s:]*\.md)?)(?:#([^)\s]+))?\)/g, (link, target: string, fragment = "") => {
      const id = positionOf(target, String(fragment));
      return id === null ? link : `](#${id})`;
    });
}

function lowered(text: string): string {
  let code = false;
  return text
    .split("\n")
    .map((line) => {
      if (fence.test(line)) code = !code;
      return !code && /^#{1,5} /.test(line) ? `#${line}` : line;
    })
    .join("\n");
}

/** The headings of the second level, in order. */
export function partsOf(text: string): string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, "");
  return [...prose.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
}
