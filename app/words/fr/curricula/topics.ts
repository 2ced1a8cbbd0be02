/** Themes in words: what a programme is about, and what in a meeting may be hard for people. */
import type { Same } from "../../language.ts";
import type { Theme, Topic } from "#app/domain/curriculum/topics.ts";
import type { topics as english } from "../../en/curricula/topics.ts";

const names: Record<Topic, string> = {
  abuse: "maltraitance",
  acceptance: "acceptation",
  addiction: "addiction",
  alcohol: "alcool",
  anger: "colère",
  anxiety: "anxiété",
  body: "corps",
  "care-team": "les personnes qui me soignent",
  coercion: "contrainte",
  conflict: "conflit",
  "crisis-plan": "prévoir les moments difficiles",
  death: "mort",
  disclosure: "en parler aux autres",
  discrimination: "discrimination",
  drugs: "drogues",
  "early-signs": "signes précoces",
  family: "famille",
  food: "alimentation",
  "forced-treatment": "soins sous contrainte",
  friends: "amitié",
  gambling: "jeux d’argent",
  goodbye: "au revoir",
  grief: "deuil",
  hospital: "hôpital",
  limits: "limites",
  loneliness: "solitude",
  loss: "perte",
  love: "amour",
  medicines: "médicaments",
  money: "argent",
  mood: "humeur",
  parenting: "être parent",
  relapse: "reprise de consommation",
  rights: "droits",
  "self-harm": "se faire du mal",
  "self-stigma": "regard sur soi",
  sexuality: "sexualité",
  shame: "honte",
  sleep: "sommeil",
  spending: "dépenses",
  stigma: "stigmatisation",
  strengths: "forces",
  "strong-feelings": "émotions fortes",
  studies: "études",
  suicide: "suicide",
  trauma: "traumatisme",
  values: "ce qui compte",
  violence: "violence",
  withdrawal: "sevrage",
  work: "travail",
};

/** The heavy themes as findings name them, with their article where the language wants one. */
const heavy: Record<Theme, string> = {
  suicide: "le suicide ou se faire du mal",
  trauma: "un traumatisme",
  violence: "la violence ou la maltraitance",
  substances: "l’alcool ou les drogues",
  coercion: "les soins sous contrainte",
};

export const topics: Same<typeof english> = { names, heavy };
