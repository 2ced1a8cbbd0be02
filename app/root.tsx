/** The document around every page, and the page shown when another cannot be. */
import { Outlet, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import restored from "#app/moving/restored.ts?worker&url";
import { RefusedPage } from "#app/ui/refused-page.tsx";
import { SentBackPage } from "#app/ui/sent-back.tsx";
import { usePage, useWords } from "#app/ui/speech.tsx";
import { stylesheet } from "#app/ui/stylesheet.ts";
import { frame } from "#app/words/shared.ts";
import { refusalOf } from "#app/words/refusals.ts";
import { sentBack as sentBackWords } from "#app/words/front.ts";

/** Every page's loader names the page: `{ title }`. */
export function Layout({ children }: { children: ReactNode }) {
  const { language, signedIn } = usePage();
  const words = useWords(frame);
  const named = useMatches().findLast((match) => hasTitle(match.data));
  const title = useTitle(titleOf(named?.data));
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {!isPublic(named?.data) && <meta name="robots" content="noindex" />}
        <title>{`${title ? `${title} · ` : ""}${words.product}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Style inside={isPublic(named?.data)} />
        {(signedIn || !isPublic(named?.data)) && <script defer src={restored} />}
      </head>
      <body>{children}</body>
    </html>
  );
}

/**
 * A page that shows errors says so before its own name, and so does one that tells by itself why an act was not done; a
 * form that came back and a page that is not there are called as their heading.
 */
function useTitle(own: string): string {
  const { language, status, sentBack } = usePage();
  const words = useWords(frame);
  const back = useWords(sentBackWords);
  const turnedAway = Boolean(useRouteError());
  if (turnedAway && sentBack) return back[sentBack.why].title;
  if (status === 422) return `${words.error} ${own}`.trim();
  if (status === 409 && !turnedAway) return `${words.notDone} ${own}`.trim();
  return status >= 400 ? refusalOf(language, status).title : own;
}

function Style({ inside }: { inside: boolean }) {
  if (inside) return <style dangerouslySetInnerHTML={{ __html: stylesheet.text }} />;
  return <link rel="stylesheet" href={stylesheet.address} />;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { sentBack } = usePage();
  return sentBack ? <SentBackPage {...sentBack} /> : <RefusedPage error={error} />;
}

function hasTitle(data: unknown): boolean {
  return titleOf(data) !== "";
}

/** Pages for strangers say so (`indexable: true`); all others stay out of search engines. */
function isPublic(data: unknown): boolean {
  return typeof data === "object" && data !== null && "indexable" in data && data.indexable === true;
}

function titleOf(data: unknown): string {
  return typeof data === "object" && data !== null && "title" in data && typeof data.title === "string"
    ? data.title
    : "";
}
