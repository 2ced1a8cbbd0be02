/** Taking a published cycle back to a draft, while nobody has asked for a place. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { cycleWords, planning } from "#app/words/cycles.ts";
import { somebodyAsked, unpublishCycle } from "#db/cycles/planning.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "publish a cycle");
  const title = cycleWords[args.context.requestContext.language].unpublishing.title;
  const asked = await somebodyAsked(args.context.app.store, cycle.id);
  return { title, at: staffPlace(organisation, roles), cycle: { id: cycle.id, name: cycle.name }, asked };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person } = await enterCycle(args, args.params.cycle, "publish a cycle");
  const { app } = args.context;
  const verdict = await unpublishCycle(app.store, { cycleId: cycle.id, by: person.id }, app.clock.now());
  if (!verdict.ok) return data({ refusal: verdict.refusal }, { status: 422 });
  return redirect(`/cycles/${cycle.id}?said=draft`, 303);
}

export default function BackToDraft() {
  const { at, cycle, asked } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { unpublishing } = useWords(cycleWords);
  const { errors } = useWords(planning);
  const path = `/cycles/${cycle.id}`;
  return (
    <Staff at={at} here="groups">
      <h1>{unpublishing.heading(cycle.name)}</h1>
      <ErrorSummary errors={back ? errorsOf({ "": back.refusal }, errors) : []} />
      {asked ? (
        <>
          {!back && <Notice kind="care">{errors["somebody-asked"]}</Notice>}
          <p>
            <a href={path}>{unpublishing.no}</a>
          </p>
        </>
      ) : (
        <Confirm action={`${path}/draft`} act={unpublishing.act} no={{ href: path, text: unpublishing.no }}>
          <p>{unpublishing.what}</p>
        </Confirm>
      )}
    </Staff>
  );
}
