/** Enrolling somebody by hand: on the phone, on paper, with or without an address. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle } from "#app/server/doors.server.ts";
import { field, readForm } from "#app/server/forms.server.ts";
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { consentVersion } from "#app/words/consents.ts";
import { languages } from "#app/words/language.ts";
import { roster } from "#app/words/roster.ts";
import { enrolByHand } from "#db/enrolments.server.ts";
import { newId } from "#db/ids.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "enrol by hand");
  const title = roster[args.context.visit.language].byHand;
  const { id, language } = cycle;
  return { title, at: staffPlace(organisation, roles), cycle: { id, language }, once: newId() };
}

const shape = {
  once: field.once(),
  name: field.name(),
  address: field.optionalAddress(),
  language: field.choice(languages),
  adult: field.mustTick("not-adult"),
  consent: field.mustTick("no-consent"),
  reminders: field.tick(),
};

export async function action(args: ActionFunctionArgs) {
  const { cycle, person } = await enterCycle(args, args.params.cycle, "enrol by hand");
  const { house } = args.context;
  const form = await readForm(args.request, shape);
  if (!form.ok) return data(form, { status: 422 });
  const { address, name, once, language, reminders } = form.values;
  const given = { once, cycleId: cycle.id, name, address, language, reminders, consentVersion };
  const verdict = await enrolByHand(house.store, { ...given, byPersonId: person.id }, house.clock.now());
  if (!verdict.ok) return data({ typed: form.typed, wrong: { "": verdict.refusal } }, { status: 422 });
  return redirect(`/cycles/${cycle.id}/roster?said=${verdict.state}`, 303);
}

export default function NewPlace() {
  const { at, cycle, once } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(roster);
  const errors = errorsOf(back?.wrong, words.errors);
  const wrong = (name: string) => errors.find((error) => error.field === name)?.text;
  const typed: Record<string, string | undefined> = back?.typed ?? {};
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/cycles/${cycle.id}/roster`}>{words.title}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{words.byHand}</h1>
      <form method="post" className="stack">
        <p>{words.byHandLead}</p>
        <Once id={typed.once || once} />
        <Field
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          error={wrong("name")}
        />
        <Field
          name="address"
          type="email"
          label={words.address}
          hint={words.addressHint}
          value={typed.address}
          error={wrong("address")}
          optional
        />
        <Choice
          name="language"
          legend={words.language}
          options={languages.map((value) => ({ value, label: words.languages[value] }))}
          value={typed.language || cycle.language}
          error={wrong("language")}
          inline
        />
        <Tick name="adult" label={words.adult} checked={typed.adult === "yes"} error={wrong("adult")} />
        <Tick
          name="consent"
          label={words.consent}
          checked={typed.consent === "yes"}
          error={wrong("consent")}
        />
        <Tick name="reminders" label={words.reminders} checked={typed.reminders === "yes"} />
        <SubmitButton>{words.enrol}</SubmitButton>
      </form>
    </Staff>
  );
}
