/** An offered place and the two answers to it, on one's own page and behind the link of the letter alike. */
import { SubmitButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import { places } from "#app/words/me.ts";

export type Offered = { groupName: string; zone: string; state: string; until: Date | null; open: boolean };

export function OfferAnswer({ offered, action }: { offered: Offered; action: string }) {
  const words = useWords(places).offer;
  const language = useLanguage();
  const now = useNow();
  const { groupName, zone, state, until, open } = offered;
  if (!open || !until) return <Notice>{state === "held" ? words.held : words.gone}</Notice>;
  return (
    <form method="post" action={action} className="stack">
      <p>{words.text(groupName, `${dayAndTime(language, zone, until, now)} ${inZone(language, zone)}`)}</p>
      <p className="cluster">
        <SubmitButton name="answer" value="accept">
          {words.accept}
        </SubmitButton>
        <SubmitButton name="answer" value="decline" look="secondary">
          {words.decline}
        </SubmitButton>
      </p>
      <p className="hint">{words.declineHint}</p>
    </form>
  );
}
