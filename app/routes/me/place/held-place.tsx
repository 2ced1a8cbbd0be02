/** A held place: the next meeting, the own step, all dates with one's own attendance. */
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import { marks } from "#app/words/meetings.ts";
import { ownSheets, ownStep, places } from "#app/words/me.ts";
import type { SeenPlace } from "#app/routes/me/place/own-place.server.ts";
import { Next } from "../frame.tsx";
import { PlaceLinks } from "./place-links.tsx";

type SeenHeldPlace = Extract<SeenPlace, { kind: "held" }>;

export function HeldPlace({ seen, zone }: { seen: SeenHeldPlace; zone: string | null }) {
  const words = useWords(places);
  return (
    <>
      {seen.next ? <Next meeting={seen.next} zone={zone} /> : !seen.ended && <p>{words.noNext}</p>}
      {(!seen.ended || seen.step) && <StepToday seen={seen} />}
      <Dates seen={seen} />
      <PlaceLinks id={seen.id} dates ended={seen.ended !== null} />
    </>
  );
}

/** The step of a group that has ended can be read; a further one is not asked for. */
function StepToday({ seen: { id, step, ended } }: { seen: SeenHeldPlace }) {
  const words = useWords(places);
  const told = useWords(ownStep);
  return (
    <section className="stack">
      <h2>{words.step}</h2>
      {step ? (
        <p>
          <bdi>{[step.what, step.howMuch, step.whenText, step.howOften].filter(Boolean).join(" · ")}</bdi>
          {step.confidence !== null && ` · ${told.sure(step.confidence)}`}
        </p>
      ) : (
        <p>{words.noStep}</p>
      )}
      {!ended && (
        <p>
          <ButtonLink href={`/me/places/${id}/step`} look="secondary">
            {step ? words.changeStep : words.writeStep}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function Dates({ seen: { dates, zone } }: { seen: SeenHeldPlace }) {
  const words = useWords(places);
  const language = useLanguage();
  const now = useNow();
  const markWords = useWords(marks);
  const sheetWords = useWords(ownSheets);
  return (
    <section className="stack">
      <h2>{`${words.dates} (${inZone(language, zone)})`}</h2>
      <ol className="plain">
        {dates.map((meeting) => {
          const notes = [
            meeting.state === "cancelled" && words.cancelled,
            !meeting.counts && words.notCounted,
            meeting.mark && meeting.mark !== "unknown" && markWords[meeting.mark],
          ].filter(Boolean);
          return (
            <li key={meeting.id}>
              {dayAndTime(language, meeting.zone, meeting.startsAt, now)}
              {meeting.name && (
                <>
                  {" · "}
                  <bdi lang={meeting.name.language}>{meeting.name.title}</bdi>
                </>
              )}
              {notes.map((note) => ` · ${note}`).join("")}
              {meeting.begun && (
                <>
                  {" · "}
                  <a href={`/me/meetings/${meeting.id}/sheets`}>
                    {sheetWords.link}
                    <span className="unseen">{`, ${sheetWords.title(meeting.number)}`}</span>
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
