/**
 * Where "Leave quickly" leads: a quiet page about something else, with no way back on it. The browser forgets which
 * letters it waits for and which mailboxes it proved; being signed in stays, because a link must not sign out.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { forgetful } from "#app/server/http/sign-ins.server.ts";
import { Bare } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { notices } from "#app/words/front.ts";

export async function loader({ context: { app, requestContext } }: LoaderFunctionArgs) {
  const headers = new Headers();
  for (const line of await forgetful(app)) headers.append("Set-Cookie", line);
  return data({ title: notices[requestContext.language].leave.title }, { headers });
}

export default function Leave() {
  const words = useWords(notices).leave;
  return (
    <Bare look="quiet-page">
      <h1>{words.title}</h1>
      {words.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Bare>
  );
}
