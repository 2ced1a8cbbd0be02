/** Showing a draft to people. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { cycleWords, planning } from "#app/words/cycles.ts";
import { publishable, publishCycle } from "#db/cycles/planning.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "publish a cycle");
  const { app, requestContext } = args.context;
  const { warnings } = await publishable(app.store, cycle, app.clock.now());
  const { id, name, listed } = cycle;
  const title = cycleWords[requestContext.language].publishing.title;
  return { title, at: staffPlace(organisation, roles), cycle: { id, name, listed }, warnings };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person } = await enterCycle(args, args.params.cycle, "publish a cycle");
  const { app } = args.context;
  const verdict = await publishCycle(app.store, { cycleId: cycle.id, by: person.id }, app.clock.now());
  if (!verdict.ok) return data({ refusal: verdict.refusal }, { status: 422 });
  app.channel.publish({ topic: `cycle:${cycle.id}`, revision: cycle.revision + 1 });
  return redirect(`/cycles/${cycle.id}?said=published`, 303);
}

export default function Publish() {
  const { at, cycle, warnings } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { publishing } = useWords(cycleWords);
  const sentences = useWords(planning).publish;
  const path = `/cycles/${cycle.id}`;
  return (
    <Staff at={at} here="groups">
      <h1>{publishing.heading(cycle.name)}</h1>
      <ErrorSummary errors={back ? errorsOf({ "": back.refusal }, sentences) : []} />
      {warnings.map((code) => (
        <Notice key={code} kind="care">
          {sentences[code]}
        </Notice>
      ))}
      <Confirm action={`${path}/publish`} act={publishing.act} no={{ href: path, text: publishing.no }}>
        <p>{cycle.listed ? publishing.what : publishing.link}</p>
      </Confirm>
    </Staff>
  );
}
