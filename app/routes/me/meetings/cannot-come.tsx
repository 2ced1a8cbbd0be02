/** "I can't come this time", said beforehand with one tap. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/server/http/doors.server.ts";
import { enterOwnMeeting } from "#app/routes/me/meetings/own-meeting.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Confirm } from "#app/ui/staff.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import { places } from "#app/words/me.ts";
import { apologise } from "#db/meetings/apologies.server.ts";
import { Mine } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, over } = await enterOwnMeeting(args, args.params.meeting);
  const title = places[args.context.requestContext.language].cannotCome.title;
  return { title, over, id: args.params.meeting ?? "", startsAt: meeting.startsAt, zone: meeting.zone };
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args);
  await enterOwnMeeting(args, args.params.meeting);
  const { app } = args.context;
  const apology = { personId: person.id, meetingId: args.params.meeting ?? "" };
  const done = await apologise(app.store, apology, app.clock.now());
  return redirect(`/me?said=${done.ok ? "excused" : done.refusal}`, 303);
}

export default function CannotCome() {
  const { id, over, startsAt, zone } = useLoaderData<typeof loader>();
  const all = useWords(places);
  const words = all.cannotCome;
  const language = useLanguage();
  const now = useNow();
  return (
    <Mine>
      <BackLink href="/me">{all.back}</BackLink>
      <h1>{words.title}</h1>
      <p>{words.text(`${dayAndTime(language, zone, startsAt, now)} ${inZone(language, zone)}`)}</p>
      {over ? (
        <Notice>{words.over}</Notice>
      ) : (
        <Confirm
          action={`/me/meetings/${id}/cannot-come`}
          act={words.button}
          no={{ href: "/me", text: words.back }}
        >
          <p>{words.reassure}</p>
        </Confirm>
      )}
    </Mine>
  );
}
