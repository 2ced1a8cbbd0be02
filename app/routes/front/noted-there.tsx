/** On the page of a link that proves a mailbox: somebody whom others put there. No name, no group; yes, or "this isn't me". */
import { SubmitButton } from "#app/ui/button.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { shortDay } from "#app/words/dates.ts";
import { whoseWords } from "#app/words/me.ts";
import type { Known } from "#db/people/verification-uses.server.ts";

export function NotedThere({ id, noted }: { id: string; noted: NonNullable<Known["noted"]> }) {
  const words = useWords(whoseWords);
  const day = shortDay(useLanguage(), "UTC", noted.at, useNow());
  const told = noted.organisation ? words.noted(noted.organisation, day) : words.notedSomebody(day);
  return (
    <div className="stack close">
      <SubmitButton name="who" value={id} look="secondary" large>
        {told}
      </SubmitButton>
      <SubmitButton name="not" value={id} look="quiet" about={told}>
        {words.notMe}
      </SubmitButton>
    </div>
  );
}
