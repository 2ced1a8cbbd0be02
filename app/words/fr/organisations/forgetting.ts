/** How long things are kept: what an owner reads and sets, and what people read of it on their own pages. */
import { ofGroups } from "#app/domain/forgetting/periods.ts";
import type { PeriodKind } from "#app/domain/forgetting/periods.ts";
import type { Same } from "../../language.ts";
import type { KindWords } from "../../forgetting-shape.ts";
import type { forgettingWords as english } from "../../en/organisations/forgetting.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";
const isOfGroups = (kind: PeriodKind) => (ofGroups as readonly PeriodKind[]).includes(kind);
const days = (count: number) => counted(count, "jour", "jours");

const kinds: Record<PeriodKind, KindWords> = {
  asks: {
    name: "Les personnes inscrites qui n’ont jamais eu de place",
    what: "Leur nom quitte la liste du groupe. Leur nombre reste.",
    why: "Pour pouvoir encore leur proposer une place, ou leur parler du prochain groupe.",
    count: (n) => counted(n, "personne qui n’a jamais eu de place", "personnes qui n’ont jamais eu de place"),
  },
  places: {
    name: "Les noms des personnes qui ont participé",
    what: "Le nom et les réglages disparaissent. Places, présences et accords restent comme chiffres, sans nom. Qui n’a pas d’autre place ici part avec son adresse.",
    why: "Pour les questions sur le groupe, après sa fin.",
    count: (n) => counted(n, "nom dans un groupe", "noms dans des groupes"),
  },
  steps: {
    name: "Les petits pas et les buts communs",
    what: "Les mots disparaissent. Le nombre de petits pas faits reste.",
    why: "Ils servaient entre deux séances.",
    count: (n) => counted(n, "petit pas ou but commun", "petits pas et buts communs"),
  },
  entries: {
    name: "Ce que nous retenons des dates envoyées aux agendas",
    what: "Notre ligne disparaît. La date reste dans l’agenda de chaque personne.",
    why: "Utile tant qu’une date peut encore changer ou être annulée.",
    count: (n) => counted(n, "date envoyée à un agenda", "dates envoyées à des agendas"),
  },
  letters: {
    name: "Les messages entre un groupe et les personnes qui l’animent",
    what: "Les mots disparaissent. Le fait qu’il y a eu un message reste.",
    why: "Pour retrouver ce qui a été convenu.",
    count: (n) => counted(n, "message", "messages"),
  },
  notes: {
    name: "Les notes sur les séances",
    what: "Les mots disparaissent.",
    why: "Pour les personnes qui animent, et pour l’auteur du programme.",
    count: (n) => counted(n, "note sur une séance", "notes sur des séances"),
  },
  sent: {
    name: `Les messages partis${nb}: à qui, et quand`,
    what: "La ligne disparaît. Ce que disait un message est oublié dès qu’il est parti.",
    why: "Pour savoir ce qu’un message est devenu.",
    count: (n) => counted(n, "ligne sur un message parti", "lignes sur des messages partis"),
  },
  "sign-ins": {
    name: "Les connexions terminées",
    what: "La ligne disparaît. Les connexions en cours restent.",
    why: "Pour remarquer que quelqu’un d’autre était connecté.",
    count: (n) => counted(n, "connexion terminée", "connexions terminées"),
  },
  invitations: {
    name: "Les invitations dans l’équipe, acceptées ou expirées",
    what: "Le nom et l’adresse disparaissent.",
    why: "Pour voir qui a invité qui.",
    count: (n) => counted(n, "invitation dans l’équipe", "invitations dans l’équipe"),
  },
  audit: {
    name: "Qui a fait quoi",
    what: "La ligne disparaît. Elle n’a jamais contenu de nom.",
    why: "Pour pouvoir répondre à une plainte.",
    count: (n) => counted(n, "ligne sur qui a fait quoi", "lignes sur qui a fait quoi"),
  },
};

export const forgettingWords: Same<typeof english> = {
  title: "Combien de temps les données sont gardées",
  lead: "Chaque nuit, ce qui dépasse ces durées est oublié. Les chiffres restent. Rien n’est touché d’un groupe en cours, ni aucun message qui n’est pas encore parti.",
  principle: {
    FR: "Le RGPD demande de ne pas garder de données personnelles plus longtemps que nécessaire (article 5). Il ne fixe pas de nombre de jours.",
    GB: "Le RGPD britannique demande de ne pas garder de données personnelles plus longtemps que nécessaire (article 5). Il ne fixe pas de nombre de jours.",
    US: `Nous ne connaissons pas de loi fédérale générale qui fixe une durée pour de tels groupes. Celles de votre État le font peut-être${nb}: demandez à quelqu’un qui les connaît.`,
    other: `Ce qui vaut presque partout${nb}: pas plus longtemps que nécessaire. Nous ne connaissons pas de nombre de jours pour votre pays${nb}: demandez à quelqu’un qui en connaît le droit.`,
  },
  choices: "Les nombres de départ sont nos choix, sauf là où autre chose est dit.",
  ground: {
    "cnil-logs":
      "La CNIL recommande de garder de telles lignes de six mois à un an (délibération 2021-122). Nous partons d’un an.",
    "limitation-act":
      "En Angleterre et au pays de Galles, on peut en général agir en justice pour un dommage corporel pendant trois ans (Limitation Act 1980, section 11). Nous partons de là.",
  },
  kinds,
  long: (kind, count) => (isOfGroups(kind) ? `${days(count)} après la fin du groupe` : days(count)),
  upTo: (long) => `jusqu’à ${long}`,
  older: (kind, count, before) =>
    isOfGroups(kind)
      ? `${kinds[kind].count(count)}, de groupes terminés avant le ${before}`
      : `${kinds[kind].count(count)}, d’avant le ${before}`,
  tonight: "Ce qui partirait cette nuit",
  tonightNothing: "Rien ne serait oublié cette nuit.",
  onThatDay: (when) => `Ce qui partirait le ${when}`,
  notYet: (when) =>
    `Les durées que personne ici n’a changées s’appliquent à partir du ${when}. Avant, rien n’est oublié à cause d’elles.`,
  nothingThen: "Rien ne serait alors assez ancien.",
  periods: "Les durées",
  change: "Changer les durées",
  byItself: "Partout, sans réglage",
  fixed: ({ failed, idle, longest, people, mailbox, outside }) => [
    `Une demande de place que personne n’a confirmée${nb}: un jour. Les liens et codes envoyés, et les comptes contre les essais répétés${nb}: un jour après leur fin.`,
    `Ce que disait un message qui n’a pas pu arriver${nb}: ${days(failed)}, sauf si quelqu’un le classe avant.`,
    `Une connexion prend fin après ${days(idle)} sans visite, et après ${days(longest)} dans tous les cas. Sa durée commence alors.`,
    `Les personnes vers qui plus rien ne mène, avec leur adresse et leur agenda${nb}: quand il ne reste rien d’elles dans aucun groupe, qu’aucun message n’attend et qu’elles ne sont plus connectées, au plus tôt ${days(people)} après leur arrivée.`,
    `La boîte locale, là où il n’y a pas de serveur de courriel${nb}: ${days(mailbox)}. Ce qui a été fait hors de toute organisation${nb}: ${days(outside)}.`,
    "Qui travaille ou a travaillé ici reste connu par son nom, avec les groupes animés et les notes écrites, jusqu’à sa demande d’effacement.",
  ],
  done: "Ce qui a été oublié",
  doneNothing: "Rien pour l’instant.",
  doneOn: (when) => `Dans la nuit au ${when}`,
  changeTitle: "Changer les durées de conservation",
  changeLead: `En jours entiers. Une durée plus courte s’applique tout de suite${nb}; vous voyez d’abord ce qui partirait.`,
  hint: (kind, { least, most, usual }) =>
    `De ${least} à ${days(most)}${isOfGroups(kind) ? " après la fin du groupe" : ""}. Valeur habituelle${nb}: ${usual}.`,
  save: "Enregistrer les durées",
  askTitle: "Voici ce qui serait oublié",
  ask: "Avec ces durées, cela disparaît la nuit prochaine et ne revient pas, sauf depuis une sauvegarde.",
  askAct: "Oui, garder moins longtemps",
  askNo: "Non, ne rien changer",
  saved: "Les durées sont enregistrées. Elles s’appliquent dès maintenant.",
  errors: {
    missing: "Indiquez un nombre de jours.",
    "not-a-number": "Indiquez des jours entiers, en chiffres.",
    "out-of-range": "Indiquez un nombre de jours dans les limites.",
    "too-short": "C’est plus court que possible.",
    "too-long": "C’est plus long que possible.",
    "longer-than-places":
      "Cela dépend d’une place et ne peut donc pas être gardé plus longtemps que les noms des personnes qui ont participé.",
  },
  about: (kind, error) => `${kinds[kind].name}${nb}: ${error}`,
  people: {
    title: "Combien de temps nous le gardons",
    lead: `Les chiffres restent${nb}: combien de personnes sont venues, combien de petits pas ont été faits. Ils ne mènent à personne.`,
    of: (organisation) => `Les groupes de ${organisation}`,
    shorter: "Certaines organisations gardent moins longtemps. Votre page le dit.",
    rest: `Votre adresse${nb}: tant que vous avez une place, puis jusqu’à ce qu’il ne reste rien à quoi elle servirait.`,
  },
};
