/** Noting what somebody answered to an offer: for people without an address, who say it at the door or on the phone. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff } from "#app/ui/staff.tsx";
import { roster } from "#app/words/cycles.ts";
import { acceptOffer, declineOffer } from "#db/places/offers.server.ts";
import { enterRosterPlace } from "./place-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { shown } = await enterRosterPlace(args, "offer places");
  return { title: roster[args.context.requestContext.language].answer, ...shown };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person, place } = await enterRosterPlace(args, "offer places");
  const { app } = args.context;
  const form = await readForm(args.request, { answer: z.enum(["yes", "no"], "not-a-choice") });
  if (!form.ok) return data({ wrong: "not-a-choice" }, { status: 422 });
  const answering = { id: place.id, cycleId: cycle.id, byPersonId: person.id };
  const answer = form.values.answer === "yes" ? acceptOffer : declineOffer;
  const verdict = await answer(app.store, answering, app.clock.now());
  const done = verdict.ok || verdict.refusal === "already";
  if (!done) return data({ wrong: verdict.refusal }, { status: 422 });
  return redirect(`/cycles/${cycle.id}/roster?said=answered`, 303);
}

export default function AnswerForSomebody() {
  const { at, cycleId, place } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(roster);
  return (
    <Staff at={at} here="groups">
      <ErrorSummary errors={back ? errorsOf({ "": back.wrong }, words.errors) : []} />
      <h1>{words.answerTitle(place.name ?? words.erased)}</h1>
      <p>{words.answerWhat}</p>
      <form method="post" action={`/cycles/${cycleId}/places/${place.id}/answer`} className="stack">
        <SubmitButton name="answer" value="yes">
          {words.takes}
        </SubmitButton>
        <SubmitButton name="answer" value="no" look="secondary">
          {words.leaves}
        </SubmitButton>
      </form>
      <p>
        <a href={`/cycles/${cycleId}/roster`}>{words.keep}</a>
      </p>
    </Staff>
  );
}
