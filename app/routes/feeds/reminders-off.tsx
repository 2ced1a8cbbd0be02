/**
 * "No more reminders", from a letter: a page with one button, and the address to which mail programs post by themselves
 * when somebody presses their "unsubscribe" (RFC 8058: no cookie, no redirect). The place stays. Reading it changes
 * nothing, and it says nothing of the group,
 * only the name that whoever is reminded chose: two people may share a mailbox.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { enterReminders } from "#app/routes/feeds/reminder-link.server.ts";
import { PostButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { answers } from "#app/words/front.ts";
import { consentVersion } from "#app/words/consents.ts";
import { switchReminders } from "#db/places/own-settings.server.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { token, on, name } = await enterReminders(context, params.token);
  return { title: answers[context.requestContext.language].reminders.title, token, on, name };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { app } = context;
  const { placeId } = await enterReminders(context, params.token);
  const act = { placeId, wanted: false, consentVersion };
  if (!(await switchReminders(app.store, act, app.clock.now()))) refuseRequest(410);
  return null;
}

export default function RemindersOff() {
  const { token, on, name } = useLoaderData<typeof loader>();
  const words = useWords(answers);
  const { reminders } = words;
  return (
    <Page audience="participant">
      <h1>{on ? reminders.title : reminders.isOff}</h1>
      {name && <p>{reminders.whose(name)}</p>}
      {on ? (
        <>
          <p>{reminders.question}</p>
          <p>{reminders.kept}</p>
          <PostButton action={`/reminders/${token}`}>{reminders.off}</PostButton>
        </>
      ) : (
        <>
          <Notice kind="done">{reminders.done}</Notice>
          <PostButton action={`/reminders/${token}/on`} look="secondary">
            {reminders.on}
          </PostButton>
        </>
      )}
      <p>
        <a href="/me">{words.page}</a>
      </p>
    </Page>
  );
}
