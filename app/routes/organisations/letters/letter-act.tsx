/** One act on a letter that has not arrived: what it is, to whom, and a second thought. */
import type { LetterKind } from "#app/domain/letters/letter-facts.ts";
import { Name } from "#app/ui/name.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Confirm, Staff } from "#app/ui/staff.tsx";
import type { StaffPlace } from "#app/ui/staff.tsx";
import { labelled } from "#app/words/labelled.ts";
import { undeliveredWords } from "#app/words/organisations.ts";

export type OnLetter = { at: StaffPlace; letter: { id: string; kind: LetterKind; name: string | null } };

/** `act`: the last part of the address, and the words for it. */
export function LetterAct({ at, letter, act }: OnLetter & { act: "again" | "away" }) {
  const words = useWords(undeliveredWords);
  const list = `/organisations/${at.id}/letters`;
  const { title, what, act: button } = words[act];
  return (
    <Staff at={at} here="groups">
      <h1>{title}</h1>
      <p>
        {labelled(useLanguage(), words.kind[letter.kind])} <Name>{letter.name ?? words.somebody}</Name>
      </p>
      <Confirm action={`${list}/${letter.id}/${act}`} act={button} no={{ href: list, text: words.no }}>
        <p>{what}</p>
      </Confirm>
    </Staff>
  );
}
