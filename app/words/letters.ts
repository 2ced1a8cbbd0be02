/**
 * What letters say. A subject tells nothing of what a group is about, and the first line neither: both can be read
 * on a locked screen. A body is a list of parts, so that the plain text and the HTML always say the same.
 */
import { dayAndTime, inZone, moment, shortDay, span } from "./dates.ts";
import { both, counted } from "./language.ts";
import type { Language } from "./language.ts";

export type Part =
  | { p: string }
  | { link: string; label: string }
  | { list: readonly string[] }
  | { code: string }
  /** Words of a person, shown as they were typed. */
  | { quote: string };

export type Draft = { subject: string; parts: readonly Part[] };

/** A meeting as letters name it; built from the letter's facts. */
export type When = { startsAt: Date; endsAt: Date; zone: string; format: "in-person" | "online" | "phone" };

type Change = { what: "moved" | "cancelled" | "venue"; was: When; now: When | null };

export const letters = both(
  {
    greeting: "Hello,",
    whereFormat: { "in-person": "in person", online: "online", phone: "by phone" },
    /** Under every letter. */
    foot: "You get this because this address was given to us. If that was not you, you can ignore it: nothing happens.",
    line: (when: When) => englishLine(when),
    signIn: (link: string, code: string): Draft => ({
      subject: "Your link",
      parts: [
        { p: "Here is the link you asked for. It works once, for ten minutes." },
        { link, label: "Continue" },
        { p: "Or type this code where you asked for it:" },
        { code },
      ],
    }),
    confirmAsk: (link: string, code: string): Draft => ({
      subject: "Please confirm",
      parts: [
        {
          p: "You asked for a place. Please confirm that this is your mailbox. The link works once, for ten minutes.",
        },
        { link, label: "Confirm" },
        { p: "Or type this code where you asked:" },
        { code },
        { p: "Too late for this link? The page gives you a fresh one. What you typed is kept for 24 hours." },
      ],
    }),
    invited: (link: string, organisation: string, by: string): Draft => ({
      subject: "An invitation",
      parts: [
        { p: `${by} invites you to work with ${organisation}. The link works once, for seven days.` },
        { link, label: "Look at the invitation" },
      ],
    }),
    held: (group: string, meetings: readonly When[], link: string): Draft => ({
      subject: "Your dates",
      parts: [
        { p: `You have a place in “${group}”. You do not have to prepare anything.` },
        { list: meetings.map(englishLine) },
        { link, label: "Your page: where it is, your calendar, and how to say you can’t come" },
        { p: "If you change your mind, one tap on your page gives the place back." },
      ],
    }),
    waiting: (group: string, position: number, link: string): Draft => ({
      subject: "You are on the list",
      parts: [
        { p: `“${group}” is full for now. You are number ${position} on the waiting list.` },
        {
          p: "When a place comes free, whoever has waited longest is asked first. We will write to you then.",
        },
        { link, label: "Your page" },
      ],
    }),
    offered: (group: string, until: string, meetings: readonly When[], link: string): Draft => ({
      subject: "A place is free",
      parts: [
        { p: `A place in “${group}” is free, and it is your turn. It is kept for you until ${until}.` },
        { link, label: "Take the place, or let it go" },
        { list: meetings.map(englishLine) },
        { p: "If it does not suit you now, you need not explain. After that time the next person is asked." },
      ],
    }),
    offerEnded: (group: string, link: string): Draft => ({
      subject: "The place went on",
      parts: [
        { p: `The place in “${group}” that was kept for you has been offered to the next person.` },
        { p: "That is no trouble at all. If you would like to be on the list again, ask once more." },
        { link, label: "Your page" },
      ],
    }),
    withdrawn: (group: string, link: string): Draft => ({
      subject: "Your place is given back",
      parts: [
        { p: `You no longer have a place in “${group}”. Thank you for telling us.` },
        { p: "Dates already in your calendar are cancelled by separate messages." },
        { link, label: "Your page" },
      ],
    }),
    request: (when: When, link: string, again: boolean): Draft => ({
      subject: again
        ? `New details: ${shortDay("en", when.zone, when.startsAt)}`
        : shortDay("en", when.zone, when.startsAt),
      parts: [
        {
          p: `${again ? "The details of a date have changed: " : ""}${moment("en", when.zone, when.startsAt)} (${span("en", when.zone, when.startsAt, when.endsAt)}).`,
        },
        { link, label: "I can’t come this time" },
        { p: "Answers given inside your calendar are not read. Please use the link." },
      ],
    }),
    cancel: (when: When): Draft => ({
      subject: `Cancelled: ${shortDay("en", when.zone, when.startsAt)}`,
      parts: [
        {
          p: `This date is cancelled: ${moment("en", when.zone, when.startsAt)}. Your calendar may remove it by itself.`,
        },
      ],
    }),
    changes: (group: string, changes: readonly Change[], note: string, link: string): Draft => ({
      subject: counted("en", changes.length, "change of date", "changes of dates"),
      parts: [
        { p: `Something has changed in “${group}”:` },
        { list: changes.map(englishChange) },
        ...(note ? [{ quote: note }] : []),
        { link, label: "All your dates" },
      ],
    }),
    message: (group: string, from: string, body: string, link: string): Draft => ({
      subject: "A message for you",
      parts: [
        { p: `${from} writes about “${group}”:` },
        { quote: body },
        { link, label: "Write back" },
        { p: "Replies to this letter are not read. Nobody’s address is shown to anybody." },
      ],
    }),
    reminder: (when: When, link: string): Draft => ({
      subject: `Reminder: ${shortDay("en", when.zone, when.startsAt)}`,
      parts: [
        {
          p: `${moment("en", when.zone, when.startsAt)} (${span("en", when.zone, when.startsAt, when.endsAt)}).`,
        },
        { link, label: "I can’t come this time" },
        { p: "You asked for reminders. You can switch them off on your page." },
      ],
    }),
    calendarTitle: "Meeting",
    calendarName: "Dates",
  },
  {
    greeting: "Bonjour,",
    whereFormat: { "in-person": "sur place", online: "en visio", phone: "par téléphone" },
    foot: "Vous recevez ce message parce que cette adresse nous a été donnée. Si ce n’était pas vous, ignorez-le\u00a0: il ne se passera rien.",
    line: (when: When) => frenchLine(when),
    signIn: (link, code) => ({
      subject: "Votre lien",
      parts: [
        { p: "Voici le lien que vous avez demandé. Il sert une fois, pendant dix minutes." },
        { link, label: "Continuer" },
        { p: "Ou tapez ce code là où vous l’avez demandé\u00a0:" },
        { code },
      ],
    }),
    confirmAsk: (link, code) => ({
      subject: "Merci de confirmer",
      parts: [
        {
          p: "Vous avez demandé une place. Merci de confirmer que cette boîte est bien la vôtre. Le lien sert une fois, pendant dix minutes.",
        },
        { link, label: "Confirmer" },
        { p: "Ou tapez ce code là où vous avez fait la demande\u00a0:" },
        { code },
        {
          p: "Trop tard pour ce lien\u00a0? La page vous en donne un autre. Votre demande est gardée 24\u00a0heures.",
        },
      ],
    }),
    invited: (link, organisation, by) => ({
      subject: "Une invitation",
      parts: [
        {
          p: `${by} vous invite à rejoindre l’équipe de ${organisation}. Le lien sert une fois, pendant sept jours.`,
        },
        { link, label: "Voir l’invitation" },
      ],
    }),
    held: (group, meetings, link) => ({
      subject: "Vos dates",
      parts: [
        { p: `Vous avez une place dans «\u00a0${group}\u00a0». Il n’y a rien à préparer.` },
        { list: meetings.map(frenchLine) },
        { link, label: "Votre page\u00a0: le lieu, votre agenda, et comment prévenir d’une absence" },
        { p: "Si vous changez d’avis, un geste sur votre page suffit pour rendre la place." },
      ],
    }),
    waiting: (group, position, link) => ({
      subject: "Vous êtes sur la liste",
      parts: [
        {
          p: `«\u00a0${group}\u00a0» est complet pour l’instant. Vous êtes au rang ${position} de la liste d’attente.`,
        },
        {
          p: "Quand une place se libère, elle est d’abord proposée à la personne qui attend depuis le plus longtemps. Nous vous écrirons à ce moment-là.",
        },
        { link, label: "Votre page" },
      ],
    }),
    offered: (group, until, meetings, link) => ({
      subject: "Une place est libre",
      parts: [
        {
          p: `Une place est libre dans «\u00a0${group}\u00a0», et c’est votre tour. Elle vous est gardée jusqu’au ${until}.`,
        },
        { link, label: "Prendre la place, ou la laisser" },
        { list: meetings.map(frenchLine) },
        {
          p: "Si ce n’est pas le moment, vous n’avez pas à expliquer pourquoi. Passé ce délai, la place est proposée à la personne suivante.",
        },
      ],
    }),
    offerEnded: (group, link) => ({
      subject: "La place a été proposée plus loin",
      parts: [
        {
          p: `La place qui vous était gardée dans «\u00a0${group}\u00a0» a été proposée à la personne suivante.`,
        },
        { p: "Ce n’est pas grave du tout. Si vous souhaitez revenir sur la liste, refaites une demande." },
        { link, label: "Votre page" },
      ],
    }),
    withdrawn: (group, link) => ({
      subject: "Votre place est rendue",
      parts: [
        { p: `Vous n’avez plus de place dans «\u00a0${group}\u00a0». Merci de nous avoir prévenus.` },
        { p: "Les dates déjà inscrites dans votre agenda sont annulées par des messages à part." },
        { link, label: "Votre page" },
      ],
    }),
    request: (when, link, again) => ({
      subject: again
        ? `Du nouveau pour le ${shortDay("fr", when.zone, when.startsAt)}`
        : capital(shortDay("fr", when.zone, when.startsAt)),
      parts: [
        {
          p: `${again ? "Une date a changé\u00a0: " : ""}${capitalIf(!again, moment("fr", when.zone, when.startsAt))} (${span("fr", when.zone, when.startsAt, when.endsAt)}).`,
        },
        { link, label: "Je ne peux pas venir cette fois" },
        { p: "Les réponses données dans l’agenda ne sont pas lues. Merci d’utiliser le lien." },
      ],
    }),
    cancel: (when) => ({
      subject: `Annulé\u00a0: ${shortDay("fr", when.zone, when.startsAt)}`,
      parts: [
        {
          p: `Cette date est annulée\u00a0: ${moment("fr", when.zone, when.startsAt)}. Votre agenda la retirera peut-être tout seul.`,
        },
      ],
    }),
    changes: (group, changes, note, link) => ({
      subject: counted("fr", changes.length, "changement de date", "changements de dates"),
      parts: [
        { p: `Du nouveau dans «\u00a0${group}\u00a0»\u00a0:` },
        { list: changes.map(frenchChange) },
        ...(note ? [{ quote: note }] : []),
        { link, label: "Toutes vos dates" },
      ],
    }),
    message: (group, from, body, link) => ({
      subject: "Un message pour vous",
      parts: [
        { p: `${from} vous écrit à propos de «\u00a0${group}\u00a0»\u00a0:` },
        { quote: body },
        { link, label: "Répondre" },
        { p: "Les réponses à ce courriel ne sont pas lues. Aucune adresse n’est montrée à personne." },
      ],
    }),
    reminder: (when, link) => ({
      subject: `Rappel\u00a0: ${shortDay("fr", when.zone, when.startsAt)}`,
      parts: [
        {
          p: `${capital(moment("fr", when.zone, when.startsAt))} (${span("fr", when.zone, when.startsAt, when.endsAt)}).`,
        },
        { link, label: "Je ne peux pas venir cette fois" },
        { p: "Vous avez demandé des rappels. Vous pouvez les arrêter sur votre page." },
      ],
    }),
    calendarTitle: "Rendez-vous",
    calendarName: "Dates",
  },
);

/** "until" of an offer, in the cycle's zone. */
export function untilLine(language: Language, zone: string, until: Date): string {
  return `${dayAndTime(language, zone, until)} ${inZone(language, zone)}`;
}

function englishLine(when: When): string {
  return `${dayAndTime("en", when.zone, when.startsAt)} ${inZone("en", when.zone)}`;
}

function frenchLine(when: When): string {
  return `${dayAndTime("fr", when.zone, when.startsAt)} ${inZone("fr", when.zone)}`;
}

function englishChange({ what, was, now }: Change): string {
  if (what === "cancelled" || !now) return `Cancelled: ${englishLine(was)}`;
  if (what === "venue") return `Another place: ${englishLine(now)}`;
  return `Instead of ${englishLine(was)}: now ${englishLine(now)}`;
}

function frenchChange({ what, was, now }: Change): string {
  if (what === "cancelled" || !now) return `Annulé\u00a0: ${frenchLine(was)}`;
  if (what === "venue") return `Autre lieu\u00a0: ${frenchLine(now)}`;
  return `Au lieu du ${frenchLine(was)}\u00a0: désormais le ${frenchLine(now)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function capitalIf(wanted: boolean, text: string): string {
  return wanted ? capital(text) : text;
}
