/** The page shown when another cannot be: kind, plain, with the next step. */
import { isRouteErrorResponse } from "@remix-run/react";
import { refusalOf } from "#app/words/refusals.ts";
import { refusals } from "#app/words/front.ts";
import { Page } from "./page.tsx";
import { usePage, useWords } from "./speech.tsx";

/** `error` as the router gives it: a thrown response, or whatever went wrong (told as 500). */
export function RefusedPage({ error }: { error: unknown }) {
  const { language, requestId } = usePage();
  const words = useWords(refusals);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = refusalOf(language, status);
  return (
    <Page audience="public">
      <h1>{title}</h1>
      <p>{text}</p>
      {status >= 500 && <p>{words.number(requestId)}</p>}
      <p>
        <a href="/">{words.first}</a>
      </p>
    </Page>
  );
}
