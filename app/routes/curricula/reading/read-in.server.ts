/** The language a curriculum is read in: as the address says, else the reader's own, else that of the source. */
import type { AppLoadContext } from "@remix-run/node";
import type { Language, Plan } from "#app/domain/curriculum/plan.ts";
import { inLanguage, languagesOf } from "#app/domain/curriculum/translations/in-language.ts";

export type ReadIn = {
  language: Language;
  /** What is not translated is in this one. */
  source: Language;
  offered: Language[];
  /** `?language=fr`, to stay in it on the way to the next page; "" where it goes without saying. */
  query: string;
  /** What else the address holds. */
  keep: Record<string, string>;
};

type Args = { request: Request; context: AppLoadContext };

/** The plan as it is read, and the choice there is. */
export function readIn({ request, context }: Args, plan: Plan): { plan: Plan; readIn: ReadIn } {
  const { language: asked, said: _said, ...keep } = Object.fromEntries(new URL(request.url).searchParams);
  const offered = languagesOf(plan);
  const chosen = offered.find((one) => one === asked);
  const usual = offered.find((one) => one === context.requestContext.language) ?? plan.curriculum.language;
  const language = chosen ?? usual;
  const query = language === usual ? "" : `?language=${language}`;
  return {
    plan: inLanguage(plan, language),
    readIn: { language, source: plan.curriculum.language, offered, query, keep },
  };
}
