/** Reminders again, for somebody who has just stopped them from a letter. From our own page only. */
import { redirect } from "@remix-run/node";
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
  return { title: answers[context.requestContext.language].reminders.on, token, on, name };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { app } = context;
  const { placeId, token } = await enterReminders(context, params.token);
  const act = { placeId, wanted: true, consentVersion };
  if (!(await switchReminders(app.store, act, app.clock.now()))) refuseRequest(410);
  return redirect(`/reminders/${token}/on`, 303);
}

export default function RemindersOn() {
  const { token, on, name } = useLoaderData<typeof loader>();
  const words = useWords(answers);
  const { reminders } = words;
  return (
    <Page audience="participant">
      <h1>{on ? reminders.onTitle : reminders.isOff}</h1>
      {name && <p>{reminders.whose(name)}</p>}
      {on ? (
        <>
          <Notice kind="done">{reminders.onDone}</Notice>
          <PostButton action={`/reminders/${token}`} look="secondary">
            {reminders.off}
          </PostButton>
        </>
      ) : (
        <PostButton action={`/reminders/${token}/on`}>{reminders.on}</PostButton>
      )}
      <p>
        <a href="/me">{words.page}</a>
      </p>
    </Page>
  );
}
