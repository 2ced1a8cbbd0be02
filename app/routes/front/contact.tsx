/** Whom to write to, without saying what anything here is about. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { notWell } from "#app/words/meetings.ts";
import { notices } from "#app/words/front.ts";

export function loader({ context: { app, requestContext } }: LoaderFunctionArgs) {
  const { kind, mailFrom } = app.config;
  return { title: notices[requestContext.language].contact.title, mail: kind === "real" ? mailFrom : null };
}

export default function Contact() {
  const { mail } = useLoaderData<typeof loader>();
  const words = useWords(notices).contact;
  const calls = useWords(notWell);
  return (
    <Page audience="public">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.reply}</p>
      {mail ? (
        <p>
          {words.mail} <a href={`mailto:${mail}`}>{mail}</a>
        </p>
      ) : (
        <p>{words.noMail}</p>
      )}
      <Notice kind="care">
        <p>{words.urgent}</p>
        <p>
          <a href="/not-well">{calls.link}</a>
        </p>
      </Notice>
      <p>
        <a href="/privacy">{words.privacy}</a>
      </p>
    </Page>
  );
}
