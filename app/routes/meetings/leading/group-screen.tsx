/** The group's screen: what we are doing, large. It is given what is for the group and nothing else. */
import type { GroupView } from "#app/server/run-view.server.ts";
import type { ShownBlock } from "#app/server/script-text.server.ts";
import { Bar } from "#app/ui/bar.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Player } from "#app/ui/script.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { clockWords } from "#app/words/run-clock.ts";
import { screen } from "#app/words/screen.ts";

export function GroupScreen({ view }: { view: GroupView }) {
  const words = useWords(screen);
  const language = useLanguage();
  const { clock, title, blocks, phase } = view;
  const told = phase === "closed" ? words.over : title === null ? words.welcome : null;
  return (
    <>
      <h1 id="here" data-screen={JSON.stringify({ seq: view.seq, now: view.now, clock, language })}>
        {title === null || phase === "closed" ? words.title : <span lang={view.language}>{title}</span>}
      </h1>
      {told && <p>{told}</p>}
      <div id={`group-${title ?? phase}`.replace(/\W+/g, "-")} className="stack" lang={view.language}>
        {phase !== "closed" && blocks.map((block, index) => <OnScreen key={index} block={block} />)}
      </div>
      {clock && <Calm clock={clock} now={view.now} paused={phase === "paused"} />}
    </>
  );
}

/** One block as the group sees it. */
export function OnScreen({ block }: { block: ShownBlock }) {
  return (
    <>
      {block.kind === "play" && <Player src={block.media} name={block.name} />}
      {block.html !== "" && <Prose html={block.html} />}
      {block.prompts.length > 0 && (
        <ul>
          {block.prompts.map((prompt, index) => (
            <li key={index}>
              <Prose html={prompt} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** About how long this takes, as a bar that fills and then rests: no countdown, nothing about being late. */
function Calm({
  clock,
  now,
  paused,
}: {
  clock: NonNullable<GroupView["clock"]>;
  now: number;
  paused: boolean;
}) {
  const words = useWords(clockWords);
  const gone = clock.elapsedMs + (clock.running ? now - clock.at : 0);
  const minutes = Math.max(1, Math.round(clock.plannedMs / 60_000));
  return (
    <div id="clock" className="aside" aria-live="off">
      <Bar at={gone} of={clock.plannedMs} text={paused ? words.unhurried : words.about(minutes)} />
    </div>
  );
}
