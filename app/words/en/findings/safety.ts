/** What is said about safety: approved wording, numbers, advice, heavy themes, exercises that need a way out. */
import type { SafetyFacts } from "#app/domain/curriculum/findings/register.ts";
import type { SentencesOf } from "../../findings-shape.ts";
import { minutesSaid, variantsIn } from "./terms.ts";
import { topics } from "../curricula/topics.ts";

export const safetyFindings: SentencesOf<SafetyFacts> = {
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
    why: `This touches ${topics.heavy[theme]}, and no safety line was said before it.`,
    hint: "Add > [!SAFETY] mandatory with a line of your own, or an approved wording such as methods or medicines.",
  }),
  "theme-left-open": ({ theme }) => ({
    why: `This touches ${topics.heavy[theme]}, and nothing calm comes after it.`,
    hint: "Put a grounding, a break or a closing after it, or give the check-out ten minutes.",
  }),
  "theme-before-end": ({ theme, minutes, limit }) => ({
    why: `${capital(topics.heavy[theme])} is the last theme of the meeting, before a check-out of ${minutesSaid(minutes)}; it needs ${limit}.`,
    hint: "Move it to an earlier part, put a grounding or a break after it, or give the check-out more time.",
  }),
  "theme-at-farewell": ({ theme }) => ({
    why: `The last session opens a heavy theme: ${topics.heavy[theme]}. Nobody could come back to it.`,
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
    why: `This quiet exercise takes ${minutesSaid(minutes)}; more than ${limit} can make people restless or afraid.`,
    hint: `Keep it to ${minutesSaid(limit)}.`,
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
    why: `This programme is about addiction, and the warning about sudden withdrawal is not read ${variantsIn(variants)}.`,
    hint: "Add > [!SAFETY] withdrawal to the first session.",
  }),
  "role-play-no-exit": () => ({
    why: "Nobody is led out of the role at the end of this role-play.",
    hint: "Say how people step out: change chairs, say your own name, look round the room.",
  }),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
