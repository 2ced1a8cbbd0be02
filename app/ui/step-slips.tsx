/**
 * Four slips on a sheet, to cut: what somebody plans to do until next time. Theirs alone: no name, nothing to hand in.
 */
import type { Language } from "#app/words/language.ts";
import { printing } from "#app/words/curricula.ts";

/** `most`: the end of the scale of confidence. */
export function StepSlips({ most, language }: { most: number; language: Language }) {
  return (
    <div className="slips" lang={language}>
      {[0, 1, 2, 3].map((copy) => (
        <Slip key={copy} most={most} language={language} again={copy > 0} />
      ))}
    </div>
  );
}

/** One is read out; the others are the same for the scissors. */
function Slip({ most, language, again }: { most: number; language: Language; again: boolean }) {
  const words = printing[language].slip;
  const asked = [words.what, words.howMuch, words.when, words.howOften];
  return (
    <section className="slip" aria-hidden={again || undefined}>
      <p className="slip-title">{words.title}</p>
      {asked.map((line, index) => (
        <p key={line} className={index === 0 ? "line two" : "line"}>
          {line}
        </p>
      ))}
      <p>{words.sure(most)}</p>
      <p className="scale">
        {Array.from({ length: most + 1 }, (_, n) => (
          <span key={n}>{n} </span>
        ))}
      </p>
      <p className="small quiet">{words.yours}</p>
    </section>
  );
}
