/** One component as a browser receives it, in a language. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { PageProvider } from "#app/ui/speech.tsx";
import type { Language } from "#app/words/language.ts";

export function html(node: ReactNode, language: Language = "en", signedIn = false): string {
  const facts = { language, status: 200, visitId: "", path: "/", signedIn, demonstration: false };
  return renderToStaticMarkup(<PageProvider value={facts}>{node}</PageProvider>);
}
