/** Changing how many places a group has. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { roster } from "#app/words/roster.ts";
import { changeCapacity } from "#db/places/enrolments.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "change a cycle");
  const title = roster[args.context.visit.language].seatsTitle;
  return { title, at: staffPlace(organisation, roles), cycle: { id: cycle.id, capacity: cycle.capacity } };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person } = await enterCycle(args, args.params.cycle, "change a cycle");
  const { house } = args.context;
  const form = await readForm(args.request, { capacity: field.whole(1, 100) });
  if (!form.ok) return data(form, { status: 422 });
  const act = { cycleId: cycle.id, capacity: form.values.capacity, byPersonId: person.id };
  await changeCapacity(house.store, act, house.clock.now());
  return redirect(`/cycles/${cycle.id}/roster?said=seats`, 303);
}

export default function Capacity() {
  const { at, cycle } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(roster);
  const errors = errorsOf(back?.wrong, words.errors);
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/cycles/${cycle.id}/roster`}>{words.title}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{words.seatsTitle}</h1>
      <form method="post" className="stack">
        <p>{words.seatsWhat}</p>
        <Field
          name="capacity"
          type="number"
          min={1}
          max={100}
          size="short"
          label={words.seats}
          value={back?.typed.capacity ?? String(cycle.capacity)}
          error={errors[0]?.text}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </form>
    </Staff>
  );
}
