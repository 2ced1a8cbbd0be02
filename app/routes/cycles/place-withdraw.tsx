/** Giving a place back for somebody who asked for it: on the phone, at the door, without an address. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle, turnAway } from "#app/server/doors.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { roster } from "#app/words/roster.ts";
import { rosterOf } from "#db/roster.server.ts";
import { withdraw } from "#db/withdrawals.server.ts";

async function enter(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const entered = await enterCycle(args, args.params.cycle, "enrol by hand");
  const places = await rosterOf(args.context.house.store, entered.cycle.id);
  const place = places.find(({ id }) => id === args.params.place);
  if (!place) turnAway(404);
  return { ...entered, place };
}

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles, place } = await enter(args);
  return {
    title: roster[args.context.visit.language].withdraw,
    at: staffPlace(organisation, roles),
    cycleId: cycle.id,
    place: { id: place.id, name: place.name },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person, place } = await enter(args);
  const { house } = args.context;
  const act = { id: place.id, cycleId: cycle.id, byPersonId: person.id };
  const verdict = await withdraw(house.store, act, house.clock.now());
  const done = verdict.ok || verdict.refusal === "already";
  if (!done) return data({ wrong: verdict.refusal }, { status: 422 });
  return redirect(`/cycles/${cycle.id}/roster?said=withdrawn`, 303);
}

export default function WithdrawForSomebody() {
  const { at, cycleId, place } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(roster);
  return (
    <Staff at={at} here="groups">
      <ErrorSummary errors={back ? errorsOf({ "": back.wrong }, words.errors) : []} />
      <h1>{words.withdrawTitle(place.name ?? words.erased)}</h1>
      <Confirm
        action={`/cycles/${cycleId}/places/${place.id}/withdraw`}
        act={words.withdraw}
        no={{ href: `/cycles/${cycleId}/roster`, text: words.keep }}
      >
        <p>{words.withdrawWhat}</p>
      </Confirm>
    </Staff>
  );
}
