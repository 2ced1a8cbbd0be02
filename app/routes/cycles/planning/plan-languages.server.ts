/** The language of a group that is being planned, and what its curriculum has in that language. */
import type { Language, Plan } from "#app/domain/curriculum/plan.ts";
import { inLanguage, languagesOf, untranslated } from "#app/domain/curriculum/translations/in-language.ts";
import { languages } from "#app/words/language.ts";
import { toldIn as words } from "#app/words/curricula.ts";
import type { NewCycle } from "#db/cycles/planning.server.ts";

/** For each language a group can have: what of the curriculum would be told in another one, as a sentence, or "". */
export function toldIn(plan: Plan, reader: Language): Record<Language, string> {
  const said = words[reader];
  const sentences = languages.map((language) => {
    const rest = untranslated(plan, language);
    if (!rest) return [language, ""];
    if (rest.whole) return [language, said.whole(language, rest.language)];
    const sessions = rest.sessions.map(({ number, segments }) =>
      said.session(number, segments.length === lengthOf(plan, number) ? null : segments.length),
    );
    return [language, said.some(rest.language, sessions, rest.handouts.length)];
  });
  return Object.fromEntries(sentences) as Record<Language, string>;
}

function lengthOf(plan: Plan, number: number): number {
  return plan.sessions.find((session) => session.number === number)?.segments.length ?? 0;
}

/** The public title goes with the language of the group, unless the planner gave the group a name of its own. */
export function nameIn(plan: Plan, { name, language }: Pick<NewCycle, "name" | "language">): string {
  const titles = languagesOf(plan).map((one) => inLanguage(plan, one).curriculum.publicTitle);
  return titles.includes(name) ? inLanguage(plan, language).curriculum.publicTitle : name;
}
