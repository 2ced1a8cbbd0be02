/** For each rule about translations, and some about words, a change to a translation we ship that this rule alone catches. */
import { replacing, type Mutation } from "./mutation.ts";

const folder = "acceptance";
const file = "fr/03-fighting-it-or-making-room.md";
const source = "03-fighting-it-or-making-room.md";

/** Takes out what stands from the first words up to the others. */
const without = (from: string, to: string) => (text: string) => {
  const [start, end] = [text.indexOf(from), text.indexOf(to, text.indexOf(from) + from.length)];
  if (start < 0 || end < 0) throw new Error(`"${from}" … "${to}" is not in the text`);
  return text.slice(0, start) + text.slice(end);
};

export const translationMutations: Mutation[] = [
  { rule: "translation-missing-file", folder, file: "fr/handouts/three-piles.md", change: () => "" },
  { rule: "translation-missing-segment", folder, file, change: without("## Pause", "\n## ") },
  { rule: "translation-missing-text", folder, file, change: without("aim:", "prepare:") },
  {
    rule: "translation-extra",
    folder,
    file,
    change: (text) => `${text.trimEnd()}\n\n## Encore un mot {#one-more}\n\n> Encore un mot.\n`,
  },
  {
    rule: "translation-stale",
    folder,
    file: source,
    change: replacing("> This is what we mean by making room.", "> We call this making room."),
  },
  {
    rule: "translation-structure",
    folder,
    file,
    change: replacing("## Accueil {#welcome}", "## Accueil (5 min) {#welcome}"),
  },
  { rule: "translation-unstamped", folder, file, change: without("translates:", "---\n") },
  {
    rule: "phone-number",
    folder,
    file: "fr/handouts/when-it-is-hard.md",
    change: replacing("{{crisis}}", "{{crisis}} ou le 3114"),
  },
  {
    rule: "blame-word",
    folder,
    file,
    change: replacing("## De retour dans la pièce", "## Avec les bipolaires"),
  },
  {
    rule: "address-mixed",
    folder,
    file,
    change: replacing("écoutez seulement.", "écoutez seulement. Prends soin de toi."),
  },
  { rule: "raw-html", folder, file, change: replacing("## Pause", "<br>\n\n## Pause") },
];
