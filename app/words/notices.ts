/** Pages that stand still: what is kept and why, who to turn to, and the quiet page one leaves to. */
import { both } from "./language.ts";

const nb = "\u00a0";

export type Section = { title: string; text: readonly string[] };

export const notices = both(
  {
    privacy: {
      title: "What we keep, and why",
      lead: "Plain words, because it is about you.",
      sections: [
        {
          title: "What we keep",
          text: [
            "The name you choose, your address, your language, your place in a group, and what you agreed to.",
            "Which meetings you came to, and the steps you write down yourself.",
            "That you take part in a group can say something about your health. That is why we ask for your agreement, and why we keep as little as we can.",
          ],
        },
        {
          title: "What we never keep",
          text: [
            "No diagnosis, no medicines, no date of birth, no employer, no reason for staying away.",
            "Nobody writes notes about you. Facilitators note how a session went, never how a person was.",
          ],
        },
        {
          title: "Why",
          text: [
            "So that you can take part: to keep your place, to tell you the dates, to lead the meetings.",
            "The basis is your own agreement. You can take it back at any time on your page, in one step; your place ends then.",
          ],
        },
        {
          title: "Who sees it",
          text: [
            "The people who lead your group and the coordinators see your chosen name and whether you came. They see your address only when they need it, and each time leaves a trace.",
            "The others in your group see the name you chose, and nothing else.",
            "Nothing goes to anybody else: no trackers, no foreign fonts, no advertising.",
          ],
        },
        {
          title: "How long",
          text: [
            "A question for a place that you do not confirm: one day. A link we send: ten minutes. A sign-in: until you end it, 30 days without a visit, 90 days in any case.",
            "Everything else: while you take part, and until you ask us to delete it.",
          ],
        },
        {
          title: "What you can do",
          text: [
            "See and download everything we hold about you: on your page, under “Everything about me”.",
            "Correct your name, switch letters off, give your place back: on your page.",
            "Ask us to delete everything, or complain: write to us, or to the data protection authority of your country.",
          ],
        },
        {
          title: "On your device",
          text: [
            "A few small cookies: that you are signed in, which letter you wait for here, that an address was proved in this browser, your language, your time zone. None of them follows you. Signing out ends the first three.",
          ],
        },
      ] as readonly Section[],
    },
    contact: {
      title: "Contact",
      lead: "How to reach the people who run this page.",
      reply: "If you take part in a group: write to your facilitators from your page.",
      mail: "Or write to",
      noMail: "This is a demonstration. Nobody reads mail here.",
      urgent:
        "We are not an emergency service, and nobody reads messages at night. If you or somebody else is in danger, call the emergency number of the country you are in.",
      privacy: "What we keep, and why",
    },
    leave: {
      title: "A pot of tea",
      text: [
        "Warm the pot with a little hot water and pour it away.",
        "One spoon of leaves for each cup. Pour on water that has just stopped boiling.",
        "Wait four minutes. Stir once. Pour.",
      ],
    },
  },
  {
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
            `Tout le reste${nb}: tant que vous participez, et jusqu’à ce que vous nous demandiez de l’effacer.`,
          ],
        },
        {
          title: "Ce que vous pouvez faire",
          text: [
            `Voir et télécharger tout ce que nous avons sur vous${nb}: sur votre page, sous «${nb}Tout ce qui me concerne${nb}».`,
            `Corriger votre nom, arrêter les messages, rendre votre place${nb}: sur votre page.`,
            `Nous demander de tout effacer, ou vous plaindre${nb}: écrivez-nous, ou écrivez à l’autorité de protection des données de votre pays (en France, la CNIL).`,
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
  },
);
