/** The authors' reference in French: kinds of segments, flags and keys of their headings, and what stands in them. */
import type { SegmentKind } from "#app/domain/curriculum/plan.ts";
import type { Placeholder } from "#app/domain/curriculum/placeholders.ts";
import type { Flag, KeyName } from "#app/domain/curriculum/format/segment-keys.ts";
import type { Marked, MarkerName, Seen } from "../markers.ts";

export const kinds: Record<SegmentKind, string> = {
  welcome: "mots d’accueil, phrases de sécurité, ordre du jour",
  agreement: "poser le cadre du groupe, ou le relire",
  "intro-round": "les noms, à la première séance",
  "check-in": "le tour d’accueil : comment arrivez-vous ? une météo, par exemple",
  recap: "ce que nous gardons de la dernière fois",
  "goal-review": "retour sur les petits pas",
  "shared-goal": "l’objectif partagé, celui de tout le groupe",
  input: "un apport : quelqu’un explique quelque chose",
  story: "témoignage d’une personne qui anime",
  brainstorm: "remue-méninges : on recueille, sans commentaire",
  discussion: "parler ensemble",
  pairs: "parler à deux, en binôme",
  "small-groups": "parler à trois ou quatre",
  exercise: "quelque chose à faire, souvent sur papier",
  "role-play": "jeu de rôle : essayer une situation, puis sortir du rôle",
  grounding: "ancrage : un court exercice tranquille, les yeux ouverts",
  reading: "lire un texte",
  audio: "écouter un enregistrement",
  break: "pause",
  "goal-setting": "choisir un petit pas, chaque personne le sien",
  "home-practice": "à essayer chez soi",
  evaluation: "demander ce qui a aidé",
  appreciation: "se dire quelque chose de bon",
  "check-out": "le tour de clôture, avec la dernière question",
  closing: "l’au revoir, à la dernière séance",
  admin: "questions pratiques",
  buffer: "une marge de temps",
  debrief: "pour l’équipe d’animation, après la séance ; ne compte pas dans la durée",
};

export const flags: Record<Flag, string> = {
  core: "le cœur de la séance : on ne le saute pas",
  every: "dans `frame.md` : chaque séance qui compte a ce temps, ou le nomme sous `without`",
  optional: "facultatif : peut disparaître tout à fait",
  final: "le dernier regard sur l’objectif partagé",
  pass: "il est dit que l’on peut passer son tour",
  scribe: "la personne qui ne mène pas prend les notes",
};

export const keys: Record<KeyName, { what: string; example: string }> = {
  floor: {
    what: "le plancher : les minutes qu’il faut garder, même quand la séance est en retard",
    example: "floor=8",
  },
  max: { what: "les minutes à ne jamais dépasser", example: "max=20" },
  cut: { what: "le rang : ce qui est raccourci d’abord, 1 avant 2", example: "cut=1" },
  lead: { what: "qui mène : A, B ou un rôle", example: "lead=B" },
  needs: { what: "les temps qui doivent venir avant", example: "needs=trois-tas" },
  only: {
    what: "n’existe que dans un cas : `in-person` (sur place), `online` (en visio), `phone` (par téléphone), `short` (version courte)",
    example: "only=online",
  },
  each: { what: "un tour de table : les secondes de chaque voix", example: "each=60s" },
  voices: {
    what: "qui parle dans le tour : `participants`, ou `all` avec l’équipe d’animation",
    example: "voices=all",
  },
  order: {
    what: "dans quel ordre : `volunteer` (qui veut), `circle` (de proche en proche) ou `fair` (qui a parlé tôt la dernière fois parle plus tard)",
    example: "order=circle",
  },
  size: { what: "combien de personnes ensemble", example: "size=3" },
  turns: { what: "les minutes de chacune d’elles", example: "turns=4m" },
  method: { what: "de quelle sorte d’objectif il s’agit", example: "method=action-plan" },
  tally: {
    what: "on y compte aussi combien de personnes ont fait un pas vers l’objectif partagé",
    example: "tally=shared",
  },
  "max-ideas": { what: "le nombre d’idées où l’on s’arrête", example: "max-ideas=20" },
  wait: { what: "les secondes de silence après chaque question de ce temps", example: "wait=20" },
};

export const seen: Record<Seen, string> = {
  facilitators: "l’équipe d’animation",
  group: "l’écran du groupe",
  participants: "la page de chaque personne du groupe",
  heard: "l’équipe d’animation (le groupe l’entend)",
};

export const markers: Record<MarkerName, Marked> = {
  say: { write: "> des mots", what: "à dire, mot pour mot" },
  SAFETY: {
    write: "> [!SAFETY] every-meeting",
    what: "des phrases approuvées de `safety.fr.md`, dites à voix haute ; avec `mandatory`, votre propre phrase de sécurité, en dessous",
  },
  ASK: {
    write: "> [!ASK] wait 20 s, pass allowed",
    what: "des questions, en dessous, une par ligne avec `> -` ; ici avec 20 secondes de silence, et le droit de passer",
  },
  SHOW: { write: "> [!SHOW]", what: "montré au groupe" },
  READ: { write: "> [!READ]", what: "lu à voix haute par une personne qui en a envie" },
  PLAY: { write: "> [!PLAY] media/pluie.mp3", what: "un enregistrement, avec ses paroles en dessous" },
  HANDOUT: { write: "> [!HANDOUT] handouts/mon-pas.md", what: "une fiche" },
  POINTS: { write: "> [!POINTS]", what: "à dire avec vos propres mots" },
  IF: { write: "> [!IF] une personne pleure", what: "que faire ou que dire si cela arrive" },
  STORY: { write: "> [!STORY]", what: "la place d’un témoignage de l’équipe d’animation, et ses limites" },
  TIP: { write: "> [!TIP]", what: "un conseil pour animer" },
  ONLINE: { write: "> [!ONLINE]", what: "une note pour les séances en visio" },
  "IN-PERSON": { write: "> [!IN-PERSON]", what: "une note pour les séances sur place" },
  PHONE: { write: "> [!PHONE]", what: "une note pour les séances par téléphone" },
  SHORT: { write: "> [!SHORT]", what: "une note pour la version courte" },
  ANNEX: { write: "> [!ANNEX] travail", what: "l’annexe du pays où se trouve le groupe" },
  note: { write: "du texte ordinaire", what: "une note d’animation" },
  box: { write: "- [ ] La pause a eu lieu", what: "une case à cocher" },
};

export const filled: Record<Placeholder, string> = {
  name: "le nom du groupe",
  "next.date": "la date de la prochaine séance",
  crisis: "les lignes d’écoute du lieu où se trouvent les personnes",
  agreement: "le cadre du groupe",
  "shared-goal": "l’objectif partagé du groupe",
};
