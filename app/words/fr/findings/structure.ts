/** What is said about how sessions are built, how they hang together, and what may never be missing. */
import type { SentencesOf } from "../../findings-shape.ts";
import type { StructureFacts } from "#app/domain/curriculum/findings/register.ts";
import { counted } from "../language.ts";
import { meant, minutesSaid, variantsIn } from "./terms.ts";

export const structureFindings: SentencesOf<StructureFacts> = {
  "segment-id-twice": ({ id }) => ({
    why: `Deux temps de cette séance portent le nom « ${id} ».`,
    hint: "Donnez au second un nom à lui : {#mon-nom}",
  }),
  "check-in-missing": ({ variants }) => ({
    why: `Il n’y a pas de tour d’accueil ${variantsIn(variants)} : rien n’aide les personnes à arriver.`,
    hint: "Ajoutez un temps de genre .check-in (ou .intro-round à la première séance).",
  }),
  "check-out-missing": ({ variants }) => ({
    why: `Il n’y a pas de tour de départ ${variantsIn(variants)} : rien n’aide les personnes à repartir.`,
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
    why: `Depuis ${counted(sessions, "séance", "séances")}, personne n’est revenu à l’objectif partagé ; n’en laissez pas passer plus de ${limit}.`,
    hint: "Ajoutez tally=shared à un retour sur les petits pas, ou un temps de genre .shared-goal.",
  }),
  "needs-unknown": ({ found, suggestion }) => ({
    why: `Ce temps a besoin de « ${found} », qui n’est nulle part.${meant(suggestion)}`,
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
    why: `${lead} mène pendant ${minutesSaid(minutes)} d’affilée ; pas plus de ${limit}, c’est mieux pour tout le monde.`,
    hint: "Confiez un temps, entre les deux, à l’autre personne.",
  }),
  "safety-missing": ({ name, variants }) => ({
    why: `Les phrases de sécurité « ${name} » ne sont pas dites ${variantsIn(variants)}.`,
    hint: `Ajoutez > [!SAFETY] ${name} à l’accueil.`,
  }),
  "safety-closing": ({ variants }) => ({
    why: `À la fin, ${variantsIn(variants)}, on ne demande pas aux personnes si ça va pour rentrer.`,
    hint: "Ajoutez > [!SAFETY] closing-check au tour de départ ou à l’au revoir.",
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
    why: `La règle « ${rule} » demande ${found} sur ${counted(meetings, "séance", "séances")} : tout le monde ou personne ne la remplirait.`,
    hint: "Écrivez une fraction comme 2/3, ou un nombre de séances qui existe.",
  }),
  "completion-late": ({ rule, late, minutes }) => ({
    why: `La règle « ${rule} » admet ${minutesSaid(late)} de retard, dans une séance de ${minutes}.`,
    hint: "Prenez late-after plus court que la séance la plus courte.",
  }),
};
