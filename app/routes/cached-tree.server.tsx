/**
 * What a page shows of a text that does not change (a version of a curriculum, told in one way) is rendered once and
 * kept by that text's hash. Nothing of a reader may stand in it but their language.
 */
import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { cacheOf } from "#app/domain/cache.ts";
import type { SafeHtml } from "#app/domain/curriculum/render.ts";
import { PageProvider } from "#app/ui/speech.tsx";
import type { Language } from "#app/words/language.ts";

const trees = cacheOf<SafeHtml>(200);

/** `parts`: all that the tree follows from: the text, or its hash. */
export function cachedTree(
  language: Language,
  parts: readonly (string | number | null)[],
  make: () => ReactElement,
): SafeHtml {
  const key = createHash("sha256")
    .update(JSON.stringify([language, ...parts]))
    .digest("hex");
  return trees.take(key, () => rendered(language, make()));
}

/** Escaped by React, and Markdown in it by the sanitiser: as safe as the page itself. */
function rendered(language: Language, tree: ReactElement): SafeHtml {
  // What is kept holds for any day, so it tells no dates.
  const page = {
    language,
    now: new Date(0),
    status: 200,
    requestId: "",
    path: "",
    signedIn: true,
    demonstration: false,
  };
  return renderToStaticMarkup(<PageProvider value={page}>{tree}</PageProvider>) as SafeHtml;
}
