/** The authors' reference in French, rule by rule: what keeps people safe, what stays private, and how they are spoken to. */
import type { Paragraphs } from "../rules-reading.ts";

export const safety: Paragraphs<"safety"> = {
  "safety-missing": {
    says: "Les phrases de sécurité approuvées ne sont pas lues : `first-meeting` à la première séance, `every-meeting` à toutes les autres.",
    mend: "Ajoutez `> [!SAFETY] every-meeting` à l’accueil dans `frame.md`, et `first-meeting` à la première séance.",
  },
  "safety-closing": {
    says: "À la fin d’une séance, on ne demande à personne si ça va pour rentrer.",
    mend: "Ajoutez `> [!SAFETY] closing-check` au tour de clôture ou à l’au revoir.",
  },
  "safety-optional": {
    says: "Une phrase de sécurité est dans un temps qui peut disparaître.",
    mend: "Déplacez la phrase, ou retirez `.optional`.",
  },
  "safety-retyped": {
    says: "Des phrases approuvées ont été recopiées dans le texte. Elles seraient dites deux fois, et finiraient par différer.",
    mend: "Retirez-les et appelez-les plutôt par leur nom : `> [!SAFETY] medicines`.",
  },
  "withdrawal-missing": {
    says: "Le programme parle d’addiction, et personne ne lit l’avertissement : s’arrêter d’un seul coup peut être dangereux.",
    mend: "Ajoutez `> [!SAFETY] withdrawal` à la première séance.",
  },
  "phone-number": {
    says: "Un numéro de téléphone est écrit dans le texte. Les numéros changent, et un mauvais numéro peut faire du mal.",
    mend: "Écrivez `{{crisis}}` : les numéros viennent de la liste de l’organisation, qui est vérifiée.",
  },
  dose: {
    says: "Une quantité de médicament est écrite dans le texte.",
    mend: "Ne donnez pas de quantité. Cette question est pour la personne qui prescrit.",
  },
  "medicine-advice": {
    says: "Une phrase se lit comme un conseil : prendre, changer ou arrêter un médicament.",
    mend: "Retirez-la. Si le thème fait parler de médicaments, ajoutez `> [!SAFETY] medicines`.",
  },
  "method-asked": {
    says: "Un texte fait parler des façons de se faire du mal, ou de quantités. De tels détails peuvent faire du mal à quelqu’un qui écoute.",
    mend: "Demandez comment c’était, ou ce qui a aidé. Laissez de côté comment et combien.",
  },
  "theme-unguarded": {
    says: "Un thème lourd s’ouvre, et aucune phrase de sécurité n’a été dite avant dans cette séance.",
    mend: "Ajoutez `> [!SAFETY] mandatory` avec une phrase à vous, ou une phrase approuvée.",
  },
  "theme-left-open": {
    says: "Après un thème lourd, rien de calme ne vient : ni ancrage, ni pause, ni au revoir.",
    mend: "Ajoutez l’un d’eux après, ou donnez dix minutes au tour de clôture.",
  },
  "theme-before-end": {
    says: "Un thème lourd est la dernière chose avant un court tour de clôture. On rentrerait chez soi avec.",
    mend: "Placez-le plus tôt, mettez quelque chose de calme après, ou allongez le tour de clôture.",
  },
  "theme-at-farewell": {
    says: "La dernière séance ouvre un thème lourd. Il n’y a pas de semaine suivante pour y revenir.",
    mend: "Placez-le dans une séance d’avant.",
  },
  "disclosure-without-pass": {
    says: "On demande de dire quelque chose de soi, et rien ne dit que l’on peut passer son tour.",
    mend: "Ajoutez `.pass` au titre, ou `pass allowed` après `[!ASK]`, et dites-le à voix haute.",
  },
  "role-play-no-exit": {
    says: "À la fin d’un jeu de rôle, rien n’aide à sortir du rôle.",
    mend: "Dites comment : changer de chaise, dire son nom, nommer une chose que l’on voit.",
  },
  "eyes-closed": {
    says: "On demande de fermer les yeux. Chez certaines personnes, cela fait peur.",
    mend: "Laissez les yeux ouverts, posés sur quelque chose qui ne bouge pas.",
  },
  "grounding-long": {
    says: "Un exercice tranquille dure plus de cinq minutes.",
    mend: "Faites court, et dites que l’on peut s’arrêter à tout moment.",
  },
  "breath-held": {
    says: "On demande de retenir son souffle. Cela peut faire monter la peur.",
    mend: "Laissez chaque personne respirer comme elle respire.",
  },
  competition: {
    says: "On classe les personnes ou on peut gagner quelque chose, dans un temps quelconque ; ou des mots comme gagner ou série sont près d’un objectif. Après une mauvaise semaine, on ne revient plus.",
    mend: "Remerciez chaque réponse de la même façon. Comptez pour le groupe, jamais par personne.",
  },
};

export const privacy: Paragraphs<"privacy"> = {
  "title-tells": {
    says: "Un titre que d’autres verront (dans un agenda, une lettre, un nom de fichier) dit de quoi parle le groupe.",
    mend: "Prenez-en un qui ne dit rien : Groupe du jeudi, Séance 5.",
  },
  "asks-private": {
    says: "Une question demande un employeur, un diagnostic, des médicaments, un nom complet ou une adresse.",
    mend: "Demandez ce que le groupe a besoin de savoir, ou rien.",
  },
  "sheet-given-up": {
    says: "Il faudrait rendre, montrer ou photographier sa fiche.",
    mend: "Chaque fiche reste à la personne. Dites-le.",
  },
  "private-reachable": {
    says: "Quelque chose que les personnes reçoivent contient des mots réservés à l’animation, ou y mène.",
    mend: "Retirez-le de là, ou faites-en des mots à dire ou à montrer.",
  },
  "real-name": {
    says: "Un texte contient ce qui ressemble au nom complet d’une vraie personne, sans un mot sur son accord.",
    mend: "Prenez un prénom, ou écrivez à côté que la personne est d’accord ou que le nom est inventé.",
  },
};

export const language: Paragraphs<"language"> = {
  "sentence-long": {
    says: "Une phrase à dire a plus de vingt mots. Elle est difficile à dire, et difficile à suivre dans la fatigue.",
    mend: "Faites-en deux phrases, avec une seule idée dans chacune.",
  },
  "reading-hard": {
    says: "Ce qui est à dire se lit comme un texte pour des personnes plus âgées que ne le demande `style: { reading: 12 }` (12 ans si vous ne dites rien). Le français est mesuré par la facilité de lecture de Kandel et Moles (1958), l’anglais par le niveau scolaire de Kincaid et collègues (1975), et seulement là où un temps a cent mots à dire.",
    mend: "Des phrases plus courtes et des mots plus courts sont ce qui aide le plus.",
  },
  "blame-word": {
    says: "Un mot sonne comme un reproche, ou réduit une personne à une maladie (« toxicomane », « souffre de », « a échoué »).",
    mend: "Dites ce qui est, sans juger. La remarque propose d’autres mots.",
  },
  "address-mixed": {
    says: "On dit tu et vous aux mêmes personnes. Les mots entre guillemets ne comptent pas.",
    mend: "Choisissez, écrivez-le sous `style` (`address: vous`), et gardez-le partout.",
  },
  "question-closed": {
    says: "On peut répondre par oui ou par non à une question d’échange. Alors l’échange s’arrête.",
    mend: "Commencez par comment, quand, qui, ou qu’est-ce que.",
  },
  "questions-two": {
    says: "Une ligne pose deux questions. On répond à la dernière et on oublie la première.",
    mend: "Faites-en deux lignes, chacune avec `> -`.",
  },
  "jargon-unexplained": {
    says: "Un mot de métier, que tout le monde ne connaît peut-être pas, n’est pas dans le glossaire.",
    mend: "Expliquez-le sous `glossary` dans `curriculum.md`, ou prenez un mot de tous les jours.",
  },
  idiom: {
    says: "Une expression veut dire autre chose que ses mots. La moitié du groupe a peut-être une autre langue maternelle.",
    mend: "Dites simplement ce que vous voulez dire. La remarque propose comment.",
  },
};
