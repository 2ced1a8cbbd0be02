/** Leading one meeting from the newest version of its curriculum. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff } from "#app/ui/staff.tsx";
import { versionWords } from "#app/words/cycles.ts";
import { adoptVersion } from "#db/cycles/adoption.server.ts";
import { enterVersionOf, lookAtOne, tellScreens } from "./version-door.server.ts";
import { ChangeLines } from "./version-lines.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const page = await lookAtOne(args);
  return { title: versionWords[args.context.requestContext.language].confirm.title, ...page };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, meeting, person } = await enterVersionOf(args);
  const { app } = args.context;
  const form = await readForm(args.request, { version: field.id() });
  if (!form.ok) return data({ wrong: { "": "not-newest" } }, { status: 422 });
  const act = { cycleId: cycle.id, meetingId: meeting.id, versionId: form.values.version, by: person.id };
  const verdict = await adoptVersion(app.store, act, app.clock.now());
  if (!verdict.ok) return data({ wrong: { "": verdict.refusal } }, { status: 422 });
  tellScreens(app, cycle.id, meeting.id, verdict.revision);
  return redirect(`/cycles/${cycle.id}/version?said=taken#meeting-${meeting.id}`, 303);
}

export default function AdoptVersion() {
  const { at, path, number, meetingId, look, one, closed } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(versionWords);
  const wrong: Record<string, string> = back?.wrong ?? {};
  const open = look.newest !== null && (one?.state === "offered" || one?.state === "same");
  return (
    <Staff at={at} here="groups">
      <BackLink href={path}>{words.heading}</BackLink>
      <h1>{open ? words.confirm.heading(number) : words.confirm.title}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      {open && look.newest ? (
        <Confirm
          action={`${path}/${meetingId}`}
          act={words.confirm.act}
          no={{ href: path, text: words.confirm.no }}
          hidden={{ version: look.newest.id }}
        >
          {one && one.changes.length > 0 ? (
            <ChangeLines lines={one.changes} lang={look.language} />
          ) : (
            <p>{words.same}</p>
          )}
          {one?.otherEnd && <p>{words.tells}</p>}
        </Confirm>
      ) : (
        <AsItIs version={look.newest?.version} one={one} closed={closed} />
      )}
    </Staff>
  );
}

type AsItIsProps = Pick<Awaited<ReturnType<typeof lookAtOne>>, "one" | "closed"> & {
  version: string | undefined;
};

/** Why there is nothing to take here. */
function AsItIs({ version, one, closed }: AsItIsProps) {
  const words = useWords(versionWords);
  const refusal = one?.refusal ?? closed;
  if (refusal) return <p>{words.refusals[refusal]}</p>;
  return <p>{one?.state === "newest" && version ? words.taken(version) : words.none}</p>;
}
