/** On the roster, beside a name: whom no private letter reaches, so that somebody rings, and the way to mend it. */
import { useWords } from "#app/ui/speech.tsx";
import { rosterAddresses } from "#app/words/cycles.ts";
import type { Reached } from "#db/people/typed-by-staff.server.ts";

type Props = { cycleId: string; place: { id: string; name: string | null; reached: Reached } };

export function AddressMark({ cycleId, place }: Props) {
  const words = useWords(rosterAddresses);
  if (place.reached === "proved" || place.name === null) return null;
  return (
    <span className="quiet">
      {" "}
      ({words.marks[place.reached]}){" "}
      <a href={`/cycles/${cycleId}/places/${place.id}/address`}>
        {words.act[place.reached]}
        <span className="unseen"> {place.name}</span>
      </a>
    </span>
  );
}
