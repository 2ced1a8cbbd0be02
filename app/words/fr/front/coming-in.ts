/** Proving a mailbox, signing in and signing out: the same words for an address we know and one we do not. */
import type { Same } from "../../language.ts";
import type { comingIn as english } from "../../en/front/coming-in.ts";
import { counted } from "../language.ts";

const nb = "\u00a0";

export const comingIn: Same<typeof english> = {
  signIn: {
    title: "Aller à votre page",
    lead: "Écrivez l’adresse que vous nous avez donnée. Nous vous envoyons un lien et un code. Il n’y a pas de mot de passe.",
    address: "Votre adresse e-mail",
    send: "Envoyez-moi le lien",
    no: `Vous n’avez pas encore de place${nb}?`,
    groups: "Voir les groupes",
    demonstration: "Dans la démonstration, un clic suffit",
    here: "Vous êtes identifié·e sur cet appareil.",
    joined:
      "C’est fait, vous en faites partie. Identifiez-vous avec l’adresse qui a reçu l’invitation pour continuer.",
    back: `Vous êtes de nouveau identifié·e. Ce que vous avez écrit attend sur la page d’où vous venez${nb}: revenez-y et envoyez. Vous pouvez fermer celle-ci.`,
    on: "Aller à ma page",
  },
  asked: {
    title: "Regardez votre boîte de réception",
    text: "Si l’adresse est bien écrite, un message de notre part arrive dans une minute. Il contient un lien et un code. Les deux servent une fois, pendant dix minutes.",
    code: "Le code du message",
    codeHint: "Six chiffres. Vous pouvez aussi simplement ouvrir le lien.",
    use: "Utiliser ce code",
    none: `Pas de message${nb}? Regardez aussi parmi les indésirables.`,
    again: "Envoyer un nouveau message",
    mailbox: `Ceci est une démonstration${nb}: les messages sont gardés sur une page ici`,
    said: {
      again: "Un nouveau message est en route. Ouvrez le plus récent, s’il vous plaît.",
      mended: `L’adresse est corrigée. Un message y est en route${nb}; le lien envoyé avant n’ouvre plus rien.`,
    },
    sentTo: `Vous avez écrit cette adresse${nb}:`,
    mend: "Écrire une autre adresse",
  },
  cookies: {
    asked: `Cette page s’adresse à qui vient de nous demander un message. Ce navigateur ne garde aucun cookie de notre part${nb}: nous ne savons pas si c’était vous, et le code n’y fonctionnera pas. Si vous avez demandé, ouvrez le lien du message dans un navigateur qui autorise les cookies pour ce site. Sinon, aucun message n’arrivera${nb}:`,
    groups: "Voir les groupes",
    ask: "Écrire mon adresse",
    link: `Ce navigateur ne garde aucun cookie de notre part${nb}: vous n’y resteriez pas identifié·e. Rien n’a été fait et votre lien reste valable${nb}: autorisez les cookies pour ce site, ou ouvrez le lien dans un autre navigateur.`,
  },
  again: {
    title: "Un nouveau message",
    text: "Nous renvoyons le message à la même adresse. Ouvrez le plus récent, s’il vous plaît.",
    send: "Envoyer un nouveau message",
    over: "Il n’y a rien à renvoyer",
    overText:
      "Ce que vous avez écrit est gardé 24\u00a0heures, et ce temps est passé, ou l’adresse a été changée. Aucune place n’a été prise. Vous pouvez demander à nouveau.",
    groups: "Voir les groupes",
    unknown: "Nous ne savons plus quelle adresse vous aviez écrite. Écrivez-la à nouveau, s’il vous plaît.",
    start: "Écrire mon adresse",
  },
  mend: {
    title: "Une autre adresse",
    text: "Le reste de votre demande ne change pas. Un message part à la nouvelle adresse, et le lien envoyé à la première n’ouvre plus rien.",
    send: "Envoyer le message à cette adresse",
  },
  proof: {
    worksIn: (organisation: string) => `fait partie de l’équipe, ${organisation}`,
    takesPart: (group: string, organisation: string) => `${group}, ${organisation}`,
    signIn: "Aller à votre page",
    signInText: "Un appui, et vous y êtes.",
    ask: "Confirmer votre place",
    askText: (group: string) => `Vous avez demandé une place dans «${nb}${group}${nb}».`,
    askName: (name: string) => `Le nom que vous avez choisi${nb}: ${name}`,
    elsewhere: `Vous avez fait cette demande dans un autre navigateur ou sur un autre appareil. Voulez-vous vous identifier sur cet appareil${nb}?`,
    otherPerson: "Une autre personne est identifiée ici. Si vous continuez, elle ne le sera plus.",
    in: "M’identifier",
    inHere: "M’identifier sur cet appareil",
    confirm: "Confirmer et continuer",
    confirmHere: "Confirmer et m’identifier sur cet appareil",
    whoTitle: `Qui êtes-vous${nb}?`,
    whoSignIn: "Plusieurs personnes utilisent cette boîte.",
    whoAsk: `Quelqu’un participe déjà avec cette boîte. Pour qui est cette place${nb}?`,
    me: (name: string) => `Pour moi, ${name}`,
    meNameless: `Pour moi${nb}: je participe déjà avec cette adresse`,
    as: (name: string) => `Je suis ${name}`,
    asNameless: "Je suis la personne sans nom",
    another: "Pour une autre personne qui partage cette boîte",
    over: "Ce lien est terminé",
    overText: "Il servait une fois, pendant dix minutes, ou un plus récent a été envoyé. Rien n’est perdu.",
    done: "Votre place est déjà confirmée.",
    toPlace: "Vers votre page",
    fresh: "Envoyez-moi un nouveau message",
    nobody: "Il n’y a rien à cette adresse",
    nobodyText:
      "Cette boîte est bien la vôtre, mais personne ne participe avec elle. Vous en avez peut-être utilisé une autre.",
    otherAddress: "Essayer une autre adresse",
    groups: "Voir les groupes",
  },
  signOut: {
    title: "Quitter votre page",
    text: "Vous ne serez plus identifié·e sur cet appareil. Votre place reste.",
    button: "Quitter ma page",
    done: "C’est fait, vous avez quitté votre page",
    doneText: "Il ne reste rien de vous sur cet appareil. Pour revenir, écrivez à nouveau votre adresse.",
    back: "Aller à votre page",
    first: "Aller à la première page",
  },
  errors: {
    otherwise: "Ce point est à revoir.",
    missing: "Ce champ est à remplir.",
    "address.missing": "Écrivez votre adresse e-mail.",
    "code.missing": "Écrivez le code du message.",
    "not-an-address": "Écrivez une adresse e-mail, par exemple nom@exemple.org.",
    "code-wrong": "Ce code ne correspond pas. Relisez le message, chiffre par chiffre.",
    "code-none":
      "Aucun message n’est plus attendu dans ce navigateur. Ouvrez plutôt le lien du message, ou demandez-en un nouveau ici.",
    "code-resting": `Ce code n’est plus valable, car cinq codes faux ont été écrits. Le lien du message fonctionne encore.`,
  },
  later: {
    address: (minutes: number) =>
      `Plusieurs messages ont été demandés pour cette adresse en peu de temps. Le prochain pourra partir dans ${counted(minutes, "minute", "minutes")}. Le lien de chaque message fonctionne dix minutes après l’envoi, quelle que soit la personne qui l’a demandé.`,
    network: (minutes: number) =>
      `De très nombreux messages ont été demandés depuis ce réseau en peu de temps. Le prochain pourra partir dans ${counted(minutes, "minute", "minutes")}.`,
    group: (minutes: number) =>
      `De très nombreuses personnes demandent une place dans ce groupe en ce moment. Votre message pourra partir dans ${counted(minutes, "minute", "minutes")}.`,
  },
};
