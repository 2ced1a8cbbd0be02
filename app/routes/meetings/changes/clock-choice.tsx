/** Where the clock makes a time impossible or double: what could be meant. Nothing is guessed. */
import { Choice } from "#app/ui/choice.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { changes, planning } from "#app/words/cycles.ts";
import { shortDay } from "#app/words/dates.ts";
import type { ChangePreview } from "./change-preview.server.ts";

export function ClockChoice({
  preview,
  typed,
}: {
  preview: ChangePreview | null;
  typed: { occurrence: string };
}) {
  const words = useWords(changes);
  const { occurrences } = useWords(planning);
  const language = useLanguage();
  const now = useNow();
  if (preview && !preview.ok && preview.refusal === "time-happens-twice")
    return (
      <Choice
        name="occurrence"
        legend={words.move.occurrence}
        options={(["first", "second"] as const).map((value) => ({ value, label: occurrences[value] }))}
        value={typed.occurrence}
      />
    );
  const meant = preview && !preview.ok && preview.refusal === "no-such-time" ? preview.suggestions : [];
  return (
    <>
      <input type="hidden" name="occurrence" value={typed.occurrence} />
      {meant.length > 0 && (
        <p>
          {words.meant}{" "}
          {meant
            .map((one) => `${shortDay(language, "UTC", new Date(`${one.date}T12:00:00Z`), now)}, ${one.time}`)
            .join(" · ")}
        </p>
      )}
    </>
  );
}
