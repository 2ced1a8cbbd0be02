/** What is said about quotes, and about what a text refers to. */
import type { TextFacts } from "#app/domain/curriculum/findings/register.ts";
import { both } from "../language.ts";
import { meant, type SentencesOf } from "./terms.ts";

const en: SentencesOf<TextFacts> = {
  "callout-unknown": ({ found, suggestion }) => ({
    why: `There is no callout “${found}”.${meant("en", suggestion)} Until it is mended, only facilitators see this quote.`,
    hint: "Begin the quote with one of the markers from the reference, for example: > [!ASK]",
  }),
  "callout-inside": () => ({
    why: "A marker stands inside a quote. Until it is mended, only facilitators see this quote.",
    hint: "A marker is the first thing of a quote; put an empty line between two quotes.",
  }),
  "callout-outside": () => ({
    why: "A marker stands outside a quote of its own and would be read as text.",
    hint: "Begin the line with > and keep it out of lists.",
  }),
  "quote-continued": () => ({
    why: "This line has no > and would still belong to the quote above it. Until it is mended, only facilitators see the quote.",
    hint: "Begin the line with >, or put an empty line before it.",
  }),
  "callout-argument": ({ callout, found }) => ({
    why: `[!${callout}] does not take “${found}”.`,
    hint: "Put text on the lines below the marker. [!ASK] takes: wait 20 s, pass allowed",
  }),
  "callout-argument-missing": ({ callout, example }) => ({
    why: `[!${callout}] does not say which.`,
    hint: `Add it on the same line: ${example}`,
  }),
  "callout-empty": ({ callout }) => ({
    why: `[!${callout}] has no text.`,
    hint: "Write the text on the lines below the marker, each with >.",
  }),
  "safety-unknown": ({ found, suggestion }) => ({
    why: `There is no approved wording “${found}”.${meant("en", suggestion)}`,
    hint: "Name a section of safety.md, or write “mandatory” with words of your own below it.",
  }),
  "approved-missing": ({ name }) => ({
    why: `The approved wording “${name}” is not kept in safety.md.`,
    hint: `Add a section “## ${name}” to safety.md.`,
  }),
  "raw-html": ({ found }) => ({
    why: `Raw HTML is not read: ${found}`,
    hint: "Write it in Markdown; a < in the text is written \\<.",
  }),
  "placeholder-unknown": ({ found, suggestion }) => ({
    why: `Nothing fills “{{${found}}}”.${meant("en", suggestion)}`,
    hint: "There are {{name}}, {{next.date}}, {{crisis}}, {{agreement}} and {{shared-goal}}.",
  }),
  "source-unknown": ({ found, suggestion }) => ({
    why: `“[^${found}]” is not among the sources of curriculum.md.${meant("en", suggestion)}`,
    hint: "Add the source to curriculum.md, or mend its id here.",
  }),
  "asset-missing": ({ path, suggestion }) => ({
    why: `The file “${path}” is not in the folder.${meant("en", suggestion)}`,
    hint: "Add the file, or mend its path.",
  }),
  "asset-path": ({ path, folder }) => ({
    why: `“${path}” is not a path under ${folder}/.`,
    hint: `Put the file into ${folder}/ and write ${folder}/its-name. Nothing is loaded from elsewhere.`,
  }),
  "annex-missing": ({ name }) => ({
    why: `There is no annex “${name}” for any country.`,
    hint: `Add annexes/${name}.FR.md, with the country's two letters.`,
  }),
  "image-without-alt": ({ path }) => ({
    why: `The picture “${path}” has no text for people who cannot see it.`,
    hint: "Write it in the brackets: ![what the picture shows](media/…)",
  }),
  "audio-without-transcript": ({ path }) => ({
    why: `The sound “${path}” has no transcript.`,
    hint: "Write what is heard on the lines below the marker, each with >.",
  }),
};

const fr: SentencesOf<TextFacts> = {
  "callout-unknown": ({ found, suggestion }) => ({
    why: `Il n’y a pas de marqueur « ${found} ».${meant("fr", suggestion)} D’ici à la correction, seule l’équipe d’animation voit cette citation.`,
    hint: "Commencez la citation par un marqueur du guide pour écrire un programme, par exemple : > [!ASK]",
  }),
  "callout-inside": () => ({
    why: "Un marqueur est placé à l’intérieur d’une citation. D’ici à la correction, seule l’équipe d’animation voit cette citation.",
    hint: "Le marqueur vient en tout premier ; laissez une ligne vide entre deux citations.",
  }),
  "callout-outside": () => ({
    why: "Un marqueur n’est pas au début d’une citation et serait lu comme du texte.",
    hint: "Commencez la ligne par > et sortez-la des listes.",
  }),
  "quote-continued": () => ({
    why: "Cette ligne n’a pas de > et ferait pourtant partie de la citation au-dessus. D’ici à la correction, seule l’équipe d’animation voit la citation.",
    hint: "Commencez la ligne par >, ou laissez une ligne vide avant elle.",
  }),
  "callout-argument": ({ callout, found }) => ({
    why: `[!${callout}] n’accepte pas « ${found} ».`,
    hint: "Mettez le texte sous le marqueur. [!ASK] accepte : wait 20 s, pass allowed",
  }),
  "callout-argument-missing": ({ callout, example }) => ({
    why: `Après [!${callout}], il manque un mot : quel fichier, quel nom ou quelle situation.`,
    hint: `Ajoutez-le sur la même ligne : ${example}`,
  }),
  "callout-empty": ({ callout }) => ({
    why: `[!${callout}] n’a pas de texte.`,
    hint: "Écrivez le texte sous le marqueur, chaque ligne avec >.",
  }),
  "safety-unknown": ({ found, suggestion }) => ({
    why: `Il n’y a pas de phrases approuvées « ${found} ».${meant("fr", suggestion)}`,
    hint: "Prenez un nom de safety.fr.md, ou écrivez « mandatory » et vos propres mots en dessous.",
  }),
  "approved-missing": ({ name }) => ({
    why: `Les phrases approuvées « ${name} » ne sont pas dans safety.fr.md.`,
    hint: `Ajoutez une partie « ## ${name} » à safety.fr.md.`,
  }),
  "raw-html": ({ found }) => ({
    why: `Le HTML brut n’est pas lu : ${found}`,
    hint: "Écrivez-le en Markdown ; un < dans le texte s’écrit \\<.",
  }),
  "placeholder-unknown": ({ found, suggestion }) => ({
    why: `Rien ne remplit « {{${found}}} ».${meant("fr", suggestion)}`,
    hint: "Il y a {{name}}, {{next.date}}, {{crisis}}, {{agreement}} et {{shared-goal}}.",
  }),
  "source-unknown": ({ found, suggestion }) => ({
    why: `« [^${found}] » n’est pas parmi les sources de curriculum.md.${meant("fr", suggestion)}`,
    hint: "Ajoutez la source à curriculum.md, ou corrigez son nom ici.",
  }),
  "asset-missing": ({ path, suggestion }) => ({
    why: `Le fichier « ${path} » n’est pas dans le dossier.${meant("fr", suggestion)}`,
    hint: "Ajoutez le fichier, ou corrigez son chemin.",
  }),
  "asset-path": ({ path, folder }) => ({
    why: `« ${path} » n’est pas un chemin sous ${folder}/.`,
    hint: `Mettez le fichier dans ${folder}/ et écrivez ${folder}/son-nom. Rien n’est chargé d’ailleurs.`,
  }),
  "annex-missing": ({ name }) => ({
    why: `Il n’y a d’annexe « ${name} » pour aucun pays.`,
    hint: `Ajoutez annexes/${name}.FR.md, avec les deux lettres du pays.`,
  }),
  "image-without-alt": ({ path }) => ({
    why: `L’image « ${path} » n’a pas de mots pour les personnes qui ne peuvent pas la voir.`,
    hint: "Écrivez-les entre crochets : ![ce que montre l’image](media/…)",
  }),
  "audio-without-transcript": ({ path }) => ({
    why: `L’enregistrement « ${path} » n’a pas de mots pour les personnes qui ne peuvent pas l’entendre.`,
    hint: "Écrivez ce qu’on entend sous le marqueur, chaque ligne avec >.",
  }),
};

export const textFindings = both(en, fr);
