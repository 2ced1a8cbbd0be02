/** The way from an empty organisation to its first group, step by step. */
import { both } from "./language.ts";

const nb = "\u00a0";

/** The steps in their order. */
export const firstSteps = ["role", "numbers", "members", "curriculum", "plan", "publish"] as const;
export type FirstStep = (typeof firstSteps)[number];

type StepWords = { text: string; link: string; other: string };

const english: Record<FirstStep, StepWords> = {
  role: {
    text: "Somebody who plans: owners look after the house, coordinators plan its groups.",
    link: "Take the role of coordinator yourself",
    other: "An owner gives the role of coordinator.",
  },
  numbers: {
    text: "Numbers to call: check at least one for your country. A group cannot be published without one.",
    link: "To the numbers to call",
    other: "An owner checks them.",
  },
  members: {
    text: "Somebody who leads: invite whoever will lead the group, or take the role of facilitator yourself.",
    link: "To the members",
    other: "An owner invites members.",
  },
  curriculum: {
    text: "A curriculum: read what stands on the shelf, and choose one.",
    link: "To the curricula",
    other: "",
  },
  plan: {
    text: "Dates, place and who leads: plan the group from its curriculum. It is a draft that nobody sees.",
    link: "Plan the group",
    other: "A coordinator or facilitator plans it.",
  },
  publish: {
    text: "Look at the draft once more, and publish it.",
    link: "Look at the draft",
    other: "This comes when there is a draft.",
  },
};

const french: Record<FirstStep, StepWords> = {
  role: {
    text: `Quelqu’un qui planifie${nb}: les responsables veillent sur la maison, la coordination planifie les groupes.`,
    link: "Prendre vous-même le rôle de coordination",
    other: "Une personne responsable donne ce rôle.",
  },
  numbers: {
    text: `Les numéros d’appel${nb}: vérifiez-en au moins un pour votre pays. Sans lui, aucun groupe ne peut être publié.`,
    link: "Vers les numéros d’appel",
    other: "Une personne responsable les vérifie.",
  },
  members: {
    text: `Quelqu’un pour animer${nb}: invitez la personne qui animera le groupe, ou prenez vous-même ce rôle.`,
    link: "Vers les membres",
    other: "Une personne responsable invite les membres.",
  },
  curriculum: {
    text: `Un programme${nb}: lisez ceux qui sont là et choisissez-en un.`,
    link: "Vers les programmes",
    other: "",
  },
  plan: {
    text: `Les dates, le lieu et l’animation${nb}: planifiez le groupe à partir de son programme. C’est un brouillon que personne ne voit.`,
    link: "Planifier le groupe",
    other: "La coordination ou l’animation le planifie.",
  },
  publish: {
    text: "Relisez le brouillon et publiez-le.",
    link: "Voir le brouillon",
    other: "Ce sera le moment quand il y aura un brouillon.",
  },
};

export const firstStepWords = both(
  {
    title: "Towards your first group",
    lead: "In this order it goes most easily. Nothing is seen by anybody outside before you publish.",
    done: "done",
    steps: english,
  },
  {
    title: "Vers votre premier groupe",
    lead: "Dans cet ordre, c’est le plus simple. Rien n’est visible au-dehors avant la publication.",
    done: "fait",
    steps: french,
  },
);
