/** Carrying a curriculum in and out: what an import has just done, a new version, and the zip to take home. */
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Said } from "#app/ui/staff.tsx";
import { importing, shelf } from "#app/words/curricula.ts";

export type Moved = {
  /** What was just done, as a code. */
  said: string | null;
  /** Off the shelf: its folder is gone. */
  removed: boolean;
  /** There is a version that can be run. */
  inUse: boolean;
  /** There is a newer text that cannot. */
  newest: boolean;
  /** The name to import a new version under; null for those who may not, or where it comes from `curricula/`. */
  folder: string | null;
};

export function Arrived({ moved: { said, removed } }: { moved: Moved }) {
  const words = useWords(importing);
  return (
    <>
      {said === "broken" ? null : <Said code={said} sentences={words.said} />}
      {removed && <Notice kind="info">{words.removed}</Notice>}
    </>
  );
}

/** Its newest text cannot be run. `kept`: it has just been imported; `inUse`: an earlier version still can. */
export function InTheWay({ kept, inUse }: { kept: boolean; inUse: boolean }) {
  const words = useWords(shelf);
  const carried = useWords(importing);
  return (
    <Notice kind="care">
      <p>
        {kept && `${carried.kept} `}
        {inUse ? words.broken : words.neverGood}
      </p>
      <p>
        <a href="#findings">{words.inTheWay}</a>
      </p>
    </Notice>
  );
}

export function Carrying({ moved, path, id }: { moved: Moved; path: string; id: string }) {
  const words = useWords(importing);
  const { inUse, newest, folder } = moved;
  if (!inUse && !newest && folder === null) return null;
  return (
    <p className="cluster no-print">
      {folder !== null && (
        <ButtonLink href={`${path}/import?folder=${encodeURIComponent(folder)}`} look="secondary">
          {words.newVersion}
        </ButtonLink>
      )}
      {inUse && <a href={`${path}/${id}/export.zip`}>{words.download}</a>}
      {newest && <a href={`${path}/${id}/export.zip?text=newest`}>{words.downloadDraft}</a>}
    </p>
  );
}
