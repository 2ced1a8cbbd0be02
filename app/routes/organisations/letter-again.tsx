/** Trying a letter again that has not arrived. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { turnAway } from "#app/server/http/doors.server.ts";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Confirm, Staff, staffPlace } from "#app/ui/staff.tsx";
import { Name } from "#app/ui/name.tsx";
import { labelled } from "#app/words/labelled.ts";
import { undeliveredWords } from "#app/words/undelivered.ts";
import { findUndelivered, tryAgain } from "#db/letters/undelivered.server.ts";
import { enterLetters } from "./letters.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, scope } = await enterLetters(args);
  const { house, visit } = args.context;
  const letter = await findUndelivered(house.store, scope, args.params.letter ?? "", house.clock.now());
  if (!letter) turnAway(404);
  const { id, kind, name } = letter;
  return {
    title: undeliveredWords[visit.language].again.title,
    at: staffPlace(organisation, roles),
    letter: { id, kind, name },
  };
}

/** A second press finds the letter gone, and says so. */
export async function action(args: ActionFunctionArgs) {
  const { organisation, person, scope } = await enterLetters(args);
  const { house } = args.context;
  const act = { scope, letterId: args.params.letter ?? "", by: person.id };
  const done = await tryAgain(house.store, act, house.clock.now());
  return redirect(
    `/organisations/${organisation.id}/letters?said=${done === "done" ? "again" : "gone"}`,
    303,
  );
}

export default function LetterAgain() {
  const { at, letter } = useLoaderData<typeof loader>();
  const words = useWords(undeliveredWords);
  const kind = (words.kind as Record<string, string>)[letter.kind] ?? letter.kind;
  const list = `/organisations/${at.id}/letters`;
  return (
    <Staff at={at} here="groups">
      <h1>{words.again.title}</h1>
      <p>
        {labelled(useLanguage(), kind)} <Name>{letter.name ?? words.somebody}</Name>
      </p>
      <Confirm
        action={`${list}/${letter.id}/again`}
        act={words.again.act}
        no={{ href: list, text: words.no }}
      >
        <p>{words.again.what}</p>
      </Confirm>
    </Staff>
  );
}
