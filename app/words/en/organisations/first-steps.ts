/** The way from an empty organisation to its first group, step by step. */
import type { FirstStep } from "#app/words/first-steps.ts";

export type StepWords = { text: string; link: string; other: string };

const steps: Record<FirstStep, StepWords> = {
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

export const firstStepWords = {
  title: "Towards your first group",
  lead: "In this order it goes most easily. Nothing is seen by anybody outside before you publish.",
  done: "done",
  steps,
};
