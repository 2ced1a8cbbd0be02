/**
 * The group's screen: what we are doing, as large as the room allows. It is given what is for the group and nothing
 * else. What is too long to be read from a chair at once is scrolled, and says so.
 */
import type { ReactNode } from "react";
import { fitOf } from "#app/domain/meetings/large-text.ts";
import type { Fit, LargeText } from "#app/domain/meetings/large-text.ts";
import type { GroupView } from "#app/routes/meetings/live/run-view.server.ts";
import type { ShownBlock } from "#app/routes/meetings/live/parts/script-text.server.ts";
import { Bar } from "#app/ui/bar.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Player } from "#app/ui/script.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime } from "#app/words/dates.ts";
import { clockWords } from "#app/words/run-clock.ts";
import { screen } from "#app/words/meetings.ts";

export function GroupScreen({ view }: { view: GroupView }) {
  const language = useLanguage();
  const { clock, title, blocks } = view;
  const told = useTold(view);
  const data = JSON.stringify({ seq: view.seq, now: view.now, clock, language });
  const shown = title === null ? null : shownOf(blocks);
  const bare = shown !== null && isEmpty(shown);
  if (title !== null && bare)
    return (
      <>
        <h1 id="here" data-screen={data} className={classOf(fitOf({ paragraphs: [title] }))}>
          <span lang={view.language}>{title}</span>
        </h1>
        <Foot view={view} long={false} />
      </>
    );
  const fit = fitOf(title !== null && shown ? { ...shown, title } : { paragraphs: told.lines });
  return (
    <>
      <h1 id="here" data-screen={data}>
        {title === null ? told.title : <span lang={view.language}>{title}</span>}
      </h1>
      <div
        id={`group-${title ?? view.moment}`.replace(/\W+/g, "-")}
        className={classOf(fit)}
        lang={title === null ? undefined : view.language}
      >
        {title === null && told.lines.map((line) => <p key={line}>{line}</p>)}
        {blocks.map((block, index) => (
          <OnScreen key={index} block={block} />
        ))}
      </div>
      <Foot view={view} long={fit === null} />
    </>
  );
}

/** What the screen says by itself, when there is no part to show. */
function useTold({ moment, next }: GroupView): { title: string; lines: string[] } {
  const words = useWords(screen);
  const language = useLanguage();
  const now = useNow();
  if (moment === "between") return { title: words.between, lines: [words.betweenText] };
  if (moment !== "over") return { title: words.title, lines: [words.welcome] };
  const until = next ? [words.until(dayAndTime(language, next.zone, new Date(next.startsAt), now))] : [];
  return { title: words.goodbye, lines: [words.over, ...until] };
}

/** The classes of `screen.css` for a fit. */
function classOf(fit: Fit): string {
  return fit ? `large n${fit.lines} m${fit.measure}` : "large long";
}

/** The texts of blocks one by one, for counting their lines. Their HTML came out of the sanitiser: it is well-formed. */
function shownOf(blocks: readonly ShownBlock[]): LargeText & { items: string[] } {
  const text = blocks.map((block) => block.html).join("");
  const html = [text, ...blocks.flatMap((block) => block.prompts)].join("");
  const pieces = text.split(/(?<=<\/(?:p|li|h\d|tr|pre|dt|dd)>|<[bh]r\s*\/?>)/);
  const isItem = (piece: string) => piece.trimEnd().endsWith("</li>");
  return {
    paragraphs: wordsOf(pieces.filter((piece) => !isItem(piece))),
    items: wordsOf([...pieces.filter(isItem), ...blocks.flatMap((block) => block.prompts)]),
    pictures: html.split("<img").length - 1,
    players: blocks.filter((block) => block.kind === "play" && block.media !== "").length,
  };
}

function wordsOf(pieces: readonly string[]): string[] {
  const words = pieces.map((piece) => piece.replace(/<[^>]*>/g, " ").replace(/&#?\w+;/g, "x"));
  return words.map((one) => one.trim()).filter((one) => one !== "");
}

function isEmpty({ paragraphs, items = [], pictures, players }: LargeText): boolean {
  return paragraphs.length + items.length === 0 && !pictures && !players;
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

function Foot({ view: { clock, now, phase }, long }: { view: GroupView; long: boolean }): ReactNode {
  const words = useWords(screen);
  if (!clock && !long) return null;
  return (
    <div className="aside">
      {long && <p>{words.long}</p>}
      {clock && <Calm clock={clock} now={now} paused={phase === "paused"} />}
    </div>
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
    <div id="clock" aria-live="off">
      <Bar at={gone} of={clock.plannedMs} text={paused ? words.unhurried : words.about(minutes)} />
    </div>
  );
}
