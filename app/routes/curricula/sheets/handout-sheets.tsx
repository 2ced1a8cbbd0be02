/** A page that prints handouts in one go: of a session or of a whole curriculum, in ordinary or in large print. */
import { HandoutPack } from "#app/ui/handout-pack.tsx";
import type { PackedHandout } from "#app/ui/handout-pack.tsx";
import { LargePrint } from "#app/ui/print.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { printing } from "#app/words/curricula.ts";
import { Languages } from "../reading/languages.tsx";
import type { ReadIn } from "../reading/read-in.server.ts";

/** `head`: the neutral title. */
export function HandoutSheets(props: {
  readIn: ReadIn;
  head: string;
  handouts: readonly PackedHandout[];
  large: boolean;
}) {
  const { readIn, head, handouts, large } = props;
  const words = useWords(printing);
  if (handouts.length === 0) return <p className="empty">{words.noHandouts}</p>;
  return (
    <LargePrint on={large}>
      <div className="stack no-print">
        <Languages readIn={readIn} />
        <p>{words.count(handouts.length)}</p>
        <p className="quiet">{words.how}</p>
        <OtherPrint keep={readIn.keep} language={readIn.query ? readIn.language : null} large={large} />
      </div>
      <HandoutPack head={head} handouts={handouts} />
    </LargePrint>
  );
}

/** The way from large print to ordinary print and back, on the same page. */
export function OtherPrint(props: {
  keep: Readonly<Record<string, string>>;
  language: string | null;
  large: boolean;
}) {
  const { keep, language, large } = props;
  const words = useWords(printing);
  const { print: _print, lang: _lang, ...rest } = keep;
  const query = { ...rest, ...(language && { language }), print: large ? "" : "large" };
  const asked = Object.entries(query).filter(([, value]) => value !== "");
  return (
    <p className="no-print">
      <a href={`?${new URLSearchParams(asked).toString()}`}>{large ? words.ordinary : words.large}</a>
    </p>
  );
}
