/** Letters that were written but not sent, because no mail server is set up. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMailbox } from "#app/routes/front/mailbox/mailbox.server.ts";
import { Empty, Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { When } from "#app/ui/when.tsx";
import { demonstration } from "#app/words/front.ts";
import { keptLetters } from "#db/letters/outbox.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await enterMailbox(args);
  const { app, requestContext } = args.context;
  const letters = await keptLetters(app.store);
  const real = app.config.kind === "real";
  return {
    title: demonstration[requestContext.language].mailbox,
    letters,
    zone: requestContext.zone ?? "Europe/Paris",
    real,
  };
}

export default function Mailbox() {
  const { letters, zone, real } = useLoaderData<typeof loader>();
  const words = useWords(demonstration);
  return (
    <Page audience="public" wide>
      <h1>{words.mailbox}</h1>
      <p>{words.mailboxLead}</p>
      {real && <Notice>{words.mailboxKeys}</Notice>}
      {letters.length === 0 ? (
        <Empty text={words.mailboxEmpty} />
      ) : (
        <DataTable
          caption={words.letters(letters.length)}
          columns={[{ label: words.subject }, { label: words.to }, { label: words.when }]}
          rows={letters.map((letter) => ({
            key: letter.id,
            cells: [
              <a key="subject" href={`/mailbox/${letter.id}`}>
                <bdi>{letter.subject}</bdi>
              </a>,
              <bdi key="to">{letter.toAddress}</bdi>,
              <When key="when" at={letter.at} zone={zone} as="dayAndTime" />,
            ],
          }))}
        />
      )}
    </Page>
  );
}
