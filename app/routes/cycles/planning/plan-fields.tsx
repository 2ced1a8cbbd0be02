/** The questions of planning a cycle, with what was typed before. */
import type { ReactNode } from "react";
import { rhythms } from "#app/domain/curriculum/plan.ts";
import type { Format, Language } from "#app/domain/curriculum/plan.ts";
import { mostSeats } from "#app/domain/groups/enrolment.ts";
import { weekdays } from "#app/domain/groups/schedule/days.ts";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Option } from "#app/ui/field.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { shortDay, weekdayName } from "#app/words/dates.ts";
import { languages } from "#app/words/language.ts";
import { organisations } from "#app/words/organisations.ts";
import { planning } from "#app/words/cycles.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import type { ClockQuestion } from "./plan-preview.server.ts";
import { VenueFields } from "./venue-fields.tsx";

export type PlanFieldsProps = {
  typed: Readonly<Record<string, string>>;
  wrong: Readonly<Record<string, string>>;
  question: ClockQuestion | null;
  curriculum: { formats: readonly Format[]; group: { min: number; max: number }; repeats: boolean };
  facilitators: readonly Option[];
  choices: { zones: readonly string[]; countries: readonly Option[] };
  /** For each language, what would be told in another one. */
  told: Record<Language, string>;
};

/** What every control is given: its name, what was typed, what is wrong with it. */
function useAsked({ typed, wrong }: Pick<PlanFieldsProps, "typed" | "wrong">) {
  const words = useWords(planning);
  return (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
}

export function PlanFields(props: PlanFieldsProps) {
  const { typed, wrong, curriculum, facilitators } = props;
  const words = useWords(planning);
  const asked = useAsked(props);
  return (
    <>
      <Field {...asked("name")} label={words.name} hint={words.nameHint} />
      <DateFields {...props} />
      <Field
        {...asked("capacity")}
        label={words.capacity}
        hint={words.capacityHint(curriculum.group.min, curriculum.group.max)}
        type="number"
        min={1}
        max={mostSeats}
      />
      <Choice
        {...asked("format")}
        legend={words.format}
        options={curriculum.formats.map((value) => ({ value, label: words.formatNames[value] }))}
        inline
      />
      <fieldset className="stack">
        <legend>{words.venue}</legend>
        <VenueFields typed={typed} wrong={wrong} />
      </fieldset>
      <Field
        {...asked("leadA")}
        label={words.leadA}
        type="select"
        options={facilitators}
        blank={words.nobody}
      />
      <Field
        {...asked("leadB")}
        label={words.leadB}
        type="select"
        options={facilitators}
        blank={words.nobody}
        optional
      />
      <OtherFields {...props} />
    </>
  );
}

function DateFields(props: PlanFieldsProps) {
  const { typed, question, choices } = props;
  const words = useWords(planning);
  const asked = useAsked(props);
  return (
    <>
      <Field {...asked("startDate")} label={words.startDate} type="date" />
      <Field {...asked("time")} label={words.time} hint={words.timeHint} type="time" size="middle" />
      <ClockAnswer question={question} typed={typed} />
      <RhythmFields {...props} />
      <Field
        {...asked("country")}
        label={words.country}
        hint={words.countryHint}
        type="select"
        options={choices.countries}
        blank
      />
      <Field {...asked("zone")} label={words.zone} list={choices.zones} size="middle" />
      <Tick name="skipHolidays" label={words.skipHolidays} checked={typed.skipHolidays === "yes"} />
      <Field
        {...asked("closedDates")}
        label={words.closed}
        hint={words.closedHint}
        type="textarea"
        rows={2}
        optional
      />
      {typed.timeOn ? (
        <Field
          {...asked("timeOn")}
          label={words.timeOn}
          hint={words.timeOnHint}
          type="textarea"
          rows={2}
          optional
        />
      ) : (
        <input type="hidden" name="timeOn" value="" />
      )}
    </>
  );
}

/** How often, on which second day where there are two a week, and how many times where one session repeats. */
function RhythmFields(props: PlanFieldsProps) {
  const { curriculum } = props;
  const words = useWords(planning);
  const language = useLanguage();
  const asked = useAsked(props);
  return (
    <>
      <Choice
        {...asked("rhythm")}
        legend={words.every}
        options={rhythms.map((value) => ({ value, label: words.rhythms[value] }))}
      />
      <Field
        {...asked("otherDay")}
        label={words.otherDay}
        hint={words.otherDayHint}
        type="select"
        options={weekdays.map((day) => ({ value: String(day), label: weekdayName(language, day) }))}
        blank
        optional
      />
      {curriculum.repeats && (
        <Field
          {...asked("times")}
          label={words.times}
          hint={words.timesHint}
          type="number"
          min={1}
          max={60}
        />
      )}
    </>
  );
}

/** Where the clock makes a time impossible or double, the planner says what is meant; nothing is guessed. */
function ClockAnswer({
  question,
  typed,
}: {
  question: ClockQuestion | null;
  typed: Readonly<Record<string, string>>;
}) {
  const words = useWords(planning);
  const language = useLanguage();
  const now = useNow();
  const kept: ReactNode = <input type="hidden" name="occurrence" value={typed.occurrence ?? ""} />;
  if (!question) return kept;
  if (question.kind === "twice") {
    const options = (["first", "second"] as const).map((value) => ({
      value,
      label: words.occurrences[value],
    }));
    return <Choice name="occurrence" legend={words.occurrence} options={options} value={typed.occurrence} />;
  }
  const day = shortDay(language, "UTC", new Date(`${question.at}T12:00:00Z`), now);
  const times = question.times.map((time) => ({ value: `${question.at} ${time}`, label: `${day}, ${time}` }));
  const skip = { value: `${question.at} skip`, label: words.skipThat(day) };
  return (
    <>
      {kept}
      <Choice name="instead" legend={words.instead} options={[...times, skip]} />
    </>
  );
}

function OtherFields(props: PlanFieldsProps) {
  const words = useWords(planning);
  const names = useWords(organisations).languages;
  const asked = useAsked(props);
  return (
    <>
      <Choice
        {...asked("language")}
        legend={words.language}
        options={languages.map((value) => ({ value, label: names[value], hint: props.told[value] }))}
      />
      <Choice
        {...asked("listed")}
        legend={words.listed}
        options={[
          { value: "yes", label: words.listedYes },
          { value: "no", label: words.listedNo },
        ]}
      />
    </>
  );
}
