/**
 * The layers of a script, on the run screen, in a reader and on paper. Each has a visible word and a shape of its
 * own in the margin; what is said aloud is set in serif, what is folded can be unfolded, and safety never folds.
 */
import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { layers } from "#app/words/shared.ts";
import type { Language } from "#app/words/language.ts";
import { useWords } from "./speech.tsx";

type WithChildren = { children: ReactNode };
type Plain = "say" | "note" | "safety" | "show" | "read" | "points" | "story" | "tip" | "play";

/** The level of the layers' headings: one below the part they stand in. */
const Level = createContext<"h2" | "h3">("h3");
export const LayerLevel = Level.Provider;

/** The visible word of a layer: a heading, so that one can go from layer to layer by ear. */
function Word({ children }: WithChildren) {
  const Heading = useContext(Level);
  return <Heading className="layer-word">{children}</Heading>;
}

/** Words to say aloud, as written. */
export const Say = (told: WithChildren) => <Layer kind="say" {...told} />;
/** For the facilitator only, smaller. */
export const Note = (told: WithChildren) => <Layer kind="note" {...told} />;
/** Said aloud too; caring colour; never folded, never skipped. */
export const Safety = (told: WithChildren) => <Layer kind="safety" {...told} />;
/** What stands on the group's screen now. */
export const Show = (told: WithChildren) => <Layer kind="show" {...told} />;
/** A participant who volunteers reads it. */
export const Read = (told: WithChildren) => <Layer kind="read" {...told} />;
/** Said in one's own words. */
export const Points = (told: WithChildren) => <Layer kind="points" {...told} />;
export const Story = (told: WithChildren) => <Layer kind="story" {...told} />;
export const Tip = (told: WithChildren) => <Layer kind="tip" {...told} />;
export const Play = (told: WithChildren) => <Layer kind="play" {...told} />;

function Layer({ kind, children }: WithChildren & { kind: Plain }) {
  const words = useWords(layers);
  return (
    <div className={`layer ${kind}`}>
      <Word>{words[kind]}</Word>
      <div className="layer-text">{children}</div>
    </div>
  );
}

/** A recording to play, where there is one; nothing is loaded before somebody wants to hear it. */
export function Player({ src, name }: { src: string; name: string }) {
  return src === "" ? null : (
    <audio className="no-print" controls preload="none" src={src} aria-label={name} />
  );
}

/** Questions to the group, with room around each. `wait` in seconds. `children`: text beside the prompts. */
export function Ask(props: {
  prompts: readonly ReactNode[];
  wait?: number | undefined;
  pass?: boolean | undefined;
  children?: ReactNode;
}) {
  const { prompts, wait, pass, children } = props;
  const words = useWords(layers);
  const manner = [wait ? words.wait(wait) : "", pass ? words.pass : ""].filter(Boolean).join(" · ");
  return (
    <div className="layer ask">
      <Word>
        {words.ask}
        {manner && <span className="manner"> · {manner}</span>}
      </Word>
      <div className="layer-text">
        {children}
        <ul>
          {prompts.map((prompt, index) => (
            <li key={index}>{prompt}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/**
 * Folded until wanted; pages made for paper pass `open`. The condition goes on from the word in front of it, so both are
 * in `lang`, the language of the script.
 */
export function If({
  condition,
  lang,
  open,
  children,
}: WithChildren & { condition: ReactNode; lang: Language; open?: boolean | undefined }) {
  return (
    <details className="layer if" open={open}>
      <summary lang={lang}>
        <span className="layer-word">{layers[lang].if}</span> {condition}
      </summary>
      <div className="layer-text">{children}</div>
    </details>
  );
}

/** A sheet to give out; a link where the page exists. */
export function Handout({
  title,
  href,
  children,
}: {
  title: ReactNode;
  href?: string | undefined;
  children?: ReactNode;
}) {
  const words = useWords(layers);
  return (
    <div className="layer handout">
      <Word>{words.handout}</Word>
      <div className="layer-text">
        <p>{href ? <a href={href}>{title}</a> : title}</p>
        {children}
      </div>
    </div>
  );
}

/** Something to have done. With `name` it is a checkbox that sends `value`; without, a box to tick on paper. */
export function Checkpoint(
  props: WithChildren & {
    name?: string | undefined;
    value?: string | undefined;
    done?: boolean | undefined;
    /** Id of the text, for what refers to it. */
    textId?: string | undefined;
  },
) {
  const { name, value, done, textId, children } = props;
  const words = useWords(layers);
  const id = name && `${name}-${value ?? "yes"}`;
  return (
    <div className="layer checkpoint">
      <Word>{words.checkpoint}</Word>
      {name ? (
        <div className="option">
          <input type="checkbox" id={id} name={name} value={value ?? "yes"} defaultChecked={done} />
          <label htmlFor={id}>{children}</label>
        </div>
      ) : (
        <p className={done ? "box done" : "box"}>
          <span id={textId}>{children}</span>
          {done && <span className="unseen"> ({words.done})</span>}
        </p>
      )}
    </div>
  );
}
