/** One component as a browser receives it, in a language. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { PageProvider } from "#app/ui/speech.tsx";
import type { Language } from "#app/words/language.ts";

export function html(node: ReactNode, language: Language = "en", signedIn = false): string {
  const facts = {
    language,
    now: new Date("2026-03-05T15:00:00Z"),
    status: 200,
    requestId: "",
    path: "/",
    signedIn,
    demonstration: false,
  };
  return renderToStaticMarkup(<PageProvider value={facts}>{node}</PageProvider>);
}
