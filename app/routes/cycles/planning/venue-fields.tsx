/** The questions about where people meet. */
import { Field } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { planning } from "#app/words/cycles.ts";
import { sentenceFor } from "#app/words/wrong.ts";

type VenueTyped = { typed: Readonly<Record<string, string>>; wrong: Readonly<Record<string, string>> };

export function VenueFields({ typed, wrong }: VenueTyped) {
  const words = useWords(planning);
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <>
      <Field {...asked("venueName")} label={words.venueName} hint={words.venueNameHint} />
      <Field {...asked("venueAddress")} label={words.venueAddress} optional />
      <Field {...asked("venueAccess")} label={words.venueAccess} hint={words.venueAccessHint} optional />
      <Field {...asked("venueJoin")} label={words.venueJoin} hint={words.venueJoinHint} optional />
    </>
  );
}
