/** The dates of a group in the calendar of somebody who leads it: invitations by mail, and what entries are called. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Name } from "#app/ui/name.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { ledDates } from "#app/words/cycles.ts";
import { places } from "#app/words/me.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { ledDatesOf, saveLedDates } from "#db/cycles/facilitators.server.ts";

/** Only for whoever leads the group: for anybody else there is no such page. */
async function enterLed(args: DoorArgs & { params: { cycle?: string } }) {
  const entered = await enterCycle(args, args.params.cycle, "see a cycle");
  const chosen = await ledDatesOf(args.context.app.store, entered.cycle.id, entered.person.id);
  if (!entered.leads || !chosen) refuseRequest(404);
  return { ...entered, chosen };
}

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles, chosen } = await enterLed(args);
  return {
    title: ledDates[args.context.requestContext.language].title,
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, name: cycle.name },
    chosen,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person } = await enterLed(args);
  const { app } = args.context;
  const form = await readForm(args.request, {
    title: field.choice(["neutral", "name"]),
    invitations: field.choice(["rolling", "all", "none"]),
  });
  if (!form.ok) return data<Refused>(form, 422);
  const act = { ...form.values, cycleId: cycle.id, personId: person.id };
  if (!(await saveLedDates(app.store, act, app.clock.now()))) refuseRequest(404);
  return redirect(`/cycles/${cycle.id}?said=dates`, 303);
}
type Refused = { typed: Typed; wrong: Wrong };

export default function OwnDates() {
  const { at, cycle, chosen } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const words = useWords(ledDates);
  const { choices, errors } = useWords(places);
  const wrong = sentencesOf(refused?.wrong, errors);
  const typed: Typed = refused?.typed ?? chosen;
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/cycles/${cycle.id}`}>
        <Name>{cycle.name}</Name>
      </BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>
        <a href="/me/feed">{words.toFeed}</a>
      </p>
      <form method="post" className="stack">
        <Choice
          name="invitations"
          legend={choices.invitations}
          value={typed["invitations"]}
          error={wrong["invitations"]}
          options={[
            { value: "none", label: words.none },
            { value: "rolling", label: choices.rolling },
            { value: "all", label: choices.all },
          ]}
        />
        <Choice
          name="title"
          legend={choices.calendarTitle}
          hint={choices.calendarHint}
          value={typed["title"]}
          error={wrong["title"]}
          options={[
            { value: "neutral", label: choices.neutral },
            { value: "name", label: choices.group(cycle.name) },
          ]}
        />
        <SubmitButton>{choices.save}</SubmitButton>
      </form>
    </Staff>
  );
}
