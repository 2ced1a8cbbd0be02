/** The groups of an organisation under one another: state, next date, how full. */
import { Name } from "#app/ui/name.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
import type { CycleState } from "#app/domain/groups/enrolment.ts";
import { moment, shortDay } from "#app/words/dates.ts";
import { organisations } from "#app/words/organisations.ts";

export type CycleEntry = {
  id: string;
  name: string;
  state: CycleState;
  zone: string;
  capacity: number;
  firstStartsAt: Date;
  counts: { held: number; waiting: number };
  next: { startsAt: Date } | null;
};

const shapes: Record<CycleState, Shape> = {
  draft: "ring",
  published: "full",
  finished: "half",
  cancelled: "dash",
};

export function CycleTag({ state }: { state: CycleState }) {
  return <Tag shape={shapes[state]}>{useWords(organisations).states[state]}</Tag>;
}

export function CycleEntries({ cycles }: { cycles: readonly CycleEntry[] }) {
  const { home } = useWords(organisations);
  const language = useLanguage();
  const now = useNow();
  return (
    <ul className="entries">
      {cycles.map((cycle) => (
        <li key={cycle.id}>
          <h3>
            <a href={`/cycles/${cycle.id}`}>
              <Name>{cycle.name}</Name>
            </a>
          </h3>
          <p className="cluster">
            <CycleTag state={cycle.state} />
            <span>{home.begins(shortDay(language, cycle.zone, cycle.firstStartsAt, now))}</span>
            <span>{home.held(cycle.counts.held, cycle.capacity)}</span>
            {cycle.counts.waiting > 0 && <span>{home.waits(cycle.counts.waiting)}</span>}
          </p>
          <p className="quiet">
            {cycle.next ? home.next(moment(language, cycle.zone, cycle.next.startsAt)) : home.noNext}
          </p>
        </li>
      ))}
    </ul>
  );
}
