/** Where we are and how late it is: the first thing on the screen, found again in one glance. */
import { readClock } from "#app/domain/meetings/run/clock.ts";
import type { LeaderView } from "#app/routes/meetings/live/run-view.server.ts";
import { Bar } from "#app/ui/bar.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { notWell, run } from "#app/words/meetings.ts";
import { segmentLine, wholeLine } from "#app/words/run-clock.ts";

export function Head({ view }: { view: LeaderView }) {
  const words = useWords(run);
  const calls = useWords(notWell);
  const language = useLanguage();
  const { at, phase, face, zone } = view;
  const where = at && phase !== "closed" ? whereOf(view, words) : "";
  return (
    <header
      className="run-head"
      id="head"
      data-run={JSON.stringify({ seq: view.seq, now: view.now, face, zone, language })}
    >
      <p className="small cluster apart">
        <a className="strong" href={`/meetings/${view.meetingId}/not-well`}>
          {calls.link}
        </a>
        <a href={`/meetings/${view.meetingId}`}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
        <span className="quiet">{where}</span>
      </p>
      <h1 id="here" tabIndex={-1}>
        <span lang={at?.language}>{titleOf(view, words)}</span>
      </h1>
      <p id="now" className="unseen" role="status">
        <span lang={at?.language}>{titleOf(view, words)}</span>
        {where && ` · ${where}`}
      </p>
      <p id="told" className="unseen" role="status"></p>
      <Clock view={view} />
      <p id="sending" className="small" role="status"></p>
    </header>
  );
}

function titleOf({ phase, at }: LeaderView, words: (typeof run)["en"]): string {
  if (phase === "before") return words.notOpen;
  if (phase === "closed") return words.closed;
  return at?.title ?? words.notBegun;
}

function whereOf({ at, agenda }: LeaderView, words: (typeof run)["en"]): string {
  if (!at) return "";
  const told = [
    words.where(at.n, agenda.length),
    at.lead && words.leads(at.lead),
    at.wentOn && words.wentOn(at.wentOn),
  ];
  return told.filter(Boolean).join(" · ");
}

/** Words and a quiet bar; a screen reader hears it when it asks, not every minute. */
function Clock({ view: { face, now, zone } }: { view: LeaderView }) {
  const language = useLanguage();
  if (!face) return null;
  const reading = readClock(face, now);
  return (
    <div id="clock" aria-live="off">
      {reading.segment && (
        <Bar at={reading.segment.share} of={1} text={segmentLine(language, reading, face.running)} />
      )}
      <p id="clock-whole" className="small quiet number">
        {wholeLine(language, zone, reading, face.plannedEnd)}
      </p>
    </div>
  );
}
