/** Changes as sentences; where a text changed, what goes and what comes can be opened below its sentence. */
import type { Language } from "#app/domain/curriculum/plan.ts";
import { useWords } from "#app/ui/speech.tsx";
import { versionWords } from "#app/words/cycles.ts";
import type { ChangeLine } from "./version.server.ts";

export function ChangeLines({ lines, lang }: { lines: readonly ChangeLine[]; lang: Language }) {
  return (
    <ul>
      {lines.map(({ sentence, texts }) => (
        <li key={sentence}>
          {texts ? (
            <details>
              <summary>{sentence}</summary>
              <Texts texts={texts} lang={lang} />
            </details>
          ) : (
            sentence
          )}
        </li>
      ))}
    </ul>
  );
}

function Texts({ texts, lang }: { texts: NonNullable<ChangeLine["texts"]>; lang: Language }) {
  const words = useWords(versionWords);
  const { before, after } = texts;
  if (before.length + after.length === 0) return <p className="quiet">{words.another}</p>;
  return (
    <dl className="stack close">
      <Side term={words.before} paragraphs={before} lang={lang} />
      <Side term={words.after} paragraphs={after} lang={lang} />
    </dl>
  );
}

function Side({ term, paragraphs, lang }: { term: string; paragraphs: readonly string[]; lang: Language }) {
  const words = useWords(versionWords);
  return (
    <div>
      <dt>{term}</dt>
      {paragraphs.length === 0 && <dd className="quiet">{words.nothingLeft}</dd>}
      {paragraphs.map((text) => (
        <dd key={text} lang={lang}>
          {text}
        </dd>
      ))}
    </div>
  );
}
