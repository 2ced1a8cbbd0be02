/** Around the meetings of a cycle: how full it is, who leads, where it is, what it is made from. */
import { Name } from "#app/ui/name.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Definition } from "#app/ui/table.tsx";
import { When } from "#app/ui/when.tsx";
import type { CycleState } from "#app/domain/groups/enrolment.ts";
import { cycleWords, ledDates, planning } from "#app/words/cycles.ts";
import { shortDay } from "#app/words/dates.ts";
import type { CycleLook } from "./cycle.server.ts";

type PlacesProps = { counts: CycleLook["counts"]; capacity: number; path: string; state: CycleState };

export function CyclePlaces({ counts, capacity, path, state }: PlacesProps) {
  const words = useWords(cycleWords);
  const lines = [
    words.held(counts.held, capacity),
    counts.offered > 0 && words.offered(counts.offered),
    counts.waiting > 0 && words.waiting(counts.waiting),
    counts.asked > 0 && words.asked(counts.asked),
  ];
  return (
    <section className="stack">
      <h2>{words.people}</h2>
      <p>{lines.filter(Boolean).join(" · ")}</p>
      {state !== "draft" && (
        <p className="cluster">
          <a href={`${path}/roster`}>{words.roster}</a>
          <a href={`${path}/letters`}>{words.letters}</a>
        </p>
      )}
    </section>
  );
}

export function CycleLeads({
  leading,
  leads,
  path,
  zone,
}: {
  leading: CycleLook["leading"];
  /** Whether the reader leads it. */
  leads: boolean;
  path: string;
  zone: string;
}) {
  const words = useWords(cycleWords);
  const language = useLanguage();
  const now = useNow();
  const dates = useWords(ledDates);
  const current = leading.filter((one) => one.until === null);
  return (
    <section className="stack">
      <h2>{words.leads}</h2>
      {current.length === 0 && <p>{words.nobody}</p>}
      <ul className="plain">
        {current.map((one) => (
          <li key={one.part}>
            <Name>{one.name}</Name> <span className="quiet">({words.part(one.part)})</span>
          </li>
        ))}
        {leading
          .filter((one) => one.until !== null)
          .map((one, index) => (
            <li key={index} className="quiet">
              {one.until && words.led(one.name, shortDay(language, zone, one.until, now))}
            </li>
          ))}
      </ul>
      <p className="cluster">
        <a href={`${path}/facilitators`}>{words.changeLeads}</a>
        {leads && <a href={`${path}/own-dates`}>{dates.link}</a>}
      </p>
    </section>
  );
}

export function CycleFacts({ cycle, curriculum, venue }: Pick<CycleLook, "cycle" | "curriculum" | "venue">) {
  const words = useWords(cycleWords);
  const plan = useWords(planning);
  const where = venue && [venue.name, venue.address, venue.access].filter(Boolean).join(", ");
  return (
    <section className="stack">
      <h2>{words.place}</h2>
      <Definition
        items={[
          { term: words.format, detail: plan.formatNames[cycle.format] },
          { term: words.place, detail: where },
          { term: words.join, detail: venue?.join },
          { term: words.enrolUntil, detail: <When at={cycle.enrolUntil} zone={cycle.zone} /> },
          { term: plan.listed, detail: cycle.listed ? words.listed : words.unlisted },
          {
            term: words.curriculum,
            detail: curriculum && (
              <>
                <span lang={curriculum.language}>{curriculum.title}</span>, {words.pinned(curriculum.version)}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
