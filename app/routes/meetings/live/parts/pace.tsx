/** To end on time: what could be shortened or left out, by the author's marks. A proposal, calm, one tap each. */
import type { LateView } from "#app/routes/meetings/live/parts/late-plan-view.server.ts";
import { useWords } from "#app/ui/speech.tsx";
import { run } from "#app/words/meetings.ts";
import { Act } from "../act.tsx";
import type { Here } from "../act.tsx";

export function LatePlan({ here, late }: { here: Here; late: LateView }) {
  const words = useWords(run);
  return (
    <section id="late" className="stack" aria-labelledby="late-title">
      <h2 id="late-title">{words.late}</h2>
      <p>{late.cuts.length > 0 ? words.lateText(late.behind) : words.noCuts}</p>
      <ul className="entries">
        {late.cuts.map(({ segment, title, from, minutes }) => (
          <li key={segment} className="cluster apart">
            <span>{minutes === null ? words.drop(title, from) : words.shorten(title, from, minutes)}</span>
            {minutes === null ? (
              <Act here={here} act="skip" facts={{ segment, reason: "late" }} about={title}>
                {words.apply}
              </Act>
            ) : (
              <Act here={here} act="shorten" facts={{ segment, minutes: String(minutes) }} about={title}>
                {words.apply}
              </Act>
            )}
          </li>
        ))}
      </ul>
      {late.remains > 0 && late.cuts.length > 0 && <p className="quiet">{words.remains(late.remains)}</p>}
    </section>
  );
}
