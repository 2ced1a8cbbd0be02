/** What is said when a page cannot be shown: kind, plain, with the next step. Also used before Remix is reached. */
import type { Language } from "./language.ts";
import { refusals } from "./front.ts";

/** Title and text for a status; an unknown one is told like 404 (4xx) or 500. */
export function refusalOf(language: Language, status: number): { title: string; text: string } {
  const words = refusals[language];
  const known = words.titles[status] ? status : status < 500 ? 404 : 500;
  return { title: words.titles[known] ?? "", text: words.texts[known] ?? "" };
}

/** A whole small page, for requests turned away before any page of ours is reached; `visit` finds the log's line. */
export function refusalPage(language: Language, status: number, requestContext?: string): string {
  const { first, number, elsewhere } = refusals[language];
  const { title, text } = status === 403 ? elsewhere : refusalOf(language, status);
  const told = requestContext ? `<p>${number(requestContext)}</p>` : "";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p>${told}<p><a href="/">${first}</a></p></main></body></html>`;
}
