/** One's own step: writing it, finding it easier, and saying how the last one went. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { opensProblemSolving, readStep } from "#app/domain/meetings/goals.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { enterStep } from "#app/routes/me/meetings/own-step.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { groupEndWords } from "#app/words/cycles.ts";
import { ownStep, places } from "#app/words/me.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { writeOwnStep } from "#db/meetings/steps-own.server.ts";
import { Mine, Said } from "../frame.tsx";
import { Easier, EarlierSteps, StepQuestions } from "./step-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { place, ended, steps, meeting, scale, prompts, promptLanguage } = await enterStep(
    args,
    args.params.place,
  );
  const current = steps.find((step) => step.meetingId === meeting?.id) ?? null;
  return {
    title: ownStep[args.context.requestContext.language].title,
    id: place.id,
    current,
    earlier: steps.filter((step) => step !== current),
    open: meeting !== null,
    ended,
    most: scale.max,
    easier: opensProblemSolving(current?.confidence ?? null, scale) ? prompts : [],
    promptLanguage,
    said: new URL(args.request.url).searchParams.get("said"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { place, meeting, scale } = await enterStep(args, args.params.place);
  if (!meeting) refuseRequest(409);
  const { app } = args.context;
  const asText = {
    what: z.string(),
    howMuch: z.string(),
    when: z.string(),
    howOften: z.string(),
    confidence: z.string(),
  };
  const reading = await readForm(args.request, { ...asText, shared: field.tick() });
  if (!reading.ok) return data<Refused>(reading, 422);
  const verdict = readStep(reading.values, scale);
  if (!verdict.ok) {
    const wrong = Object.fromEntries(verdict.problems.map((found) => [found.field, found.problem]));
    return data<Refused>({ typed: reading.typed, wrong }, 422);
  }
  const { shared } = reading.values;
  const written = { place, meetingId: meeting.id, step: verdict.step, shared };
  await writeOwnStep(app.store, written, app.clock.now());
  return redirect(`/me/places/${place.id}/step?said=step${verdict.problemSolving ? "#easier" : ""}`, 303);
}
type Refused = { typed: Typed; wrong: Wrong };

export default function Step() {
  const { id, current, earlier, open, ended, most, easier, promptLanguage, said } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(places);
  const words = useWords(ownStep);
  const ends = useWords(groupEndWords);
  const wrong = sentencesOf(refused?.wrong, words.errors);
  const now: Typed = {
    what: current?.what ?? "",
    howMuch: current?.howMuch ?? "",
    when: current?.whenText ?? "",
    howOften: current?.howOften ?? "",
    confidence: current?.confidence?.toString() ?? "",
    shared: current?.shared ? "yes" : "",
  };
  return (
    <Mine>
      <BackLink href={`/me/places/${id}`}>{all.toPlace}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      {!refused && <Said code={said} sentences={all.said} />}
      <p>{ended ? ends.ended[ended] : words.lead}</p>
      {current?.writtenBy === "facilitator" && <p>{words.writtenFor}</p>}
      {open && (
        <form method="post" action={`/me/places/${id}/step`} className="stack">
          <StepQuestions typed={refused?.typed ?? now} wrong={wrong} most={most} />
        </form>
      )}
      <Easier prompts={easier} language={promptLanguage} />
      <EarlierSteps placeId={id} steps={earlier} />
    </Mine>
  );
}
