/** A draft as it leaves the house: the same words as plain text and as small HTML that loads nothing. */
import type { Language } from "#app/words/language.ts";
import { labelled } from "#app/words/labelled.ts";
import { letters } from "#app/words/letters.ts";
import type { Draft, Part } from "#app/words/letters.ts";
import type { Letter } from "./letter.ts";

export function renderMail(language: Language, draft: Draft): Letter {
  const words = letters[language];
  const parts: Part[] = [{ p: words.greeting }, ...draft.parts];
  return {
    subject: draft.subject.replace(/\s+/g, (space) => (space === "\u00a0" ? "\u00a0" : " ")),
    text: `${parts.map((part) => asText(language, part)).join("\n\n")}\n\n-- \n${words.foot}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(draft.subject)}</title></head><body>${parts
      .map(asHtml)
      .join("\n")}\n<hr><p><small>${escaped(words.foot)}</small></p></body></html>`,
  };
}

function asText(language: Language, part: Part): string {
  if ("p" in part) return part.p;
  if ("link" in part) return `${labelled(language, part.label)}\n${part.link}`;
  if ("list" in part) return part.list.map((item) => `- ${item}`).join("\n");
  if ("code" in part) return `    ${part.code}`;
  return part.quote.replace(/^/gm, "> ");
}

function asHtml(part: Part): string {
  if ("p" in part) return `<p>${escaped(part.p)}</p>`;
  if ("link" in part) return `<p><a href="${escaped(part.link)}">${escaped(part.label)}</a></p>`;
  if ("list" in part) return `<ul>${part.list.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
  if ("code" in part) return `<p><strong>${escaped(part.code)}</strong></p>`;
  return `<blockquote>${escaped(part.quote).replaceAll("\n", "<br>")}</blockquote>`;
}

function escaped(text: string): string {
  const named: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => named[character] ?? character);
}
