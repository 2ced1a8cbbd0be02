/** Who leads a cycle, with which voice; a replacement is named here, too. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { may } from "#app/domain/groups/permissions.ts";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Empty } from "#app/ui/notice.tsx";
import { Name } from "#app/ui/name.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { cycleWords, planning } from "#app/words/cycles.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { facilitatorsOf, nameFacilitators } from "#db/cycles/facilitators.server.ts";
import { facilitatorsIn } from "#db/people/members.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "name facilitators");
  const { app, requestContext } = args.context;
  const current = (await facilitatorsOf(app.store, cycle.id)).filter((one) => one.until === null);
  const led = (part: string) => current.find((one) => one.part === part)?.personId ?? "";
  const able = await facilitatorsIn(app.store, organisation.id);
  const typed: Record<string, string> = { leadA: led("A"), leadB: led("B") };
  return {
    title: cycleWords[requestContext.language].naming.title,
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, name: cycle.name },
    able: able.map(({ personId, name }) => ({ value: personId, label: name })),
    typed,
  };
}

const someone = () => z.string().regex(/^([A-Za-z0-9_-]{22})?$/, "not-a-choice");

export async function action(args: ActionFunctionArgs) {
  const { cycle, organisation, person, roles } = await enterCycle(
    args,
    args.params.cycle,
    "name facilitators",
  );
  const { app } = args.context;
  const form = await readForm(args.request, { leadA: someone(), leadB: someone() });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const { leadA, leadB } = form.values;
  const leading = [
    ...(leadA ? [{ personId: leadA, part: "A" as const }] : []),
    ...(leadB ? [{ personId: leadB, part: "B" as const }] : []),
  ];
  const act = { organisationId: organisation.id, cycleId: cycle.id, by: person.id, leading };
  const verdict = await nameFacilitators(app.store, act, app.clock.now());
  if (!verdict.ok) {
    const where = verdict.refusal === "same-person" ? "leadB" : "leadA";
    return data({ typed: form.typed, wrong: { [where]: verdict.refusal } }, { status: 422 });
  }
  const stays = may(roles, "see a cycle", { leads: leading.some((one) => one.personId === person.id) });
  return redirect(stays ? `/cycles/${cycle.id}?said=named` : `/organisations/${organisation.id}`, 303);
}

export default function Facilitators() {
  const { at, cycle, able, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { typed, wrong }: { typed: Record<string, string>; wrong: Record<string, string> } = back ?? {
    typed: fresh.typed,
    wrong: {},
  };
  const { naming } = useWords(cycleWords);
  const words = useWords(planning);
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/cycles/${cycle.id}`}>
        <Name>{cycle.name}</Name>
      </BackLink>
      <h1>{naming.heading(cycle.name)}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      {able.length === 0 ? (
        <Empty text={naming.none} />
      ) : (
        <form method="post" className="stack">
          <p>{naming.lead}</p>
          <Field {...asked("leadA")} label={words.leadA} type="select" options={able} blank={words.nobody} />
          <Field
            {...asked("leadB")}
            label={words.leadB}
            type="select"
            options={able}
            blank={words.nobody}
            optional
          />
          <SubmitButton>{naming.act}</SubmitButton>
        </form>
      )}
    </Staff>
  );
}
