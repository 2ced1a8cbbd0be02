/** Changing how long things are kept. What a shorter time would forget is shown before it holds. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { faultsOf, periodKinds, shortened } from "#app/domain/forgetting/periods.ts";
import type { PeriodKind } from "#app/domain/forgetting/periods.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, Staff, staffPlace } from "#app/ui/staff.tsx";
import { StandsNow } from "#app/ui/stands-now.tsx";
import { forgettingWords } from "#app/words/organisations.ts";
import { overtaken } from "#app/words/shared.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { changePeriods, daysOf, periodsOf } from "#db/forgetting/periods/periods.server.ts";
import { markOf } from "#db/kit/seen.server.ts";
import { enterPeriods, fieldsFor, periodFields, typedOf, whatWouldGo } from "./periods.server.ts";
import { Tried } from "./tried.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterPeriods(args);
  const { app, requestContext } = args.context;
  const days = daysOf(await periodsOf(app.store, organisation, app.clock.now()));
  return {
    title: forgettingWords[requestContext.language].changeTitle,
    at: staffPlace(organisation, roles),
    zone: organisation.zone,
    fields: fieldsFor(organisation.country),
    typed: typedOf(days),
    seen: markOf(days),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person } = await enterPeriods(args);
  const { app } = args.context;
  const sent = { ...periodFields(), seen: field.optionalLine(22), agreed: field.optionalLine(22) };
  const form = await readForm(args.request, sent);
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong, asks: null }, { status: 422 });
  const { seen, agreed, ...wanted } = form.values;
  const wrong: Record<string, string> = faultsOf(wanted);
  if (Object.keys(wrong).length > 0) return data({ typed: form.typed, wrong, asks: null }, { status: 422 });
  const standing = daysOf(await periodsOf(app.store, organisation, app.clock.now()));
  const shorter = shortened(standing, wanted);
  const tried = await whatWouldGo(app, organisation.id, { wanted, shorter });
  // Agreed to what was shown, not to whatever there is by now.
  const shown = markOf({ ...wanted, tried: tried.map(({ kind, count }) => `${kind} ${count}`).join() });
  if (tried.length > 0 && agreed !== shown)
    return data({ typed: form.typed, wrong: {}, asks: { tried, agreed: shown } });
  const act = { organisation, by: person.id, periods: wanted, seen };
  const verdict = await changePeriods(app.store, act, app.clock.now());
  if (!verdict.ok)
    return data({ typed: form.typed, wrong: { "": verdict.refusal }, asks: null }, { status: 422 });
  return redirect(`/organisations/${organisation.id}/forgetting?said=saved`, 303);
}

export default function ChangePeriods() {
  const { at, zone, fields, seen, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const typed: Record<string, string> = back?.typed ?? fresh.typed;
  const wrong: Record<string, string> = back?.wrong ?? {};
  const words = useWords(forgettingWords);
  const errors = { ...words.errors, ...useWords(overtaken).errors };
  const path = `/organisations/${at.id}/forgetting`;
  return (
    <Staff at={at} here="settings">
      <BackLink href={path}>{words.title}</BackLink>
      <ErrorSummary errors={summary(wrong, errors, words.about)} />
      <h1>{words.changeTitle}</h1>
      <StandsNow
        {...{ wrong, typed }}
        now={fresh.typed}
        fields={periodKinds.map((kind) => ({ name: kind, label: words.kinds[kind].name }))}
      />
      {back?.asks && (
        <section className="stack">
          <h2>{words.askTitle}</h2>
          <Confirm
            action={`${path}/change`}
            act={words.askAct}
            no={{ href: path, text: words.askNo }}
            hidden={{ ...hidden(typed), seen: typed.seen ?? "", agreed: back.asks.agreed }}
          >
            <Tried tried={back.asks.tried} zone={zone} />
            <p>{words.ask}</p>
          </Confirm>
        </section>
      )}
      <form method="post" className="stack">
        <p>{words.changeLead}</p>
        <input type="hidden" name="seen" value={seen} />
        {fields.map(({ kind, ...bounds }) => (
          <Field
            key={kind}
            name={kind}
            label={words.kinds[kind].name}
            hint={words.hint(kind, bounds)}
            type="text"
            inputMode="numeric"
            size="short"
            value={typed[kind]}
            error={sentenceFor(errors, kind, wrong[kind])}
          />
        ))}
        <SubmitButton look={back?.asks ? "secondary" : "primary"}>{words.save}</SubmitButton>
      </form>
    </Staff>
  );
}

function hidden(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(periodKinds.map((kind) => [kind, typed[kind] ?? ""]));
}

/** Ten fields ask the same, so each error says which one it is about. */
function summary(
  wrong: Readonly<Record<string, string>>,
  sentences: Readonly<Record<string, string>>,
  about: (kind: PeriodKind, error: string) => string,
) {
  return Object.entries(wrong).map(([name, code]) => {
    const kind = periodKinds.find((one) => one === name);
    const text = sentenceFor(sentences, name, code) ?? code;
    return { field: name || undefined, text: kind ? about(kind, text) : text };
  });
}
