/** What would be forgotten, or was: one line a kind, with its count and its date. */
import type { PeriodKind } from "#app/domain/forgetting/periods.ts";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { shortDay } from "#app/words/dates.ts";
import { forgettingWords } from "#app/words/organisations.ts";

type Line = { kind: PeriodKind; count: number; until: Date };

export function Tried({ tried, zone }: { tried: readonly Line[]; zone: string }) {
  const words = useWords(forgettingWords);
  const language = useLanguage();
  const now = useNow();
  return (
    <ul>
      {tried.map(({ kind, count, until }) => (
        <li key={kind}>{words.older(kind, count, shortDay(language, zone, until, now))}</li>
      ))}
    </ul>
  );
}
