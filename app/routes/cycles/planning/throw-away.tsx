/** Throwing a draft away, after one more question. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle, enterOrganisation } from "#app/server/http/doors.server.ts";
import { readForm } from "#app/server/http/forms.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { cycleWords, planning } from "#app/words/cycles.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { throwAwayDraft, whyKept } from "#db/cycles/drafts.server.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { z } from "zod";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "publish a cycle");
  const title = cycleWords[args.context.requestContext.language].throwingAway.title;
  const kept = await whyKept(args.context.app.store, cycle);
  return { title, at: staffPlace(organisation, roles), cycle: { id: cycle.id, name: cycle.name }, kept };
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const form = await readForm(args.request.clone(), { organisation: z.string() });
  const home = form.ok ? form.values.organisation : "";
  const { cycle: id } = args.params;
  // A second click finds nothing any more: it is told what the first one did.
  if (looksLikeId(home) && looksLikeId(id) && !(await findCycle(app.store, id))) {
    const { organisation } = await enterOrganisation(args, home, "plan a cycle");
    return redirect(`/organisations/${organisation.id}?said=thrown-away`, 303);
  }
  const { cycle, organisation, person } = await enterCycle(args, id, "publish a cycle");
  const act = { cycleId: cycle.id, by: person.id };
  const verdict = await throwAwayDraft(app.store, act, app.clock.now());
  if (!verdict.ok) return data({ refusal: verdict.refusal }, { status: 422 });
  return redirect(`/organisations/${organisation.id}?said=thrown-away`, 303);
}

export default function ThrowAway() {
  const { at, cycle, kept } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { throwingAway: words } = useWords(cycleWords);
  const { errors } = useWords(planning);
  const path = `/cycles/${cycle.id}`;
  return (
    <Staff at={at} here="groups">
      <h1>{words.heading(cycle.name)}</h1>
      <ErrorSummary errors={back ? errorsOf({ "": back.refusal }, errors) : []} />
      {kept ? (
        <>
          {!back && <Notice kind="care">{errors[kept]}</Notice>}
          <p>
            <a href={path}>{words.no}</a>
          </p>
        </>
      ) : (
        <Confirm
          action={`${path}/throw-away`}
          act={words.act}
          no={{ href: path, text: words.no }}
          hidden={{ organisation: at.id }}
        >
          <p>{words.what}</p>
        </Confirm>
      )}
    </Staff>
  );
}
