/** Enrolling somebody by hand: on the phone, on paper, with or without an address. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { may } from "#app/domain/groups/permissions.ts";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { consentVersion } from "#app/words/consents.ts";
import { languages } from "#app/words/language.ts";
import { roster } from "#app/words/cycles.ts";
import { enrolByHand } from "#db/places/enrolments.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Known } from "#db/people/verification-uses.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "enrol by hand");
  const title = roster[args.context.requestContext.language].byHand;
  const { id, language } = cycle;
  return { title, at: staffPlace(organisation, roles), cycle: { id, language }, once: newId() };
}

const shape = {
  once: field.once(),
  name: field.name(),
  address: field.optionalAddress(),
  language: field.choice(languages),
  adult: field.mustTick("not-adult"),
  consent: field.mustTick("no-consent"),
  reminders: field.tick(),
  who: z.string().max(22),
};

export async function action(args: ActionFunctionArgs) {
  const { cycle, person, roles } = await enterCycle(args, args.params.cycle, "enrol by hand");
  const { app } = args.context;
  const form = await readForm(args.request, shape);
  if (!form.ok) return data<Back>(form, { status: 422 });
  const { typed } = form;
  const { address, name, once, language, reminders, who } = form.values;
  if (typed.address && !address)
    return data<Back>({ typed, wrong: { address: "not-an-address" } }, { status: 422 });
  const given = { once, cycleId: cycle.id, name, address, language, reminders, consentVersion };
  const by = { byPersonId: person.id, everyGroup: may(roles, "see a cycle"), who: who || null };
  const verdict = await enrolByHand(app.store, { ...given, ...by }, app.clock.now());
  if (!verdict.ok) {
    const wrong = { [fieldOf(verdict.refusal)]: verdict.refusal };
    const known = verdict.refusal === "who" ? verdict.known : [];
    return data<Back>({ typed, wrong, known }, { status: 422 });
  }
  return redirect(`/cycles/${cycle.id}/roster?said=${verdict.state}`, 303);
}

type Back = { typed: Typed; wrong: Wrong; known?: Known[] };

/** The field a refusal is about; the group itself where it is about none. */
function fieldOf(refusal: string): string {
  if (refusal === "who") return "who";
  if (refusal === "same-name" || refusal === "name-taken") return "name";
  return refusal === "works-here" || refusal === "leads-here" || refusal === "too-many-letters"
    ? "address"
    : "";
}

/** Who is meant by an address that is known here: asked as on the public page, before anybody is enrolled. */
function Who({ known, error }: { known: readonly Known[]; error: string | undefined }) {
  const words = useWords(roster);
  const options = known.map(({ id, name, from }) => {
    const groups = from.map(({ group }) => group).join(", ");
    return { value: id, label: groups ? `${name ?? ""} (${groups})` : (name ?? "") };
  });
  const all = [...options, { value: "another", label: words.another }];
  return <Choice name="who" legend={words.who} options={all} value="" error={error} />;
}

export default function NewPlace() {
  const { at, cycle, once } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as Back | undefined;
  const words = useWords(roster);
  const leads = words.leadsHere(back?.typed["name"] ?? "");
  const errors = errorsOf(back?.wrong, { ...words.errors, "leads-here": leads });
  const wrong = (name: string) => errors.find((error) => error.field === name)?.text;
  const typed: Record<string, string | undefined> = back?.typed ?? {};
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/cycles/${cycle.id}/roster`}>{words.title}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{words.byHand}</h1>
      <form method="post" className="stack">
        <p>{words.byHandLead}</p>
        <Once id={typed.once || once} />
        <Field
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          error={wrong("name")}
        />
        <Field
          name="address"
          type="email"
          label={words.address}
          hint={words.addressHint}
          value={typed.address}
          error={wrong("address")}
          optional
        />
        {back?.known && back.known.length > 0 && <Who known={back.known} error={wrong("who")} />}
        <Choice
          name="language"
          legend={words.language}
          options={languages.map((value) => ({ value, label: words.languages[value] }))}
          value={typed.language || cycle.language}
          error={wrong("language")}
          inline
        />
        <Tick name="adult" label={words.adult} checked={typed.adult === "yes"} error={wrong("adult")} />
        <Tick
          name="consent"
          label={words.consent}
          checked={typed.consent === "yes"}
          error={wrong("consent")}
        />
        <Tick name="reminders" label={words.reminders} checked={typed.reminders === "yes"} />
        <SubmitButton>{words.enrol}</SubmitButton>
      </form>
    </Staff>
  );
}
