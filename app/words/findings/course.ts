/** What is said about a course as a whole: its first and last session, what is looked back on, phases, what repeats. */
import type { CourseFacts } from "#app/domain/curriculum/findings/register.ts";
import { both, counted } from "../language.ts";
import { meant, type SentencesOf } from "./terms.ts";

const en: SentencesOf<CourseFacts> = {
  "first-session": ({ missing, which }) => ({
    why:
      which === "repeated"
        ? missing === "agreement"
          ? "This session meets again and again, and each time may be somebody’s first: it says nothing of how we talk here."
          : "This session meets again and again, and each time may be somebody’s first: it lets nobody say a name."
        : missing === "agreement"
          ? "The first session makes no agreement."
          : "In the first session people do not say who they are.",
    hint: `Add a segment of kind .${missing}${which === "repeated" ? "; a short one is enough" : ""}.`,
  }),
  "last-session": ({ missing }) => ({
    why:
      missing === "farewell"
        ? "The last session has no farewell: the group would just stop."
        : "The last session does not look at the shared goal a last time.",
    hint:
      missing === "farewell"
        ? "Add a segment of kind .appreciation or .closing."
        : "Add a segment of kind .shared-goal, or tally=shared on the goal review.",
  }),
  "last-session-next": () => ({
    why: "The last session does not tell where people can go from there.",
    hint: "Say in the closing what comes next: other groups, places to meet, a day to meet again.",
  }),
  "final-early": ({ last }) => ({
    why: `This is marked as the last look at the shared goal, but ${last === "" ? "the session meets again and again" : `the last session is ${last}`}.`,
    hint: "Take .final away, or move it to the last session.",
  }),
  "home-practice-forgotten": ({ next }) => ({
    why: `The home practice that is given here is never looked at${next ? ` in ${next}` : ", this is the last session"}.`,
    hint: "Add a segment of kind .recap or .goal-review to the next session, or give none.",
  }),
  "home-practice-never-given": ({ found }) => ({
    why: `People are asked back here (“${found}”), but no session before gives anything to try at home.`,
    hint: "Give something to try in the session before, or ask about something else.",
  }),
  "repeats-session": ({ found, suggestion, why }) => ({
    why:
      why === "unsaid"
        ? "Under “repeats” it is not said which of the sessions meets again and again."
        : why === "not-counted"
          ? `The session that repeats, “${found}”, does not count.`
          : `The session that should repeat, “${found}”, does not exist.${meant("en", suggestion)}`,
    hint: "Write the name of its file: repeats: { session: 01-open-evening }",
  }),
  "phase-session": ({ phase, number, why }) => ({
    why: {
      unknown: `The phase “${phase}” names session ${number}, which does not exist.`,
      twice: `The phase “${phase}” names session ${number}, which is in a phase already.`,
      order: `The phase “${phase}” names session ${number}, which comes before sessions that are named already.`,
      none: `The phase “${phase}” names no session.`,
    }[why],
    hint: "Write the numbers of the sessions in their order: sessions: [1, 2, 3]",
  }),
  "phase-missing": ({ number }) => ({
    why: `Session ${number} is in none of the phases.`,
    hint: "Add its number to a phase.",
  }),
  "entry-beyond": ({ until, sessions }) => ({
    why: `People may come in until session ${until}, but the course has ${counted("en", sessions, "session that counts", "sessions that count")}.`,
    hint: "Write an earlier one (entry: { until: 3 }), or entry: open if people may come in at any time.",
  }),
  "method-unlisted": ({ found, suggestion }) => ({
    why: `The method “${found}” is not among those of this curriculum.${meant("en", suggestion)}`,
    hint: "Add it in curriculum.md, under goals: methods, or mend it here.",
  }),
};

const fr: SentencesOf<CourseFacts> = {
  "first-session": ({ missing, which }) => ({
    why:
      which === "repeated"
        ? missing === "agreement"
          ? "Cette séance revient chaque fois, et chaque fois peut être la première de quelqu’un : elle ne pose pas le cadre."
          : "Cette séance revient chaque fois, et chaque fois peut être la première de quelqu’un : personne n’y dit son prénom."
        : missing === "agreement"
          ? "La première séance ne pose pas de cadre."
          : "À la première séance, on ne se présente pas.",
    hint: `Ajoutez un temps de genre .${missing}${which === "repeated" ? " ; quelques minutes suffisent" : ""}.`,
  }),
  "last-session": ({ missing }) => ({
    why:
      missing === "farewell"
        ? "La dernière séance n’a pas d’au revoir : le groupe s’arrêterait, simplement."
        : "La dernière séance ne regarde pas une dernière fois l’objectif partagé.",
    hint:
      missing === "farewell"
        ? "Ajoutez un temps de genre .appreciation ou .closing."
        : "Ajoutez un temps de genre .shared-goal, ou tally=shared au retour sur les petits pas.",
  }),
  "last-session-next": () => ({
    why: "La dernière séance ne dit pas où aller ensuite.",
    hint: "Dites à l’au revoir ce qui vient après : d’autres groupes, des lieux, un jour pour se revoir.",
  }),
  "final-early": ({ last }) => ({
    why: `Ce temps est marqué comme le dernier regard sur l’objectif partagé, mais ${last === "" ? "la séance revient chaque fois" : `la dernière séance est ${last}`}.`,
    hint: "Retirez .final, ou mettez-le à la dernière séance.",
  }),
  "home-practice-forgotten": ({ next }) => ({
    why: `On ne revient jamais sur ce qui est à essayer chez soi${next ? ` dans ${next}` : ", c’est la dernière séance"}.`,
    hint: "Ajoutez un temps de genre .recap ou .goal-review à la séance suivante, ou ne donnez rien à essayer.",
  }),
  "home-practice-never-given": ({ found }) => ({
    why: `On demande ici comment cela s’est passé (« ${found} »), mais aucune séance d’avant ne donne quelque chose à essayer chez soi.`,
    hint: "Donnez quelque chose à essayer à la séance d’avant, ou posez une autre question.",
  }),
  "repeats-session": ({ found, suggestion, why }) => ({
    why:
      why === "unsaid"
        ? "Sous « repeats », il n’est pas dit quelle séance revient chaque fois."
        : why === "not-counted"
          ? `La séance qui revient, « ${found} », ne compte pas.`
          : `La séance qui devrait revenir, « ${found} », n’existe pas.${meant("fr", suggestion)}`,
    hint: "Écrivez le nom de son fichier : repeats: { session: 01-soiree-ouverte }",
  }),
  "phase-session": ({ phase, number, why }) => ({
    why: {
      unknown: `La partie « ${phase} » nomme la séance ${number}, qui n’existe pas.`,
      twice: `La partie « ${phase} » nomme la séance ${number}, qui est déjà dans une partie.`,
      order: `La partie « ${phase} » nomme la séance ${number}, qui vient avant des séances déjà nommées.`,
      none: `La partie « ${phase} » ne nomme aucune séance.`,
    }[why],
    hint: "Écrivez les numéros des séances dans leur ordre : sessions: [1, 2, 3]",
  }),
  "phase-missing": ({ number }) => ({
    why: `La séance ${number} n’est dans aucune partie du programme.`,
    hint: "Ajoutez son numéro à l’une d’elles.",
  }),
  "entry-beyond": ({ until, sessions }) => ({
    why: `On peut rejoindre le groupe jusqu’à la séance ${until}, mais le programme n’a que ${counted("fr", sessions, "séance qui compte", "séances qui comptent")}.`,
    hint: "Choisissez une séance d’avant (entry: { until: 3 }), ou entry: open si l’on peut arriver à tout moment.",
  }),
  "method-unlisted": ({ found, suggestion }) => ({
    why: `La méthode « ${found} » n’est pas parmi celles du programme.${meant("fr", suggestion)}`,
    hint: "Ajoutez-la dans curriculum.md, à methods sous goals, ou corrigez-la ici.",
  }),
};

export const courseFindings = both(en, fr);
