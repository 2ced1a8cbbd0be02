/**
 * Stamping a translation: noting in its front matter which source texts it was made from, once it says what they say.
 * Nothing else of a file changes, comments included.
 */
import { isMap, parseDocument, Scalar, type YAMLMap } from "yaml";
import { languages } from "../../languages.ts";
import { openPage, plainLines, type Page, type SourceFile } from "../format/texts/markdown.ts";
import type { ApprovedWording } from "../plan.ts";
import { readCurriculum } from "../format/read-curriculum.ts";
import { readSegments } from "../format/read-segments.ts";
import { settled, sourceTexts, stampsOf } from "./source-texts.ts";
import type { Stamps } from "./stamps.ts";

/**
 * The translated files with `translates` as the source stands now, only those that change. Pieces that are not
 * translated get no stamp; files that cannot be read are left alone.
 */
export function stampTranslations(
  files: readonly SourceFile[],
  options: { approved: ApprovedWording },
): { path: string; text: string }[] {
  const plan = readCurriculum(files, options).draft;
  if (!plan) return [];
  const pageOf = (path: string): Page | null => {
    const file = files.find((one) => one.path === path);
    return file ? openPage(file, () => undefined) : null;
  };
  const source = sourceTexts(plan, pageOf);
  return languages
    .filter((language) => language !== plan.curriculum.language)
    .flatMap((language) => {
      const frame = pageOf(`${language}/frame.md`);
      const shared = frame ? written(frame) : [];
      return source.flatMap((text) => {
        const page = pageOf(`${language}/${text.path}`);
        if (!page) return [];
        const there = new Set(
          settled(written(page), text.path === "frame.md" ? [] : shared).map((one) => one.id),
        );
        const stamps = Object.entries(stampsOf(text)).filter(([key]) => key === "head" || there.has(key));
        const stamped = withStamps(page, Object.fromEntries(stamps));
        return stamped === null || stamped === page.text ? [] : [{ path: page.file, text: stamped }];
      });
    });
}

function written(page: Page) {
  return readSegments(page, { approved: {}, tell: () => undefined });
}

/** The text of the file with these stamps; null where its front matter cannot be read. */
function withStamps(page: Page, stamps: Stamps): string | null {
  if (page.frontMatter === null) return `---\n${block(stamps)}---\n\n${plainLines(page.text)}`;
  const document = parseDocument(page.frontMatter, { schema: "core", uniqueKeys: true });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return null;
  const matter = stampedMatter(page.frontMatter, stamps);
  const start = page.text.indexOf(page.frontMatter, 3);
  return page.text.slice(0, start) + matter + page.text.slice(start + page.frontMatter.length);
}

/** Only the lines of `translates` are written anew, or added at the end. */
function stampedMatter(matter: string, stamps: Stamps): string {
  const lines = matter.split("\n");
  const first = lines.findIndex((line) => /^translates[ \t]*:/.test(line));
  if (first < 0) return `${matter.trimEnd()}\n${block(stamps)}`.trimStart().trimEnd();
  const after = lines.slice(first + 1).findIndex((line) => /^[^\s#]/.test(line));
  const end = after < 0 ? lines.length : first + 1 + after;
  const part = parseDocument(lines.slice(first, end).join("\n"), { schema: "core" });
  const kept = part.get("translates", true);
  const map = isMap(kept) ? (kept as YAMLMap<unknown, unknown>) : part.createNode({});
  write(map as YAMLMap<unknown, unknown>, stamps);
  part.set("translates", map);
  const told = part.toString({ lineWidth: 0 }).trimEnd().split("\n");
  return [...lines.slice(0, first), ...told, ...lines.slice(end)].join("\n");
}

/** Stamps of the source's pieces in the order of the source; stamps of nothing go, comments of the others stay. */
function write(map: YAMLMap<unknown, unknown>, stamps: Stamps): void {
  map.flow = false;
  const known = new Map(
    map.items.map((pair) => [String(pair.key instanceof Scalar ? pair.key.value : pair.key), pair]),
  );
  for (const pair of [...map.items]) map.delete(pair.key);
  for (const [key, stamp] of Object.entries(stamps)) {
    const pair = known.get(key);
    if (!pair) map.set(key, stamp);
    else {
      if (pair.value instanceof Scalar) pair.value.value = stamp;
      else pair.value = new Scalar(stamp);
      map.items.push(pair);
    }
  }
}

function block(stamps: Stamps): string {
  const document = parseDocument("translates: {}");
  const map = document.get("translates", true);
  if (isMap(map)) write(map as YAMLMap<unknown, unknown>, stamps);
  return document.toString({ lineWidth: 0 });
}
