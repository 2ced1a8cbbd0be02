/** The form of one number to call, new or changed. */
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Option } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf } from "#app/ui/staff.tsx";
import { crisis } from "#app/words/crisis.ts";
import { languages } from "#app/words/language.ts";
import { organisations } from "#app/words/organisations.ts";
import { sentenceFor } from "#app/words/wrong.ts";

export type EntryFormProps = {
  typed: Readonly<Record<string, string>>;
  wrong: Readonly<Record<string, string>>;
  countries: readonly Option[];
  once?: string;
};

export function EntryForm({ typed, wrong, countries, once }: EntryFormProps) {
  const words = useWords(crisis);
  const names = useWords(organisations).languages;
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      <form method="post" className="stack">
        {once && <Once id={once} />}
        <Field {...asked("service")} label={words.service} />
        <Field {...asked("number")} label={words.number} size="middle" />
        <Field {...asked("country")} label={words.country} type="select" options={countries} blank />
        <Choice
          {...asked("language")}
          legend={words.language}
          options={languages.map((value) => ({ value, label: names[value] }))}
          inline
        />
        <Field {...asked("hours")} label={words.hours} size="middle" optional />
        <Field {...asked("url")} label={words.url} type="url" optional />
        <Field {...asked("source")} label={words.source} hint={words.sourceHint} optional />
        <SubmitButton>{words.save}</SubmitButton>
      </form>
    </>
  );
}
