/** How long what is about people is kept, one line a kind: the same sentences wherever they are read. */
import { periodKinds } from "#app/domain/forgetting/periods.ts";
import type { PeriodKind, Periods } from "#app/domain/forgetting/periods.ts";
import { forgettingWords } from "#app/words/organisations.ts";
import { useWords } from "./speech.tsx";
import { Definition } from "./table.tsx";

/** What only those who work in an organisation leave behind. */
const ofStaff: readonly PeriodKind[] = ["notes", "invitations"];

/** `atMost`: the days are the longest of several organisations. */
export function KeptFor({ days, atMost = false }: { days: Periods; atMost?: boolean }) {
  const words = useWords(forgettingWords);
  const items = periodKinds
    .filter((kind) => !ofStaff.includes(kind))
    .map((kind) => {
      const long = words.long(kind, days[kind]);
      return { term: words.kinds[kind].name, detail: atMost ? words.upTo(long) : long };
    });
  return (
    <>
      <Definition items={items} />
      <p>{words.people.rest}</p>
      <p>{words.people.lead}</p>
    </>
  );
}
