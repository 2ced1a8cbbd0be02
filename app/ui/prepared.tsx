/** What is to be prepared, line by line; a sheet is a link where it can be opened. */
import type { PreparePiece } from "#app/domain/curriculum/preparing.ts";
import type { Language } from "#app/words/language.ts";

export type PreparedPiece = Pick<PreparePiece, "text"> & { href: string | null };

export function Prepared({ lines, lang }: { lines: readonly PreparedPiece[][]; lang: Language }) {
  return (
    <ul lang={lang}>
      {lines.map((pieces, n) => (
        <li key={n}>
          {pieces.map(({ text, href }, index) =>
            href === null ? (
              text
            ) : (
              <a key={index} href={href}>
                {text}
              </a>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
