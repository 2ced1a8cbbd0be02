/** The way from an empty organisation to its first group, step by step. */
import type { FirstStep } from "#app/words/first-steps.ts";
import type { Same } from "../../language.ts";
import type { StepWords } from "../../en/organisations/first-steps.ts";
import type { firstStepWords as english } from "../../en/organisations/first-steps.ts";

const nb = "\u00a0";

const steps: Record<FirstStep, StepWords> = {
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

export const firstStepWords: Same<typeof english> = {
  title: "Vers votre premier groupe",
  lead: "Dans cet ordre, c’est le plus simple. Rien n’est visible au-dehors avant la publication.",
  done: "fait",
  steps,
};
