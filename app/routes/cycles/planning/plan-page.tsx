/** The page of planning: the dates as far as they are known, and below them the form that they come from. */
import type { ReactNode } from "react";
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Name } from "#app/ui/name.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff } from "#app/ui/staff.tsx";
import { planning } from "#app/words/cycles.ts";
import { languageOf, languages } from "#app/words/language.ts";
import { PlanDates } from "./plan-dates.tsx";
import { PlanFields } from "./plan-fields.tsx";
import type { lookAtPlanning, Previewed } from "./plan-preview.server.ts";

type Look = Awaited<ReturnType<typeof lookAtPlanning>>;

/** Where the two forms of the page go, and where one came from. */
type Ways = { preview: string; save: string; back: { href: string; text: ReactNode } };
type Props = { look: Look; shown: Previewed | undefined };

/** Planning a new group. */
export function PlanPage({ look, shown }: Props) {
  const { at, curriculum } = look;
  const words = useWords(planning);
  const [query, path] = [`?curriculum=${curriculum.id}`, `/organisations/${at.id}`];
  const title = <span lang={curriculum.language}>{curriculum.title}</span>;
  const back = { href: `${path}/curricula/${curriculum.id}`, text: title };
  const ways = { preview: `${path}/cycles/new${query}`, save: `${path}/cycles${query}`, back };
  return (
    <Staff at={at} here="groups" keep={{ curriculum: curriculum.id }}>
      <PlanForms {...{ look, shown, ways }} heading={words.heading(curriculum.title)} save={words.save} />
    </Staff>
  );
}

/** Changing a draft: the same questions with its answers in them. */
export function DraftPage({
  look,
  shown,
  draft,
}: Props & { draft: { id: string; name: string; seen: number } }) {
  const words = useWords(planning);
  const [query, path] = [`?seen=${draft.seen}`, `/cycles/${draft.id}`];
  const back = { href: path, text: <Name>{draft.name}</Name> };
  const ways = { preview: `${path}/plan${query}`, save: `${path}/plan/save${query}`, back };
  return (
    <Staff at={look.at} here="groups">
      <PlanForms {...{ look, shown, ways }} heading={words.draftHeading(draft.name)} save={words.saveDraft} />
    </Staff>
  );
}

function PlanForms({
  look,
  shown,
  ways,
  heading,
  save,
}: Props & { ways: Ways; heading: string; save: string }) {
  const { curriculum, facilitators, choices, told } = look;
  const words = useWords(planning);
  const typed: Readonly<Record<string, string>> = shown?.typed ?? look.typed;
  const wrong = shown?.wrong ?? {};
  const fallback = told[languageOf(typed.language) ?? languages[0]];
  const once = typed.once ?? look.once;
  return (
    <>
      <BackLink href={ways.back.href}>{ways.back.text}</BackLink>
      <h1>{heading}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      {shown?.dates && (
        <section className="stack">
          {shown.dates.anew && <Notice kind="care">{words.anew}</Notice>}
          <PlanDates dates={shown.dates} />
          {fallback && <Notice kind="care">{fallback}</Notice>}
          <form method="post" action={ways.save} className="stack">
            <Once id={once} />
            {Object.entries(typed)
              .filter(([name]) => name !== "once")
              .map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
            <p className="quiet">{words.draftHint}</p>
            <SubmitButton>{save}</SubmitButton>
          </form>
          <h2>{words.change}</h2>
        </section>
      )}
      <form method="post" action={ways.preview} className="stack">
        <Once id={once} />
        <PlanFields
          {...{ typed, wrong, curriculum, facilitators, choices, told }}
          question={shown?.question ?? null}
        />
        <SubmitButton look={shown?.dates ? "secondary" : "primary"}>
          {shown?.dates ? words.previewAgain : words.preview}
        </SubmitButton>
      </form>
    </>
  );
}
