/** What is said about safety: approved wording, numbers, advice, heavy themes, exercises that need a way out. */
import type { SafetyFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { minutesSaid, variantsIn } from "./terms.ts";
import { topics } from "../curricula/topics.ts";

export const safetyFindings: SentencesOf<SafetyFacts> = {
  "safety-retyped": ({ name }) => ({
    why: `Les phrases approuvées « ${name} » sont recopiées ici : elles seraient dites deux fois, et finiraient par différer.`,
    hint: `Retirez-les et écrivez > [!SAFETY] ${name} à leur place.`,
  }),
  "phone-number": ({ found }) => ({
    why: `Un numéro de téléphone est écrit ici : « ${found} ». Les numéros changent, et un mauvais numéro peut nuire.`,
    hint: "Écrivez {{crisis}} : les numéros viennent de la liste de l’organisation, qui est vérifiée.",
  }),
  dose: ({ found }) => ({
    why: `Une quantité de médicament est écrite ici : « ${found} ».`,
    hint: "Ne donnez pas de quantité. Cette question va à la personne qui prescrit.",
  }),
  "medicine-advice": ({ found }) => ({
    why: `Cela se lit comme un conseil sur les médicaments : « ${found} ».`,
    hint: "Retirez-le, et ajoutez > [!SAFETY] medicines si le thème amène à parler de médicaments.",
  }),
  "method-asked": ({ found }) => ({
    why: `Ceci fait parler de façons de se faire du mal, ou de quantités : « ${found} ». De tels détails peuvent faire du mal à une personne qui écoute.`,
    hint: "Demandez comment c’était, ou ce qui a aidé ; laissez de côté comment et combien.",
  }),
  "theme-unguarded": ({ theme }) => ({
    why: `On touche ici à un thème lourd (${topics.heavy[theme]}) sans qu’une phrase de sécurité ait été dite avant.`,
    hint: "Ajoutez > [!SAFETY] mandatory avec une phrase à vous, ou une phrase approuvée comme methods ou medicines.",
  }),
  "theme-left-open": ({ theme }) => ({
    why: `On touche ici à un thème lourd (${topics.heavy[theme]}), et rien de calme ne vient après.`,
    hint: "Placez après un ancrage, une pause ou un au revoir, ou donnez dix minutes au tour de départ.",
  }),
  "theme-before-end": ({ theme, minutes, limit }) => ({
    why: `Le dernier thème de la séance est lourd (${topics.heavy[theme]}), et le tour de départ ne dure que ${minutesSaid(minutes)} ; il en faut ${limit}.`,
    hint: "Placez-le plus tôt, mettez après un ancrage ou une pause, ou allongez le tour de départ.",
  }),
  "theme-at-farewell": ({ theme }) => ({
    why: `La dernière séance ouvre un thème lourd (${topics.heavy[theme]}) : personne ne pourrait y revenir.`,
    hint: "Placez-le dans une séance d’avant.",
  }),
  "disclosure-without-pass": ({ found }) => ({
    why: `On demande de dire quelque chose de soi (« ${found} »), et rien ne dit que l’on peut passer son tour.`,
    hint: "Ajoutez .pass au titre, ou « pass allowed » après [!ASK].",
  }),
  "eyes-closed": ({ found }) => ({
    why: `On demande de fermer les yeux : « ${found} ». Chez certaines personnes, cela fait peur.`,
    hint: "Laissez les yeux ouverts, ou dites que les fermer est un choix.",
  }),
  "grounding-long": ({ minutes, limit }) => ({
    why: `Cet exercice tranquille dure ${minutesSaid(minutes)} ; au-delà de ${limit}, il peut agiter ou faire peur.`,
    hint: `Limitez-le à ${minutesSaid(limit)}.`,
  }),
  "breath-held": ({ found }) => ({
    why: `On demande de retenir son souffle : « ${found} ». Cela peut faire monter la peur.`,
    hint: "Laissez chaque personne respirer comme elle respire.",
  }),
  competition: ({ found }) => ({
    why: `« ${found} » compare les personnes ou en fait un concours ; rien ici n’est une course.`,
    hint: "Remerciez chaque réponse de la même façon, et comptez pour le groupe, pas par personne.",
  }),
  "withdrawal-missing": ({ variants }) => ({
    why: `Ce programme parle d’addiction, et l’avertissement sur l’arrêt d’un seul coup n’est pas lu ${variantsIn(variants)}.`,
    hint: "Ajoutez > [!SAFETY] withdrawal à la première séance.",
  }),
  "role-play-no-exit": () => ({
    why: "À la fin de ce jeu de rôle, rien n’aide à sortir du rôle.",
    hint: "Dites comment en sortir : changer de chaise, dire son prénom, regarder autour de soi.",
  }),
};
