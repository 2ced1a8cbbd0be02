/** One kept letter as its reader would see it: the plain text, with its links made links. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { enterMailbox } from "#app/routes/front/mailbox/mailbox.server.ts";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { demonstration } from "#app/words/front.ts";
import { labelled } from "#app/words/labelled.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { findKeptLetter } from "#db/letters/outbox.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await enterMailbox(args);
  const { app } = args.context;
  const { letter: id } = args.params;
  const letter = looksLikeId(id) ? await findKeptLetter(app.store, id) : null;
  if (!letter) refuseRequest(404);
  const { subject, toAddress, text, calendar } = letter;
  return {
    title: subject,
    letter: { subject, toAddress, text, calendar },
    origin: app.config.publicUrl.origin,
  };
}

export default function KeptLetter() {
  const { letter, origin } = useLoaderData<typeof loader>();
  const words = useWords(demonstration);
  return (
    <Page audience="public">
      <BackLink href="/mailbox">{words.back}</BackLink>
      <h1>
        <bdi>{letter.subject}</bdi>
      </h1>
      <p>
        {labelled(useLanguage(), words.to)} <bdi>{letter.toAddress}</bdi>
      </p>
      <article className="letter">
        <pre className="letter-text">{withLinks(letter.text, origin)}</pre>
        {letter.calendar && (
          <details>
            <summary>{words.calendar}</summary>
            <pre>{letter.calendar}</pre>
          </details>
        )}
      </article>
    </Page>
  );
}

/** Links of our own become links; the address in front is dropped, so that any loopback name will do. */
function withLinks(text: string, origin: string) {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) =>
    index % 2 === 1 && piece.startsWith(`${origin}/`) ? (
      <a key={index} href={piece.slice(origin.length)}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
