/** Calling a whole group off: what that means first, then one letter to everybody concerned. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { changes } from "#app/words/cycles.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { peopleIn } from "#db/letters/change-letters.server.ts";
import { ledIn } from "#db/meetings/being-led.server.ts";
import { cancelCycle } from "#db/cycles/calling-off.server.ts";
import { meetingsAhead } from "#db/cycles/cycle-lists.server.ts";
import { tellChanged } from "../../meetings/changes/change-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "cancel a cycle");
  const { app, requestContext } = args.context;
  const ahead = await meetingsAhead(app.store, [cycle.id], app.clock.now());
  const people = await peopleIn(app.store, cycle.id, ["held", "offered", "waiting", "asked"]);
  return {
    title: changes[requestContext.language].callOff.title,
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, name: cycle.name },
    meetings: ahead.length,
    people: people.length,
    led: (await ledIn(app.store, cycle.id))[0] ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person } = await enterCycle(args, args.params.cycle, "cancel a cycle");
  const { app } = args.context;
  const form = await readForm(args.request, { words: field.optionalText(1000) });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const act = { cycleId: cycle.id, by: person.id, words: form.values.words };
  const verdict = await cancelCycle(app.store, act, app.clock.now());
  if (!verdict.ok)
    return data(
      { typed: form.typed, wrong: { "": verdict.refusal === "being-led" ? "other-led" : verdict.refusal } },
      { status: 422 },
    );
  tellChanged(app, cycle.id, verdict);
  return redirect(`/cycles/${cycle.id}?said=called-off`, 303);
}

export default function CallOff() {
  const { at, cycle, meetings, people, led } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(changes);
  const wrong: Record<string, string> = back?.wrong ?? {};
  const path = `/cycles/${cycle.id}`;
  const no = { href: path, text: words.callOff.no };
  return (
    <Staff at={at} here="groups">
      <h1>{words.callOff.heading(cycle.name)}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      {led && (
        <Notice kind="care">
          {words.beingLed.what(led.number)} <a href={`/meetings/${led.id}/run`}>{words.beingLed.link}</a>
        </Notice>
      )}
      <Confirm action={`${path}/cancel`} act={words.callOff.act} no={no}>
        <p>
          {words.callOff.meetings(meetings)} {words.callOff.people(people)} {words.callOff.kept}
        </p>
        <Field
          name="words"
          type="textarea"
          label={words.words}
          hint={words.wordsHint}
          value={back?.typed.words}
          error={sentenceFor(words.errors, "words", wrong.words)}
          optional
        />
      </Confirm>
    </Staff>
  );
}
