/** What an organisation says of itself: names, zone, language, country. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterOrganisation } from "#app/server/http/doors.server.ts";
import { readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { organisations } from "#app/words/organisations.ts";
import { changeOrganisation } from "#db/people/installations.server.ts";
import { OrganisationFields } from "./organisation-fields.tsx";
import { organisationChoices, organisationFields } from "./organisation-form.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enter(args);
  const { language } = args.context.visit;
  const { name, neutralName, zone, country } = organisation;
  const typed: Record<string, string> = { name, neutralName, zone, country, language: organisation.language };
  return {
    title: organisations[language].settings.title,
    at: staffPlace(organisation, roles),
    typed,
    choices: organisationChoices(language),
    said: new URL(args.request.url).searchParams.get("said"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person } = await enter(args);
  const { house } = args.context;
  const form = await readForm(args.request, organisationFields());
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const act = { organisationId: organisation.id, by: person.id, organisation: form.values };
  await changeOrganisation(house.store, act, house.clock.now());
  return redirect(`/organisations/${organisation.id}/settings?said=saved`, 303);
}

const enter = (args: LoaderFunctionArgs) =>
  enterOrganisation(args, args.params.organisation, "change organisation settings");

export default function Settings() {
  const { at, choices, said, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { typed, wrong } = back ?? { typed: fresh.typed, wrong: {} as Record<string, string> };
  const words = useWords(organisations);
  return (
    <Staff at={at} here="settings">
      <h1>{words.settings.heading}</h1>
      <Said code={said} sentences={{ saved: words.settings.saved }} />
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      <form method="post" className="stack">
        <OrganisationFields {...{ typed, wrong, choices }} />
        <SubmitButton>{words.settings.save}</SubmitButton>
      </form>
      <p>
        <a href="/organisations/new">{words.settings.another}</a>
      </p>
    </Staff>
  );
}
