/**
 * What is let onto a shelf: the rules for the files of an upload, before anything of it is kept. They are looked at as
 * a list first (names, kinds, declared sizes), so that nothing has to be unpacked to be refused.
 */
import { folderLimits, kindOf, mostBytes, type FileKind } from "../format/files/folder-files.ts";
import { faultOf, twinsAmong } from "../format/files/paths.ts";
import { rightName } from "../format/files/right-name.ts";

type Nothing = Record<string, never>;

/** Every reason, with the facts of its sentence. Sizes are bytes. */
export type ImportFacts = {
  "nothing-sent": Nothing;
  "sent-too-large": { limit: number };
  "sent-unreadable": Nothing;
  "several-archives": Nothing;
  "archive-unreadable": Nothing;
  "entry-encrypted": Nothing;
  "entry-link": Nothing;
  "entry-packing": Nothing;
  "entry-damaged": Nothing;
  "too-many-entries": { limit: number };
  "too-many-files": { limit: number };
  "too-deep": { limit: number };
  "file-too-large": { limit: number };
  "all-too-large": { limit: number };
  "texts-too-large": { limit: number };
  "grows-too-much": { limit: number };
  "name-outside": Nothing;
  "name-unsafe": Nothing;
  "name-twin": { other: string };
  "kind-unknown": Nothing;
  "kind-archive": Nothing;
  "kind-svg": Nothing;
  "not-what-it-says": Nothing;
  "not-text": { line: number; column: number };
  "curriculum-missing": Nothing;
  misnamed: { wanted: string };
  "curricula-several": { other: string };
  "file-beside": { folder: string };
  "folder-absent": Nothing;
  "folder-name-missing": Nothing;
  "folder-name-unsafe": Nothing;
};
export type ImportCode = keyof ImportFacts;
/** `file` is the name as it was sent, "" where it is about all of it. */
export type ImportRefusal = {
  [C in ImportCode]: { code: C; file: string; facts: ImportFacts[C] };
}[ImportCode];
/** The first reason, and `others`: what else is wrong, a file each, so that all of it can be mended at once. */
export type Refused = { ok: false; refusal: ImportRefusal; others: readonly ImportRefusal[] };

/** A verdict against a file (or, with "", against all that was sent). */
export function refused<C extends ImportCode>(code: C, file: string, facts: ImportFacts[C]): Refused {
  return { ok: false, refusal: { code, file: shortened(file), facts } as ImportRefusal, others: [] };
}

/** All verdicts as one, in their order; null when there is none. */
export function allRefused(verdicts: readonly Refused[]): Refused | null {
  const [first, ...rest] = verdicts.flatMap(({ refusal, others }) => [refusal, ...others]);
  return first ? { ok: false, refusal: first, others: rest } : null;
}

/** An entry as it was sent: a name that ends in `/` is a folder. `packed`: bytes before it is unpacked. */
export type Sent = { name: string; size: number; packed?: number };
export type Expected = { name: string; path: string; kind: FileKind };
/** `folder` is the name the files came under, null when they came without one. */
export type ImportPlan = { ok: true; folder: string | null; files: Expected[] };

/**
 * Judges a list of entries and says which files to take, under which paths; whatever is hidden is left out. Archives of
 * some programs for Windows part their folders with `\\`.
 */
export function planImport(sent: readonly Sent[]): ImportPlan | Refused {
  if (sent.length > folderLimits.entries)
    return refused("too-many-entries", "", { limit: folderLimits.entries });
  const named = sent.map((one) => ({ ...one, path: pathOf(one.name) }));
  const files = named.filter(({ name, path }) => !/[/\\]$/.test(name) && !isLeftOut(path));
  const faults = [...badNames(named), ...badSizes(files)];
  const placed = inOneFolder(files);
  return allRefused(placed.ok ? faults : oneEach([...faults, placed])) ?? placed;
}

function pathOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/\/$/, "").normalize("NFC");
}

/** Of each file only the first thing that is wrong with it. */
function oneEach(verdicts: readonly Refused[]): Refused[] {
  const told = new Set<string>();
  const all = verdicts.flatMap(({ refusal, others }) => [refusal, ...others]);
  const apart = all.filter(({ file }) => file === "" || (!told.has(file) && told.add(file)));
  return apart.map((refusal) => ({ ok: false, refusal, others: [] }));
}

/** The name of a folder on the shelf, as typed or as it was sent. */
export function folderName(text: string): string | null {
  const name = text.normalize("NFC").trim();
  const plain = name.length <= 60 && !name.startsWith(".") && !name.includes("/");
  return plain && faultOf(name) === null ? name : null;
}

type Named = Sent & { path: string };

function badNames(named: readonly Named[]): Refused[] {
  const bad = named.flatMap(({ name, path }) => {
    const fault = faultOf(path);
    return fault ? [refused(fault === "outside" ? "name-outside" : "name-unsafe", name, {})] : [];
  });
  const files = named.filter(({ name }) => !/[/\\]$/.test(name)).map(({ path }) => path);
  const twins = twinsAmong(files);
  return twins ? [...bad, refused("name-twin", twins.path, { other: twins.other })] : bad;
}

/** What machines put beside people's files. */
function isLeftOut(path: string): boolean {
  const parts = path.split("/");
  return (
    parts.some((part) => part.startsWith(".") || part === "__MACOSX") ||
    /^(?:thumbs\.db|desktop\.ini)$/i.test(parts.at(-1) ?? "")
  );
}

function badSizes(files: readonly Named[]): Refused[] {
  const { files: most, total, texts, ratio, small } = folderLimits;
  if (files.length > most) return [refused("too-many-files", "", { limit: most })];
  const bad: Refused[] = [];
  const sum = { all: 0, texts: 0 };
  for (const { name, path, size, packed } of files) {
    const kind = kindOf(path);
    if (kind && size > mostBytes(kind)) bad.push(refused("file-too-large", name, { limit: mostBytes(kind) }));
    else if (packed !== undefined && size > small && size > packed * ratio)
      bad.push(refused("grows-too-much", name, { limit: ratio }));
    sum.all += size;
    if (kind === "text") sum.texts += size;
  }
  if (bad.length > 0) return bad;
  if (sum.texts > texts) return [refused("texts-too-large", "", { limit: texts })];
  return sum.all > total ? [refused("all-too-large", "", { limit: total })] : [];
}

/** One curriculum, in a folder of any depth or without one, and nothing beside it. */
function inOneFolder(files: readonly Named[]): ImportPlan | Refused {
  const roots = rootsIn(files.map(({ path }) => path));
  const [root, other] = roots;
  if (root === undefined) return noCurriculum(files);
  if (other !== undefined)
    return refused("curricula-several", `${root}curriculum.md`, { other: `${other}curriculum.md` });
  const expected: Expected[] = [];
  const bad: Refused[] = [];
  for (const { name, path } of files) {
    const inside = path.slice(root.length);
    const kind = kindOf(inside);
    if (!path.startsWith(root)) bad.push(refused("file-beside", name, { folder: root.slice(0, -1) }));
    else if (!kind) bad.push(refused(whyNot(inside), name, {}));
    else if (inside.split("/").length - 1 > folderLimits.depth)
      bad.push(refused("too-deep", name, { limit: folderLimits.depth }));
    else expected.push({ name, path: inside, kind });
  }
  const folder = root.split("/").at(-2) ?? null;
  return allRefused(bad) ?? { ok: true, folder, files: expected };
}

/**
 * Whoever sends a PDF alone has not forgotten a file: it is the kind that is of no use here. And whose `curriculum.md`
 * is only called otherwise is told the right names, of the texts beside it, too.
 */
function noCurriculum(files: readonly Named[]): Refused {
  const wanted = files.map(({ name, path }) => ({ name, path, right: rightName(path) }));
  const misnamed = wanted.filter(({ right }) => right !== null && /(?:^|\/)curriculum\.md$/.test(right));
  if (misnamed.length > 0) {
    const first = misnamed.sort((a, b) => a.path.length - b.path.length)[0]?.path ?? "";
    const folder = first.slice(0, first.lastIndexOf("/") + 1);
    const all = wanted.filter(({ path, right }) => right !== null && path.startsWith(folder));
    const told = all.map(({ name, right }) =>
      refused("misnamed", name, { wanted: right?.split("/").at(-1) ?? "" }),
    );
    return allRefused(told) ?? refused("curriculum-missing", "", {});
  }
  const foreign = files.length > 0 && files.every(({ path }) => kindOf(path) === null);
  const useless = foreign ? allRefused(files.map(({ name, path }) => refused(whyNot(path), name, {}))) : null;
  return useless ?? refused("curriculum-missing", "", {});
}

/** Where a `curriculum.md` stands, `""` or ending in `/`; one inside another (a translation's) belongs to that one. */
function rootsIn(paths: readonly string[]): string[] {
  const roots = paths
    .filter((path) => /(?:^|\/)curriculum\.md$/.test(path))
    .map((path) => path.slice(0, -"curriculum.md".length))
    .sort((a, b) => a.length - b.length);
  return roots.filter((root) => !roots.some((above) => above !== root && root.startsWith(above)));
}

function whyNot(path: string): "kind-archive" | "kind-svg" | "kind-unknown" {
  if (/\.(?:zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|docx?|odt|pptx?|epub)$/i.test(path)) return "kind-archive";
  return /\.svgz?$/i.test(path) ? "kind-svg" : "kind-unknown";
}

function shortened(name: string): string {
  return name.length > 120 ? `${name.slice(0, 117)}…` : name;
}
