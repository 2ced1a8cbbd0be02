/** Handouts in one document for the printer: each begins on a sheet of its own, with the running head of the group. */
import type { Language } from "#app/words/language.ts";
import { Print } from "./print.tsx";
import { Prose } from "./prose.tsx";
import type { SafeHtml } from "./prose.tsx";

export type PackedHandout = { id: string; title: string; language: Language; html: SafeHtml };

/** `head`: one short discreet line. */
export function HandoutPack({ head, handouts }: { head: string; handouts: readonly PackedHandout[] }) {
  return (
    <>
      {handouts.map(({ id, title, language, html }) => (
        <div key={id} id={`sheet-${id}`} className="own-sheet">
          <Print head={head} lang={language}>
            <h1>{title}</h1>
            <Prose html={html} />
          </Print>
        </div>
      ))}
    </>
  );
}
