/** Changing a number to call. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { crisis } from "#app/words/organisations.ts";
import { markOf } from "#db/kit/seen.server.ts";
import { changeCrisisEntry, typedOf } from "#db/people/crisis.server.ts";
import { enterEntry, entryFields } from "./crisis-door.server.ts";
import { EntryForm } from "./entry-form.tsx";
import { countryOptions } from "../settings/organisation-form.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, entry } = await enterEntry(args);
  const { language } = args.context.requestContext;
  const typed: Record<string, string> = { ...typedOf(entry) };
  const title = crisis[language].newTitle;
  return {
    title,
    at: staffPlace(organisation, roles),
    id: entry.id,
    typed,
    seen: markOf(typedOf(entry)),
    countries: countryOptions(language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person, entry } = await enterEntry(args);
  const { app } = args.context;
  const form = await readForm(args.request, { ...entryFields(), seen: field.optionalLine(22) });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const { seen, ...wanted } = form.values;
  const act = { organisationId: organisation.id, id: entry.id, by: person.id, entry: wanted, seen };
  const verdict = await changeCrisisEntry(app.store, act, app.clock.now());
  if (!verdict.ok && verdict.refusal === "seen-is-old")
    return data({ typed: form.typed, wrong: { "": verdict.refusal } }, { status: 422 });
  return redirect(`/organisations/${organisation.id}/crisis?said=saved#${entry.id}`, 303);
}

export default function ChangeEntry() {
  const { at, id, countries, seen, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const typed: Record<string, string> = back?.typed ?? fresh.typed;
  const wrong: Record<string, string> = back?.wrong ?? {};
  const words = useWords(crisis);
  return (
    <Staff at={at} here="crisis">
      <BackLink href={`/organisations/${at.id}/crisis`}>{words.title}</BackLink>
      <h1>{words.changeHeading}</h1>
      <p>{words.changeHint}</p>
      <EntryForm {...{ typed, wrong, countries, seen }} now={fresh.typed} />
      <p>
        <a href={`/organisations/${at.id}/crisis/${id}/remove`}>{words.remove}</a>
      </p>
    </Staff>
  );
}
