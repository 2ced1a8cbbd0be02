/** One's own place in one group. Whoever gave it back finds its history here, and nothing of the group any more. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn, refuseRequest } from "#app/server/http/doors.server.ts";
import { hasLostLetter } from "#app/server/mail/letter-fates.server.ts";
import { lookAtPlace } from "#app/routes/me/place/own-place.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { sentenceIn } from "#app/words/wrong.ts";
import { day, dayAndTime, inZone, shortDay } from "#app/words/dates.ts";
import { groupEndWords } from "#app/words/cycles.ts";
import { labelled } from "#app/words/labelled.ts";
import { places } from "#app/words/me.ts";
import { undeliveredWords } from "#app/words/organisations.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { Mine, Said } from "../frame.tsx";
import { HeldPlace } from "./held-place.tsx";
import { PlaceLinks } from "./place-links.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const { place: id } = args.params;
  const seen = looksLikeId(id) ? await lookAtPlace(app, person.id, id, requestContext.language) : null;
  if (!seen) refuseRequest(404);
  const said = new URL(args.request.url).searchParams.get("said");
  const lost = await hasLostLetter(app, { cycleId: seen.cycleId, personId: person.id });
  return { title: places[requestContext.language].title, zone: requestContext.zone, said, seen, lost };
}

export default function Place() {
  const { seen, zone, said, lost } = useLoaderData<typeof loader>();
  const words = useWords(places);
  const letters = useWords(undeliveredWords);
  return (
    <Mine>
      <BackLink href="/me">{words.back}</BackLink>
      <h1>
        <Name>{seen.groupName}</Name>
      </h1>
      <Said code={said} sentences={words.said} />
      {seen.ended && <Ended />}
      {lost && seen.kind !== "over" && (
        <Notice kind="care">
          {letters.ownNotice} <a href={`/me/places/${seen.id}/letter#written`}>{letters.ownSee}</a>
        </Notice>
      )}
      {seen.kind === "held" && <HeldPlace seen={seen} zone={zone} />}
      {(seen.kind === "waiting" || seen.kind === "offered") && <Ahead />}
      {seen.kind === "over" && <Over />}
    </Mine>
  );
}

/** The group is called off or over: said first, with the way to other groups. */
function Ended() {
  const { seen } = useLoaderData<typeof loader>();
  const words = useWords(groupEndWords);
  const language = useLanguage();
  if (!seen.ended) return null;
  return (
    <section className="next">
      <h2>{words.ended[seen.ended]}</h2>
      {seen.lastAt && <p>{words.lastMeeting(day(language, seen.zone, seen.lastAt))}</p>}
      <p>
        <a href="/">{words.otherGroups}</a>
      </p>
    </section>
  );
}

function Ahead() {
  const { seen } = useLoaderData<typeof loader>();
  const words = useWords(places);
  const language = useLanguage();
  const now = useNow();
  if (seen.kind !== "waiting" && seen.kind !== "offered") return null;
  const until = seen.kind === "offered" && seen.until;
  return (
    <>
      <section className="next">
        <p className="hint">{words.states[seen.state]}</p>
        {seen.kind === "waiting" && <h2>{words.position(seen.position)}</h2>}
        {until && (
          <h2>
            {words.offeredHow(
              `${dayAndTime(language, seen.zone, until, now)} ${inZone(language, seen.zone)}`,
            )}
          </h2>
        )}
        {until ? (
          <ButtonLink href={`/me/places/${seen.id}/offer`}>{words.answer}</ButtonLink>
        ) : (
          <p>{words.waitingHow}</p>
        )}
      </section>
      <section className="stack">
        <h2>{words.dates}</h2>
        <ul className="plain">
          {seen.dates.map((meeting) => (
            <li key={meeting.id}>
              {`${dayAndTime(language, meeting.zone, meeting.startsAt, now)} ${inZone(language, meeting.zone)}`}
            </li>
          ))}
        </ul>
      </section>
      <PlaceLinks id={seen.id} />
    </>
  );
}

function Over() {
  const { seen } = useLoaderData<typeof loader>();
  const words = useWords(places);
  const language = useLanguage();
  const now = useNow();
  if (seen.kind !== "over") return null;
  return (
    <>
      {!seen.ended && <p>{words.over}</p>}
      {seen.open && (
        <Notice>
          <p>{words.again}</p>
          <ButtonLink href={`/groups/${seen.cycleId}/place`} look="secondary">
            {words.askAgain}
          </ButtonLink>
        </Notice>
      )}
      <section className="stack">
        <h2>{words.history}</h2>
        <ul className="plain">
          {seen.history.map((line) => (
            <li key={line.id}>
              {labelled(
                language,
                shortDay(language, seen.zone, line.at, now),
                sentenceIn(words.because, line.why) ?? line.why,
              )}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href="/me/download">{words.download}</a>
      </p>
    </>
  );
}
