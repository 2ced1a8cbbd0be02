/** Open groups as a list: when each begins or goes on, where, and whether places are left. */
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { front } from "#app/words/front.ts";
import { labelled } from "#app/words/labelled.ts";
import { momentForReader } from "#app/words/reader-zone.ts";
import type { openCycles } from "#db/cycles/public-cycles.server.ts";

export type OpenGroup = Awaited<ReturnType<typeof openCycles>>[number];
type Props = { groups: readonly OpenGroup[]; readerZone: string | null };

/** Headings are of the second level. */
export function OpenGroups({ groups, readerZone }: Props) {
  return (
    <ul className="entries">
      {groups.map((group) => (
        <Group key={group.id} group={group} readerZone={readerZone} />
      ))}
    </ul>
  );
}

function Group({ group, readerZone }: { group: OpenGroup; readerZone: string | null }) {
  const words = useWords(front).list;
  const language = useLanguage();
  const now = useNow();
  const { nextAt, firstAt, town, format } = group;
  const at = nextAt ?? firstAt;
  const when = momentForReader(language, group.zone, readerZone, at, now);
  const where = town ? words.inTown(town) : words.formats[format];
  const spoken = group.language === language ? [] : [words.inLanguage[group.language]];
  return (
    <li>
      <h2>
        <a href={`/groups/${group.id}`}>
          <bdi>{group.name}</bdi>
        </a>
      </h2>
      <p>{labelled(language, at.getTime() === firstAt.getTime() ? words.first : words.next, when)}</p>
      <p>{[where, ...spoken, group.free ? words.free : words.full].join(" · ")}</p>
    </li>
  );
}
