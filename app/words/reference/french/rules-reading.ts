/** The authors' reference in French, rule by rule: what keeps a folder, a heading or a quote from being read. */
import type { Paragraphs } from "../rules-reading.ts";

export const files: Paragraphs<"files"> = {
  "file-missing": {
    says: "Un fichier dont tout programme a besoin n’est pas là, par exemple `curriculum.md`.",
    mend: "Ajoutez-le sous ce nom exact, en minuscules.",
  },
  "file-unused": {
    says: "Rien ne lit ce fichier : son nom n’est pas l’un de ceux du tableau « Le dossier ».",
    mend: "Renommez-le (`04-quelques-mots.md`, `handouts/ma-fiche.md`), ou sortez-le du dossier.",
  },
  "file-twice": { says: "Le même fichier est arrivé deux fois.", mend: "Gardez celui qui est bon." },
  "file-too-large": {
    says: "Un fichier de texte est trop grand pour être lu (voir « Jusqu’où peut aller un programme »).",
    mend: "Partagez-le. Les images et les sons vont dans `media/`, pas dans le texte.",
  },
  "file-not-text": {
    says: "Ce fichier n’est pas du texte simple encodé en UTF-8 : des lettres accentuées seraient abîmées.",
    mend: "Ouvrez-le dans votre éditeur et enregistrez-le de nouveau avec l’encodage UTF-8.",
  },
  "file-not-as-named": {
    says: "Le contenu du fichier ne va pas avec la fin de son nom, par exemple une image appelée `.mp3`.",
    mend: "Exportez-le de nouveau dans le bon format, ou donnez-lui la fin de nom qui convient.",
  },
  "too-many-files": {
    says: "Le dossier contient plus de fichiers qu’il ne peut en être lu.",
    mend: "Retirez ce qui ne fait pas partie du programme, comme les brouillons et les copies.",
  },
  "too-many-sessions": {
    says: "Il y a plus de séances qu’un programme ne peut en avoir.",
    mend: "Faites-en plusieurs programmes, ou une séance qui revient (`repeats`).",
  },
  "too-deep": {
    says: "Des listes ou des citations sont emboîtées trop de fois.",
    mend: "Mettez-les à plat. Deux niveaux suffisent à tout le monde.",
  },
  "too-tangled": {
    says: "Un paragraphe est très long, ou contient énormément de signes comme `*` et `[` ; il ne peut pas être lu sans risque.",
    mend: "Séparez ses parties par des lignes vides. Cela vient souvent d’un copier-coller : collez sans la mise en forme.",
  },
  "path-unsafe": {
    says: "Le nom d’un fichier contient des signes qui ne conviennent pas à tous les ordinateurs.",
    mend: "Prenez des minuscules sans accent, des chiffres, des points et des traits d’union.",
  },
  "sessions-missing": {
    says: "Le dossier n’a aucune séance.",
    mend: "Ajoutez-en une première, sous un nom comme `01-une-premiere-soiree.md`.",
  },
  "session-number-gap": {
    says: "Il y a un trou dans les numéros des fichiers de séance, ou ils ne commencent ni par 00 ni par 01.",
    mend: "Renommez les fichiers pour que les numéros se suivent.",
  },
  "session-number-twice": {
    says: "Deux fichiers de séance portent le même numéro : on ne sait pas laquelle vient d’abord.",
    mend: "Donnez un autre numéro à l’un des deux.",
  },
  "front-matter-absent": {
    says: "Le fichier ne commence pas par son en-tête : des clés entre deux lignes `---`.",
    mend: "Écrivez `---` sur la toute première ligne, puis les clés, puis de nouveau `---`. Rien ne doit venir avant.",
  },
  "yaml-unreadable": {
    says: "Les clés entre les deux lignes `---` ne peuvent pas être lues. La remarque donne la ligne.",
    mend: 'Le plus souvent, un texte contient deux-points ou un `#` : mettez-le entre guillemets droits, `"comme ceci"`. Ou alors les espaces au début d’une ligne ne sont pas les mêmes qu’au-dessus.',
  },
  "yaml-alias": {
    says: "Une valeur commence par `*` ou `&`, qui ont ici un sens particulier.",
    mend: 'Mettez ce texte entre guillemets droits : `"* ainsi"`.',
  },
  "key-twice": { says: "Une clé est deux fois dans l’en-tête.", mend: "Gardez l’une des deux." },
  "key-unknown": {
    says: "Cette clé n’existe pas à cet endroit. C’est souvent une faute de frappe, et la remarque dit ce que vous vouliez peut-être écrire.",
    mend: "Prenez une clé des tableaux de cette page.",
  },
  "key-missing": {
    says: "Une clé qui doit être là n’y est pas.",
    mend: "Ajoutez-la. Dans les tableaux de cette page, ces clés sont en gras.",
  },
  "value-type": {
    says: "La valeur n’est pas de la bonne sorte, par exemple un mot là où il faut un nombre.",
    mend: "Regardez l’exemple dans le tableau. Un nombre s’écrit sans guillemets.",
  },
  "value-choice": {
    says: "La valeur n’est aucune de celles qui sont possibles ici.",
    mend: "Choisissez l’une de celles que la remarque donne.",
  },
  "value-range": {
    says: "Le nombre est trop petit ou trop grand, ou bien une liste ou un texte est vide.",
    mend: "Restez dans la limite que la remarque indique.",
  },
  "value-malformed": {
    says: "La valeur n’est pas écrite d’une façon que l’on puisse comprendre, par exemple une date avec des barres.",
    mend: "Écrivez-la comme dans l’exemple de la remarque. Une date s’écrit année, mois, jour : `2025-03-01`.",
  },
  "group-order": {
    says: "La taille la plus petite, la meilleure et la plus grande du groupe ne vont pas en augmentant.",
    mend: "`min`, `ideal` et `max` doivent aller du plus petit au plus grand.",
  },
};

export const headings: Paragraphs<"headings"> = {
  "heading-level": {
    says: "Un titre saute un niveau, ou bien une séance a un second grand titre (`#`) parmi ses temps.",
    mend: "Un temps a `##`. En dessous, prenez `###`, puis `####`.",
  },
  "heading-empty": {
    says: "Un titre n’a ni lettre ni chiffre.",
    mend: "Donnez-lui des mots : c’est par eux que l’on se retrouve.",
  },
  "heading-underlined": {
    says: "Une ligne `---` ou `===` sous un texte en a fait un titre.",
    mend: "Écrivez `##` devant un titre. Laissez une ligne vide avant une ligne de tirets.",
  },
  "heading-lost": {
    says: "Une ligne a l’air d’un titre et n’en est pas un : pas d’espace ou une espace insécable après `##`, un signe invisible, une ligne en retrait ou dans une citation. Le temps serait perdu.",
    mend: "Faites commencer la ligne tout à gauche par `##`, puis une espace ordinaire, puis le titre.",
  },
  "heading-near-frame": {
    says: "Ce titre est presque celui d’un temps de `frame.md`, mais pas tout à fait : il n’en reprend donc rien.",
    mend: "Écrivez-le comme dans la trame. Si c’est un autre temps, donnez-lui son propre nom : `{#mon-nom}`.",
  },
  "outside-segment": {
    says: "Il y a du texte avant le premier `##`. Personne ne le verrait jamais.",
    mend: "Placez-le sous un titre.",
  },
  "minutes-missing": {
    says: "Un temps n’a pas de minutes, et la trame ne lui en donne pas.",
    mend: "Écrivez-les après le titre : `## Échange (12 min)`.",
  },
  "minutes-unreadable": {
    says: "Il y a des minutes dans le titre, mais on ne peut pas les lire.",
    mend: "Écrivez des minutes entières : `(14 min)` ou `(14 min, online 16)`.",
  },
  "minutes-zero": {
    says: "Un temps dure 0 minute.",
    mend: "Donnez-lui des minutes. Le 0 sert seulement à l’omettre dans un cas : `(8 min, phone 0)`.",
  },
  "variant-unknown": {
    says: "Le mot écrit après les minutes n’existe pas.",
    mend: "Il y a `in-person` (sur place), `online` (en visio), `phone` (par téléphone) et `short` (version courte).",
  },
  "variant-not-offered": {
    says: "Un temps a des minutes ou un `only=` pour un cas où le programme ne se tient jamais.",
    mend: "Ajoutez ce cas à `formats` dans `curriculum.md`, ou retirez-le ici.",
  },
  "kind-missing": {
    says: "Un temps ne dit pas son genre, et aucun temps de la trame ne porte ce titre.",
    mend: "Ajoutez un genre du tableau « Les genres » : `{.discussion}`.",
  },
  "kind-unknown": {
    says: "Un mot précédé d’un point, entre les accolades, n’est ni un genre ni une marque.",
    mend: "Cherchez-le dans les tableaux des genres et des marques ; la remarque dit ce que vous vouliez peut-être écrire.",
  },
  "kind-twice": {
    says: "Un temps a deux genres.",
    mend: "Gardez celui qui dit ce que l’on fait la plupart du temps, ou faites-en deux temps.",
  },
  "attributes-unreadable": {
    says: "Ce qui est entre accolades après un titre ne peut pas être lu.",
    mend: "Écrivez-le ainsi : `{.genre #nom .marque cle=valeur}`, avec des espaces entre les parties, et aucune autour du `=`.",
  },
  "attribute-unknown": {
    says: "Cette clé n’existe pas pour un temps.",
    mend: "Cherchez-la dans le tableau des clés. Une marque commence par un point, une clé non.",
  },
  "attribute-twice": { says: "Une clé est deux fois entre les accolades.", mend: "Gardez l’une des deux." },
  "attribute-value": {
    says: "La valeur d’une clé, entre les accolades, ne convient pas.",
    mend: "Regardez l’exemple dans le tableau des clés.",
  },
  "attribute-alone": {
    says: "Une clé ne veut rien dire sans une autre, par exemple `turns` sans `size`.",
    mend: "Ajoutez l’autre clé, ou retirez celle-ci.",
  },
  "frame-segment-missing": {
    says: "La trame dit qu’un temps est dans chaque séance (`.every`), et celle-ci ne l’a pas.",
    mend: "Ajoutez son titre, ou nommez-le sous `without` si vous le laissez de côté exprès.",
  },
  "without-unknown": {
    says: "Sous `without` est nommé un temps que la trame n’a pas.",
    mend: "Écrivez le nom du temps comme dans `frame.md`.",
  },
  "without-present": {
    says: "Une séance dit se passer d’un temps, et elle l’a quand même.",
    mend: "Retirez l’un des deux.",
  },
};

export const texts: Paragraphs<"texts"> = {
  "callout-unknown": {
    says: "Une citation commence par un marqueur qui n’existe pas. D’ici à la correction, seule l’équipe d’animation voit cette citation.",
    mend: "Prenez un marqueur du tableau « Ce qu’il y a dans un temps », par exemple `> [!ASK]`.",
  },
  "callout-inside": {
    says: "Un marqueur est au milieu d’une citation. D’ici à la correction, seule l’équipe d’animation voit cette citation.",
    mend: "Laissez une ligne vide avant le marqueur : une nouvelle citation commence.",
  },
  "callout-outside": {
    says: "Un marqueur est dans un texte sans `>` devant lui, ou dans une liste.",
    mend: "Commencez la ligne par `>`, sans rien avant.",
  },
  "quote-continued": {
    says: "Une ligne sans `>` suit directement une citation et en ferait partie. Une note privée pourrait ainsi arriver sur l’écran du groupe.",
    mend: "Laissez une ligne vide avant elle, ou mettez-lui un `>` si elle appartient à la citation.",
  },
  "callout-argument": {
    says: "Après un marqueur se trouve quelque chose qu’il ne comprend pas.",
    mend: "Mettez le texte sur les lignes d’en dessous. Seul `[!ASK]` accepte `wait 20 s` et `pass allowed`.",
  },
  "callout-argument-missing": {
    says: "Un marqueur ne dit pas lequel : quel fichier, quel nom ou quelle situation.",
    mend: "Écrivez-le sur la même ligne : `> [!HANDOUT] handouts/mon-pas.md`.",
  },
  "callout-empty": {
    says: "Il n’y a pas de texte sous un marqueur.",
    mend: "Écrivez le texte sur les lignes suivantes, chacune avec `>`, ou retirez le marqueur.",
  },
  "safety-unknown": {
    says: "Il n’y a pas de phrases approuvées de ce nom.",
    mend: "Prenez un nom de la liste « Les phrases de sécurité approuvées », ou écrivez `mandatory` et vos propres mots.",
  },
  "approved-missing": {
    says: "Les phrases approuvées ne sont pas dans `safety.fr.md` : rien ne serait dit.",
    mend: "Demandez à la personne qui tient `safety.fr.md` d’y ajouter une partie de ce nom.",
  },
  "raw-html": {
    says: "Il y a du HTML dans le texte (des signes comme `<b>` ou `<br>`). Il n’est pas lu.",
    mend: "Prenez les signes du Markdown. Écrivez `\\<` si vous voulez vraiment ce signe.",
  },
  "placeholder-unknown": {
    says: "Rien ne remplit le mot entre doubles accolades.",
    mend: "Prenez-en un dans le tableau « Les mots remplis plus tard ».",
  },
  "source-unknown": {
    says: "Un texte renvoie à une source qui n’est pas dans `curriculum.md`.",
    mend: "Ajoutez-y la source, ou corrigez son nom ici.",
  },
  "asset-missing": {
    says: "Une fiche, une image ou un enregistrement nommé ici n’est pas dans le dossier.",
    mend: "Ajoutez le fichier, ou corrigez son nom. Majuscules et minuscules comptent.",
  },
  "asset-path": {
    says: "Une image ou une fiche viendrait d’ailleurs. Rien n’est chargé d’ailleurs : ainsi, personne ne peut voir qui lit.",
    mend: "Mettez le fichier dans `media/` ou `handouts/` et nommez-le à partir de là.",
  },
  "annex-missing": {
    says: "Il n’y a d’annexe de ce nom pour aucun pays.",
    mend: "Ajoutez `annexes/nom.FR.md`, avec les deux lettres du pays.",
  },
  "image-without-alt": {
    says: "Une image n’a pas de mots pour les personnes qui ne peuvent pas la voir.",
    mend: "Dites entre les crochets ce qu’elle montre : `![Trois cercles emboîtés](media/cercles.png)`.",
  },
  "audio-without-transcript": {
    says: "Un enregistrement n’a pas de mots pour les personnes qui ne peuvent pas l’entendre.",
    mend: "Écrivez sous le marqueur ce que l’on entend, chaque ligne avec `>`.",
  },
};
