/** Rendering Markdown is pure, and the same texts are shown again every week: what was rendered is kept by its text. */
import type { MediaAddress } from "#app/domain/curriculum/format/media.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import type { SafeHtml } from "#app/domain/curriculum/render.ts";

const kept = new Map<string, SafeHtml>();
const mostKept = 6000;

/** As `toHtml`. The prefix matters only where there is something that has an id. */
export function keptHtml(markdown: string, prefix: string, media: MediaAddress): SafeHtml {
  const pictures = markdown.includes("![") ? `${media("media/x") ?? ""} ` : "";
  const named = /^[ \t>*+\d.)-]*#|^[^\n]+\n[ \t>]*(?:=+|-+)[ \t]*$|\[\^/m.test(markdown);
  const key = named ? `${pictures}${prefix} ${markdown}` : `${pictures}${markdown}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const html = toHtml(markdown, prefix, media);
  kept.set(key, html);
  return html;
}
