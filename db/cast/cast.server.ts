/**
 * The cast: eleven people and three groups that the demonstration shows and the tests speak of. Ids follow from names,
 * so that a test can say `person("ana")`. One group is open with a waiting list, one is in its fourth week with a
 * meeting tonight, one has finished.
 */
import { hashOf } from "../kit/ids.server.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";

export type CastName = keyof typeof cast;
export type Figure = {
  name: string;
  language: Language;
  address: string | null;
  roles?: readonly Role[];
  need: Record<Language, string>;
};

export const cast = {
  nadia: {
    name: "Nadia",
    language: "fr",
    address: "nadia@example.org",
    roles: ["owner", "coordinator"],
    need: {
      en: "Looks after the house and plans the groups.",
      fr: "Veille sur la maison et prépare les groupes.",
    },
  },
  marc: {
    name: "Marc",
    language: "fr",
    address: "marc@example.org",
    roles: ["facilitator"],
    need: {
      en: "Leads from his phone, in a room with poor Wi-Fi.",
      fr: "Anime depuis son téléphone, dans une salle où le Wi-Fi passe mal.",
    },
  },
  sofia: {
    name: "Sofia",
    language: "en",
    address: "sofia@example.org",
    roles: ["facilitator", "author"],
    need: {
      en: "The second voice; writes curricula, too.",
      fr: "La deuxième voix\u00a0; écrit aussi des programmes.",
    },
  },
  ana: {
    name: "Ana",
    language: "en",
    address: "ana@example.org",
    need: {
      en: "Comes every week and shares her step.",
      fr: "Vient chaque semaine et partage son petit pas.",
    },
  },
  benoit: {
    name: "Benoît",
    language: "fr",
    address: "b.g@example.org",
    need: {
      en: "Passes often, and that is fine. Shares a mailbox with Grace.",
      fr: "Passe souvent son tour, et c’est bien ainsi. Partage sa boîte avec Grace.",
    },
  },
  chloe: {
    name: "Chloé",
    language: "fr",
    address: "chloe@example.org",
    need: {
      en: "Is having a low week; said beforehand that she can’t come.",
      fr: "Traverse une semaine difficile\u00a0; a prévenu qu’elle ne viendrait pas.",
    },
  },
  david: {
    name: "David",
    language: "en",
    address: "david@example.org",
    need: {
      en: "Works shifts and reads times in London.",
      fr: "Travaille en horaires décalés et lit les heures à Londres.",
    },
  },
  emma: {
    name: "Emma",
    language: "en",
    address: "emma@example.org",
    need: { en: "First on a waiting list.", fr: "Première sur une liste d’attente." },
  },
  farid: {
    name: "Farid",
    language: "fr",
    address: "farid@example.org",
    need: {
      en: "Finished a group in the autumn; waits for another.",
      fr: "A terminé un groupe\u00a0; en attend un autre.",
    },
  },
  grace: {
    name: "Grace",
    language: "en",
    address: "b.g@example.org",
    need: {
      en: "Uses a screen reader; shares a mailbox with Benoît.",
      fr: "Utilise un lecteur d’écran\u00a0; partage sa boîte avec Benoît.",
    },
  },
  hugo: {
    name: "Hugo",
    language: "fr",
    address: null,
    need: {
      en: "Has no address: enrolled by hand, on paper.",
      fr: "N’a pas d’adresse : inscrit à la main, sur papier.",
    },
  },
} as const satisfies Record<string, Figure>;

export const castNames = Object.keys(cast) as CastName[];

/** Those who can be signed in as with one click: Hugo has no address, so nobody signs in as him. */
export const signInNames = castNames.filter((name) => cast[name].address !== null);

export type GroupName = "open" | "tonight" | "finished";

/** The id of a figure, and of whatever else of the story has a name. */
export const person = (name: CastName): string => named("person", name);
export const organisation = (): string => named("organisation", "rivages");
export const cycle = (group: GroupName): string => named("cycle", group);
/** The n-th meeting of a group, counted from 1. */
export const meeting = (group: GroupName, number: number): string => named("meeting", `${group} ${number}`);
export const place = (group: GroupName, name: CastName): string => named("place", `${group} ${name}`);

export function named(kind: string, name: string): string {
  return hashOf(`the cast: ${kind} ${name}`).slice(0, 22);
}
