/** The roll, one tap a person: here, late, not here. Everything else is on the page of the whole roll. */
import { came } from "#app/domain/groups/attendance.ts";
import type { Mark } from "#app/domain/groups/attendance.ts";
import type { LeaderView, RollVoice } from "#app/routes/meetings/live/run-view.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
import { marks, run } from "#app/words/meetings.ts";
import { Seen, actPath } from "./act.tsx";
import type { Here } from "./act.tsx";

const quick: readonly Mark[] = ["here", "late", "not-here"];
const beforehand: readonly Mark[] = ["excused", "unknown"];
const shapes: Record<Mark, Shape> = {
  here: "full",
  late: "half",
  "left-early": "half",
  "stepped-out": "half",
  excused: "diamond",
  "not-here": "dash",
  unknown: "ring",
};

export function Roll({ here, view }: { here: Here; view: LeaderView }) {
  const words = useWords(run);
  const there = view.roll.filter((entry) => came(entry.mark)).length;
  const { ahead } = view;
  const first = view.phase === "before" || (view.phase === "running" && view.at === null);
  return (
    <details id="roll" open={first}>
      <summary>{words.roll(there, view.roll.length)}</summary>
      <p className="quiet small">{ahead ? words.rollAhead : words.rollText}</p>
      <ul className="entries">
        {view.roll.map((entry) => (
          <RollLine key={entry.voice} here={here} entry={entry} choices={ahead ? beforehand : quick} />
        ))}
      </ul>
      <p>
        <a href={`/meetings/${view.meetingId}/roll`}>{words.rollAll}</a>
      </p>
    </details>
  );
}

type Line = { here: Here; entry: RollVoice; choices: readonly Mark[] };

function RollLine({ here, entry, choices }: Line) {
  const words = useWords(marks);
  const { toldMark } = useWords(run);
  return (
    <li id={`roll-${entry.voice}`} className="stack close">
      <p className="cluster">
        <Name>{entry.name}</Name>
        <MarkTag mark={entry.mark} />
      </p>
      <form method="post" action={actPath(here, "mark")} className="act thirds">
        <Seen here={here} facts={{ voice: entry.voice }} />
        {choices.map((mark) => (
          <SubmitButton
            key={mark}
            look={mark === entry.mark ? "primary" : "secondary"}
            name="mark"
            value={mark}
            about={entry.name}
            id={`mark-${mark}-${entry.voice}`}
            pressed={mark === entry.mark}
            told={toldMark(entry.name, words[mark])}
          >
            {words[mark]}
          </SubmitButton>
        ))}
      </form>
    </li>
  );
}

/** A mark in a word and a shape. */
export function MarkTag({ mark }: { mark: Mark }) {
  const words = useWords(marks);
  return (
    <Tag shape={shapes[mark]} tone={came(mark) ? "accent" : "plain"}>
      {words[mark]}
    </Tag>
  );
}
