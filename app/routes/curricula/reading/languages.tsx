/** The languages a curriculum can be read in, as links back to the same page. Nothing where there is only one. */
import type { Language } from "#app/domain/curriculum/plan.ts";
import { useWords } from "#app/ui/speech.tsx";
import { toldIn } from "#app/words/curricula.ts";
import type { ReadIn } from "./read-in.server.ts";

const own: Record<Language, string> = { en: "English", fr: "Français" };

export function Languages({ readIn }: { readIn: ReadIn }) {
  const words = useWords(toldIn);
  if (readIn.offered.length < 2) return null;
  return (
    <p className="cluster no-print">
      <span className="quiet">{words.read}</span>
      {readIn.offered.map((language) => (
        <a
          key={language}
          href={`?${new URLSearchParams({ ...readIn.keep, language }).toString()}`}
          aria-current={language === readIn.language ? "true" : undefined}
          lang={language}
          hrefLang={language}
        >
          {own[language]}
        </a>
      ))}
    </p>
  );
}
