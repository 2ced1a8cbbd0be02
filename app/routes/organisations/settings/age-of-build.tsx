/** Which version this is and how old, told to whoever can see to a newer one. */
import { useWords } from "#app/ui/speech.tsx";
import { sourceWords } from "#app/words/front.ts";
import type { Age } from "./age-of-build.server.ts";

/** So many days without an update, and somebody should look. */
const oldAfter = 92;

export function AgeOfBuild({ age }: { age: Age | null }) {
  const words = useWords(sourceWords);
  return (
    <section className="stack">
      <h2>{words.build.title}</h2>
      <p>{age ? words.build.is(age.version, age.days) : words.build.unknown}</p>
      {age && age.days > oldAfter && <p>{words.build.old}</p>}
      <p>
        <a href="/source">{words.link}</a>
      </p>
    </section>
  );
}
