/** How backups of the installation stand: a quiet line while all is well, a notice when somebody should look. */
import { Notice } from "#app/ui/notice.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { backups } from "#app/words/operating.ts";
import { moment } from "#app/words/dates.ts";
import type { ShownBackups } from "./backups.server.ts";

export function Backups({ shown, zone }: { shown: ShownBackups; zone: string }) {
  const { page } = useWords(backups);
  const language = useLanguage();
  const last = shown.at && <p>{page.last(moment(language, zone, shown.at))}</p>;
  if (shown.standing === "fine") return last;
  return (
    <Notice kind="care" title={page.title}>
      <p>{page.standing[shown.standing]}</p>
      {last}
    </Notice>
  );
}
