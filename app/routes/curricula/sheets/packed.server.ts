/** Handouts of the shelf as they are printed in one go. */
import type { Handout, Plan } from "#app/domain/curriculum/plan.ts";
import { withoutTitle } from "#app/domain/curriculum/handouts-of.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import type { PackedHandout } from "#app/ui/handout-pack.tsx";
import { handoutId } from "./handout-id.ts";
import { filled } from "../reading/script-blocks.server.ts";

export function packed(handouts: readonly Handout[], plan: Plan, media: MediaAddress): PackedHandout[] {
  return handouts.map(({ path, title, markdown, language }) => ({
    id: handoutId(path),
    title,
    language: language ?? plan.curriculum.language,
    html: toHtml(filled(withoutTitle(markdown), plan), `${handoutId(path)}-`, media),
  }));
}

/** Whether the address asks for large print. */
export function isLarge(request: Request): boolean {
  return new URL(request.url).searchParams.get("print") === "large";
}
