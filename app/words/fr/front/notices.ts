/** Pages that stand still: what is kept and why, who to turn to, and the quiet page one leaves to. */
import type { Same } from "../../language.ts";
import type { Section } from "#app/words/front.ts";
import type { notices as english } from "../../en/front/notices.ts";

const nb = "\u00a0";

export const notices: Same<typeof english> = {
  privacy: {
    title: "Ce que nous gardons, et pourquoi",
    lead: "Avec des mots simples, parce qu’il s’agit de vous.",
    sections: [
      {
        title: "Ce que nous gardons",
        text: [
          "Le nom que vous choisissez, votre adresse, votre langue, votre place dans un groupe et ce que vous avez accepté.",
          "Les séances où vous êtes venu·e, et les petits pas que vous notez vous-même.",
          "Participer à un groupe peut dire quelque chose de votre santé. C’est pourquoi nous demandons votre accord et gardons le moins possible.",
        ],
      },
      {
        title: "Ce que nous ne gardons jamais",
        text: [
          "Ni diagnostic, ni traitement, ni date de naissance, ni employeur, ni motif d’absence.",
          "Personne n’écrit de notes sur vous. On note comment une séance s’est passée, jamais comment allait une personne.",
        ],
      },
      {
        title: "Pourquoi",
        text: [
          `Pour que vous puissiez participer${nb}: garder votre place, vous donner les dates, animer les séances.`,
          `La base est votre propre accord. Vous pouvez le retirer à tout moment depuis votre page, en une étape${nb}; votre place prend alors fin.`,
        ],
      },
      {
        title: "Qui le voit",
        text: [
          "Les personnes qui animent et coordonnent votre groupe voient le nom que vous avez choisi et si vous êtes venu·e. Elles ne voient votre adresse que si c’est nécessaire, et chaque consultation laisse une trace.",
          "Les autres membres du groupe voient le nom que vous avez choisi, et rien d’autre.",
          `Rien ne va à qui que ce soit d’autre${nb}: ni traceur, ni police d’écriture venue d’ailleurs, ni publicité.`,
        ],
      },
      {
        title: "Combien de temps",
        text: [
          `Une demande de place que vous ne confirmez pas${nb}: un jour. Un lien envoyé${nb}: dix minutes. Une identification${nb}: jusqu’à ce que vous y mettiez fin, 30${nb}jours sans visite, 90${nb}jours en tout cas.`,
          `Tout le reste${nb}: tant que vous participez, puis comme le dit la fin de cette page, ou jusqu’à ce que vous le fassiez effacer. Votre nom est alors caché tout de suite, et après sept jours tout ce qui est à vous est supprimé${nb}; qu’une place a été prise et des présences marquées reste sous forme de chiffres que personne ne peut relier à vous.`,
          "Des sauvegardes scellées, faites auparavant, peuvent encore contenir tout cela trente jours, la plus récente plus longtemps.",
        ],
      },
      {
        title: "Ce que vous pouvez faire",
        text: [
          `Voir et télécharger tout ce que nous avons sur vous${nb}: sur votre page, sous «${nb}Tout ce qui me concerne${nb}».`,
          `Corriger votre nom, arrêter les messages, rendre votre place${nb}: sur votre page.`,
          `Tout faire effacer${nb}: sur votre page, sous «${nb}À mon sujet${nb}». Ou demandez-le aux personnes qui s’occupent de votre groupe${nb}: elles peuvent le faire pour vous. Vous pouvez revenir en arrière pendant sept jours.`,
          `Vous plaindre${nb}: écrivez-nous, ou écrivez à l’autorité de protection des données de votre pays (en France, la CNIL).`,
        ],
      },
      {
        title: "Sur votre appareil",
        text: [
          `Quelques petits cookies${nb}: votre identification, le message que vous attendez ici, le fait qu’une adresse a été confirmée dans ce navigateur, votre langue, votre fuseau horaire. Aucun ne vous suit. Quitter votre page met fin aux trois premiers.`,
        ],
      },
    ] as readonly Section[],
  },
  contact: {
    title: "Contact",
    lead: "Comment joindre les personnes qui tiennent ce site.",
    reply: `Si vous participez à un groupe${nb}: écrivez aux personnes qui l’animent depuis votre page.`,
    mail: "Ou écrivez à",
    noMail: "Ceci est une démonstration. Personne ne lit de courrier ici.",
    urgent:
      "Nous ne sommes pas un service d’urgence, et personne ne lit les messages la nuit. Si vous ou quelqu’un d’autre êtes en danger, appelez le numéro d’urgence du pays où vous êtes.",
    privacy: "Ce que nous gardons, et pourquoi",
  },
  leave: {
    title: "Une théière",
    text: [
      "Réchauffez la théière avec un peu d’eau chaude, puis videz-la.",
      "Une cuillère de feuilles par tasse. Versez l’eau dès qu’elle a cessé de bouillir.",
      "Attendez quatre minutes. Remuez une fois. Servez.",
    ],
  },
};
