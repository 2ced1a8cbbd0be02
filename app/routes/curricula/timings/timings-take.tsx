/** "Take the median": which parts, the change to the Markdown as a unified diff, and which sessions it would unbalance. */
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Offer, Unbalanced } from "#app/domain/curriculum/timings/take-medians.ts";
import { ButtonLink, SubmitButton } from "#app/ui/button.tsx";
import { Tick } from "#app/ui/choice.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { timings as family } from "#app/words/curricula.ts";

export type Take = {
  offers: readonly (Offer & { title: string })[];
  /** Keys of the offers that are taken. */
  wanted: readonly string[];
  patch: string;
  unbalanced: readonly Unbalanced[];
  hasSource: boolean;
  file: string;
};
type TakeProps = { take: Take; path: string; lang: Language };

export function TakeMedians({ take, path, lang }: TakeProps) {
  const words = useWords(family);
  if (take.offers.length === 0)
    return <p className="quiet">{take.hasSource ? words.none : words.noSource}</p>;
  return (
    <section className="stack" id="take">
      <h2>{words.takeHeading}</h2>
      <p>{words.takeText}</p>
      <details open={take.wanted.length < take.offers.length || undefined}>
        <summary>{words.choose}</summary>
        <form method="get" action="#take" className="stack">
          <input type="hidden" name="chosen" value="yes" />
          {take.offers.map(({ key, title, planned, minutes, place }, index) => (
            <Tick
              key={key}
              id={`take-${index + 1}`}
              name="take"
              value={key}
              checked={take.wanted.includes(key)}
              label={
                <>
                  <span lang={lang}>{title}</span>
                  {words.offer(planned, minutes)}
                </>
              }
              hint={words.inFile(`${place.file}:${place.line}`)}
            />
          ))}
          <p>
            <SubmitButton look="secondary">{words.show}</SubmitButton>
          </p>
        </form>
      </details>
      {take.patch === "" ? (
        <p className="quiet">{words.nothingChosen}</p>
      ) : (
        <Patch take={take} path={path} lang={lang} />
      )}
    </section>
  );
}

function Patch({ take, path, lang }: TakeProps) {
  const words = useWords(family);
  const query = new URLSearchParams([
    ["chosen", "yes"],
    ...take.wanted.map((key) => ["take", key]),
  ]).toString();
  return (
    <>
      <h3>{words.patch}</h3>
      {take.unbalanced.length > 0 && <UnbalancedSessions unbalanced={take.unbalanced} lang={lang} />}
      <div className="source">
        <code>{take.patch}</code>
      </div>
      <p>
        {words.apply} <code>git apply {take.file}</code>
      </p>
      <p>
        <ButtonLink href={`${path}/practice.patch?${query}`}>{words.download}</ButtonLink>
      </p>
    </>
  );
}

function UnbalancedSessions({ unbalanced, lang }: { unbalanced: readonly Unbalanced[]; lang: Language }) {
  const words = useWords(family);
  return (
    <Notice kind="care" title={words.unbalanced}>
      <ul>
        {unbalanced.map(({ session, title, variants, sum, minutes }) => (
          <li key={`${session} ${sum}`}>
            {words.session(session)} <span lang={lang}>{title}</span> (
            {(sum > minutes ? words.over : words.under)(
              words.listed(variants.map((one) => words.formats[one])),
              sum,
              minutes,
            )}
            )
          </li>
        ))}
      </ul>
      <p>{words.balance}</p>
    </Notice>
  );
}
