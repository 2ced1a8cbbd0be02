/** Putting a letter away that has not arrived and need not any more. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { turnAway } from "#app/server/http/doors.server.ts";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Confirm, Staff, staffPlace } from "#app/ui/staff.tsx";
import { Name } from "#app/ui/name.tsx";
import { labelled } from "#app/words/labelled.ts";
import { undeliveredWords } from "#app/words/undelivered.ts";
import { findUndelivered, putAway } from "#db/letters/undelivered.server.ts";
import { enterLetters } from "./letters.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, scope } = await enterLetters(args);
  const { house, visit } = args.context;
  const letter = await findUndelivered(house.store, scope, args.params.letter ?? "", house.clock.now());
  if (!letter) turnAway(404);
  const { id, kind, name } = letter;
  return {
    title: undeliveredWords[visit.language].away.title,
    at: staffPlace(organisation, roles),
    letter: { id, kind, name },
  };
}

/** A second press finds the letter gone, and says so. */
export async function action(args: ActionFunctionArgs) {
  const { organisation, person, scope } = await enterLetters(args);
  const { house } = args.context;
  const act = { scope, letterId: args.params.letter ?? "", by: person.id };
  const done = await putAway(house.store, act, house.clock.now());
  return redirect(`/organisations/${organisation.id}/letters?said=${done === "done" ? "away" : "gone"}`, 303);
}

export default function LetterAway() {
  const { at, letter } = useLoaderData<typeof loader>();
  const words = useWords(undeliveredWords);
  const kind = (words.kind as Record<string, string>)[letter.kind] ?? letter.kind;
  const list = `/organisations/${at.id}/letters`;
  return (
    <Staff at={at} here="groups">
      <h1>{words.away.title}</h1>
      <p>
        {labelled(useLanguage(), kind)} <Name>{letter.name ?? words.somebody}</Name>
      </p>
      <Confirm action={`${list}/${letter.id}/away`} act={words.away.act} no={{ href: list, text: words.no }}>
        <p>{words.away.what}</p>
      </Confirm>
    </Staff>
  );
}
