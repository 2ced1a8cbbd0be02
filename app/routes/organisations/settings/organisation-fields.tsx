/** The questions about an organisation, the same wherever they are asked. */
import { Choice } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Option } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { isLanguage, languages } from "#app/words/language.ts";
import { organisations } from "#app/words/organisations.ts";
import { sentenceFor } from "#app/words/wrong.ts";

export type OrganisationFieldsProps = {
  typed: Readonly<Record<string, string>>;
  wrong: Readonly<Record<string, string>>;
  choices: { zones: readonly string[]; countries: readonly Option[] };
};

export function OrganisationFields({ typed, wrong, choices }: OrganisationFieldsProps) {
  const words = useWords(organisations);
  const { fields } = words;
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <>
      <Field {...asked("name")} label={fields.name} autoComplete="organization" />
      <Field {...asked("neutralName")} label={fields.neutralName} hint={fields.neutralHint} />
      <Field
        {...asked("zone")}
        label={fields.zone}
        hint={fields.zoneHint}
        list={choices.zones}
        size="middle"
      />
      <Field
        {...asked("country")}
        label={fields.country}
        hint={fields.countryHint}
        type="select"
        options={choices.countries}
        blank
      />
      <Choice
        {...asked("language")}
        legend={fields.language}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
        inline
      />
    </>
  );
}

/** The same questions by name, for saying what is saved of each. */
export function settingsNamed(
  { fields, languages: names }: (typeof organisations)["en"],
  countries: readonly Option[],
) {
  const country = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  const language = (code: string) => (isLanguage(code) ? names[code] : code);
  return [
    { name: "name", label: fields.name },
    { name: "neutralName", label: fields.neutralName },
    { name: "zone", label: fields.zone },
    { name: "country", label: fields.country, shown: country },
    { name: "language", label: fields.language, shown: language },
  ];
}
