/** What is said about how sessions are built, how they hang together, and what may never be missing. */
import type { StructureFacts } from "#app/domain/curriculum/findings/register.ts";
import { both, counted } from "../language.ts";
import { meant, minutesSaid, variantsIn, type SentencesOf } from "./terms.ts";

const en: SentencesOf<StructureFacts> = {
  "segment-id-twice": ({ id }) => ({
    why: `The id “${id}” stands twice in this session.`,
    hint: "Give the second one an id of its own: {#some-id}",
  }),
  "check-in-missing": ({ variants }) => ({
    why: `There is no check-in ${variantsIn("en", variants)}: nothing helps people to arrive.`,
    hint: "Add a segment of kind .check-in (or .intro-round in the first session).",
  }),
  "check-out-missing": ({ variants }) => ({
    why: `There is no check-out ${variantsIn("en", variants)}: nothing helps people to leave.`,
    hint: "Add a segment of kind .check-out (or .closing in the last session).",
  }),
  "goal-never-reviewed": ({ next }) => ({
    why: `The goals that are set here are never reviewed${next ? `: ${next} has no goal review` : ", this is the last session"}.`,
    hint: next ? "Add a segment of kind .goal-review there." : "End with what comes after the group instead.",
  }),
  "goal-never-set": () => ({
    why: "Goals are reviewed here, but no session before it sets any.",
    hint: "Add a segment of kind .goal-setting to the session before.",
  }),
  "goal-review-first": () => ({
    why: "The first session reviews goals, but nobody has set one yet.",
    hint: "Take the review out of the first session.",
  }),
  "shared-goal-untouched": ({ sessions, limit }) => ({
    why: `For ${counted("en", sessions, "session", "sessions")} nobody has touched the shared goal; ${limit} is the most.`,
    hint: "Add tally=shared to a goal review, or a segment of kind .shared-goal.",
  }),
  "needs-unknown": ({ found, suggestion }) => ({
    why: `This segment needs “${found}”, which is nowhere.${meant("en", suggestion)}`,
    hint: "Name the id of an earlier segment.",
  }),
  "needs-later": ({ found }) => ({
    why: `This segment needs “${found}”, which comes later.`,
    hint: "Change their order, or take the need out.",
  }),
  "segments-many": ({ segments, limit }) => ({
    why: `This session has ${counted("en", segments, "segment", "segments")}; more than ${limit} feel like a rush.`,
    hint: "Put some together, or leave some for another session.",
  }),
  "segments-few": ({ segments, limit }) => ({
    why: `This session has ${counted("en", segments, "segment", "segments")}; with fewer than ${limit} each becomes long.`,
    hint: "Split the longest.",
  }),
  "lead-long": ({ lead, minutes, limit }) => ({
    why: `${lead} leads for ${minutesSaid("en", minutes)} on end; ${limit} is enough.`,
    hint: "Give a segment in between to the other facilitator.",
  }),
  "safety-missing": ({ name, variants }) => ({
    why: `The safety lines “${name}” are not said ${variantsIn("en", variants)}.`,
    hint: `Add > [!SAFETY] ${name} to the welcome.`,
  }),
  "safety-closing": ({ variants }) => ({
    why: `At the end nobody is asked whether they are all right ${variantsIn("en", variants)}.`,
    hint: "Add > [!SAFETY] closing-check to the check-out or the closing.",
  }),
  "safety-optional": ({ name }) => ({
    why: `The safety lines “${name}” stand in a segment that may be dropped.`,
    hint: "Move them to another segment, or take .optional away.",
  }),
  "completion-session": ({ rule, number, why }) => ({
    why: `The rule “${rule}” asks for session ${number}, which ${why === "unknown" ? "does not exist" : "does not count"}.`,
    hint: "Mend “must”, or write of: all.",
  }),
  "completion-amount": ({ rule, found, meetings }) => ({
    why: `The rule “${rule}” asks for ${found} of ${counted("en", meetings, "meeting", "meetings")}: everybody or nobody would meet it.`,
    hint: "Write a fraction such as 2/3, or a number of meetings that exist.",
  }),
  "completion-late": ({ rule, late, minutes }) => ({
    why: `The rule “${rule}” forgives ${minutesSaid("en", late)} of lateness in a session of ${minutes}.`,
    hint: "Make late-after shorter than the shortest session.",
  }),
};

const fr: SentencesOf<StructureFacts> = {
  "segment-id-twice": ({ id }) => ({
    why: `Deux temps de cette séance portent le nom « ${id} ».`,
    hint: "Donnez au second un nom à lui : {#mon-nom}",
  }),
  "check-in-missing": ({ variants }) => ({
    why: `Il n’y a pas de tour d’accueil ${variantsIn("fr", variants)} : rien n’aide les personnes à arriver.`,
    hint: "Ajoutez un temps de genre .check-in (ou .intro-round à la première séance).",
  }),
  "check-out-missing": ({ variants }) => ({
    why: `Il n’y a pas de tour de clôture ${variantsIn("fr", variants)} : rien n’aide les personnes à repartir.`,
    hint: "Ajoutez un temps de genre .check-out (ou .closing à la dernière séance).",
  }),
  "goal-never-reviewed": ({ next }) => ({
    why: `On ne revient jamais sur les petits pas choisis ici${next ? ` : ${next} n’a pas de retour sur les petits pas` : " : c’est la dernière séance"}.`,
    hint: next
      ? "Ajoutez-y un temps de genre .goal-review."
      : "Terminez plutôt par ce qui vient après le groupe.",
  }),
  "goal-never-set": () => ({
    why: "On revient ici sur des petits pas, mais aucune séance d’avant n’en fait choisir.",
    hint: "Ajoutez un temps de genre .goal-setting à la séance d’avant.",
  }),
  "goal-review-first": () => ({
    why: "La première séance revient sur des petits pas que personne n’a encore choisis.",
    hint: "Retirez ce retour de la première séance.",
  }),
  "shared-goal-untouched": ({ sessions, limit }) => ({
    why: `Depuis ${counted("fr", sessions, "séance", "séances")}, personne n’est revenu à l’objectif partagé ; n’en laissez pas passer plus de ${limit}.`,
    hint: "Ajoutez tally=shared à un retour sur les petits pas, ou un temps de genre .shared-goal.",
  }),
  "needs-unknown": ({ found, suggestion }) => ({
    why: `Ce temps a besoin de « ${found} », qui n’est nulle part.${meant("fr", suggestion)}`,
    hint: "Écrivez le nom d’un temps qui vient avant.",
  }),
  "needs-later": ({ found }) => ({
    why: `Ce temps a besoin de « ${found} », qui vient plus tard.`,
    hint: "Changez leur ordre, ou retirez needs.",
  }),
  "segments-many": ({ segments, limit }) => ({
    why: `Cette séance a ${segments} temps ; au-delà de ${limit}, on a l’impression de courir.`,
    hint: "Réunissez-en, ou laissez-en pour une autre séance.",
  }),
  "segments-few": ({ segments, limit }) => ({
    why: `Cette séance a ${segments} temps ; à moins de ${limit}, chacun devient long.`,
    hint: "Partagez le plus long.",
  }),
  "lead-long": ({ lead, minutes, limit }) => ({
    why: `${lead} mène pendant ${minutesSaid("fr", minutes)} d’affilée ; pas plus de ${limit}, c’est mieux pour tout le monde.`,
    hint: "Confiez un temps, entre les deux, à l’autre personne.",
  }),
  "safety-missing": ({ name, variants }) => ({
    why: `Les phrases de sécurité « ${name} » ne sont pas dites ${variantsIn("fr", variants)}.`,
    hint: `Ajoutez > [!SAFETY] ${name} à l’accueil.`,
  }),
  "safety-closing": ({ variants }) => ({
    why: `À la fin, ${variantsIn("fr", variants)}, on ne demande pas aux personnes si ça va pour rentrer.`,
    hint: "Ajoutez > [!SAFETY] closing-check au tour de clôture ou à l’au revoir.",
  }),
  "safety-optional": ({ name }) => ({
    why: `Les phrases de sécurité « ${name} » sont dans un temps qui peut disparaître.`,
    hint: "Mettez-les dans un autre temps, ou retirez .optional.",
  }),
  "completion-session": ({ rule, number, why }) => ({
    why: `La règle « ${rule} » demande la séance ${number}, qui ${why === "unknown" ? "n’existe pas" : "ne compte pas"}.`,
    hint: "Corrigez « must », ou écrivez of: all.",
  }),
  "completion-amount": ({ rule, found, meetings }) => ({
    why: `La règle « ${rule} » demande ${found} sur ${counted("fr", meetings, "séance", "séances")} : tout le monde ou personne ne la remplirait.`,
    hint: "Écrivez une fraction comme 2/3, ou un nombre de séances qui existe.",
  }),
  "completion-late": ({ rule, late, minutes }) => ({
    why: `La règle « ${rule} » admet ${minutesSaid("fr", late)} de retard, dans une séance de ${minutes}.`,
    hint: "Prenez late-after plus court que la séance la plus courte.",
  }),
};

export const structureFindings = both(en, fr);
