/** The meetings of a cycle with their states, and the ways to move, cancel or hold one elsewhere. */
import { Mark } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { When } from "#app/ui/when.tsx";
import { inZone, shortDay, time } from "#app/words/dates.ts";
import { cycleWords, planning } from "#app/words/cycles.ts";
import type { CycleLook } from "./cycle.server.ts";

type Meeting = CycleLook["meetings"][number];
type Props = Pick<CycleLook, "meetings" | "cycle" | "readerZone" | "curriculum"> & { changeable: boolean };

const shapes: Record<Meeting["state"], Shape> = { planned: "ring", held: "full", cancelled: "dash" };

export function CycleMeetings({ meetings, cycle, readerZone, curriculum, changeable }: Props) {
  const words = useWords(cycleWords);
  const plan = useWords(planning);
  const language = useLanguage();
  return (
    <section className="stack">
      <h2>{words.meetings}</h2>
      <DataTable
        caption={words.meetings}
        bareCaption
        columns={[
          { label: plan.number },
          { label: plan.when },
          { label: plan.remarks },
          { label: words.acts },
        ]}
        rows={meetings.map((meeting) => ({
          key: meeting.id,
          cells: [
            <span key="title" lang={curriculum?.language}>
              {meeting.number}. {meeting.title}
            </span>,
            <MeetingTime key="when" meeting={meeting} readerZone={readerZone} />,
            <MeetingState key="state" meeting={meeting} />,
            <MeetingActs key="acts" meeting={meeting} changeable={changeable} />,
          ],
        }))}
      />
      <p className="quiet">{plan.allIn(inZone(language, cycle.zone))}</p>
    </section>
  );
}

function MeetingTime({ meeting, readerZone }: { meeting: Meeting; readerZone: string | null }) {
  const language = useLanguage();
  const { startsAt, endsAt, zone } = meeting;
  return (
    <>
      <When at={startsAt} until={endsAt} zone={zone} />
      {readerZone && (
        <span className="quiet">
          {" "}
          ({time(language, readerZone, startsAt)} {inZone(language, readerZone)})
        </span>
      )}
    </>
  );
}

function MeetingState({ meeting }: { meeting: Meeting }) {
  const words = useWords(cycleWords);
  const plan = useWords(planning);
  const { state, late, elsewhere } = meeting;
  return (
    <span>
      <Mark shape={shapes[state]} />{" "}
      {[words.state[state], late && plan.late, elsewhere].filter(Boolean).join(", ")}
    </span>
  );
}

function MeetingActs({ meeting, changeable }: { meeting: Meeting; changeable: boolean }) {
  const words = useWords(cycleWords);
  const language = useLanguage();
  const now = useNow();
  const { id, number, state, startsAt, zone } = meeting;
  const acts = state === "planned" && changeable ? (["move", "cancel", "venue"] as const) : [];
  const about = words.about(number, shortDay(language, zone, startsAt, now));
  return (
    <span className="cluster">
      {state !== "cancelled" && (
        <a href={`/meetings/${id}`}>
          {words.open}
          <span className="unseen"> {about}</span>
        </a>
      )}
      {acts.map((act) => (
        <a key={act} href={`/meetings/${id}/${act}`}>
          {words[act]}
          <span className="unseen"> {about}</span>
        </a>
      ))}
    </span>
  );
}
