/** Pages that stand still: what is kept and why, who to turn to, and the quiet page one leaves to. */
import type { Section } from "#app/words/front.ts";

export const notices = {
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
          "Everything else: while you take part, and after that as it says at the end of this page, or until you have it erased before. Then your name is hidden at once, and after seven days everything that is yours is deleted; that somebody had a place and came stays as numbers nobody can join to you.",
          "Sealed backups from before may hold it for thirty days more, the newest of them longer.",
        ],
      },
      {
        title: "What you can do",
        text: [
          "See and download everything we hold about you: on your page, under “Everything about me”.",
          "Correct your name, switch letters off, give your place back: on your page.",
          "Have everything erased: on your page, under “About me”. Or ask the people who look after your group, who can do it for you. You can take it back for seven days.",
          "Complain: write to us, or to the data protection authority of your country.",
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
};
