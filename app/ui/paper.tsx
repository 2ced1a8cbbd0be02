/** A document for the printer: its running head stands on every sheet, its page numbers come from the style. */
import type { ReactNode } from "react";
import type { Language } from "#app/words/language.ts";

/** `head`: one short discreet line. */
export function Paper({
  head,
  lang,
  children,
}: {
  head: ReactNode;
  lang?: Language | undefined;
  children: ReactNode;
}) {
  return (
    <div className="sheets" lang={lang}>
      <div className="running-head" aria-hidden="true">
        <p>{head}</p>
      </div>
      <div className="sheet-text">{children}</div>
    </div>
  );
}

/** What is inside is printed large: read in the room, on a lap, without one's glasses. */
export function LargePrint({ on, children }: { on: boolean; children: ReactNode }) {
  return on ? <div className="large-print">{children}</div> : <>{children}</>;
}
