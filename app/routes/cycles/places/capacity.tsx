/** Changing how many places a group has. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mostSeats } from "#app/domain/groups/enrolment.ts";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { dayAndTime } from "#app/words/dates.ts";
import { roster } from "#app/words/cycles.ts";
import { changeCapacity } from "#db/places/enrolments.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "change a cycle");
  const title = roster[args.context.requestContext.language].seatsTitle;
  return {
    title,
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, capacity: cycle.capacity, zone: cycle.zone },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person } = await enterCycle(args, args.params.cycle, "change a cycle");
  const { app } = args.context;
  const fields = { capacity: field.whole(1, mostSeats), agreed: field.optionalWhole(0, mostSeats) };
  const form = await readForm(args.request, fields);
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong, asks: null }, { status: 422 });
  const { capacity, agreed } = form.values;
  const act = { cycleId: cycle.id, capacity, byPersonId: person.id, agreed: agreed ?? 0 };
  const verdict = await changeCapacity(app.store, act, app.clock.now());
  if (!verdict.ok) return data({ typed: form.typed, wrong: {}, asks: { ...verdict, capacity } });
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
      {back?.asks && <Sends cycle={cycle} {...back.asks} />}
      <form method="post" className="stack">
        <p>{back?.asks ? words.seatsFewer : words.seatsWhat}</p>
        <Field
          name="capacity"
          type="number"
          min={1}
          max={mostSeats}
          size="short"
          label={words.seats}
          value={back?.typed.capacity ?? String(cycle.capacity)}
          error={errors[0]?.text}
        />
        <SubmitButton look={back?.asks ? "secondary" : "primary"}>{words.save}</SubmitButton>
      </form>
    </Staff>
  );
}

type SendsProps = { cycle: { id: string; zone: string }; capacity: number; count: number; until: Date };

/** What follows at once from a higher number, and the button that does it. */
function Sends({ cycle, capacity, count, until }: SendsProps) {
  const words = useWords(roster);
  const language = useLanguage();
  const when = dayAndTime(language, cycle.zone, until, useNow());
  return (
    <section className="stack">
      <h2>{words.seatsAsk(capacity)}</h2>
      <Confirm
        action={`/cycles/${cycle.id}/capacity`}
        act={words.seatsAct(count)}
        no={{ href: `/cycles/${cycle.id}/roster`, text: words.seatsNo }}
        hidden={{ capacity: String(capacity), agreed: String(count) }}
      >
        <p>{words.seatsSend(count, when)}</p>
      </Confirm>
    </section>
  );
}
