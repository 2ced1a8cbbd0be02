/** The files of a curriculum's folder: which is what, which are too many or too large, which have no use. */
import { always, declare, warning } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import { kindOf, mostBytes } from "./folder-files.ts";
import { limits } from "./limits.ts";
import type { SourceFile } from "../texts/markdown.ts";
import { faultOf } from "./paths.ts";
import { rightName } from "./right-name.ts";
import { sessionName } from "../read-session.ts";

export const declared = declare({
  "file-too-large": always({ bytes: 0, limit: 0 }),
  "file-not-text": always(),
  "file-not-as-named": always(),
  "too-many-files": always({ files: 0, limit: 0 }),
  "too-many-sessions": always({ sessions: 0, limit: 0 }),
  "path-unsafe": always({ path: "" }),
  /** `found`: the file that is probably meant by it, "" where there is none. */
  "file-missing": always({ name: "", found: "" }),
  /** `wanted`: what it should probably be called, "" where that cannot be guessed. */
  "file-unused": warning({ name: "", wanted: "" }),
  "file-twice": always({ name: "" }),
  "sessions-missing": always(),
  "session-number-gap": always({ expected: 0, found: 0 }),
  "session-number-twice": always({ number: 0 }),
});
const { finding } = declared;

export type Folder = {
  /** All Markdown files that are read; the lists below hold their paths. */
  markdown: SourceFile[];
  sessions: string[];
  handouts: string[];
  annexes: string[];
};

const handout = /^handouts\/[^/]+\.md$/;
const annex = /^annexes\/[^/]+\.md$/;
/** Translations are read by their own reader; pictures, sound and a word to other authors are left alone. */
const leftAlone = /^(?:media\/.+|(?:[a-z]{2}(?:-[A-Za-z0-9]+)?)\/.+|README\.md)$/;

/** The files in order of their paths; null (after telling why) when the folder cannot be read at all. */
export function checkFiles(files: readonly SourceFile[], tell: Tell): SourceFile[] | null {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const top = { file: "curriculum.md", line: 1, column: 1 };
  const before = (path: string) => ({ ...top, file: path });
  if (files.length > limits.files) {
    tell(finding("too-many-files", top, { files: files.length, limit: limits.files }));
    return null;
  }
  const usable = sorted.filter((file, n) => {
    const [bytes, limit] = [bytesIn(file), mostBytes(kindOf(file.path) ?? "text")];
    if (faultOf(file.path)) tell(finding("path-unsafe", top, { path: file.path.slice(0, 200) }));
    else if (sorted[n - 1]?.path === file.path)
      tell(finding("file-twice", before(file.path), { name: file.path }));
    else if (bytes > limit) tell(finding("file-too-large", before(file.path), { bytes, limit }));
    else if (file.fault) {
      const { rule, line, column } = file.fault;
      tell(finding(rule, { file: file.path, line, column }, {}));
    } else return true;
    return false;
  });
  return checkSessions(usable, top, tell) ? usable : null;
}

function checkSessions(
  files: readonly SourceFile[],
  top: { file: string; line: number; column: number },
  tell: Tell,
): boolean {
  const paths = files.map((file) => file.path);
  const sessions = paths.flatMap((path) => sessionName(path)?.number ?? []).sort((a, b) => a - b);
  if (!paths.includes("curriculum.md")) {
    const found = paths.find((path) => rightName(path) === "curriculum.md") ?? "";
    tell(finding("file-missing", top, { name: "curriculum.md", found }));
  }
  if (sessions.length === 0) tell(finding("sessions-missing", top, {}));
  if (sessions.length > limits.sessions) {
    tell(finding("too-many-sessions", top, { sessions: sessions.length, limit: limits.sessions }));
    return false;
  }
  let expected = sessions[0] === 0 ? 0 : 1;
  for (const path of paths.filter((one) => sessionName(one)).sort(byNumber)) {
    const number = sessionName(path)?.number ?? 0;
    const at = { ...top, file: path };
    if (number === expected - 1) tell(finding("session-number-twice", at, { number }));
    else if (number !== expected) tell(finding("session-number-gap", at, { expected, found: number }));
    expected = number + 1;
  }
  for (const path of paths.filter((one) => !isUsed(one)))
    tell(finding("file-unused", { ...top, file: path }, { name: path, wanted: rightName(path) ?? "" }));
  return true;
}

/** The parts of a folder, each in order of paths. */
export function foldersOf(files: readonly SourceFile[]): Folder {
  const markdown = files.filter((file) => isUsed(file.path) && !leftAlone.test(file.path));
  const paths = markdown.map((file) => file.path);
  return {
    markdown,
    sessions: paths.filter((path) => sessionName(path)),
    handouts: paths.filter((path) => handout.test(path)),
    annexes: paths.filter((path) => annex.test(path)),
  };
}

function isUsed(path: string): boolean {
  if (path === "curriculum.md" || path === "frame.md" || sessionName(path)) return true;
  return handout.test(path) || annex.test(path) || leftAlone.test(path);
}

function byNumber(a: string, b: string): number {
  return (sessionName(a)?.number ?? 0) - (sessionName(b)?.number ?? 0) || (a < b ? -1 : 1);
}

function bytesIn({ text, media }: SourceFile): number {
  if (media) return media.size;
  return text.length > limits.fileBytes ? text.length : new TextEncoder().encode(text).length;
}
