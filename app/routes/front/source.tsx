/** The licence of the program and its source code, for everybody who uses this server (AGPL 3.0, section 13). */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readBuilt, sizeOfSources } from "#app/server/start/build.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { day } from "#app/words/dates.ts";
import { sourceWords } from "#app/words/front.ts";

export async function loader({ context: { requestContext } }: LoaderFunctionArgs) {
  const [built, bytes] = await Promise.all([readBuilt(), sizeOfSources()]);
  return { title: sourceWords[requestContext.language].title, built, bytes };
}

export default function Source() {
  const { built, bytes } = useLoaderData<typeof loader>();
  const words = useWords(sourceWords);
  const language = useLanguage();
  return (
    <Page audience="public">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {built && <p>{words.version(built.version, day(language, "UTC", built.builtAt))}</p>}
      {bytes === null ? (
        <>
          <p>{words.none}</p>
          <p>
            <a href="/contact">{words.contact}</a>
          </p>
        </>
      ) : (
        <>
          <p>{words.takes(bytes)}</p>
          <p>
            <ButtonLink href="/source.zip" look="secondary">
              {words.take}
            </ButtonLink>
          </p>
        </>
      )}
    </Page>
  );
}
