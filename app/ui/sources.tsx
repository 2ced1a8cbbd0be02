/** The sources a text cites, under it; the numbers in the text lead here. */
import { frame } from "#app/words/shared.ts";
import { useWords } from "./speech.tsx";

export type Cited = { title: string; year?: string | undefined; url?: string | undefined };

export function Sources({ cited }: { cited: readonly Cited[] }) {
  const words = useWords(frame);
  if (cited.length === 0) return null;
  return (
    <section className="small">
      <h2>{words.sources}</h2>
      <ol>
        {cited.map(({ title, year, url }, index) => (
          <li key={title} id={`source-${index + 1}`}>
            {url ? (
              <a href={url} rel="noopener">
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi>{title}</bdi>
            )}
            {year && ` (${year})`}
          </li>
        ))}
      </ol>
    </section>
  );
}
