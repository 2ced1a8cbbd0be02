/** The page of one act on a run: what it does, why it was not done, the form, and the way back to the screen. */
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ActField, ActPageData } from "#app/routes/meetings/acts/act-pages.server.ts";
import type { NotDone } from "#app/routes/meetings/acts/run-acts.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { asErrors, sentenceFor, sentenceIn } from "#app/words/wrong.ts";
import { runActs } from "#app/words/meetings.ts";

export function ActPage() {
  const page = useLoaderData() as ActPageData;
  const came = useActionData() as NotDone | undefined;
  const words = useWords(runActs);
  const { act, meetingId, hidden, fields, safetyLeft, possible } = page;
  const told = words.acts[act];
  const wrong = wrongOf(came, words.errors);
  return (
    <Page audience="staff">
      <BackLink href={`/meetings/${meetingId}/run`}>{words.back}</BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{told?.title}</h1>
      <Refusal code={came?.refusal ?? null} wentOn={came?.wentOn} />
      {safetyLeft.length > 0 && (
        <Notice kind="care">
          <p>{words.safetyLeft}</p>
          <ul>
            {safetyLeft.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Notice>
      )}
      {possible && told?.text && <p>{told.text}</p>}
      {possible ? (
        <form method="post" action={`/meetings/${meetingId}/run/${act}`} className="stack">
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {fields.map((field) => (
            <Asked key={field.name} field={field} value={came?.typed[field.name]} error={wrong[field.name]} />
          ))}
          <SubmitButton large>{told?.button}</SubmitButton>
        </form>
      ) : (
        <p>{words.nothing}</p>
      )}
    </Page>
  );
}

/** Why an act was not done, as a sentence; nothing for no refusal. The moving script reads it out of the answer. */
export function Refusal({ code, wentOn }: { code: string | null; wentOn?: NotDone["wentOn"] }) {
  const words = useWords(runActs);
  if (code === null) return null;
  return (
    <div data-refusal="">
      <Notice kind="care" title={words.notDone}>
        <p>
          {wentOn && `${words.wentOn(wentOn.name, wentOn.part)} `}
          {sentenceIn(words.refusals, code) ?? words.refusals.unreadable}
        </p>
      </Notice>
    </div>
  );
}

/** The codes of wrong fields as sentences. */
export function wrongOf(came: NotDone | undefined, errors: Readonly<Record<string, string>>) {
  const entries = Object.entries(came?.wrong ?? {}).map(([name, code]): [string, string] => [
    name,
    sentenceFor(errors, name, code) ?? code,
  ]);
  return Object.fromEntries(entries);
}

function Asked({
  field,
  value,
  error,
}: {
  field: ActField;
  value: string | undefined;
  error: string | undefined;
}) {
  const { name, label } = field;
  if (field.kind === "choice")
    return <Choice name={name} legend={label} options={field.options} value={value} error={error} />;
  if (field.kind === "tick")
    return <Tick name={name} label={label} checked={value === "yes"} error={error} />;
  return <Field name={name} label={label} type="number" min={1} max={240} value={value} error={error} />;
}
