/** The authors' reference in French: the keys at the head of each file, and how large things may be. */
import type { curriculumShape } from "#app/domain/curriculum/format/curriculum-shape.ts";
import type { annexShape, handoutShape, sessionShape } from "#app/domain/curriculum/format/session-shape.ts";
import type { FolderLimit, Keys, Limit } from "../heads.ts";

export const curriculumKeys: Keys<typeof curriculumShape> = {
  format: { what: "toujours 1", example: "`1`" },
  title: { what: "le nom du programme", example: "`Faire de la place`" },
  "public-title": {
    what: "un nom neutre pour les agendas, les lettres et les noms de fichiers ; il ne dit rien du thème",
    example: "`Groupe du jeudi`",
  },
  summary: { what: "une phrase : ce qu’est le programme" },
  language: { what: "`fr` ou `en`", example: "`fr`" },
  version: {
    what: "trois nombres ; augmentez le dernier pour une petite retouche, celui du milieu pour un ajout, le premier pour un programme refait",
    example: "`1.0.0`",
  },
  license: {
    what: "ce que les autres peuvent faire de votre texte ; avec `CC-BY-4.0`, tout le monde peut le reprendre et le modifier en vous citant",
    example: "`CC-BY-4.0`",
  },
  audience: { what: "pour qui, en mots simples" },
  group: {
    what: "combien de personnes : au moins, de préférence, au plus ; `split-at` : à partir de combien vous feriez deux groupes",
    example: "`{ min: 5, ideal: 8, max: 9 }`",
  },
  formats: {
    what: "où les séances peuvent se tenir : sur place, en visio, par téléphone",
    example: "`[in-person, online, phone]`",
  },
  "session-minutes": { what: "combien de minutes dure une séance", example: "`90`" },
  authors: { what: "les noms des autrices et des auteurs", example: "`[Ada, Benoît]`" },
  organisation: { what: "l’association ou la structure qui porte le programme" },
  "reviewed-by": {
    what: "qui a relu, et quand (année, mois, jour)",
    example: "`[{ role: comité de pairs, date: 2025-03-01 }]`",
  },
  sources: { what: "les livres, pages et articles sur lesquels vous vous appuyez (voir « Les sources »)" },
  age: { what: "l’âge le plus bas ; 18 ans si vous ne dites rien", example: "`{ min: 18 }`" },
  entry: {
    what: "qui peut encore rejoindre le groupe : personne, tout le monde, ou jusqu’à la troisième séance",
    example: "`closed`, `open` ou `{ until: 3 }`",
  },
  facilitators: {
    what: "combien de personnes animent, au moins (2 si vous ne dites rien), et si elles parlent aussi dans les tours de table",
    example: "`{ min: 2, join-rounds: true }`",
  },
  cadence: {
    what: "à quel rythme : chaque semaine, toutes les deux semaines, deux fois par semaine, ou plusieurs jours de suite",
    example: "`weekly`, `fortnightly`, `twice-weekly`, `days`",
  },
  completion: {
    what: "quand une personne a suivi le programme (voir « Avoir suivi le programme »)",
    example: "`{ at-least: 2/3, of: counted, must: [1, 8], make-up: counts, late-after: 30 }`",
  },
  agreement: {
    what: "des phrases pour commencer le cadre ; le groupe les fait siennes",
    example: '`["Une personne parle à la fois."]`',
  },
  goals: { what: "les petits pas et l’objectif partagé (voir « Les objectifs »)" },
  measures: {
    what: "les questionnaires : `id` (un nom court), `title`, `when` (`pre` avant la première séance, `mid` au milieu, `post` après la dernière), `voluntary`, `licence`",
    example: "`[{ id: ma-semaine, when: [pre, post], licence: CC-BY-4.0 }]`",
  },
  "cut-order": {
    what: "quels genres de temps raccourcir d’abord quand la séance est en retard",
    example: "`[input, brainstorm, discussion]`",
  },
  topics: { what: "les thèmes (voir « Les thèmes »)", example: "`[acceptance]`" },
  style: {
    what: "l’âge de lecture visé par ce qui est à dire (12 ans si vous ne dites rien), et la façon de s’adresser aux gens : `vous` ou `tu`",
    example: "`{ reading: 12, address: vous }`",
  },
  phases: {
    what: "les parties d’un long programme, avec les numéros de leurs séances",
    example: "`[{ title: Première partie, sessions: [1, 2] }]`",
  },
  repeats: {
    what: "une séance qui revient chaque fois, avec ses thèmes",
    example: "`{ session: 01-soiree-ouverte, topics: [sleep, family] }`",
  },
  glossary: {
    what: "des mots et ce qu’ils veulent dire",
    example: "`{ petit pas: Ce que je prévois pour la semaine. }`",
  },
  changelog: {
    what: "ce qui a changé, quand, et dans quelle version",
    example: '`[{ version: 1.1.0, date: 2025-03-01, text: "Une pause plus longue." }]`',
  },
  "checks-off": {
    what: "des vérifications désactivées, chacune avec sa raison (voir « Toutes les vérifications »)",
    example: '`{ idiom: "Nous l’expliquons tout de suite après." }`',
  },
};

export const sessionKeys: Keys<typeof sessionShape> = {
  title: {
    what: "le nom de la séance ; l’équipe d’animation et le groupe le voient",
    example: "`Trois tas`",
  },
  aim: { what: "une phrase : à quoi sert cette séance" },
  "neutral-title": {
    what: "figure à côté de la date sur les pages des personnes ; sans lui, c’est le numéro de la séance",
    example: "`Deux listes`",
  },
  minutes: {
    what: "seulement si la durée n’est pas `session-minutes`, ou s’il existe une version courte",
    example: "`75` ou `{ all: 90, short: 60 }`",
  },
  counts: {
    what: "`false` (non) pour une séance qui ne compte pas, par exemple une réunion d’information",
    example: "`false`",
  },
  prepare: {
    what: "ce qu’il faut faire avant, et quand",
    example: '`["Imprimer 11 × handouts/mon-pas.md (2 jours avant)"]`',
  },
  materials: {
    what: "ce qu’il faut apporter, pour chaque façon de se réunir",
    example: "`{ in-person: [cartes, stylos], online: [chat] }`",
  },
  "content-notes": { what: "ce qui peut être dur (voir « Les thèmes »)", example: "`[alcohol]`" },
  "home-practice": {
    what: "ce qu’on peut essayer chez soi ; la séance suivante y revient",
    example: '`{ minutes: 10, text: "Essayez votre soirée." }`',
  },
  recap: { what: "une centaine de mots pour les personnes qui n’étaient pas là" },
  without: { what: "les temps de la trame que cette séance laisse de côté exprès", example: "`[meteo]`" },
  "checks-off": { what: "des vérifications désactivées dans ce fichier seulement, chacune avec sa raison" },
};

export const handoutKeys: Keys<typeof handoutShape> = {
  title: {
    what: "son titre, si ce n’est pas le premier titre du texte",
    example: "`Mon petit pas de la semaine`",
  },
  licence: { what: "seulement si ce n’est pas celle du programme", example: "`CC-BY-4.0`" },
};

export const annexKeys: Keys<typeof annexShape> = {
  country: { what: "deux lettres, comme dans le nom du fichier", example: "`FR`" },
  "verified-on": {
    what: "le jour où quelqu’un a vérifié les faits ; vide jusque-là, et on le dit aux personnes qui lisent",
    example: "`2025-03-01`",
  },
  sources: { what: "les noms courts (`id`) des sources d’où viennent les faits", example: "`[oms-2020]`" },
};

/** The limits that an author can meet; `{n}` is the number. */
export const limitLines: Record<Limit, string> = {
  files: "{n} fichiers dans un programme",
  sessions: "{n} séances",
  fileBytes: "{n} octets dans un fichier de texte (environ un million de lettres)",
  paragraph: "{n} lettres dans un paragraphe",
  knots: "{n} signes comme `*` `_` `[` dans un paragraphe",
  depth: "{n} citations et listes les unes dans les autres",
  containers:
    "{n} lignes de citations et de listes dans un fichier ; une ligne dans une liste elle-même dans une liste compte deux fois",
};
export const folderLines: Record<FolderLimit, string> = {
  sent: "{n} octets envoyés en une fois (un zip, ou tous les fichiers d’un dossier)",
  total: "{n} octets pour tous les fichiers ensemble",
  texts: "{n} octets pour tous les textes ensemble",
  media: "{n} octets pour une image ou un enregistrement",
  depth: "{n} dossiers les uns dans les autres",
};
