/** Giving a place back for somebody who asked for it: on the phone, at the door, without an address. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff } from "#app/ui/staff.tsx";
import { roster } from "#app/words/cycles.ts";
import { withdraw } from "#db/places/withdrawals.server.ts";
import { enterRosterPlace } from "./place-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { shown, place } = await enterRosterPlace(args, "enrol by hand");
  const waits = place.state === "waiting";
  const words = roster[args.context.requestContext.language];
  return { title: waits ? words.offList : words.withdraw, waits, ...shown };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person, place } = await enterRosterPlace(args, "enrol by hand");
  const { app } = args.context;
  const act = { id: place.id, cycleId: cycle.id, byPersonId: person.id };
  const verdict = await withdraw(app.store, act, app.clock.now());
  const done = verdict.ok || verdict.refusal === "already";
  if (!done) return data({ wrong: verdict.refusal }, { status: 422 });
  const said = place.state === "waiting" ? "off-list" : "withdrawn";
  return redirect(`/cycles/${cycle.id}/roster?said=${said}`, 303);
}

export default function WithdrawForSomebody() {
  const { at, cycleId, place, waits } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(roster);
  return (
    <Staff at={at} here="groups">
      <ErrorSummary errors={back ? errorsOf({ "": back.wrong }, words.errors) : []} />
      <h1>{(waits ? words.offListTitle : words.withdrawTitle)(place.name ?? words.erased)}</h1>
      <Confirm
        action={`/cycles/${cycleId}/places/${place.id}/withdraw`}
        act={waits ? words.offList : words.withdraw}
        no={{ href: `/cycles/${cycleId}/roster`, text: words.keep }}
      >
        <p>{waits ? words.offListWhat : words.withdrawWhat}</p>
      </Confirm>
    </Staff>
  );
}
