/** Ids made of headings: the same in every language and every browser. */

/** Lower case, accents stripped, œ → oe, æ → ae, everything else to hyphens; "" when nothing is left. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
