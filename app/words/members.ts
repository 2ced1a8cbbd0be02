/** Inviting members, their roles, their leaving, and joining by a mailed link. */
import type { Role } from "../domain/permissions.ts";
import { both } from "./language.ts";

const nb = "\u00a0";
type RoleWords = Record<Role, { name: string; hint: string }>;

const roles: { en: RoleWords; fr: RoleWords } = {
  en: {
    owner: {
      name: "Owner",
      hint: "Members, settings, numbers to call. Does not see the people in the groups.",
    },
    coordinator: { name: "Coordinator", hint: "Plans and looks after every group of the organisation." },
    author: { name: "Author", hint: "Writes curricula." },
    facilitator: { name: "Facilitator", hint: "Plans and leads groups; sees only those they lead." },
  },
  fr: {
    owner: {
      name: "Responsable",
      hint: "Équipe, réglages, numéros d’appel. Ne voit pas les personnes des groupes.",
    },
    coordinator: { name: "Coordination", hint: "Prépare et suit tous les groupes de l’organisation." },
    author: { name: "Rédaction", hint: "Écrit des programmes." },
    facilitator: {
      name: "Animation",
      hint: "Prépare et anime des groupes ; ne voit que les siens.".replace(" ;", `${nb};`),
    },
  },
};

export const members = both(
  {
    roles: roles.en,
    list: {
      title: "Members",
      heading: "Members",
      name: "Name",
      address: "Address",
      does: "Roles",
      change: "Change",
      changeAbout: (name: string) => `the roles of ${name}`,
      invite: "Invite somebody",
      open: "Invited, not here yet",
      until: (day: string) => `The link works until ${day}.`,
      over: "The link has run out.",
      again: "Send a fresh link",
      end: "Take the invitation back",
      about: (name: string) => `for ${name}`,
    },
    invite: {
      title: "Invite a member",
      heading: "Invite somebody to work with you",
      lead: "They get a letter with a link. It works once, for seven days.",
      name: "Their name, as the team knows them",
      address: "Their mail address",
      language: "Language of the letter",
      does: "What will they do?",
      act: "Send the invitation",
    },
    member: {
      title: "Member",
      heading: (name: string) => `What ${name} does`,
      name: "Name in this organisation",
      does: "Roles",
      hint: "Several are possible. A change counts from their next click on.",
      act: "Save the roles",
      remove: "Remove from the organisation",
    },
    remove: {
      title: "Remove a member",
      heading: (name: string) => `Remove ${name} from the organisation?`,
      what: "Every page of the organisation closes to them at once. They no longer lead any group here. What they did stays in the records. A place they hold in a group as a participant stays theirs.",
      act: (name: string) => `Remove ${name}`,
      no: "No, leave it as it is",
    },
    end: {
      title: "Take an invitation back",
      heading: "Take this invitation back?",
      what: "The link in the letter stops working at once.",
      act: "Take it back",
    },
    again: {
      title: "Send a fresh link",
      heading: "Send a fresh link?",
      what: "A new letter goes out. The link in the older one stops working.",
      act: "Send a fresh link",
    },
    join: {
      title: "An invitation",
      heading: (organisation: string) => `${organisation} invites you`,
      lead: (name: string) => `Hello ${name}. You are invited to work in this organisation as:`,
      proof: "By accepting you are signed in on this device.",
      act: "Accept the invitation",
      overHeading: "This link is over",
      over: "It was used already, it ran out, or it was taken back. Ask the person who invited you for a fresh one.",
      overSignIn: "If you accepted it before, sign in with your mail address.",
      signIn: "Sign in",
      otherHeading: "This invitation is for somebody else",
      other:
        "You are signed in as another person. If the invitation is yours, sign out first, then open the link in the letter again. Nothing has changed, and the link still works.",
      signOut: "Sign out",
    },
    said: {
      invited: "The letter with the link is on its way.",
      changed: "The roles are saved.",
      removed: "The member is removed. Every door here is closed to them.",
      ended: "The invitation is taken back.",
      again: "A fresh link is on its way.",
    },
    errors: {
      missing: "Please fill this in.",
      "too-long": "Please make this shorter.",
      "not-an-address": "Type one mail address, like name@example.org.",
      "no-roles": "Choose at least one role.",
      "not-a-choice": "Choose one of the answers.",
      "too-many-letters":
        "Five letters went to this address today. The newest link works for seven days. Another can leave tomorrow.",
      "already-member": "Somebody with this address works here already. Change their roles instead.",
      "last-owner":
        "This is the only owner. First make somebody else an owner, so that the house is looked after.",
      "not-found": "This person is not a member any more.",
      "stale-form": "This form was open too long. Please send it again.",
      over: "This link is over.",
      "for-another": "This invitation is for somebody else.",
    } as Record<string, string>,
  },
  {
    roles: roles.fr,
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
      missing: "Merci de remplir ce champ.",
      "too-long": "Merci de raccourcir ce texte.",
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
    } as Record<string, string>,
  },
);
