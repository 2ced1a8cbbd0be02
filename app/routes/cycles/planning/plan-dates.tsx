/** All dates of a cycle before it is saved: what is left out, what deserves a second look. */
import { ClockNotes } from "#app/ui/clock-notes.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { When } from "#app/ui/when.tsx";
import { inZone, shortDay, time } from "#app/words/dates.ts";
import type { DateWarning } from "#app/domain/groups/planning.ts";
import type { SkippedDate } from "#app/domain/groups/schedule.ts";
import { planning } from "#app/words/cycles.ts";
import type { Previewed, ShownDate } from "./plan-preview.server.ts";

export function PlanDates({ dates }: { dates: NonNullable<Previewed["dates"]> }) {
  const words = useWords(planning);
  const language = useLanguage();
  const { planned, skipped, warnings, zone, clocks } = dates;
  return (
    <>
      <ClockNotes standing={clocks} />
      <DateWarnings warnings={warnings} />
      <DataTable
        caption={words.dates}
        columns={[{ label: words.number }, { label: words.when }, { label: words.remarks }]}
        rows={planned.map((date) => ({
          key: String(date.number),
          cells: [
            `${date.number}. ${date.title}`,
            <When key="when" at={date.startsAt} until={date.endsAt} zone={date.zone} />,
            <Remarks key="remarks" date={date} />,
          ],
        }))}
      />
      <p className="quiet">{words.allIn(inZone(language, zone))}</p>
      <SkippedDates skipped={skipped} />
    </>
  );
}

/** What deserves a second look before dates are saved, new ones and changed ones alike. */
export function DateWarnings({ warnings }: { warnings: readonly DateWarning[] }) {
  const words = useWords(planning);
  const language = useLanguage();
  const wall = (at: string) => time(language, "UTC", new Date(`2000-01-01T${at}Z`));
  const told = (warning: DateWarning) =>
    typeof warning === "string"
      ? words.warnings[warning]
      : words.night(wall(warning.night), wall(warning.meant));
  return (
    <>
      {warnings.map((warning) => (
        <Notice key={told(warning)} kind={warning === "clock-change" ? "info" : "care"}>
          {told(warning)}
        </Notice>
      ))}
    </>
  );
}

/** The dates a series leaves out, each with its reason. */
export function SkippedDates({ skipped }: { skipped: readonly SkippedDate[] }) {
  const words = useWords(planning);
  const language = useLanguage();
  const now = useNow();
  if (skipped.length === 0) return null;
  const told = (skip: SkippedDate) => {
    const day = shortDay(language, "UTC", new Date(`${skip.date}T12:00:00Z`), now);
    if (skip.reason === "holiday") return words.skippedHoliday(day, skip.name);
    return skip.reason === "closed" ? words.skippedClosed(day) : words.skippedWeek(day);
  };
  return (
    <>
      <h3>{words.skipped}</h3>
      <ul>
        {skipped.map((skip) => (
          <li key={skip.date}>{told(skip)}</li>
        ))}
      </ul>
    </>
  );
}

function Remarks({ date }: { date: ShownDate }) {
  const words = useWords(planning);
  const remarks = [
    date.clockChange && words.clockChange,
    date.lateEvening && words.late,
    date.holiday && words.holiday(date.holiday),
  ];
  return <>{remarks.filter(Boolean).join(", ")}</>;
}
