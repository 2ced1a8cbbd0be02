/** A number to call that was not in the directory yet. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { crisis } from "#app/words/organisations.ts";
import { addCrisisEntry } from "#db/people/crisis.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { enterCrisis, entryFields } from "./crisis-door.server.ts";
import { EntryForm } from "./entry-form.tsx";
import { countryOptions } from "../settings/organisation-form.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterCrisis(args);
  const { language } = args.context.requestContext;
  const typed: Record<string, string> = { country: organisation.country, language: organisation.language };
  const title = crisis[language].newTitle;
  return {
    title,
    at: staffPlace(organisation, roles),
    typed,
    countries: countryOptions(language),
    once: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person } = await enterCrisis(args);
  const { app } = args.context;
  const form = await readForm(args.request, { once: field.once(), ...entryFields() });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const { once, ...entry } = form.values;
  const added = { once, organisationId: organisation.id, by: person.id, entry };
  const id = await addCrisisEntry(app.store, added, app.clock.now());
  return redirect(`/organisations/${organisation.id}/crisis?said=saved#${id}`, 303);
}

export default function NewEntry() {
  const { at, once, countries, ...fresh } = useLoaderData<typeof loader>();
  const { typed, wrong } = useActionData<typeof action>() ?? { typed: fresh.typed, wrong: {} };
  const words = useWords(crisis);
  return (
    <Staff at={at} here="crisis">
      <BackLink href={`/organisations/${at.id}/crisis`}>{words.title}</BackLink>
      <h1>{words.newHeading}</h1>
      <EntryForm {...{ typed, wrong, countries, once }} />
    </Staff>
  );
}
