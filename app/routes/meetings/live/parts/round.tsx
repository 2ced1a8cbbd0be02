/** A round: whose voice, who waits as large buttons, who passed. Any order is possible; nothing times a person. */
import { outcomes } from "#app/domain/meetings/goals.ts";
import type { RoundView, Voice } from "#app/routes/meetings/live/parts/round-view.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Name } from "#app/ui/name.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { run } from "#app/words/meetings.ts";
import { Act, Seen, actPath } from "../act.tsx";
import type { Here } from "../act.tsx";

export function Round({ here, round }: { here: Here; round: RoundView }) {
  const words = useWords(run);
  const { current, waiting, passed, done, suggested, segment } = round;
  return (
    <section id="round" className="stack" aria-labelledby="round-title">
      <h2 id="round-title">{words.round}</h2>
      <p className="quiet">{words.each(round.voices, round.eachSeconds)}</p>
      {current && <Speaking here={here} round={round} current={current} />}
      {waiting.length > 0 ? <p>{words.waiting}</p> : <p className="quiet">{words.nobodyWaits}</p>}
      <Voices
        here={here}
        act="turn"
        voices={current ? [current, ...waiting] : waiting}
        segment={segment}
        suggested={suggested}
        speaking={current?.id ?? null}
        told={words.toldTurn}
      />
      <Over
        here={here}
        act="turn"
        title={words.passed}
        voices={passed}
        segment={segment}
        told={words.toldTurn}
      />
      <Over
        here={here}
        act="again"
        title={words.done}
        voices={done}
        segment={segment}
        about={words.again}
        told={words.toldAgain}
      />
      {round.chooses && !current && (
        <p>
          <a href={actPath(here, "step")}>{words.writeStep}</a>
        </p>
      )}
    </section>
  );
}

function Speaking({ here, round, current }: { here: Here; round: RoundView; current: Voice }) {
  const words = useWords(run);
  const facts = { segment: round.segment, voice: current.id };
  return (
    <div className="next">
      <p className="quiet">{words.speaks}</p>
      <p className="lead">
        <Name>{current.name}</Name>
      </p>
      {round.step && <LastStep here={here} step={round.step} />}
      {round.chooses && current.place && (
        <p>
          <a href={`${actPath(here, "step")}?for=${current.id}`}>{words.writeStepFor(current.name)}</a>
        </p>
      )}
      <div className="cluster">
        <Act here={here} act="thanks" facts={facts} id="thanks" told={words.toldThanks(current.name)}>
          {words.thanks}
        </Act>
        <Act here={here} act="pass" facts={facts} id="pass" told={words.toldPass(current.name)}>
          {words.passes}
        </Act>
      </div>
    </div>
  );
}

/** Last week's step of the person who speaks, shared by them; what became of it in their own word. */
function LastStep({ here, step }: { here: Here; step: NonNullable<RoundView["step"]> }) {
  const words = useWords(run);
  const options = outcomes.map((value) => ({ value, label: words.outcomes[value] }));
  return (
    <>
      <p>
        {words.step}: <Name>{step.parts.join(" · ")}</Name>
        {step.confidence !== null && ` (${words.confidence(step.confidence)})`}
      </p>
      <form method="post" action={actPath(here, "outcome")} id={`outcome-of-${step.id}`}>
        <Seen here={here} facts={{ step: step.id }} />
        <Choice
          name="outcome"
          legend={words.outcome}
          options={options}
          value={step.outcome === "not-said" ? null : step.outcome}
          inline
        />
        <SubmitButton look="secondary">{words.note}</SubmitButton>
      </form>
    </>
  );
}

function Over(props: {
  here: Here;
  act: string;
  title: string;
  voices: readonly Voice[];
  segment: string;
  about?: string;
  told: (name: string) => string;
}) {
  const { here, act, title, voices, segment, about, told } = props;
  if (voices.length === 0) return null;
  return (
    <details id={`round-${act}`}>
      <summary>
        {title} ({voices.length})
      </summary>
      <Voices here={here} act={act} voices={voices} segment={segment} about={about} told={told} />
    </details>
  );
}

type VoicesProps = {
  here: Here;
  act: string;
  voices: readonly Voice[];
  segment: string;
  about?: string | undefined;
  suggested?: string | null | undefined;
  /** Who has the word: the one button of these that is pressed. Absent where none can be. */
  speaking?: string | null | undefined;
  /** What is said aloud when the word was given to somebody. */
  told: (name: string) => string;
};

/** People as large buttons of one form; whom the order would ask next is marked by a word and an arrow. */
function Voices({ here, act, voices, segment, about, suggested, speaking, told }: VoicesProps) {
  const words = useWords(run);
  if (voices.length === 0) return null;
  return (
    <form method="post" action={actPath(here, act)} className="act">
      <Seen here={here} facts={{ segment }} />
      <ul className="people">
        {voices.map(({ id, name }) => (
          <li key={id} id={`voice-${id}`}>
            <SubmitButton
              look="secondary"
              name="voice"
              value={id}
              id={`word-${act}-${id}`}
              about={id === suggested ? words.suggested : about}
              pressed={speaking === undefined ? undefined : id === speaking}
              told={told(name)}
            >
              <Name>{name}</Name>
              {id === suggested && <span aria-hidden="true">→</span>}
            </SubmitButton>
          </li>
        ))}
      </ul>
    </form>
  );
}
