/** The demonstration's own pages: who is who, and the mailbox where letters are kept. */
import { both, counted } from "./language.ts";

export const demonstration = both(
  {
    title: "Who is who",
    lead: "This is a demonstration. Everything here is made up, and nothing is sent to anyone. Choose somebody and see what they see.",
    staff: "People who run the groups",
    participants: "People who come to the groups",
    signInAs: (name: string) => `Be ${name}`,
    nobody:
      "Hugo is in a group, too. He has no mail address, so nobody signs in as him: he was enrolled by hand.",
    strangers: "Or stay a stranger, and ask for a place:",
    toGroups: "Open groups",
    toMailbox: "Mailbox of the demonstration",
    mailbox: "Mailbox",
    mailboxLead: "Letters are kept here, because no mail server is set up.",
    mailboxKeys:
      "Some of them hold links that sign other people in. Open those only together with the person they are for, and set up a mail server before you invite a group.",
    mailboxEmpty: "No letter yet. Ask for a place or sign in, and the letter will lie here.",
    letters: (n: number) => counted("en", n, "letter", "letters"),
    to: "To",
    subject: "Subject",
    when: "When",
    open: "Open",
    calendar: "The calendar file inside",
    links: "Links in this letter",
    noLetter: "This letter is not here any more.",
    back: "All letters",
  },
  {
    title: "Qui est qui",
    lead: "Ceci est une démonstration. Tout y est inventé, et rien n’est envoyé à personne. Choisissez quelqu’un et voyez ce que cette personne voit.",
    staff: "Les personnes qui font vivre les groupes",
    participants: "Les personnes qui viennent aux groupes",
    signInAs: (name) => `Devenir ${name}`,
    nobody:
      "Hugo fait aussi partie d’un groupe. Il n’a pas d’adresse électronique\u00a0: il a été inscrit à la main, personne ne peut s’identifier à sa place.",
    strangers: "Ou restez une personne inconnue, et demandez une place\u00a0:",
    toGroups: "Groupes ouverts",
    toMailbox: "Boîte aux lettres de la démonstration",
    mailbox: "Boîte aux lettres",
    mailboxLead: "Les messages restent ici, car aucun serveur de courrier n’est configuré.",
    mailboxKeys:
      "Certains contiennent des liens qui identifient d’autres personnes. N’ouvrez ceux-là qu’avec la personne concernée, et configurez un serveur de courrier avant d’inviter un groupe.",
    mailboxEmpty:
      "Aucun message pour l’instant. Demandez une place ou identifiez-vous, et le message arrivera ici.",
    letters: (n) => counted("fr", n, "message", "messages"),
    to: "À",
    subject: "Objet",
    when: "Quand",
    open: "Ouvrir",
    calendar: "Le fichier d’agenda joint",
    links: "Liens de ce message",
    noLetter: "Ce message n’est plus ici.",
    back: "Tous les messages",
  },
);
