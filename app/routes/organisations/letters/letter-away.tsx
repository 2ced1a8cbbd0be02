/** Putting a letter away that has not arrived and need not any more. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { undeliveredWords } from "#app/words/organisations.ts";
import { putAway } from "#db/letters/undelivered.server.ts";
import { LetterAct } from "./letter-act.tsx";
import { enterLetter, enterLetters } from "./letters.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { title } = undeliveredWords[args.context.requestContext.language].away;
  return { title, ...(await enterLetter(args)) };
}

/** A second press finds the letter gone, and says so. */
export async function action(args: ActionFunctionArgs) {
  const { organisation, person, scope } = await enterLetters(args);
  const { app } = args.context;
  const act = { scope, letterId: args.params.letter ?? "", by: person.id };
  const done = await putAway(app.store, act, app.clock.now());
  return redirect(`/organisations/${organisation.id}/letters?said=${done === "done" ? "away" : "gone"}`, 303);
}

export default function LetterAway() {
  return <LetterAct {...useLoaderData<typeof loader>()} act="away" />;
}
