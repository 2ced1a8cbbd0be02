/** When a session would begin and in which format it is held: a small form that asks for the same page again. */
import type { Format, Language } from "#app/domain/curriculum/plan.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { shelf } from "#app/words/curricula.ts";

export type Chosen = {
  formats: readonly Format[];
  format: Format;
  /** As typed. */
  typed: string;
  wrong: boolean;
};

/** `language`: to stay in, where it does not go without saying. `large`: stays in large print. */
export function ClockForm(props: Chosen & { language: Language | null; large?: boolean; hint?: string }) {
  const { formats, format, typed, wrong, language, large, hint } = props;
  const words = useWords(shelf);
  const { script } = words;
  return (
    <form method="get" className="stack">
      {language && <input type="hidden" name="language" value={language} />}
      {large && <input type="hidden" name="print" value="large" />}
      <Field
        name="start"
        type="time"
        size="middle"
        label={script.clockStart}
        hint={hint ?? script.clockHint}
        value={typed}
        error={wrong ? words.errorsOfForm["not-a-time"] : undefined}
      />
      {formats.length > 1 && (
        <Choice
          name="format"
          legend={script.format}
          options={formats.map((value) => ({ value, label: words.formatNames[value] }))}
          value={format}
          inline
        />
      )}
      <SubmitButton look="secondary">{script.show}</SubmitButton>
    </form>
  );
}
