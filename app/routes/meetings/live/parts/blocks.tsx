/** The blocks of a segment: on the run screen, on paper, and (those for the group) on the group's screen. */
import type { ReactNode } from "react";
import type { SafeHtml } from "#app/domain/curriculum/render.ts";
import type { ShownBlock } from "#app/routes/meetings/live/parts/script-text.server.ts";
import { Prose } from "#app/ui/prose.tsx";
import type { Language } from "#app/words/language.ts";
import {
  Ask,
  Checkpoint,
  Handout,
  If,
  Note,
  Play,
  Player,
  Points,
  Read,
  Safety,
  Say,
  Show,
  Story,
  Tip,
} from "#app/ui/script.tsx";

type Way = {
  /** The language the script is told in. */
  lang: Language;
  /** `if` unfolded, as paper needs it. */
  open?: boolean | undefined;
  /** What stands beside a checkpoint, and whether it is ticked. */
  checkpoint?: ((id: string, textId: string) => { done: boolean; control: ReactNode }) | undefined;
};

export function Blocks({ blocks, ...way }: Way & { blocks: readonly ShownBlock[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} {...way} />
      ))}
    </>
  );
}

const layers = {
  say: Say,
  text: Note,
  annex: Note,
  unreadable: Note,
  points: Points,
  story: Story,
  tip: Tip,
  safety: Safety,
  show: Show,
  read: Read,
};

function OneBlock({ block, lang, open, checkpoint }: Way & { block: ShownBlock }) {
  const { kind, html, prompts, wait, pass, condition, name, title, media } = block;
  const text = html === "" ? null : <Prose html={html} />;
  if (kind === "ask")
    return (
      <Ask
        prompts={prompts.map((prompt) => (
          <Inline html={prompt} />
        ))}
        wait={wait ?? undefined}
        pass={pass}
      >
        {text}
      </Ask>
    );
  if (kind === "if")
    return (
      <If condition={condition} lang={lang} open={open}>
        {text}
      </If>
    );
  if (kind === "handout") return <Handout title={title}>{text}</Handout>;
  if (kind === "play")
    return (
      <Play>
        <Player src={media} name={name} />
        <p className="small quiet">{name}</p>
        {text}
      </Play>
    );
  if (kind === "checkpoint") return <Tickable id={name} html={html} checkpoint={checkpoint} />;
  const Layer = layers[kind];
  return <Layer>{text}</Layer>;
}

function Tickable({ id, html, checkpoint }: { id: string; html: SafeHtml; checkpoint: Way["checkpoint"] }) {
  const textId = `check-${id}-text`;
  const state = checkpoint?.(id, textId);
  return (
    <div id={`check-${id}`} className="cluster apart">
      <Checkpoint done={state?.done} textId={textId}>
        <Inline html={html} />
      </Checkpoint>
      {state?.control}
    </div>
  );
}

/** One paragraph without its paragraph, for places that have one already. */
function Inline({ html }: { html: SafeHtml }) {
  const bare = /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(html)?.[1] ?? html;
  return <span dangerouslySetInnerHTML={{ __html: bare }} />;
}
