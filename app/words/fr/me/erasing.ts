/** Being erased: what goes and what stays, said first; the seven days in which it can be taken back; the link of the letter. */
import type { Same } from "../../language.ts";
import type { erasing as english } from "../../en/me/erasing.ts";
import { counted, listed } from "../language.ts";

const mine = {
  steps: (n: number) => counted(n, "pas que vous avez noté", "pas que vous avez notés"),
  messages: (n: number) => counted(n, "message", "messages"),
  letters: (n: number) => counted(n, "lettre à votre adresse", "lettres à votre adresse"),
  notes: (n: number) =>
    counted(n, "note que vous avez écrite sur une séance", "notes que vous avez écrites sur des séances"),
  addresses: (n: number) => counted(n, "adresse", "adresses"),
};

export const erasing: Same<typeof english> = {
  title: "Effacer tout ce qui me concerne",
  link: "Effacer tout ce qui me concerne",
  linkHint: "La page suivante dit d’abord ce qui part et ce qui reste. Rien ne se passe avant.",
  lead: "Voici ce qui part et ce qui reste. Rien ne se passe tant que vous n’appuyez pas sur le bouton, tout en bas.",
  once: "Tout de suite",
  hidden:
    "Plus personne ne voit votre nom. Vos autres connexions se terminent, et votre adresse d’agenda aussi.",
  givenBack: (group, dates) =>
    `Vous rendez votre place dans «\u00a0${group}\u00a0». ${dates === 0 ? "Il n’y a pas de date à venir." : `${counted(dates, "date à venir quitte", "dates à venir quittent")} votre agenda.`}`,
  offList: (group) => `Vous quittez la liste de «\u00a0${group}\u00a0».`,
  works: "Vous cessez de travailler dans les organisations dont vous êtes membre.",
  after: (when) => `Le ${when}`,
  goes: (n) => {
    const parts = (Object.keys(mine) as (keyof typeof mine)[]).flatMap((kind) =>
      n[kind] > 0 ? [mine[kind](n[kind])] : [],
    );
    return `Tout cela est supprimé\u00a0: ${listed(["les noms que vous avez choisis", ...parts, "vos connexions", "vos dates d’agenda ici"])}.`;
  },
  stays: "Ce qui reste, sans vous",
  figures: (marks) =>
    `Qu’une place a été prise${marks > 0 ? `, ${counted(marks, "marque de présence", "marques de présence")}` : ""} et ce qui avait été accepté\u00a0: sous forme de codes, sous de nouveaux numéros tirés au hasard, pour que les chiffres d’un groupe restent justes. Plus personne ne peut savoir que c’était vous.`,
  goals: "Un objectif qu’un groupe s’est donné reste au groupe. Que vous l’ayez noté ne reste pas.",
  until: "Ce qui se trouve ailleurs",
  backups:
    "Des sauvegardes scellées, faites auparavant, peuvent contenir vos données encore trente jours, la plus récente plus longtemps. Si l’une d’elles est remise en place, vous y êtes de nouveau effacé·e.",
  sent: "Les lettres déjà parties sont dans les boîtes qui les ont reçues. Les fichiers que quelqu’un a téléchargés sont à cette personne.",
  law: "Rien d’autre n’est conservé dans ce logiciel. Si une organisation doit conserver quelque chose parce que la loi l’exige (un reçu, par exemple), elle le fait ailleurs\u00a0: demandez-lui.",
  days: "Sept jours pour y réfléchir",
  back: "Jusque-là, vous pouvez revenir en arrière\u00a0: avec le lien de la lettre que nous vous envoyons, ou en vous connectant. Votre nom et vos mots reviennent\u00a0; vos places ne vous sont pas gardées.",
  noLetter:
    "Vous n’avez pas d’adresse ici, donc aucune lettre ne partira. Les personnes qui s’occupent de votre groupe peuvent revenir en arrière pour vous jusque-là.",
  several: (names) =>
    `Vous êtes dans plusieurs organisations\u00a0: ${listed(names)}. Vous serez effacé·e dans chacune. Pour n’en quitter qu’une, rendez votre place dans son groupe, ou demandez à un·e responsable de mettre fin à votre travail là-bas.`,
  shared: "Une autre personne utilise la même boîte. Ce qui est à elle reste.",
  fresh:
    "Avant la dernière étape, merci de montrer encore une fois que c’est bien vous. Nous envoyons un lien à votre boîte\u00a0; il vous ramène ici.",
  prove: "Se connecter encore une fois",
  act: "Effacer tout ce qui me concerne",
  keep: "Tout garder comme c’est",
  hindered: {
    "last-owner":
      "Il n’y a pas d’autre responsable ici. Nommez d’abord quelqu’un d’autre\u00a0: sinon, personne ne pourrait s’occuper des gens.",
    "leads-ahead":
      "Vous animez des groupes qui ont encore des dates. Nommez d’abord quelqu’un d’autre, pour que personne n’attende devant une porte fermée.",
    "not-here":
      "Seule cette personne peut le faire\u00a0: sur ses propres pages, sous «\u00a0À mon sujet\u00a0».",
    unknown: "Il n’y a plus personne ici à effacer.",
    changed: "Quelque chose a changé entre-temps. Merci de regarder la page encore une fois.",
  },
  toMembers: (name) => `Les membres de ${name}`,
  toLeads: (name) => `Qui anime «\u00a0${name}\u00a0»`,
  waiting: {
    title: "Tout ce qui vous concerne va être supprimé",
    when: (when) => `Ce sera fait le ${when}. Vous n’avez rien à faire.`,
    hidden: "Plus personne ne voit votre nom.",
    change:
      "Si vous changez d’avis, revenez en arrière. Votre nom et vos mots reviennent. Les places rendues ne vous sont pas gardées\u00a0; vous pourrez en redemander une.",
    act: "Revenir en arrière",
    out: "Se déconnecter",
  },
  stay: {
    title: "Revenir en arrière",
    back: "C’est annulé. Votre nom et vos mots sont de nouveau là.",
    again: "Les places rendues ne vous sont pas gardées\u00a0; vous pouvez en redemander une.",
    signIn: "Vers votre page",
    done: (when) =>
      `C’est fait depuis le ${when}. Il ne reste rien qui puisse revenir. Vous êtes toujours bienvenu·e ici, comme tout le monde.`,
    groups: "Voir les groupes",
    old: "Ce lien ne fonctionne plus.",
  },
};
