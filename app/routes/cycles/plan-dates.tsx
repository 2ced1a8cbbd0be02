/** All dates of a cycle before it is saved: what is left out, what deserves a second look. */
import { ClockNotes } from "#app/ui/clock-notes.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { When } from "#app/ui/when.tsx";
import { inZone, shortDay } from "#app/words/dates.ts";
import { planning } from "#app/words/planning.ts";
import type { Previewed, ShownDate } from "./plan-preview.server.ts";

export function PlanDates({ dates }: { dates: NonNullable<Previewed["dates"]> }) {
  const words = useWords(planning);
  const language = useLanguage();
  const { planned, skipped, warnings, zone, clocks } = dates;
  return (
    <>
      <ClockNotes standing={clocks} />
      {warnings.map((warning) => (
        <Notice key={warning} kind={warning === "clock-change" ? "info" : "care"}>
          {words.warnings[warning]}
        </Notice>
      ))}
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
      {skipped.length > 0 && (
        <>
          <h3>{words.skipped}</h3>
          <ul>
            {skipped.map((skip) => {
              const day = shortDay(language, "UTC", new Date(`${skip.date}T12:00:00Z`));
              return (
                <li key={skip.date}>
                  {skip.reason === "holiday"
                    ? words.skippedHoliday(day, skip.name)
                    : words.skippedClosed(day)}
                </li>
              );
            })}
          </ul>
        </>
      )}
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
