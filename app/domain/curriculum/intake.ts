/**
 * What is let onto a shelf: the rules for the files of an upload, before anything of it is kept. They are looked at as
 * a list first (names, kinds, declared sizes), so that nothing has to be unpacked to be refused.
 */
import { folderLimits, kindOf, mostBytes, type FileKind } from "./folder-files.ts";
import { faultOf, twinsAmong } from "./paths.ts";

type Nothing = Record<string, never>;

/** Every reason, with the facts of its sentence. Sizes are bytes. */
export type IntakeFacts = {
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
  "curricula-several": { other: string };
  "file-beside": { folder: string };
  "folder-absent": Nothing;
  "folder-name-missing": Nothing;
  "folder-name-unsafe": Nothing;
};
export type IntakeCode = keyof IntakeFacts;
/** `file` is the name as it was sent, "" where it is about all of it. */
export type IntakeRefusal = {
  [C in IntakeCode]: { code: C; file: string; facts: IntakeFacts[C] };
}[IntakeCode];
export type Refused = { ok: false; refusal: IntakeRefusal };

/** A verdict against a file (or, with "", against all that was sent). */
export function refused<C extends IntakeCode>(code: C, file: string, facts: IntakeFacts[C]): Refused {
  return { ok: false, refusal: { code, file: shortened(file), facts } as IntakeRefusal };
}

/** An entry as it was sent: a name that ends in `/` is a folder. `packed`: bytes before it is unpacked. */
export type Sent = { name: string; size: number; packed?: number };
export type Expected = { name: string; path: string; kind: FileKind };
/** `folder` is the name the files came under, null when they came without one. */
export type Intake = { ok: true; folder: string | null; files: Expected[] };

/** Judges a list of entries and says which files to take, under which paths; whatever is hidden is left out. */
export function planIntake(sent: readonly Sent[]): Intake | Refused {
  if (sent.length > folderLimits.entries)
    return refused("too-many-entries", "", { limit: folderLimits.entries });
  const named = sent.map((one) => ({ ...one, path: one.name.replace(/\/$/, "").normalize("NFC") }));
  const fault = badName(named);
  if (fault) return fault;
  const files = named.filter(({ name, path }) => !name.endsWith("/") && !isLeftOut(path));
  return badSizes(files) ?? inOneFolder(files);
}

/** The name of a folder on the shelf, as typed or as it was sent. */
export function folderName(text: string): string | null {
  const name = text.normalize("NFC").trim();
  const plain = name.length <= 60 && !name.startsWith(".") && !name.includes("/");
  return plain && faultOf(name) === null ? name : null;
}

type Named = Sent & { path: string };

function badName(named: readonly Named[]): Refused | null {
  for (const { name, path } of named) {
    const fault = faultOf(path);
    if (fault) return refused(fault === "outside" ? "name-outside" : "name-unsafe", name, {});
  }
  const files = named.filter(({ name }) => !name.endsWith("/")).map(({ path }) => path);
  const twins = twinsAmong(files);
  return twins && refused("name-twin", twins.path, { other: twins.other });
}

/** What machines put beside people's files. */
function isLeftOut(path: string): boolean {
  const parts = path.split("/");
  return (
    parts.some((part) => part.startsWith(".") || part === "__MACOSX") ||
    /^(?:thumbs\.db|desktop\.ini)$/i.test(parts.at(-1) ?? "")
  );
}

function badSizes(files: readonly Named[]): Refused | null {
  const { files: most, total, texts, ratio, small } = folderLimits;
  if (files.length > most) return refused("too-many-files", "", { limit: most });
  const sum = { all: 0, texts: 0 };
  for (const { name, path, size, packed } of files) {
    const kind = kindOf(path);
    if (kind && size > mostBytes(kind)) return refused("file-too-large", name, { limit: mostBytes(kind) });
    if (packed !== undefined && size > small && size > packed * ratio)
      return refused("grows-too-much", name, { limit: ratio });
    sum.all += size;
    if (kind === "text") sum.texts += size;
  }
  if (sum.texts > texts) return refused("texts-too-large", "", { limit: texts });
  return sum.all > total ? refused("all-too-large", "", { limit: total }) : null;
}

/** One curriculum, in a folder of any depth or without one, and nothing beside it. */
function inOneFolder(files: readonly Named[]): Intake | Refused {
  const roots = rootsIn(files.map(({ path }) => path));
  const [root, other] = roots;
  if (root === undefined) return noCurriculum(files);
  if (other !== undefined)
    return refused("curricula-several", `${root}curriculum.md`, { other: `${other}curriculum.md` });
  const expected: Expected[] = [];
  for (const { name, path } of files) {
    if (!path.startsWith(root)) return refused("file-beside", name, { folder: root.slice(0, -1) });
    const inside = path.slice(root.length);
    const kind = kindOf(inside);
    if (!kind) return refused(whyNot(inside), name, {});
    if (inside.split("/").length - 1 > folderLimits.depth)
      return refused("too-deep", name, { limit: folderLimits.depth });
    expected.push({ name, path: inside, kind });
  }
  return { ok: true, folder: root.split("/").at(-2) ?? null, files: expected };
}

/** Whoever sends a PDF alone has not forgotten a file: it is the kind that is of no use here. */
function noCurriculum(files: readonly Named[]): Refused {
  const [first] = files;
  const foreign = first && files.every(({ path }) => kindOf(path) === null);
  return foreign ? refused(whyNot(first.path), first.name, {}) : refused("curriculum-missing", "", {});
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
