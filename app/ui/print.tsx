/**
 * A document for the printer. Its running head is the head of a table, which every engine repeats on every sheet; its
 * page numbers come from the style, where the engine knows margin boxes. Where it does not, only the browser itself can
 * number sheets, and the page says how to have it do so.
 */
import type { ReactNode } from "react";
import type { Language } from "#app/words/language.ts";
import { printing } from "#app/words/curricula.ts";
import { useWords } from "./speech.tsx";

/** `head`: one short discreet line. */
export function Print({
  head,
  lang,
  children,
}: {
  head: ReactNode;
  lang?: Language | undefined;
  children: ReactNode;
}) {
  const words = useWords(printing);
  return (
    <>
      <p className="numbering no-print small quiet">{words.numbering}</p>
      <div className="sheets" lang={lang}>
        <div className="running-head" aria-hidden="true">
          <p>{head}</p>
        </div>
        <div className="sheet-text">{children}</div>
      </div>
    </>
  );
}

/** What is inside is printed large: read in the room, on a lap, without one's glasses. */
export function LargePrint({ on, children }: { on: boolean; children: ReactNode }) {
  return on ? <div className="large-print">{children}</div> : <>{children}</>;
}
