/** Leading one meeting again from the version its group began with. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff } from "#app/ui/staff.tsx";
import { versionWords } from "#app/words/cycles.ts";
import { backToPinned } from "#db/cycles/adoption.server.ts";
import { enterVersionOf, lookAtOne, tellScreens } from "./version-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const page = await lookAtOne(args);
  return { title: versionWords[args.context.requestContext.language].undo.title, ...page };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, meeting, person } = await enterVersionOf(args);
  const { app } = args.context;
  const act = { cycleId: cycle.id, meetingId: meeting.id, by: person.id };
  const verdict = await backToPinned(app.store, act, app.clock.now());
  if (!verdict.ok) return data({ wrong: { "": verdict.refusal } }, { status: 422 });
  tellScreens(app, cycle.id, meeting.id, verdict.revision);
  return redirect(`/cycles/${cycle.id}/version?said=back#meeting-${meeting.id}`, 303);
}

export default function BackToPinned() {
  const { at, path, number, meetingId, one, closed } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(versionWords);
  const wrong: Record<string, string> = back?.wrong ?? {};
  return (
    <Staff at={at} here="groups">
      <BackLink href={path}>{words.heading}</BackLink>
      <h1>{one?.adopted ? words.undo.heading(number) : words.undo.title}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      {one?.adopted ? (
        <Confirm
          action={`${path}/${meetingId}/back`}
          act={words.undo.act}
          no={{ href: path, text: words.undo.no }}
        >
          <p>{words.undo.what}</p>
        </Confirm>
      ) : (
        <p>{closed ? words.refusals[closed] : words.undo.already}</p>
      )}
    </Staff>
  );
}
