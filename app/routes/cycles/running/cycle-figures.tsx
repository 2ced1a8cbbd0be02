/** Who came, planned and real minutes, the shared goal: quiet drawings, each with its figures as a table. */
import { Chart } from "#app/ui/chart.tsx";
import { Empty } from "#app/ui/notice.tsx";
import { Name } from "#app/ui/name.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { figuresWords } from "#app/words/cycles.ts";
import { shortDay } from "#app/words/dates.ts";
import type { FiguresOfCycle, MeetingFigures } from "#db/cycles/figures.server.ts";

/** `parts`: also every part of every meeting. Headings are of the second level. */
export function CycleFigures({ figures, parts = false }: { figures: FiguresOfCycle; parts?: boolean }) {
  const words = useWords(figuresWords);
  const marked = figures.meetings.some((one) => one.marks !== null);
  const timed = figures.meetings.filter((one) => one.realMinutes !== null);
  if (!marked && timed.length === 0 && !figures.goal) return <Empty text={words.empty} />;
  return (
    <>
      {marked && <Attendance meetings={figures.meetings} />}
      {figures.goal && <GoalFigures goal={figures.goal} meetings={figures.meetings} />}
      {timed.length > 0 && <Minutes meetings={timed} />}
      {parts && timed.map((one) => <Parts key={one.meeting.id} figures={one} />)}
    </>
  );
}

function Attendance({ meetings }: { meetings: readonly MeetingFigures[] }) {
  const words = useWords(figuresWords);
  const language = useLanguage();
  const now = useNow();
  const columns = [
    { label: words.meeting },
    { label: words.date },
    { label: words.came, number: true },
    { label: words.late, number: true },
    { label: words.excused, number: true },
    { label: words.silent, number: true },
    { label: words.unknown, number: true },
  ];
  const rows = meetings
    .filter((one) => one.marks !== null)
    .map(({ meeting, marks }) => ({
      key: meeting.id,
      cells: [
        <a href={`/meetings/${meeting.id}`}>{meeting.number}</a>,
        shortDay(language, meeting.zone, meeting.startsAt, now),
        marks?.came,
        marks?.late,
        marks?.excused,
        marks?.silent,
        marks?.unknown,
      ],
    }));
  return (
    <section className="stack">
      <h2>{words.attendance}</h2>
      <p className="quiet">{words.attendanceText}</p>
      <DataTable caption={words.attendance} bareCaption columns={columns} rows={rows} />
    </section>
  );
}

type GoalPart = { goal: NonNullable<FiguresOfCycle["goal"]>; meetings: readonly MeetingFigures[] };

function GoalFigures({ goal: { goal, points }, meetings }: GoalPart) {
  const words = useWords(figuresWords);
  const held = points.filter(
    (point) =>
      point.value !== null || meetings.some((one) => one.meeting.number === point.meeting && one.marks),
  );
  return (
    <section className="stack">
      <h2>{words.goal}</h2>
      <p>
        <Name>{goal.text}</Name>
      </p>
      <Chart
        title={words.values[goal.pattern]}
        points={held.map(({ meeting, value, of }) => ({ label: String(meeting), value, of }))}
        shape={goal.pattern === "common" ? "bars" : "line"}
        headings={{
          label: words.meeting,
          value: words.values[goal.pattern],
          ...(goal.pattern === "common" ? { of: words.of } : {}),
        }}
      />
      <p className="quiet small">{words.goalText}</p>
    </section>
  );
}

function Minutes({ meetings }: { meetings: readonly MeetingFigures[] }) {
  const words = useWords(figuresWords);
  return (
    <section className="stack">
      <h2>{words.minutes}</h2>
      <Chart
        title={words.minutes}
        points={meetings.map(({ meeting, realMinutes, plannedMinutes }) => ({
          label: String(meeting.number),
          value: realMinutes,
          of: plannedMinutes,
        }))}
        headings={{ label: words.meeting, value: words.real, of: words.planned }}
        say={words.inMinutes}
      />
    </section>
  );
}

function Parts({ figures }: { figures: MeetingFigures }) {
  const words = useWords(figuresWords);
  return (
    <details>
      <summary>{words.parts(figures.meeting.number)}</summary>
      <DataTable
        caption={words.parts(figures.meeting.number)}
        bareCaption
        columns={[
          { label: words.part },
          { label: words.planned, number: true },
          { label: words.real, number: true },
        ]}
        rows={figures.segments.map((line) => ({
          key: line.segment,
          cells: [line.title, line.plannedMinutes, line.realMinutes ?? words.partState[line.state]],
        }))}
      />
    </details>
  );
}
