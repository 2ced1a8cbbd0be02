/** A person's own pages beside their groups: what happens next, the calendar address, sign-ins. */
import type { Same } from "../../language.ts";
import type { me as english } from "../../en/me/me.ts";

const nb = "\u00a0";

export const me: Same<typeof english> = {
  nav: {
    label: "Vos pages",
    next: "La suite",
    calendar: "Calendrier",
    data: "À mon sujet",
    signIns: "Identifications",
  },
  home: {
    title: "La suite",
    nothing: "Aucune séance n’est prévue pour vous.",
    offered: "Une place est libre pour vous",
    nothingHow: "Quand vous aurez une place dans un groupe, votre prochaine séance sera ici.",
    look: "Voir les groupes",
    groups: "Vos groupes",
    over: "Avant",
    work: "Vous travaillez aussi ici",
    toWork: "Vers les organisations",
    reach: "Pour vous",
  },
  said: {
    made: "Votre adresse de calendrier est prête. Les précédentes ne fonctionnent plus.",
    ended: "L’adresse de calendrier ne fonctionne plus.",
    "sign-in-ended": "C’est terminé. Il faudra confirmer la boîte à nouveau pour revenir.",
  },
  feed: {
    title: "Votre calendrier",
    lead: "Avec une adresse privée, votre calendrier montre toutes les dates, même quand l’une change. Il ne dit rien du sujet du groupe, sauf si vous l’avez choisi.",
    none: "Vous n’avez pas encore d’adresse de calendrier.",
    make: "Créer une adresse de calendrier",
    address: "Votre adresse privée",
    how: `Copiez-la et ajoutez-la dans votre calendrier («${nb}calendrier depuis une URL${nb}» ou «${nb}s’abonner${nb}»). Qui la connaît voit vos dates${nb}: gardez-la pour vous.`,
    open: "Ouvrir dans un calendrier",
    fresh: "Créer une nouvelle adresse",
    freshHint: `Si quelqu’un l’a obtenue${nb}: l’ancienne s’arrête aussitôt.`,
    end: "Arrêter cette adresse",
    endText: "Les calendriers qui utilisent cette adresse ne recevront plus vos dates.",
    keep: "La garder",
  },
  signIns: {
    title: "Où vous êtes identifié·e",
    lead: "Chaque ligne est un navigateur sur un appareil. Si vous n’en reconnaissez pas un, mettez-y fin.",
    here: "ce navigateur",
    since: (when: string) => `Depuis le ${when}`,
    seen: (when: string) => `utilisé le ${when}`,
    end: "Mettre fin",
    others: "Mettre fin à tous les autres",
  },
};
