/** The letters in French. */
import { counted, day, dayAndTime, eitherOf, inZone, listed, moment, shortDay, span } from "../language.ts";
import type { Same } from "../../language.ts";
import { onlyClocks } from "../../draft.ts";
import type { Change, When } from "../../draft.ts";
import type { letters as english } from "../../en/letters/letters.ts";

export const letters: Same<typeof english> = {
  greeting: "Bonjour,",
  whereFormat: { "in-person": "sur place", online: "en visio", phone: "par téléphone" },
  foot: "Vous recevez ce message parce que cette adresse nous a été donnée. Si ce n’était pas vous, ignorez-le\u00a0: il ne se passera rien.",
  line: (when: When) => lineOf(when),
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
        p: "Voici une invitation à rejoindre une équipe. Regardez-la quand vous aurez un moment au calme\u00a0: le lien sert une fois, pendant sept jours.",
      },
      { link, label: "Voir l’invitation" },
      { p: `Elle vient de ${by}, pour ${organisation}.` },
    ],
  }),
  held: (group, meetings, link) => ({
    subject: "Vos dates",
    parts: [
      {
        p: "Vous avez une place. Il n’y a rien à préparer\u00a0; voici les dates, et une page à vous montre le reste.",
      },
      { p: `C’est dans «\u00a0${group}\u00a0»\u00a0:` },
      { list: meetings.map(lineOf) },
      { link, label: "Votre page\u00a0: le lieu, votre agenda, et comment prévenir d’une absence" },
      { p: "Si vous changez d’avis, un geste sur votre page suffit pour rendre la place." },
    ],
  }),
  waiting: (group, position, link) => ({
    subject: "Vous êtes sur la liste",
    parts: [
      {
        p: `Toutes les places sont prises pour l’instant. Vous êtes au rang ${position} de la liste d’attente.`,
      },
      {
        p: "Quand une place se libère, elle est d’abord proposée à la personne qui attend depuis le plus longtemps. Nous vous écrirons à ce moment-là.",
      },
      { p: `C’est la liste de «\u00a0${group}\u00a0».` },
      { link, label: "Votre page" },
    ],
  }),
  offered: (group, until, meetings, link) => ({
    subject: "Une place est libre",
    parts: [
      {
        p: `Une place est libre, et c’est votre tour. Elle vous est gardée jusqu’au ${until}. À vous de la prendre ou de la laisser.`,
      },
      { link, label: "Prendre la place, ou la laisser" },
      { p: `C’est dans «\u00a0${group}\u00a0»\u00a0:` },
      { list: meetings.map(lineOf) },
      {
        p: "Si ce n’est pas le moment, vous n’avez pas à expliquer pourquoi. Passé ce délai, la place est proposée à la personne suivante.",
      },
    ],
  }),
  offerEnded: (group, link) => ({
    subject: "La place a été proposée plus loin",
    parts: [
      { p: "La place qui vous était gardée a été proposée à la personne suivante." },
      { p: "Ce n’est pas grave du tout. Si vous souhaitez revenir sur la liste, refaites une demande." },
      { p: `C’était dans «\u00a0${group}\u00a0».` },
      { link, label: "Votre page" },
    ],
  }),
  withdrawn: (group, link) => ({
    subject: "Votre place est rendue",
    parts: [
      { p: "Vous n’avez plus de place. Merci de nous avoir prévenus." },
      { p: "Les dates déjà inscrites dans votre agenda sont annulées par des messages à part." },
      { p: `C’était dans «\u00a0${group}\u00a0».` },
      { link, label: "Votre page" },
    ],
  }),
  erasureAsked: ({ when, groups, byStaff }, link) => ({
    subject: "Avant que tout soit supprimé",
    parts: [
      {
        p: byStaff
          ? `Vous l’avez demandé, et c’est commencé\u00a0: tout ce que nous gardons à votre sujet sera supprimé le ${when}. Vous n’avez rien à faire.`
          : `Comme vous l’avez demandé, tout ce que nous gardons à votre sujet sera supprimé le ${when}. Vous n’avez rien à faire.`,
      },
      {
        p: "Si vous ne le voulez pas, ou si la demande ne vient pas de vous, revenez en arrière avant cette date\u00a0:",
      },
      { link, label: "Revenir en arrière" },
      ...(groups.length > 0
        ? [
            {
              p: `Vous n’avez plus de place dans ${listed(groups.map((group) => `«\u00a0${group}\u00a0»`))}\u00a0; les places ne sont pas gardées. Les dates déjà inscrites dans votre agenda sont annulées par des messages à part.`,
            },
          ]
        : []),
      { p: "C’est notre dernière lettre." },
    ],
  }),
  calledOff: ({ group, had, meetings, note }, link) => ({
    subject: "Votre groupe est annulé",
    parts:
      had === "held"
        ? [
            {
              p: "Nous sommes désolés\u00a0: ce à quoi vous participiez ne continuera pas. Vous n’avez rien à faire.",
            },
            {
              p: `C’était «\u00a0${group}\u00a0».${meetings.length > 0 ? " Ces dates n’auront pas lieu\u00a0:" : ""}`,
            },
            ...(meetings.length > 0 ? [{ list: meetings.map(lineOf) }] : []),
            ...(note ? [{ quote: note }] : []),
            { p: "Les dates déjà inscrites dans votre agenda sont annulées par des messages à part." },
            { link, label: "D’autres groupes ouverts" },
          ]
        : [
            {
              p: "Nous sommes désolés\u00a0: ce à quoi vous aviez demandé à participer n’aura pas lieu. Vous n’êtes plus sur la liste et n’avez rien à faire.",
            },
            { p: `C’était «\u00a0${group}\u00a0».` },
            ...(note ? [{ quote: note }] : []),
            { link, label: "D’autres groupes ouverts" },
          ],
  }),
  request: (when, link, again) => ({
    subject: again
      ? `Du nouveau pour le ${shortDay(when.zone, when.startsAt, when.writtenAt)}`
      : capital(shortDay(when.zone, when.startsAt, when.writtenAt)),
    parts: [
      {
        p: `${again ? "Une date a changé\u00a0: " : ""}${capitalIf(!again, moment(when.zone, when.startsAt))} (${span(when.zone, when.startsAt, when.endsAt)}).`,
      },
      "away" in link
        ? { link: link.away, label: "Je ne peux pas venir cette fois" }
        : { link: link.led, label: "Vous animez ce rendez-vous\u00a0: sa page" },
      { p: "Les réponses données dans l’agenda ne sont pas lues. Merci d’utiliser le lien." },
    ],
  }),
  cancel: (when, yours) => ({
    subject: `${yours ? "Annulé" : "Plus pour vous"}\u00a0: ${shortDay(when.zone, when.startsAt, when.writtenAt)}`,
    parts: [
      {
        p: `${yours ? "Cette date est annulée" : "Cette date n’est plus une des vôtres"}\u00a0: ${moment(when.zone, when.startsAt)}. Votre agenda la retirera peut-être tout seul.`,
      },
    ],
  }),
  changes: (group, changes, note, link) => ({
    subject: subjectOf(changes),
    parts: [
      {
        p: onlyClocks(changes)
          ? "L’heure légale suit de nouvelles règles là où ont lieu vos rendez-vous. Ils restent à l’heure affichée au mur que vous connaissez. Votre agenda a peut-être montré une autre heure. Voici les heures qui comptent\u00a0:"
          : "Du nouveau dans vos dates. Regardez la liste\u00a0: elle dit ce qui vaut maintenant, quoi que vous ayez lu avant.",
      },
      { list: changes.map(changeOf) },
      { p: `Ce sont celles de «\u00a0${group}\u00a0».` },
      ...(note ? [{ quote: note }] : []),
      { link, label: "Toutes vos dates, et où elles ont lieu" },
    ],
  }),
  message: (group, said, link, led) => ({
    subject:
      said.length > 1
        ? counted(said.length, "message pour vous", "messages pour vous")
        : "Un message pour vous",
    parts: [
      {
        p: `Une personne ${led ? "d’un de vos groupes" : "qui s’occupe de vos rendez-vous"} vous a écrit. Voici son message\u00a0; vous pouvez y répondre depuis votre page.`,
      },
      ...said.flatMap(({ fromName, body }) => [
        { p: `${fromName} vous écrit à propos de «\u00a0${group}\u00a0»\u00a0:` },
        { quote: body },
      ]),
      { link, label: "Répondre" },
      { p: "Les réponses à ce courriel ne sont pas lues. Aucune adresse n’est montrée à personne." },
    ],
  }),
  reminder: (when, link, off) => ({
    subject: `Rappel\u00a0: ${shortDay(when.zone, when.startsAt, when.writtenAt)}`,
    parts: [
      {
        p: `${capital(moment(when.zone, when.startsAt))} (${span(when.zone, when.startsAt, when.endsAt)}).`,
      },
      { link, label: "Je ne peux pas venir cette fois" },
      { p: "Vous avez demandé des rappels. Si vous n’en voulez plus, votre place reste la vôtre\u00a0:" },
      { link: off, label: "Ne plus recevoir de rappels" },
    ],
  }),
  onTheWall: ({ zone, startsAt, endsAt }) =>
    `${capital(day(zone, startsAt))}, ${span(zone, startsAt, endsAt)} ${inZone(zone)}`,
  calendarTitle: "Rendez-vous",
  calendarName: "Dates",
};

function lineOf(when: When): string {
  return `${dayAndTime(when.zone, when.startsAt, when.writtenAt)} ${inZone(when.zone)}`;
}

export function changeOf({ what, was, between, now }: Change): string {
  const gone = [was, ...between].map(lineOf);
  if (what === "cancelled" || !now) return `Annulé\u00a0: ${listed(gone)}`;
  if (what === "venue") return `Autre lieu\u00a0: ${lineOf(now)}, ${whereOf(now)}`;
  if (what === "clock") return `Comme prévu\u00a0: ${lineOf(now)}`;
  if (what === "moved") return `Au lieu du ${eitherOf(gone, "du ")}\u00a0: désormais le ${lineOf(now)}`;
  return between.length > 0
    ? `Pas le ${eitherOf(between.map(lineOf), "le ")}\u00a0: la date reste le ${lineOf(now)}`
    : `La date reste le ${lineOf(now)}`;
}

function whereOf({ format, venue }: When): string {
  return `${letters.whereFormat[format]}${venue ? ` (${venue})` : ""}`;
}

export function subjectOf(changes: readonly Change[]): string {
  if (onlyClocks(changes)) return "L’heure de vos rendez-vous";
  const dates = changes.filter(({ what }) => what === "moved" || what === "cancelled");
  if (dates.length > 0) return counted(dates.length, "changement de date", "changements de dates");
  return changes.some(({ what }) => what === "venue") ? "Autre lieu" : "Vos dates restent les mêmes";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function capitalIf(wanted: boolean, text: string): string {
  return wanted ? capital(text) : text;
}
