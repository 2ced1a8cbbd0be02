/** Answering from a letter that one cannot come, without signing in. Says nothing of what the date is for. */
import { both } from "./language.ts";

export const answers = both(
  {
    title: "I can’t come this time",
    question: (when: string) => `You can’t come on ${when}?`,
    why: "Whoever leads will see that you told us. You need not say why.",
    yes: "I can’t come this time",
    doneTitle: "Thank you for telling us",
    done: (when: string) => `We know that you can’t come on ${when}. See you another time.`,
    undo: "I can come after all",
    undone: (when: string) => `Good: you are expected on ${when}.`,
    over: "This date is over, or the link has come to its end. Nothing needs to be done.",
    page: "To your page",
  },
  {
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
  },
);
