/** The page of planning: the dates as far as they are known, and below them the form that they come from. */
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff } from "#app/ui/staff.tsx";
import { planning } from "#app/words/planning.ts";
import { PlanDates } from "./plan-dates.tsx";
import { PlanFields } from "./plan-fields.tsx";
import type { lookAtPlanning, Previewed } from "./plan-preview.server.ts";

type Look = Awaited<ReturnType<typeof lookAtPlanning>>;

export function PlanPage({ look, shown }: { look: Look; shown: Previewed | undefined }) {
  const { at, curriculum, facilitators, choices, told } = look;
  const words = useWords(planning);
  const typed: Readonly<Record<string, string>> = shown?.typed ?? look.typed;
  const wrong = shown?.wrong ?? {};
  const fallback = told[typed.language === "fr" ? "fr" : "en"];
  const once = typed.once ?? look.once;
  const query = `?curriculum=${curriculum.id}`;
  const path = `/organisations/${at.id}/cycles`;
  return (
    <Staff at={at} here="groups" keep={{ curriculum: curriculum.id }}>
      <BackLink href={`/organisations/${at.id}/curricula/${curriculum.id}`}>
        <span lang={curriculum.language}>{curriculum.title}</span>
      </BackLink>
      <h1>{words.heading(curriculum.title)}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      {shown?.dates && (
        <section className="stack">
          <PlanDates dates={shown.dates} />
          {fallback && <Notice kind="care">{fallback}</Notice>}
          <form method="post" action={`${path}${query}`} className="stack">
            <Once id={once} />
            {Object.entries(typed)
              .filter(([name]) => name !== "once")
              .map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
            <p className="quiet">{words.draftHint}</p>
            <SubmitButton>{words.save}</SubmitButton>
          </form>
          <h2>{words.change}</h2>
        </section>
      )}
      <form method="post" action={`${path}/new${query}`} className="stack">
        <Once id={once} />
        <PlanFields
          {...{ typed, wrong, curriculum, facilitators, choices, told }}
          question={shown?.question ?? null}
        />
        <SubmitButton look={shown?.dates ? "secondary" : "primary"}>
          {shown?.dates ? words.previewAgain : words.preview}
        </SubmitButton>
      </form>
    </Staff>
  );
}
