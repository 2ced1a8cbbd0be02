/** Changing a number to call. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/server/http/forms.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { crisis } from "#app/words/crisis.ts";
import { changeCrisisEntry } from "#db/people/crisis.server.ts";
import { enterEntry, entryFields } from "./crisis-door.server.ts";
import { EntryForm } from "./entry-form.tsx";
import { countryOptions } from "./organisation-form.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, entry } = await enterEntry(args);
  const { language } = args.context.visit;
  const { service, number, country, hours, url, source } = entry;
  const typed: Record<string, string> = {
    service,
    number,
    country,
    hours,
    url,
    source,
    language: entry.language,
  };
  const title = crisis[language].newTitle;
  return {
    title,
    at: staffPlace(organisation, roles),
    id: entry.id,
    typed,
    countries: countryOptions(language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person, entry } = await enterEntry(args);
  const { house } = args.context;
  const form = await readForm(args.request, entryFields());
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const act = { organisationId: organisation.id, id: entry.id, by: person.id, entry: form.values };
  await changeCrisisEntry(house.store, act, house.clock.now());
  return redirect(`/organisations/${organisation.id}/crisis?said=saved#${entry.id}`, 303);
}

export default function ChangeEntry() {
  const { at, id, countries, ...fresh } = useLoaderData<typeof loader>();
  const { typed, wrong } = useActionData<typeof action>() ?? { typed: fresh.typed, wrong: {} };
  const words = useWords(crisis);
  return (
    <Staff at={at} here="crisis">
      <BackLink href={`/organisations/${at.id}/crisis`}>{words.title}</BackLink>
      <h1>{words.changeHeading}</h1>
      <p>{words.changeHint}</p>
      <EntryForm {...{ typed, wrong, countries }} />
      <p>
        <a href={`/organisations/${at.id}/crisis/${id}/remove`}>{words.remove}</a>
      </p>
    </Staff>
  );
}
