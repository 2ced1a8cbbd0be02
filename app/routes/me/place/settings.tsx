/** What a person chooses for their place: name, calendar, letters, language. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterPlace } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { consentTexts, consentVersion } from "#app/words/consents.ts";
import { languages, ownName } from "#app/words/language.ts";
import { ownAddress, ownLetters, places } from "#app/words/me.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import type { Sentences } from "#app/words/wrong.ts";
import { findPerson } from "#db/people/people.server.ts";
import { saveSettings } from "#db/places/own-settings.server.ts";
import { Mine, Said } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { place, cycle, person } = await enterPlace(args, args.params.place);
  const { app, requestContext } = args.context;
  const { name, title, ownTitle, invitations, reminders, venueInLetters } = place;
  const known = await findPerson(app.store, person.id);
  const now: Typed = {
    name: name ?? "",
    title,
    ownTitle: ownTitle ?? "",
    invitations,
    reminders: reminders ? "yes" : "",
    venueInLetters: venueInLetters ? "yes" : "",
    language: known?.language ?? requestContext.language,
  };
  const said = new URL(args.request.url).searchParams.get("said");
  return {
    title: places[requestContext.language].choices.title,
    id: place.id,
    groupName: cycle.name,
    now,
    said,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { place } = await enterPlace(args, args.params.place);
  const { app } = args.context;
  const reading = await readForm(args.request, {
    name: field.name(),
    title: field.choice(["neutral", "name", "own"]),
    ownTitle: field.optionalLine(60),
    invitations: field.choice(["rolling", "all", "none"]),
    reminders: field.tick(),
    venueInLetters: field.tick(),
    language: field.choice(languages),
  });
  if (!reading.ok) return data<Refused>(reading, 422);
  const { values, typed } = reading;
  if (values.title === "own" && !values.ownTitle)
    return data<Refused>({ typed, wrong: { ownTitle: "no-words" } }, 422);
  const settings = { ...values, ownTitle: values.ownTitle || null };
  const saved = await saveSettings(app.store, { place, settings, consentVersion }, app.clock.now());
  if (!saved.ok) return data<Refused>({ typed, wrong: { name: saved.refusal } }, 422);
  return redirect(`/me/places/${place.id}/settings?said=settings&lang=${values.language}`, 303);
}
type Refused = { typed: Typed; wrong: Wrong };

export default function Settings() {
  const { id, groupName, now, said } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(places);
  const words = all.choices;
  const wrong = sentencesOf(refused?.wrong, all.errors);
  const typed = refused?.typed ?? now;
  return (
    <Mine>
      <BackLink href={`/me/places/${id}`}>{all.toPlace}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      {!refused && <Said code={said} sentences={all.said} />}
      <form method="post" action={`/me/places/${id}/settings`} className="stack">
        <Field name="name" label={words.name} hint={words.nameHint} value={typed.name} error={wrong.name} />
        <CalendarChoices typed={typed} wrong={wrong} groupName={groupName} />
        <LetterChoices typed={typed} wrong={wrong} />
        <SubmitButton>{words.save}</SubmitButton>
      </form>
      <p>
        <a href="/me/address">{useWords(ownAddress).nav}</a>
      </p>
    </Mine>
  );
}

type SettingsTry = { typed: Typed; wrong: Sentences };

function CalendarChoices({ typed, wrong, groupName }: SettingsTry & { groupName: string }) {
  const words = useWords(places).choices;
  return (
    <>
      <Choice
        name="title"
        legend={words.calendarTitle}
        hint={words.calendarHint}
        value={typed.title}
        error={wrong.title}
        options={[
          { value: "neutral", label: words.neutral },
          { value: "name", label: words.group(groupName) },
          { value: "own", label: words.own },
        ]}
      />
      <Field name="ownTitle" label={words.ownTitle} value={typed.ownTitle} error={wrong.ownTitle} optional />
    </>
  );
}

function LetterChoices({ typed, wrong }: SettingsTry) {
  const words = useWords(places).choices;
  const own = useWords(ownLetters);
  const consent = useWords(consentTexts[consentVersion]).reminders;
  return (
    <>
      <Choice
        name="invitations"
        legend={words.invitations}
        value={typed.invitations}
        error={wrong.invitations}
        options={[
          { value: "rolling", label: words.rolling },
          { value: "all", label: words.all },
          { value: "none", label: words.none },
        ]}
      />
      <Tick name="reminders" label={consent.tick} hint={consent.text} checked={typed.reminders === "yes"} />
      <Tick
        name="venueInLetters"
        label={own.venue}
        hint={own.venueHint}
        checked={typed.venueInLetters === "yes"}
      />
      <Choice
        name="language"
        legend={words.language}
        hint={words.languageHint}
        value={typed.language}
        error={wrong.language}
        options={languages.map((value) => ({ value, label: ownName(value) }))}
        inline
      />
    </>
  );
}
