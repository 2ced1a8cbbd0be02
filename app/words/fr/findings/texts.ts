/** What is said about quotes, and about what a text refers to. */
import type { SentencesOf } from "../../findings-shape.ts";
import type { TextFacts } from "#app/domain/curriculum/findings/register.ts";
import { meant } from "./terms.ts";

export const textFindings: SentencesOf<TextFacts> = {
  "callout-unknown": ({ found, suggestion }) => ({
    why: `Il n’y a pas de marqueur « ${found} ».${meant(suggestion)} D’ici à la correction, seule l’équipe d’animation voit cette citation.`,
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
    why: `Il n’y a pas de phrases approuvées « ${found} ».${meant(suggestion)}`,
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
    why: `Rien ne remplit « {{${found}}} ».${meant(suggestion)}`,
    hint: "Il y a {{name}}, {{next.date}}, {{crisis}}, {{agreement}} et {{shared-goal}}.",
  }),
  "source-unknown": ({ found, suggestion }) => ({
    why: `« [^${found}] » n’est pas parmi les sources de curriculum.md.${meant(suggestion)}`,
    hint: "Ajoutez la source à curriculum.md, ou corrigez son nom ici.",
  }),
  "asset-missing": ({ path, suggestion }) => ({
    why: `Le fichier « ${path} » n’est pas dans le dossier.${meant(suggestion)}`,
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
