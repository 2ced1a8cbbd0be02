/** Trying a letter again that has not arrived. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { undeliveredWords } from "#app/words/organisations.ts";
import { tryAgain } from "#db/letters/undelivered.server.ts";
import { LetterAct } from "./letter-act.tsx";
import { enterLetter, enterLetters } from "./letters.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { title } = undeliveredWords[args.context.requestContext.language].again;
  return { title, ...(await enterLetter(args)) };
}

/** A second press finds the letter gone, and says so. */
export async function action(args: ActionFunctionArgs) {
  const { organisation, person, scope } = await enterLetters(args);
  const { app } = args.context;
  const act = { scope, letterId: args.params.letter ?? "", by: person.id };
  const done = await tryAgain(app.store, act, app.clock.now());
  return redirect(
    `/organisations/${organisation.id}/letters?said=${done === "done" ? "again" : "gone"}`,
    303,
  );
}

export default function LetterAgain() {
  return <LetterAct {...useLoaderData<typeof loader>()} act="again" />;
}
