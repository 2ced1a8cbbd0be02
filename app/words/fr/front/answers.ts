/** Answering from a letter without signing in: not coming this time, no more reminders. Nothing of what it is for. */
import type { Same } from "../../language.ts";
import type { answers as english } from "../../en/front/answers.ts";

export const answers: Same<typeof english> = {
  title: "Je ne peux pas venir cette fois",
  question: (when) => `Vous ne pouvez pas venir le ${when}\u00a0?`,
  why: "Les personnes qui animent verront que vous avez prévenu. Vous n’avez pas à dire pourquoi.",
  yes: "Je ne peux pas venir cette fois",
  doneTitle: "Merci de nous avoir prévenus",
  done: (when) => `C’est noté\u00a0: vous ne pouvez pas venir le ${when}. À une autre fois.`,
  undo: "Finalement, je peux venir",
  undone: (when) => `Entendu\u00a0: on vous attend le ${when}.`,
  over: "Cette date est passée, ou le lien est arrivé à sa fin. Il n’y a rien à faire.",
  page: "Aller à votre page",
  reminders: {
    title: "Ne plus recevoir de rappels",
    whose: (name) => `Il s’agit des rappels pour ${name}.`,
    question: "Voulez-vous que nous cessions de vous rappeler vos dates\u00a0?",
    kept: "Votre place reste la vôtre, et vos dates aussi.",
    off: "Ne plus recevoir de rappels",
    isOff: "Les rappels sont arrêtés",
    done: "Vous ne recevrez plus de rappels. Votre place reste la vôtre.",
    on: "Recevoir de nouveau des rappels",
    onTitle: "Les rappels sont activés",
    onDone: "Nous vous rappellerons votre prochaine date.",
  },
};
