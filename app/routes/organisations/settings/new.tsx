/** Another organisation on the same installation; only somebody who owns one already founds the next. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Wrong } from "#app/server/http/forms.server.ts";
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { Tick } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf } from "#app/ui/staff.tsx";
import { organisations } from "#app/words/organisations.ts";
import { setUp } from "#app/words/front.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { newId } from "#db/kit/ids.server.ts";
import { addOrganisation } from "#db/people/installations.server.ts";
import { membershipsOf } from "#db/people/organisations.server.ts";
import { OrganisationFields } from "./organisation-fields.tsx";
import { organisationChoices, organisationFields } from "./organisation-form.server.ts";

async function enter(args: DoorArgs) {
  const person = signedIn(args);
  const memberships = await membershipsOf(args.context.app.store, person.id);
  const owned = memberships.find((one) => one.roles.includes("owner"));
  if (!owned) refuseRequest(403);
  return { person, name: owned.name };
}

export async function loader(args: LoaderFunctionArgs) {
  const { name } = await enter(args);
  const { language } = args.context.requestContext;
  const typed: Record<string, string> = { yourName: name, language, plans: "yes" };
  return {
    title: organisations[language].new.title,
    typed,
    once: newId(),
    choices: organisationChoices(language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = await enter(args);
  const { app } = args.context;
  const form = await readForm(args.request, {
    once: field.once(),
    yourName: field.name(),
    plans: field.tick(),
    ...organisationFields(),
  });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const { once, yourName, plans, ...organisation } = form.values;
  const owner = { personId: person.id, name: yourName, plans };
  const founding = await addOrganisation(app.store, { once, organisation, owner }, app.clock.now());
  const wrong: Wrong = founding.ok ? {} : { "": founding.refusal };
  if (!founding.ok) return data({ typed: form.typed, wrong }, { status: 409 });
  return redirect(`/organisations/${founding.id}?said=founded`, 303);
}

const nothingWrong: Wrong = {};

export default function NewOrganisation() {
  const { once, choices, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { typed, wrong } = back ?? { typed: fresh.typed, wrong: nothingWrong };
  const words = useWords(organisations);
  const asks = useWords(setUp);
  return (
    <Page audience="staff">
      <BackLink href="/organisations" />
      <h1>{words.new.heading}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      <p>{words.new.lead}</p>
      <form method="post" className="stack">
        <Once id={once} />
        <OrganisationFields {...{ typed, wrong, choices }} />
        <Field
          name="yourName"
          label={words.fields.yourName}
          value={typed.yourName}
          error={sentenceFor(words.errors, "yourName", wrong.yourName)}
        />
        <Tick name="plans" label={asks.plans} hint={asks.plansHint} checked={typed.plans === "yes"} />
        <SubmitButton>{words.new.act}</SubmitButton>
      </form>
    </Page>
  );
}
