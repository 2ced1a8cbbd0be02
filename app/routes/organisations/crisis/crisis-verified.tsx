/** Somebody checked a number today and it works. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { todayIn } from "#app/domain/zones.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Dial } from "#app/ui/calls.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { crisis, members } from "#app/words/organisations.ts";
import { overtaken } from "#app/words/shared.ts";
import { markOf } from "#db/kit/seen.server.ts";
import { calledOf, verifyCrisisEntry } from "#db/people/crisis.server.ts";
import { enterEntry } from "./crisis-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, entry } = await enterEntry(args);
  const { id, service, number, language } = entry;
  const seen = markOf(calledOf(entry));
  const title = crisis[args.context.requestContext.language].newTitle;
  return { title, at: staffPlace(organisation, roles), entry: { id, service, number, language, seen } };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person, entry } = await enterEntry(args);
  const { app } = args.context;
  const now = app.clock.now();
  const on = todayIn(organisation.zone, now);
  const form = await readForm(args.request, { seen: field.optionalLine(22) });
  const seen = form.ok ? form.values.seen : "";
  const act = { organisationId: organisation.id, id: entry.id, by: person.id, on, seen };
  const done = await verifyCrisisEntry(app.store, act, now);
  if (!done) return data({ wrong: { "": "number-changed" } }, { status: 422 });
  return redirect(`/organisations/${organisation.id}/crisis?said=verified#${entry.id}`, 303);
}

export default function EntryVerified() {
  const { at, entry } = useLoaderData<typeof loader>();
  const words = useWords(crisis);
  const back = useActionData<typeof action>();
  const { errors } = useWords(overtaken);
  const path = `/organisations/${at.id}/crisis`;
  const no = { href: path, text: useWords(members).remove.no };
  return (
    <Staff at={at} here="crisis">
      <ErrorSummary errors={errorsOf(back?.wrong, errors)} />
      <h1>{words.verifiedHeading}</h1>
      <Confirm
        action={`${path}/${entry.id}/verified`}
        act={words.verify}
        no={no}
        hidden={{ seen: entry.seen }}
      >
        <p>
          <bdi lang={entry.language}>{entry.service}</bdi>
          {words.beforeNumber}
          <Dial number={entry.number} />
        </p>
      </Confirm>
    </Staff>
  );
}
