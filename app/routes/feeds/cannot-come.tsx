/**
 * "I can't come", from a letter: the link is signed for this one date and place and ends with it. Reading it changes
 * nothing; it signs nobody in and says nothing but the date.
 */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { readLink } from "#app/server/http/links.server.ts";
import { PostButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { answers } from "#app/words/front.ts";
import { moment } from "#app/words/dates.ts";
import { apologise, comeAfterAll, findOwnMeeting } from "#db/meetings/apologies.server.ts";
import { isLinkOfNow } from "#db/people/mailboxes.server.ts";
import { personBehind } from "#db/people/people.server.ts";

async function dateOf({ app }: AppLoadContext, token: string | undefined) {
  const now = app.clock.now();
  const subject = readLink(app.config.secrets, "cannot-come", token ?? "", now);
  const [meetingId, placeId, mark] = subject?.split(".") ?? [];
  if (!placeId || !(await isLinkOfNow(app.store, placeId, mark))) refuseRequest(410);
  const personId = await personBehind(app.store, placeId);
  const date = personId && meetingId ? await findOwnMeeting(app.store, personId, meetingId) : null;
  if (!date || date.state !== "planned" || date.endsAt <= now || date.placeId !== placeId) refuseRequest(410);
  return { ...date, personId: personId ?? "", meetingId: meetingId ?? "" };
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { startsAt, zone, mark, placeId } = await dateOf(context, params.token);
  const excused = mark === "excused";
  return {
    title: answers[context.requestContext.language].title,
    startsAt,
    zone,
    excused,
    placeId,
    token: params.token ?? "",
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { app } = context;
  const { meetingId, personId } = await dateOf(context, params.token);
  const form = await readForm(request, { answer: field.choice(["away", "coming"]) });
  if (!form.ok) refuseRequest(400);
  const say = form.values.answer === "away" ? apologise : comeAfterAll;
  await say(app.store, { meetingId, personId }, app.clock.now());
  return redirect(`/cannot-come/${params.token}`, 303);
}

export default function CannotCome() {
  const { startsAt, zone, excused, placeId, token } = useLoaderData<typeof loader>();
  const words = useWords(answers);
  const when = moment(useLanguage(), zone, startsAt);
  const action = `/cannot-come/${token}`;
  return (
    <Page audience="participant">
      <h1>{excused ? words.doneTitle : words.title}</h1>
      {excused ? (
        <>
          <Notice kind="done">{words.done(when)}</Notice>
          <PostButton action={action} name="answer" value="coming" look="secondary">
            {words.undo}
          </PostButton>
        </>
      ) : (
        <>
          <p>{words.question(when)}</p>
          <p>{words.why}</p>
          <PostButton action={action} name="answer" value="away">
            {words.yes}
          </PostButton>
        </>
      )}
      <p>
        <a href={`/me/places/${placeId}`}>{words.page}</a>
      </p>
    </Page>
  );
}
