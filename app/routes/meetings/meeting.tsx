/** The page of a meeting. Beforehand: is everything ready? Afterwards: what it left behind. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { meetingPage } from "#app/routes/meetings/meeting-page.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Definition } from "#app/ui/table.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { When } from "#app/ui/when.tsx";
import { inZone } from "#app/words/dates.ts";
import { openingWords, meetingWords } from "#app/words/meetings.ts";
import { Act, actPath } from "./live/act.tsx";
import { Ready } from "./live/ready.tsx";
import { Record } from "./live/record.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, organisation, roles } = await enterMeeting(args, args.params.meeting, "see who comes");
  const { app, requestContext } = args.context;
  const page = await meetingPage(app, meeting.id, app.clock.now());
  if (!page) refuseRequest(404);
  return {
    title: meetingWords[requestContext.language].title(meeting.number),
    at: staffPlace(organisation, roles),
    page,
  };
}

export default function MeetingPage() {
  const { at, page } = useLoaderData<typeof loader>();
  const words = useWords(meetingWords);
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/cycles/${page.cycle.id}`}>
        <Name>{page.cycle.name}</Name>
      </BackLink>
      <h1>{words.title(page.number)}</h1>
      {page.state === "cancelled" ? <Notice>{words.cancelled}</Notice> : <Way page={page} />}
      <WhenAndWhere page={page} />
      {page.record && <Record page={page} record={page.record} />}
      <Ready page={page} />
    </Staff>
  );
}

type Part = { page: Awaited<ReturnType<typeof loader>>["page"] };

/** The one thing to do: open it, go on with it, or put right what is closed. */
function Way({ page }: Part) {
  const words = useWords(meetingWords);
  const opening = useWords(openingWords);
  const { phase, here } = page;
  if (phase === "before")
    return (
      <div className="stack close">
        {page.opening === "free" ? (
          <Act here={here} act="open" look="primary" large>
            {words.open}
          </Act>
        ) : (
          <ButtonLink
            href={actPath(here, "open")}
            large
            look={page.opening === "ahead" ? "secondary" : "primary"}
          >
            {words.open}
          </ButtonLink>
        )}
        <p className="quiet small">
          {words.early} <a href={`/meetings/${here.meetingId}/rehearsal`}>{opening.rehearse}</a>
        </p>
      </div>
    );
  if (phase === "closed") return page.takesBack ? <TakeBack page={page} /> : null;
  return (
    <ButtonLink href={`/meetings/${here.meetingId}/run`} large>
      {words.goOn}
    </ButtonLink>
  );
}

function TakeBack({ page: { here } }: Part) {
  const words = useWords(meetingWords);
  return (
    <p>
      <a href={actPath(here, "take-back")}>{words.takeBack}</a>
    </p>
  );
}

function WhenAndWhere({ page }: Part) {
  const words = useWords(meetingWords);
  const language = useLanguage();
  const { venue, here, startsAt, endsAt, zone, state } = page;
  return (
    <section className="stack close">
      <Definition
        items={[
          {
            term: words.when,
            detail: (
              <>
                <When at={startsAt} until={endsAt} zone={zone} /> {inZone(language, zone)}
              </>
            ),
          },
          { term: words.format, detail: words.formats[page.format] },
          { term: words.where, detail: [venue?.name, venue?.address].filter(Boolean).join(", ") },
          { term: words.access, detail: venue?.access },
          { term: words.join, detail: venue?.join },
        ]}
      />
      {state === "planned" && (
        <p className="cluster">
          <a href={`/meetings/${here.meetingId}/move`}>{words.move}</a>
          <a href={`/meetings/${here.meetingId}/venue`}>{words.venue}</a>
        </p>
      )}
    </section>
  );
}
