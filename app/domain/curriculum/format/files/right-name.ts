/**
 * Names that are nearly right. Windows hides endings and saves `curriculum.md.txt`, a browser adds ` (1)`, a Mac begins
 * with a capital: a machine that compares letter by letter finds nothing, and its author cannot see why.
 */
import { slug } from "../../slug.ts";
import { nearest } from "../heads/suggest.ts";

const ending = /(?:\.(?:md|markdown|mdown|txt|docx?|odt|rtf))+$/i;
/** What file managers and browsers put behind the name of a second copy. */
const copied = /(?: ?\(\d{1,3}\)| - copy| copy| - copie| copie)+$/i;
const named = ["curriculum", "frame"];

/** The path that a file was very likely meant to have, or null when it has it, or when nothing can be guessed. */
export function rightName(path: string): string | null {
  const [base = "", ...folders] = path.split("/").reverse();
  if (!ending.test(base)) return null;
  const stem = base.replace(ending, "").replace(copied, "").trim();
  const known = named.includes(slug(stem)) ? slug(stem) : nearest(slug(stem), named);
  const session = /^(\d{1,3})[\s._-]+(.*\p{L}.*)$/u.exec(stem);
  const name = known || (session ? `${session[1]}-${slug(session[2] ?? "")}` : stem);
  const wanted = [...folders.reverse(), `${name}.md`].join("/");
  const guessed = known !== "" || session !== null || /\.md\.|\.(?:markdown|mdown)$/i.test(base);
  return guessed && wanted !== path ? wanted : null;
}
