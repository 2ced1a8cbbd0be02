/**
 * The list of who was erased, kept in files beside the data and beside the backups, so that a backup from before cannot
 * bring anybody back. A line says how one erasure stands and names nobody: a hash of an id that is random itself.
 */

export type Tombstone = {
  /** SHA-256 of the person's id, base64url. */
  person: string;
  erasure: string;
  state: "asked" | "taken-back" | "erased";
  /** ISO instants. */
  asked: string;
  due: string;
};

/** What the file is called, in the data folder and beside the backups of one installation. */
export const tombstonesName = (installation: string) => `alongside-${installation}-erased.list`;

const heading = "# alongside erased 1";
const line = /^(asked|taken-back|erased) ([\w-]{43}) ([\w-]{22}) (\S+Z) (\S+Z)$/;

/** The first line of the file, and one for each tombstone. */
export function headingOf(): string {
  return `${heading}\n`;
}

export function lineOf({ state, person, erasure, asked, due }: Tombstone): string {
  return `${state} ${person} ${erasure} ${asked} ${due}\n`;
}

/** What a list says; null when it cannot be trusted (not a list, or a line that nobody wrote). */
export function readTombstones(text: string): Tombstone[] | null {
  const [first, ...lines] = wholeLines(text);
  if (first !== heading) return null;
  const read = lines.map((one) => {
    const [, state, person = "", erasure = "", asked = "", due = ""] = line.exec(one) ?? [];
    return state ? { state: state as Tombstone["state"], person, erasure, asked, due } : null;
  });
  return read.every((one) => one !== null) ? read : null;
}

/** A last line without an end was being written when the machine stopped: whoever wrote it writes it again. */
function wholeLines(text: string): string[] {
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .slice(0, -1);
}

const order = { asked: 0, "taken-back": 1, erased: 2 } as const;

/** How each erasure stands last, whatever order the lines of several files are in. An erasure that is done stays done. */
export function standing(tombstones: readonly Tombstone[]): Tombstone[] {
  const newest = new Map<string, Tombstone>();
  for (const one of tombstones) {
    const before = newest.get(one.erasure);
    if (!before || order[one.state] > order[before.state]) newest.set(one.erasure, one);
  }
  return [...newest.values()];
}
