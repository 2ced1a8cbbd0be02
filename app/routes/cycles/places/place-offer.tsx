/** Offering a free seat to somebody on the list. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff } from "#app/ui/staff.tsx";
import { roster } from "#app/words/cycles.ts";
import { offerableIn, offerByHand } from "#db/places/offers.server.ts";
import { enterRosterPlace } from "./place-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { shown, first, cycle, place } = await enterRosterPlace(args, "offer places");
  const { app, requestContext } = args.context;
  const noOffer = await offerableIn(app.store, cycle, app.clock.now());
  const why = noOffer ?? (place.state === "waiting" ? null : ("not-possible" as const));
  return { title: roster[requestContext.language].offer, ...shown, first, why };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person, place } = await enterRosterPlace(args, "offer places");
  const { app } = args.context;
  const act = { id: place.id, cycleId: cycle.id, byPersonId: person.id };
  const verdict = await offerByHand(app.store, act, app.clock.now());
  if (!verdict.ok) return data({ wrong: verdict.refusal }, { status: 422 });
  return redirect(`/cycles/${cycle.id}/roster?said=offered`, 303);
}

export default function OfferPlace() {
  const { at, cycleId, place, first, why } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(roster);
  return (
    <Staff at={at} here="groups">
      <ErrorSummary errors={back ? errorsOf({ "": back.wrong }, words.errors) : []} />
      <h1>{words.offerTitle(place.name ?? words.erased)}</h1>
      {why ? (
        <>
          {!back && <Notice>{words.errors[why]}</Notice>}
          <p>
            <a href={`/cycles/${cycleId}/roster`}>{words.title}</a>
          </p>
        </>
      ) : (
        <Confirm
          action={`/cycles/${cycleId}/places/${place.id}/offer`}
          act={words.offer}
          no={{ href: `/cycles/${cycleId}/roster`, text: words.keep }}
        >
          <p>{words.offerWhat}</p>
          {!first && <Notice kind="care">{words.offerOutOfTurn}</Notice>}
        </Confirm>
      )}
    </Staff>
  );
}
