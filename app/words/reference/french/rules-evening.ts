/** The authors' reference in French, rule by rule: the minutes of an evening, and how sessions are built and hang together. */
import type { Paragraphs } from "../rules-reading.ts";

export const time: Paragraphs<"time"> = {
  "minutes-sum": {
    says: "Les minutes de tous les temps, mises ensemble, ne font pas celles de la séance, sur place, en visio ou par téléphone.",
    mend: "Retirez ou ajoutez ce que la remarque compte. Le débriefing ne compte pas.",
  },
  "round-short": {
    says: "Dans un groupe complet, tout le monde n’aurait pas son tour : les voix multipliées par les secondes dépassent les minutes. La remarque montre le calcul.",
    mend: "Donnez plus de minutes au tour de table, ou moins de secondes à chaque voix (`each=`).",
  },
  "turns-short": {
    says: "À deux ou en petits groupes, les tours de parole mis ensemble durent plus que le temps prévu.",
    mend: "Raccourcissez les tours de parole, ou allongez ce temps.",
  },
  "round-heavy": {
    says: "Un seul tour de table prend plus d’un quart de la séance. On attend longtemps pour parler une fois.",
    mend: "Donnez moins de secondes à chaque voix, ou faites d’abord parler à deux.",
  },
  "round-crowd": {
    says: "Le groupe peut dépasser douze personnes, et un tour de table donne à chacune plus d’une minute et demie. Personne ne peut écouter si longtemps.",
    mend: "Réduisez le groupe, raccourcissez les prises de parole, ou partagez le groupe en deux.",
  },
  "break-missing": {
    says: "On resterait plus de 75 minutes sans pause.",
    mend: "Ajoutez un temps de genre `.break`, ou déplacez la pause.",
  },
  "break-late": {
    says: "Devant un écran, on resterait plus d’une heure sans pause.",
    mend: "Déplacez la pause, ou ajoutez-en une courte pour la visio : `only=online`.",
  },
  "break-second": {
    says: "La séance dure plus de deux heures et n’a qu’une pause.",
    mend: "Ajoutez-en une deuxième.",
  },
  "input-long": {
    says: "Quelqu’un explique pendant plus de douze minutes. Personne n’écoute si longtemps.",
    mend: "Raccourcissez, ou posez au milieu une question au groupe.",
  },
  "inputs-heavy": {
    says: "Les explications prennent plus d’un quart de la séance.",
    mend: "Laissez le groupe en trouver une part : remue-méninges, binômes, échange.",
  },
  "no-slack": {
    says: "Quand la séance est en retard, on peut regagner moins de dix minutes.",
    mend: "Donnez à quelques temps un rang et un plancher (`cut=1 floor=6`), ou rangez les genres dans `cut-order`.",
  },
  "short-unreachable": {
    says: "La séance a une version courte, mais ce qui peut être raccourci ne suffit pas pour y arriver.",
    mend: "Donnez un rang et un plancher à plus de temps, ou prévoyez une version courte plus longue.",
  },
  "floor-above": {
    says: "Le plancher d’un temps dépasse les minutes qu’il a.",
    mend: "Baissez `floor`, ou donnez plus de minutes.",
  },
  "floor-zero": {
    says: "Un plancher de 0 veut dire que ce temps peut disparaître, mais rien ne le marque comme facultatif.",
    mend: "Ajoutez `.optional`, ou donnez-lui un plancher.",
  },
  "max-below": {
    says: "Les minutes à ne pas dépasser sont moins nombreuses que les minutes prévues.",
    mend: "Relevez `max`, ou prévoyez moins de minutes.",
  },
  "core-long": {
    says: "Ce qui est marqué comme le cœur de la séance, avec la pause et le tour de clôture, dure plus que la séance.",
    mend: "Ne marquez `.core` que ce dont aucune séance ne peut se passer.",
  },
  "words-over": {
    says: "Ce qui est à dire dure plus que le temps prévu, à 150 mots par minute en français et 130 en anglais.",
    mend: "Raccourcissez le texte, ou donnez plus de minutes. Pensez au temps qu’il faut pour répondre.",
  },
  "words-heavy": {
    says: "La lecture à voix haute prend plus de 40 % de la séance.",
    mend: "Faites d’une partie de ces mots des questions, ou des notes d’animation.",
  },
};

export const structure: Paragraphs<"structure"> = {
  "segment-id-twice": {
    says: "Deux temps d’une séance portent le même nom : on ne pourrait pas les distinguer.",
    mend: "Donnez au second son propre nom : `{#un-autre-nom}`.",
  },
  "check-in-missing": {
    says: "Une séance ne laisse pas les personnes arriver : il n’y a pas de tour d’accueil (ni, à la première, de présentation).",
    mend: "Ajoutez un temps de genre `.check-in` ou `.intro-round`.",
  },
  "check-out-missing": {
    says: "Une séance ne laisse pas les personnes repartir : il n’y a pas de tour de clôture (ni, à la dernière, d’au revoir).",
    mend: "Ajoutez un temps de genre `.check-out` ou `.closing`.",
  },
  "first-session": {
    says: "La première séance ne pose pas de cadre, ou l’on ne s’y présente pas. Une séance qui revient (`repeats`) est peut-être, chaque fois, la première de quelqu’un.",
    mend: "Ajoutez un temps de genre `.agreement`, ou un de genre `.intro-round`. Dans une séance qui revient, quelques minutes suffisent.",
  },
  "last-session": {
    says: "La dernière séance n’a pas d’au revoir, ou ne regarde pas une dernière fois l’objectif partagé.",
    mend: "Ajoutez `.appreciation` ou `.closing` ; pour l’objectif, `.shared-goal`, ou `tally=shared` au retour sur les petits pas.",
  },
  "last-session-next": {
    says: "La dernière séance ne dit pas où aller ensuite, comme s’il n’y avait rien après.",
    mend: "Dites à l’au revoir ce qui vient après : d’autres groupes, des lieux, le jour où l’on se revoit.",
  },
  "final-early": {
    says: "Un temps est marqué comme le dernier regard sur l’objectif partagé (`.final`), et il n’est pas à la dernière séance.",
    mend: "Retirez `.final`, ou mettez-le au temps de la dernière séance.",
  },
  "repeats-session": {
    says: "Ce qui est écrit sous `repeats` n’est pas une séance qui compte, ou bien il y en a plusieurs et on ne sait pas laquelle revient.",
    mend: "Écrivez le nom de son fichier, sans la fin : `repeats: { session: 01-soiree-ouverte }`.",
  },
  "phase-session": {
    says: "Une partie du programme (`phases`) ne nomme aucune séance, ou en nomme une qui n’existe pas, qui est déjà dans une autre partie, ou qui n’est pas dans l’ordre.",
    mend: "Écrivez les numéros des séances dans leur ordre : `sessions: [1, 2, 3]`.",
  },
  "phase-missing": {
    says: "Le programme a des parties (`phases`), et une séance qui compte n’est dans aucune.",
    mend: "Ajoutez son numéro à l’une d’elles.",
  },
  "entry-beyond": {
    says: "On peut rejoindre le groupe jusqu’à une séance que le programme n’a pas (`entry`).",
    mend: "Écrivez le numéro d’une séance d’avant, ou `entry: open` si l’on peut arriver à tout moment.",
  },
  "home-practice-never-given": {
    says: "On demande ce que les personnes ont essayé chez elles, et aucune séance d’avant ne donne rien à essayer.",
    mend: "Donnez quelque chose à la séance d’avant (`home-practice`), ou posez une autre question.",
  },
  "goal-never-reviewed": {
    says: "On choisit un petit pas, et la séance suivante n’y revient jamais.",
    mend: "Ajoutez un temps de genre `.goal-review` à la séance suivante. À la dernière, regardez plutôt ce qui vient après.",
  },
  "goal-never-set": {
    says: "On revient sur un petit pas qu’aucune séance d’avant n’a fait choisir.",
    mend: "Ajoutez un temps de genre `.goal-setting` à une séance d’avant.",
  },
  "goal-review-first": {
    says: "La première séance revient sur des petits pas que personne n’a pu choisir encore.",
    mend: "Retirez ce retour de la première séance.",
  },
  "home-practice-forgotten": {
    says: "Il y a quelque chose à essayer chez soi, et la séance suivante ne demande jamais comment c’était.",
    mend: "Ajoutez-y un temps de genre `.recap` ou `.goal-review`, ou ne donnez rien à essayer.",
  },
  "shared-goal-untouched": {
    says: "Pendant plus de deux séances, on ne touche pas à l’objectif partagé. On finirait par l’oublier.",
    mend: "Mettez `tally=shared` à un retour sur les petits pas, ou ajoutez un temps de genre `.shared-goal`.",
  },
  "method-unlisted": {
    says: "Un temps nomme une sorte d’objectif (`method=`) qui n’est pas sous `goals` dans `curriculum.md` : ni parmi les `methods`, ni celle de l’objectif partagé, comme `shared:common`.",
    mend: "Ajoutez-la à `methods`, ou corrigez le mot dans le titre.",
  },
  "needs-unknown": {
    says: "Un temps a besoin d’un autre qui n’existe pas.",
    mend: "Écrivez le nom d’un temps qui vient avant.",
  },
  "needs-later": {
    says: "Un temps a besoin d’un autre qui vient après lui.",
    mend: "Changez leur ordre, ou retirez `needs`.",
  },
  "segments-many": {
    says: "Une séance de 90 à 120 minutes a plus de onze temps. On aura l’impression de courir.",
    mend: "Réunissez-en quelques-uns, ou gardez-en pour une autre séance.",
  },
  "segments-few": {
    says: "Une séance de 90 à 120 minutes a moins de cinq temps. Chacun devient long.",
    mend: "Partagez le plus long.",
  },
  "lead-long": {
    says: "La même personne mène plus de 40 minutes d’affilée.",
    mend: "Donnez un temps, entre les deux, à l’autre personne : `lead=B`.",
  },
  "scribe-lead": {
    says: "Dans un remue-méninges, la personne qui mène devrait écrire en même temps.",
    mend: "Ajoutez `.scribe` : l’autre personne écrit. Il faut pour cela deux personnes à l’animation.",
  },
  "completion-session": {
    says: "Pour avoir suivi le programme, il faudrait une séance qui n’existe pas, ou qui ne compte pas.",
    mend: "Corrigez les numéros sous `must`.",
  },
  "completion-amount": {
    says: "Pour avoir suivi le programme, il faudrait plus de séances qu’il n’y en a, ou aucune.",
    mend: "Écrivez une part comme `2/3`, ou un nombre de séances qui existe.",
  },
  "completion-late": {
    says: "Le retard permis pour avoir suivi le programme est plus long qu’une séance.",
    mend: "Prenez pour `late-after` moins de minutes que la séance la plus courte.",
  },
};
