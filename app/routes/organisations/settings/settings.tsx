/** What an organisation says of itself: names, zone, language, country. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterOrganisation } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { StandsNow } from "#app/ui/stands-now.tsx";
import { forgettingWords, organisations } from "#app/words/organisations.ts";
import { overtaken } from "#app/words/shared.ts";
import { markOf } from "#db/kit/seen.server.ts";
import { changeOrganisation, settingsOf } from "#db/people/installations.server.ts";
import { ageOfBuild } from "./age-of-build.server.ts";
import { AgeOfBuild } from "./age-of-build.tsx";
import { OrganisationFields, settingsNamed } from "./organisation-fields.tsx";
import { organisationChoices, organisationFields } from "./organisation-form.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enter(args);
  const { language } = args.context.requestContext;
  const settings = settingsOf(organisation);
  const typed: Record<string, string> = { ...settings };
  return {
    title: organisations[language].settings.title,
    at: staffPlace(organisation, roles),
    typed,
    seen: markOf(settings),
    choices: organisationChoices(language),
    said: new URL(args.request.url).searchParams.get("said"),
    age: await ageOfBuild(args.context.app.clock.now()),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person } = await enter(args);
  const { app } = args.context;
  const form = await readForm(args.request, { ...organisationFields(), seen: field.optionalLine(22) });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const { seen, ...wanted } = form.values;
  const act = { organisationId: organisation.id, by: person.id, organisation: wanted, seen };
  const verdict = await changeOrganisation(app.store, act, app.clock.now());
  if (!verdict.ok) return data({ typed: form.typed, wrong: { "": verdict.refusal } }, { status: 422 });
  return redirect(`/organisations/${organisation.id}/settings?said=saved`, 303);
}

const enter = (args: LoaderFunctionArgs) =>
  enterOrganisation(args, args.params.organisation, "change organisation settings");

export default function Settings() {
  const { at, choices, said, seen, age, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const typed: Record<string, string> = back?.typed ?? fresh.typed;
  const wrong: Record<string, string> = back?.wrong ?? {};
  const words = useWords(organisations);
  const { errors } = useWords(overtaken);
  return (
    <Staff at={at} here="settings">
      <h1>{words.settings.heading}</h1>
      <Said code={said} sentences={{ saved: words.settings.saved }} />
      <ErrorSummary errors={errorsOf(wrong, { ...words.errors, ...errors })} />
      <StandsNow {...{ wrong, typed }} now={fresh.typed} fields={settingsNamed(words, choices.countries)} />
      <form method="post" className="stack">
        <input type="hidden" name="seen" value={seen} />
        <OrganisationFields {...{ typed, wrong, choices }} />
        <SubmitButton>{words.settings.save}</SubmitButton>
      </form>
      <p>
        <a href={`/organisations/${at.id}/forgetting`}>{useWords(forgettingWords).title}</a>
      </p>
      <p>
        <a href="/organisations/new">{words.settings.another}</a>
      </p>
      <AgeOfBuild age={age} />
    </Staff>
  );
}
