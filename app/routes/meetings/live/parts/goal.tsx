/** The goal the group shares: its words, and a look at it in figures of the whole group. */
import type { GoalView } from "#app/routes/meetings/live/parts/goal-view.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Name } from "#app/ui/name.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { goalWords, run } from "#app/words/meetings.ts";
import { Seen, actPath } from "../act.tsx";
import type { Here } from "../act.tsx";

export function SharedGoal({ here, goal }: { here: Here; goal: GoalView }) {
  const words = useWords(run);
  const inside = (
    <>
      {goal.goal ? (
        <>
          <p className="lead">
            <Name>{goal.goal.text}</Name>
          </p>
          <Looked goal={goal} />
          <LookForm here={here} goal={goal} />
        </>
      ) : (
        <p>{words.noGoal}</p>
      )}
      <p>
        <a href={actPath(here, "goal")}>{words.goalSet}</a>
      </p>
    </>
  );
  if (goal.now)
    return (
      <section id="goal" className="stack" aria-labelledby="goal-title">
        <h2 id="goal-title">{words.goal}</h2>
        <div id="goal-now" className="stack">
          {inside}
        </div>
      </section>
    );
  return (
    <details id="goal">
      <summary>{words.goal}</summary>
      <div id="goal-now" className="stack">
        {inside}
      </div>
    </details>
  );
}

function Looked({ goal: { goal, liveMeeting } }: { goal: GoalView }) {
  const words = useWords(run);
  if (!liveMeeting) return null;
  return (
    <p className="quiet" role="status">
      {goal?.pattern === "common"
        ? words.goalLooked(liveMeeting.count, liveMeeting.contributors)
        : words.goalNoted(liveMeeting.count)}
    </p>
  );
}

export type LookTyped = { count?: string | undefined; contributors?: string | undefined };

/** Figures of the whole group for tonight. `was`: what the page showed, so that nobody's figures are run over. */
export function LookForm(props: {
  here: Here;
  goal: GoalView;
  typed?: LookTyped | undefined;
  wrong?: Readonly<Record<string, string>> | undefined;
}) {
  const { here, goal, typed = {}, wrong = {} } = props;
  const words = useWords(goalWords);
  const { liveMeeting } = goal;
  const asked = words.looks[goal.goal?.pattern ?? "common"];
  const was = liveMeeting ? `${liveMeeting.count}/${liveMeeting.contributors}` : "";
  return (
    <form method="post" action={actPath(here, "look")} id="look">
      <Seen here={here} facts={{ was }} />
      <Field
        name="count"
        label={asked.count}
        type="number"
        inputMode="numeric"
        min={0}
        max={9999}
        value={typed.count ?? liveMeeting?.count}
        error={wrong["count"]}
      />
      <Field
        name="contributors"
        label={asked.of}
        hint={words.few}
        type="number"
        inputMode="numeric"
        min={0}
        max={999}
        value={typed.contributors ?? liveMeeting?.contributors}
        error={wrong["contributors"]}
      />
      <SubmitButton look="secondary">{words.lookSave}</SubmitButton>
    </form>
  );
}
