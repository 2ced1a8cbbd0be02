/**
 * Names of files that mean the same on every machine. A path is relative, with `/`; what could lead out of its folder,
 * or be read as another name somewhere, is not one of ours.
 */

export const longestPath = 200;

/** Why a path cannot be used: it leads out of its folder, or some machine could not keep a file under it. */
export type PathFault = "outside" | "unsafe";

/** What is wrong with a path; null when nothing is. */
export function faultOf(path: string): PathFault | null {
  if (/^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(path)) return "outside";
  if (path === "" || path.length > longestPath) return "unsafe";
  return path.split("/").every(isSafePart) ? null : "unsafe";
}

/** Windows keeps devices under these names, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;
/** Signs of other systems, and what turns or hides letters: controls, marks of direction, whatever is not drawn. */
const strange = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}<>:"|?*\\\u2028\u2029\ufffd]/u;

function isSafePart(part: string): boolean {
  if (part === "" || /^\.+$/.test(part) || /[. ]$|^ /.test(part)) return false;
  return !strange.test(part) && !reserved.test(part);
}

/**
 * The first path that some machine would keep under another's name (case, composed letters, a folder like a file), and
 * that other; null when all are apart.
 */
export function twinsAmong(paths: readonly string[]): { path: string; other: string } | null {
  const known = new Map<string, { path: string; file: boolean }>();
  for (const path of paths) {
    const parts = path.split("/");
    for (let n = 1; n <= parts.length; n++) {
      const part = parts.slice(0, n).join("/");
      const file = n === parts.length;
      const same = known.get(folded(part));
      if (same && (same.path !== part || same.file || file)) return { path, other: same.path };
      known.set(folded(part), { path: part, file });
    }
  }
  return null;
}

function folded(path: string): string {
  return path.normalize("NFKC").toUpperCase().toLowerCase();
}
