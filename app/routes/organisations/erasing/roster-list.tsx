/** On the roster, for those who may: everybody who ever had a place there and may ask to be erased, and who waits for it. */
import { Name } from "#app/ui/name.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { roster } from "#app/words/cycles.ts";
import { staffErasing } from "#app/words/organisations.ts";

type Props = {
  cycleId: string;
  places: readonly { id: string; name: string | null; leavingAt: Date | null }[];
};

export function AskedToBeErased({ cycleId, places }: Props) {
  const words = useWords(staffErasing);
  const { erased } = useWords(roster);
  const there = places.filter(({ name, leavingAt }) => name !== null || leavingAt !== null);
  if (there.length === 0) return null;
  return (
    <details>
      <summary>{words.ask}</summary>
      <ul className="entries">
        {there.map(({ id, name, leavingAt }) => (
          <li key={id} className="cluster apart">
            <Name>{name ?? erased}</Name>
            <a href={`/cycles/${cycleId}/places/${id}/erase`}>
              {leavingAt ? words.waiting.title : words.link}
              <span className="unseen"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
