/** What is said about safety: approved wording, numbers, advice, heavy themes, exercises that need a way out. */
import type { SafetyFacts } from "#app/domain/curriculum/findings/register.ts";
import { both } from "../language.ts";
import { topics } from "../topics.ts";
import { minutesSaid, variantsIn, type SentencesOf } from "./terms.ts";

const en: SentencesOf<SafetyFacts> = {
  "safety-retyped": ({ name }) => ({
    why: `These are the approved words “${name}”, typed again: they would be said twice, and grow apart.`,
    hint: `Take them out and write > [!SAFETY] ${name} in their place.`,
  }),
  "phone-number": ({ found }) => ({
    why: `A telephone number is typed in: “${found}”. Numbers change, and a wrong one can do harm.`,
    hint: "Write {{crisis}}: the numbers come from the organisation’s list, which is checked.",
  }),
  dose: ({ found }) => ({
    why: `An amount of a medicine stands in the text: “${found}”.`,
    hint: "Leave amounts out. That question goes to the person who prescribes.",
  }),
  "medicine-advice": ({ found }) => ({
    why: `This reads as advice about medicine: “${found}”.`,
    hint: "Leave it out, and add > [!SAFETY] medicines if the theme brings up medicine.",
  }),
  "method-asked": ({ found }) => ({
    why: `This brings up methods or amounts: “${found}”. Such details can hurt somebody who listens.`,
    hint: "Ask what it was like, or what helped; leave out how and how much.",
  }),
  "theme-unguarded": ({ theme }) => ({
    why: `This touches ${topics.en.heavy[theme]}, and no safety line was said before it.`,
    hint: "Add > [!SAFETY] mandatory with a line of your own, or an approved wording such as methods or medicines.",
  }),
  "theme-left-open": ({ theme }) => ({
    why: `This touches ${topics.en.heavy[theme]}, and nothing calm comes after it.`,
    hint: "Put a grounding, a break or a closing after it, or give the check-out ten minutes.",
  }),
  "theme-before-end": ({ theme, minutes, limit }) => ({
    why: `${capital(topics.en.heavy[theme])} is the last theme of the meeting, before a check-out of ${minutesSaid("en", minutes)}; it needs ${limit}.`,
    hint: "Move it to an earlier part, put a grounding or a break after it, or give the check-out more time.",
  }),
  "theme-at-farewell": ({ theme }) => ({
    why: `The last session opens a heavy theme: ${topics.en.heavy[theme]}. Nobody could come back to it.`,
    hint: "Move it to an earlier session.",
  }),
  "disclosure-without-pass": ({ found }) => ({
    why: `People are asked to tell something of their own (“${found}”), and nothing says that they may pass.`,
    hint: "Add .pass to the heading, or “pass allowed” after [!ASK].",
  }),
  "eyes-closed": ({ found }) => ({
    why: `People are told to close their eyes: “${found}”. For some, that brings fear.`,
    hint: "Let eyes stay open, or say that closing them is a choice.",
  }),
  "grounding-long": ({ minutes, limit }) => ({
    why: `This quiet exercise takes ${minutesSaid("en", minutes)}; more than ${limit} can make people restless or afraid.`,
    hint: `Keep it to ${minutesSaid("en", limit)}.`,
  }),
  "breath-held": ({ found }) => ({
    why: `People are told to hold their breath: “${found}”. That can bring on fear.`,
    hint: "Let people breathe as they breathe.",
  }),
  competition: ({ found }) => ({
    why: `“${found}” compares people or counts who is best; nothing here is a race.`,
    hint: "Give the same thanks to each answer, and count the group, not the person.",
  }),
  "withdrawal-missing": ({ variants }) => ({
    why: `This programme is about addiction, and the warning about sudden withdrawal is not read ${variantsIn("en", variants)}.`,
    hint: "Add > [!SAFETY] withdrawal to the first session.",
  }),
  "role-play-no-exit": () => ({
    why: "Nobody is led out of the role at the end of this role-play.",
    hint: "Say how people step out: change chairs, say your own name, look round the room.",
  }),
};

const fr: SentencesOf<SafetyFacts> = {
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
    why: `On touche ici à un thème lourd (${topics.fr.heavy[theme]}) sans qu’une phrase de sécurité ait été dite avant.`,
    hint: "Ajoutez > [!SAFETY] mandatory avec une phrase à vous, ou une phrase approuvée comme methods ou medicines.",
  }),
  "theme-left-open": ({ theme }) => ({
    why: `On touche ici à un thème lourd (${topics.fr.heavy[theme]}), et rien de calme ne vient après.`,
    hint: "Placez après un ancrage, une pause ou un au revoir, ou donnez dix minutes au tour de clôture.",
  }),
  "theme-before-end": ({ theme, minutes, limit }) => ({
    why: `Le dernier thème de la séance est lourd (${topics.fr.heavy[theme]}), et le tour de clôture ne dure que ${minutesSaid("fr", minutes)} ; il en faut ${limit}.`,
    hint: "Placez-le plus tôt, mettez après un ancrage ou une pause, ou allongez le tour de clôture.",
  }),
  "theme-at-farewell": ({ theme }) => ({
    why: `La dernière séance ouvre un thème lourd (${topics.fr.heavy[theme]}) : personne ne pourrait y revenir.`,
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
    why: `Cet exercice tranquille dure ${minutesSaid("fr", minutes)} ; au-delà de ${limit}, il peut agiter ou faire peur.`,
    hint: `Limitez-le à ${minutesSaid("fr", limit)}.`,
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
    why: `Ce programme parle d’addiction, et l’avertissement sur l’arrêt d’un seul coup n’est pas lu ${variantsIn("fr", variants)}.`,
    hint: "Ajoutez > [!SAFETY] withdrawal à la première séance.",
  }),
  "role-play-no-exit": () => ({
    why: "À la fin de ce jeu de rôle, rien n’aide à sortir du rôle.",
    hint: "Dites comment en sortir : changer de chaise, dire son prénom, regarder autour de soi.",
  }),
};

export const safetyFindings = both(en, fr);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
