/** The small curriculum with a French translation in which nothing is wrong, for tests to break one thing at a time. */
import { readApprovedWording } from "#app/domain/curriculum/format/approved-wording.ts";
import { readCurriculum, type Reading } from "#app/domain/curriculum/format/read-curriculum.ts";
import { stampTranslations } from "#app/domain/curriculum/translations/stamp.ts";
import { approved, smallFolder } from "./small-folder.ts";

export const approvedIn = {
  en: approved,
  fr: readApprovedWording(`## first-meeting

> Ceci est de l’entraide.

## every-meeting

> Nous sommes ici entre pairs.

## closing-check

Tout le monde peut-il rentrer serein\u00a0?
`),
};

const curriculum = `---
title: Un petit groupe
public-title: Le groupe du lundi
summary: Trois soirées.
audience: Des adultes.
goals:
  shared: { text: Une chose chacun. }
style: { address: vous }
---

Ce que l’on lit d’abord.
`;

const frame = `## Accueil {#welcome}

> Bienvenue à tous.

> [!SAFETY] every-meeting

- [ ] Commencé à l’heure

## Tour d’arrivée {#check-in}

> Comment arrivez-vous ?

> [!SHOW]
> Comment arrivez-vous ?

## Retour sur les objectifs {#goal-review}

> Qu’est devenu votre petit pas ?

## Choix d’un petit pas {#goal-setting}

> Un petit pas.

## Tour de départ {#check-out}

> Un mot pour rentrer.

> [!SAFETY] closing-check
`;

const first = `---
title: Commencer
aim: Faire connaissance.
---

## Accueil {#welcome}

> [!SAFETY] first-meeting

## Accord {#agreement}

> Voici comment nous nous parlons : {{agreement}}

## Prénoms {#names}

> Votre prénom ici.

## Notre objectif {#our-goal}

> Que voulons-nous ensemble ?

## Premiers pas {#first-steps}

> Un petit pas.

## À la prochaine {#goodbye-for-today}

> [!SAFETY] closing-check
`;

const second = `---
title: Continuer
neutral-title: Soirée 2
aim: Essayer une chose.
home-practice: { text: Remarquez une chose. }
recap: Nous avons parlé.
---

## Accueil

## Tour d’arrivée {#check-in}

## Retour sur les objectifs {#goal-review}

## Parler {#talking}

> [!ASK] wait 20 s, pass allowed
> - Qu’est-ce qui aide ?
> - Qu’est-ce qui n’aide pas ?

> [!HANDOUT] handouts/sheet.md

## Choix d’un petit pas {#goal-setting}

## Tour de départ {#check-out}

## Entre nous {#among-us}

Qu’est-ce qui s’est bien passé ?
`;

const last = `---
title: Finir
aim: Se dire au revoir.
---

## Accueil {#welcome}

## Tour d’arrivée {#check-in}

## Retour sur les objectifs {#goal-review}

## Mercis {#thanks}

> Une chose que vous m’avez donnée, et où nous revoir.

## Tour de départ {#check-out}
`;

/** All files, the French ones not stamped. */
export const translatedFolder: Record<string, string> = {
  ...smallFolder,
  "fr/curriculum.md": curriculum,
  "fr/frame.md": frame,
  "fr/01-beginning.md": first,
  "fr/02-going-on.md": second,
  "fr/03-ending.md": last,
  "fr/handouts/sheet.md": "# Une fiche\n\nPensez à une chose.\n",
};

export type Changes = Record<string, string | null | ((text: string) => string)>;

/** The folder with some of its files changed, added, or (null) taken away. */
export function changed(folder: Record<string, string>, changes: Changes): Record<string, string> {
  const files = { ...folder };
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === "function" ? change(files[path] ?? "") : change;
    if (text === null) delete files[path];
    else files[path] = text;
  }
  return files;
}

export function asFiles(folder: Record<string, string>) {
  return Object.entries(folder).map(([path, text]) => ({ path, text }));
}

/** The folder after stamping. */
export function stamped(folder: Record<string, string>): Record<string, string> {
  const written = stampTranslations(asFiles(folder), { approved });
  return { ...folder, ...Object.fromEntries(written.map(({ path, text }) => [path, text])) };
}

/** Reads the folder; only what is found in the translation is of interest here. */
export function read(folder: Record<string, string>): Reading {
  const { findings, ...plans } = readCurriculum(asFiles(folder), { approved, approvedIn });
  return { ...plans, findings: findings.filter((one) => /^(?:fr|en|de)\//.test(one.at.file)) };
}

const whole = stamped(translatedFolder);

/** The stamped folder, changed. */
export function translatedReading(changes: Changes = {}): Reading {
  return read(changed(whole, changes));
}
