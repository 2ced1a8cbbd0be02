/** Rendering Markdown is pure, and the same texts are shown again every week: what was rendered is kept by its text. */
import { cacheOf } from "#app/domain/cache.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import type { SafeHtml } from "#app/domain/curriculum/render.ts";

const rendered = cacheOf<SafeHtml>(6000);

/** As `toHtml`. The prefix matters only where there is something that has an id. */
export function cachedHtml(markdown: string, prefix: string, media: MediaAddress): SafeHtml {
  const pictures = markdown.includes("![") ? `${media("media/x") ?? ""} ` : "";
  const named = /^[ \t>*+\d.)-]*#|^[^\n]+\n[ \t>]*(?:=+|-+)[ \t]*$|\[\^/m.test(markdown);
  const key = named ? `${pictures}${prefix} ${markdown}` : `${pictures}${markdown}`;
  return rendered.take(key, () => toHtml(markdown, prefix, media));
}
