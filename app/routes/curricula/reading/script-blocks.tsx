/** A script to read or print: each part with its minutes, who leads it, its clock time, and its layers. */
import type { ReactNode } from "react";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { Prose } from "#app/ui/prose.tsx";
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
import { useWords } from "#app/ui/speech.tsx";
import { run } from "#app/words/meetings.ts";
import { shelf } from "#app/words/curricula.ts";
import type { ShownBlock, ShownSegment } from "./script-blocks.server.ts";

/** `handouts`: the path under which handouts are found. */
export function Script(props: {
  segments: readonly ShownSegment[];
  handouts: string;
  query?: string;
  lang: Language;
}) {
  const { segments, handouts, query = "", lang } = props;
  const words = useWords(shelf);
  const { where } = useWords(run);
  return (
    <div className="script">
      {segments.map((segment, index) => (
        <section key={segment.id} id={`part-${segment.id}`} className="stack">
          <h2>
            {segment.clock && <span className="number">{segment.clock} </span>}
            <span lang={segment.language ?? lang}>{segment.title}</span>
          </h2>
          <p className="quiet">
            {[
              where(index + 1, segments.length),
              words.minutes(segment.minutes),
              segment.lead && words.script.leads(segment.lead),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {segment.blocks.map((block, index) => (
            <OneBlock
              key={index}
              block={block}
              handouts={handouts}
              query={query}
              lang={segment.language ?? lang}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

const plain: Partial<Record<ShownBlock["kind"], (told: { children: ReactNode }) => ReactNode>> = {
  say: Say,
  text: Note,
  points: Points,
  story: Story,
  tip: Tip,
  show: Show,
  read: Read,
  safety: Safety,
  play: Play,
};

type BlockProps = { block: ShownBlock; handouts: string; query: string; lang: Language };

function OneBlock({ block, handouts, query, lang }: BlockProps) {
  const { script, formatNames } = useWords(shelf);
  const text = <Prose html={block.html} lang={lang} />;
  const Plain = plain[block.kind];
  if (Plain)
    return (
      <Plain>
        {block.only && block.only !== "short" && (
          <p className="small">{script.onlyIn(formatNames[block.only])}</p>
        )}
        {block.kind === "play" && (
          <>
            <Player src={block.media} name={block.name} />
            <p className="small quiet">{block.name}</p>
          </>
        )}
        {text}
      </Plain>
    );
  switch (block.kind) {
    case "ask":
      return (
        <Ask
          prompts={block.prompts.map((html, n) => (
            <Prose key={n} html={html} lang={lang} />
          ))}
          wait={block.wait}
          pass={block.pass}
        />
      );
    case "if":
      return (
        <If condition={block.condition} lang={lang} open>
          {text}
        </If>
      );
    case "handout":
      return (
        <Handout
          title={<span lang={lang}>{block.handout?.title}</span>}
          href={`${handouts}/${block.handout?.id ?? ""}${query}`}
        />
      );
    case "checkpoint":
      return (
        <Checkpoint>
          <span lang={lang}>{block.text}</span>
        </Checkpoint>
      );
    case "annex":
      return <Note>{script.annex(block.name)}</Note>;
    default:
      return (
        <Note>
          <p className="small">{script.unreadable}</p>
          {text}
        </Note>
      );
  }
}
