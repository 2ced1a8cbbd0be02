/** What a start of the program found missing: for the owner, for a month. */
import { Notice } from "#app/ui/notice.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { moment } from "#app/words/dates.ts";
import { organisations } from "#app/words/organisations.ts";

export type ShownLoss = { missing: number; noticedAt: Date; lastAt: Date };

export function Losses({ losses, zone }: { losses: readonly ShownLoss[]; zone: string }) {
  const { home } = useWords(organisations);
  const language = useLanguage();
  return losses.map(({ missing, noticedAt, lastAt }) => (
    <Notice key={noticedAt.getTime()} kind="care" title={home.lostTitle}>
      <p>{home.lost(missing, moment(language, zone, noticedAt), moment(language, zone, lastAt))}</p>
      <p>{home.lostNext}</p>
    </Notice>
  ));
}
