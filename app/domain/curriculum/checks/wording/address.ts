/**
 * French: people are addressed as tu or as vous, not as both. With `style: { address: vous }` no tu is left; where tu is
 * chosen (or nothing), vous may still be the whole group, so that only a sentence with both is told of. Quoted words are
 * left out: what a person says to themselves is their own.
 */
import { declare, warning } from "../../findings/declare.ts";
import type { Finding } from "../../plan.ts";
import type { Passage, TextRule, Texts } from "../texts/passages.ts";
import { bare, sentencesOf, withoutQuoted } from "../texts/sentences.ts";

export const declared = declare({
  "address-mixed": warning({ found: "", address: "" }),
});
const { finding } = declared;

const met: readonly Passage["from"][] = [
  "say",
  "safety",
  "ask",
  "show",
  "read",
  "introduction",
  "handout",
  "front-matter",
];

/** Tu and its forms. Left out: s’est tu (silence), le ton (of a voice), and what follows an article. */
const tu =
  /(?<![\p{L}’'-])(?:(?<!(?:est|sont|suis|sommes|êtes|été|étaient|était) )tu(?![\p{L}’'])|toi(?![\p{L}’'])|t[’'](?=[aeéèêhiouyà])|te (?=\p{L})|(?<!(?:le|un|du|ce|au|son|mon|votre|notre|quel|même|bon) )ton (?=\p{L})|tes (?=\p{L})|ta (?=\p{L}))|-(?:tu|toi)(?![\p{L}’'])/giu;
const vous = /(?<![\p{L}’'-])(?:(?<!rendez-)vous|votre|vos)(?![\p{L}’'])|(?<!rendez)-vous(?![\p{L}’'])/giu;

/** L46. */
function addressIsOne({ all, plan }: Texts): Finding[] {
  const { language, style } = plan.curriculum;
  if (language !== "fr") return [];
  return all
    .filter((passage) => met.includes(passage.from))
    .flatMap((passage) => {
      const words = withoutQuoted(bare(passage.text));
      const strays = style.address === "vous" ? [...words.matchAll(tu)] : mixedIn(words);
      const address = style.address ?? "vous";
      return strays.map((match) => {
        const found = match[0].trim().replace(/^-/, "");
        const facts = { found, address: address === "tu" ? "tu" : "vous" };
        return finding("address-mixed", passage.place(match.index), facts, passage.segment?.id);
      });
    });

  function mixedIn(words: string): RegExpExecArray[] {
    return sentencesOf(words).flatMap(({ text, offset }) => {
      const [informal, formal] = [[...text.matchAll(tu)], [...text.matchAll(vous)]];
      const [stray] = style.address === "tu" ? formal : informal;
      if (!stray || informal.length === 0 || formal.length === 0) return [];
      stray.index += offset;
      return [stray];
    });
  }
}

export const addressRules: readonly TextRule[] = [addressIsOne];
