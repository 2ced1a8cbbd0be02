/** "I can come after all": takes an apology back. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/server/http/doors.server.ts";
import { enterOwnMeeting } from "#app/routes/me/meetings/own-meeting.server.ts";
import { PostButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import { places } from "#app/words/me.ts";
import { comeAfterAll } from "#db/meetings/apologies.server.ts";
import { Mine } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, over } = await enterOwnMeeting(args, args.params.meeting);
  const title = places[args.context.requestContext.language].can;
  return { title, over, id: args.params.meeting ?? "", startsAt: meeting.startsAt, zone: meeting.zone };
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args);
  await enterOwnMeeting(args, args.params.meeting);
  const { app } = args.context;
  const apology = { personId: person.id, meetingId: args.params.meeting ?? "" };
  const done = await comeAfterAll(app.store, apology, app.clock.now());
  return redirect(`/me?said=${done.ok ? "coming" : done.refusal}`, 303);
}

export default function Coming() {
  const { id, over, startsAt, zone } = useLoaderData<typeof loader>();
  const words = useWords(places);
  const language = useLanguage();
  const now = useNow();
  return (
    <Mine>
      <BackLink href="/me">{words.back}</BackLink>
      <h1>{words.can}</h1>
      <p>{words.cannotCome.text(`${dayAndTime(language, zone, startsAt, now)} ${inZone(language, zone)}`)}</p>
      {over ? (
        <Notice>{words.cannotCome.over}</Notice>
      ) : (
        <PostButton action={`/me/meetings/${id}/coming`}>{words.can}</PostButton>
      )}
    </Mine>
  );
}
