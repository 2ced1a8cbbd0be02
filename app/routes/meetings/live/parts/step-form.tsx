/** What, how much, when, how often, how sure: a step as somebody says it, written down by whoever was asked to. */
import type { StepPageData } from "#app/routes/meetings/live/parts/step-page.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { Name } from "#app/ui/name.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { goalWords } from "#app/words/meetings.ts";
import { Seen, actPath } from "../act.tsx";

type Typed = Readonly<Record<string, string>>;

export function StepForm(props: { page: StepPageData; typed: Typed | undefined; wrong: Typed }) {
  const { page, typed = {}, wrong } = props;
  const { step: words } = useWords(goalWords);
  if (page.people.length === 0) return <p>{words.nobody}</p>;
  const options = page.people.map(({ id, name, has }) => ({
    value: id,
    label: <Name>{name}</Name>,
    hint: has ? words.has : undefined,
  }));
  const line = (name: "what" | "howMuch" | "when" | "howOften") => ({
    name,
    label: words[name],
    value: typed[name],
    error: wrong[name],
  });
  return (
    <form method="post" action={actPath(page.here, "step")}>
      <Seen here={page.here} />
      <Choice
        name="voice"
        legend={words.voice}
        options={options}
        value={typed["voice"] ?? page.chosen}
        error={wrong["voice"]}
      />
      <Field {...line("what")} maxLength={280} />
      <Field {...line("howMuch")} maxLength={120} optional />
      <Field {...line("when")} maxLength={120} optional />
      <Field {...line("howOften")} maxLength={120} optional />
      <Field
        name="confidence"
        label={words.confidence(page.confidence.max)}
        type="number"
        inputMode="numeric"
        min={0}
        max={page.confidence.max}
        value={typed["confidence"]}
        error={wrong["confidence"]}
        optional
      />
      <Tick name="shared" label={words.shared} hint={words.sharedHint} checked={typed["shared"] === "yes"} />
      <SubmitButton>{words.save}</SubmitButton>
    </form>
  );
}
