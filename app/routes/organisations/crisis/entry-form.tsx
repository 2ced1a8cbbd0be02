/** The form of one number to call, new or changed. */
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Option } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf } from "#app/ui/staff.tsx";
import { StandsNow } from "#app/ui/stands-now.tsx";
import { crisis, organisations } from "#app/words/organisations.ts";
import { isLanguage, languages } from "#app/words/language.ts";
import { overtaken } from "#app/words/shared.ts";
import { sentenceFor } from "#app/words/wrong.ts";

export type EntryFormProps = {
  typed: Readonly<Record<string, string>>;
  wrong: Readonly<Record<string, string>>;
  countries: readonly Option[];
  once?: string;
  /** Of an entry that is changed: the mark of what is saved, and what that is. */
  seen?: string;
  now?: Readonly<Record<string, string>>;
};

export function EntryForm({ typed, wrong, countries, once, seen, now }: EntryFormProps) {
  const words = useWords(crisis);
  const { errors } = useWords(overtaken);
  const names = useWords(organisations).languages;
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <>
      <ErrorSummary errors={errorsOf(wrong, { ...words.errors, ...errors })} />
      {now && <StandsNow {...{ wrong, typed, now }} fields={entryNamed(words, names, countries)} />}
      <form method="post" className="stack">
        {seen && <input type="hidden" name="seen" value={seen} />}
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

function entryNamed(
  words: (typeof crisis)["en"],
  names: (typeof organisations)["en"]["languages"],
  countries: readonly Option[],
) {
  const country = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  const language = (code: string) => (isLanguage(code) ? names[code] : code);
  const plain = (["service", "number", "hours", "url", "source"] as const).map((name) => ({
    name,
    label: words[name],
  }));
  return [
    ...plain,
    { name: "country", label: words.country, shown: country },
    { name: "language", label: words.language, shown: language },
  ];
}
