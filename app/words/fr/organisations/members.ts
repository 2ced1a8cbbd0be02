/** Inviting members, their roles, their leaving, and joining by a mailed link. */
import type { RoleWords } from "../../en/organisations/members.ts";
import type { Same } from "../../language.ts";
import type { members as english } from "../../en/organisations/members.ts";
import { aboutNames } from "../shared/about-names.ts";

const nb = "\u00a0";

const roles: RoleWords = {
  owner: {
    name: "Responsable",
    hint: "Équipe, réglages, numéros d’appel. Ne voit pas les personnes des groupes.",
  },
  coordinator: { name: "Coordination", hint: "Prépare et suit tous les groupes de l’organisation." },
  author: { name: "Rédaction", hint: "Écrit des programmes." },
  facilitator: {
    name: "Animation",
    hint: `Prépare et anime des groupes${nb}; ne voit que les siens.`,
  },
};

export const members: Same<typeof english> = {
  roles,
  list: {
    title: "Équipe",
    heading: "Équipe",
    name: "Nom",
    address: "Adresse",
    does: "Rôles",
    change: "Modifier",
    changeAbout: (name: string) => `les rôles de ${name}`,
    invite: "Inviter quelqu’un",
    open: "Invitations en cours",
    until: (day: string) => `Le lien fonctionne jusqu’au ${day}.`,
    over: "Le lien a expiré.",
    again: "Envoyer un nouveau lien",
    end: "Retirer l’invitation",
    about: (name: string) => `pour ${name}`,
  },
  invite: {
    title: "Inviter dans l’équipe",
    heading: "Inviter quelqu’un à travailler avec vous",
    lead: "La personne reçoit un courriel avec un lien. Il fonctionne une fois, pendant sept jours.",
    name: "Son nom, tel que l’équipe le connaît",
    address: "Son adresse électronique",
    language: "Langue du courriel",
    does: `Que fera cette personne${nb}?`,
    act: "Envoyer l’invitation",
  },
  member: {
    title: "Membre de l’équipe",
    heading: (name: string) => `Ce que fait ${name}`,
    name: "Nom dans cette organisation",
    does: "Rôles",
    hint: "Plusieurs sont possibles. Un changement compte dès son prochain clic.",
    act: "Enregistrer les rôles",
    remove: "Retirer de l’organisation",
  },
  remove: {
    title: "Retirer de l’équipe",
    heading: (name: string) => `Retirer ${name} de l’organisation${nb}?`,
    what: "Toutes les pages de l’organisation lui sont fermées aussitôt. Cette personne n’anime plus aucun groupe ici. Ce qu’elle a fait reste dans l’historique. Une place qu’elle occupe dans un groupe comme participante lui reste.",
    act: (name: string) => `Retirer ${name}`,
    no: "Non, ne rien changer",
  },
  end: {
    title: "Retirer une invitation",
    heading: `Retirer cette invitation${nb}?`,
    what: "Le lien du courriel cesse aussitôt de fonctionner.",
    act: "Retirer l’invitation",
  },
  again: {
    title: "Envoyer un nouveau lien",
    heading: `Envoyer un nouveau lien${nb}?`,
    what: "Un nouveau courriel part. Le lien du précédent cesse de fonctionner.",
    act: "Envoyer un nouveau lien",
  },
  join: {
    title: "Une invitation",
    heading: (organisation: string) => `${organisation} vous invite`,
    lead: (name: string) =>
      `Bonjour ${name}. On vous invite à travailler dans cette organisation, pour${nb}:`,
    proof: "En acceptant, vous serez connecté·e sur cet appareil.",
    act: "Accepter l’invitation",
    overHeading: "Ce lien est terminé",
    over: "Il a déjà servi, il a expiré ou il a été retiré. Demandez-en un nouveau à la personne qui vous a invité·e.",
    overSignIn: "Si vous aviez déjà accepté, connectez-vous avec votre adresse électronique.",
    signIn: "Se connecter",
    otherHeading: "Cette invitation s’adresse à quelqu’un d’autre",
    other:
      "Vous êtes connecté·e sous une autre identité. Si l’invitation est pour vous, déconnectez-vous d’abord, puis rouvrez le lien du courriel. Rien n’a changé, et le lien fonctionne toujours.",
    signOut: "Se déconnecter",
  },
  said: {
    invited: "Le courriel avec le lien est en route.",
    changed: "Les rôles sont enregistrés.",
    removed: "Cette personne est retirée de l’équipe. Toutes les portes lui sont fermées.",
    ended: "L’invitation est retirée.",
    again: "Un nouveau lien est en route.",
  },
  errors: {
    "language.not-a-choice": "Choisissez la langue de l’invitation.",
    "name.missing": "Indiquez le nom de cette personne.",
    "address.missing": "Indiquez l’adresse à laquelle part l’invitation.",
    missing: "Merci de remplir ce champ.",
    "too-long": "Merci de raccourcir ce texte.",
    ...aboutNames,
    "not-an-address": "Indiquez une seule adresse, comme nom@exemple.org.",
    "no-roles": "Choisissez au moins un rôle.",
    "not-a-choice": "Choisissez une des réponses.",
    "too-many-letters":
      "Cinq messages sont partis à cette adresse aujourd’hui. Le lien le plus récent sert pendant sept jours. Un autre pourra partir demain.",
    "already-member": "Une personne ayant cette adresse travaille déjà ici. Modifiez plutôt ses rôles.",
    "last-owner":
      "C’est la seule personne responsable. Confiez d’abord ce rôle à quelqu’un d’autre, pour que la maison reste entre de bonnes mains.",
    "not-found": "Cette personne ne fait plus partie de l’équipe.",
    "stale-form": "Ce formulaire est resté ouvert trop longtemps. Merci de l’envoyer à nouveau.",
    over: "Ce lien est terminé.",
    "for-another": "Cette invitation s’adresse à quelqu’un d’autre.",
  },
};
