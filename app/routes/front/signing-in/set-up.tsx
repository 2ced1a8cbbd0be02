/** First-run set-up, behind the code from the terminal. Once somebody lives here, this page does not exist. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { awaitsSetUp, isSetUpCode } from "#app/server/start/set-up.server.ts";
import { cookiesOf } from "#app/server/http/request-context.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Tick } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf } from "#app/ui/staff.tsx";
import { setUp as setUpWords } from "#app/words/front.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { setUp } from "#db/people/installations.server.ts";
import { OrganisationFields } from "../../organisations/settings/organisation-fields.tsx";
import {
  organisationChoices,
  organisationFields,
} from "../../organisations/settings/organisation-form.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  if (!(await awaitsSetUp(context.app))) refuseRequest(404);
  const { language } = context.requestContext;
  const typed: Record<string, string> = { language, plans: "yes" };
  return { title: setUpWords[language].title, typed, choices: organisationChoices(language) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, requestContext } = context;
  if (!(await awaitsSetUp(app))) refuseRequest(404);
  const form = await readForm(request, {
    code: field.line(60),
    ...organisationFields(),
    ownerName: field.name(),
    ownerAddress: field.address(),
    plans: field.tick(),
  });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const { code, ownerName, ownerAddress, plans, ...organisation } = form.values;
  if (!(await isSetUpCode(app, code, requestContext.from)))
    return data({ typed: form.typed, wrong: { code: "wrong-code" } }, { status: 422 });
  const owner = { name: ownerName, address: ownerAddress, plans };
  const set = await setUp(app.store, { organisation, owner }, app.clock.now());
  if (!set.ok) refuseRequest(404);
  const cookie = await cookiesOf(app.config).signIn.serialize(set.token);
  const next = `/organisations/${set.organisationId}?said=founded`;
  return redirect(next, { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function SetUp() {
  const { choices, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { typed, wrong }: { typed: Record<string, string>; wrong: Record<string, string> } = back ?? {
    typed: fresh.typed,
    wrong: {},
  };
  const words = useWords(setUpWords);
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <Page audience="public">
      <h1>{words.heading}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      <p>{words.lead}</p>
      <form method="post" className="stack">
        <Field {...asked("code")} label={words.code} hint={words.codeHint} autoComplete="off" size="middle" />
        <h2>{words.organisation}</h2>
        <OrganisationFields {...{ typed, wrong, choices }} />
        <h2>{words.owner}</h2>
        <Field {...asked("ownerName")} label={words.ownerName} autoComplete="name" />
        <Field
          {...asked("ownerAddress")}
          label={words.ownerAddress}
          hint={words.addressHint}
          type="email"
          inputMode="email"
          autoComplete="email"
        />
        <Tick name="plans" label={words.plans} hint={words.plansHint} checked={typed.plans === "yes"} />
        <h2>{words.numbers}</h2>
        <p>{words.numbersText}</p>
        <SubmitButton>{words.act}</SubmitButton>
      </form>
    </Page>
  );
}
