/**
 * Being erased: first in sentences what goes and what stays, then one button. Whoever has asked sees here, and only
 * here, when it will be done and how to take it back.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wayBack } from "#app/domain/forgetting/erasing.ts";
import type { ErasureRefusal } from "#app/domain/forgetting/erasing.ts";
import { signedIn } from "#app/server/http/doors.server.ts";
import { keepTombstones } from "#app/server/backup/tombstones.server.ts";
import { ButtonLink, PostButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Confirm } from "#app/ui/staff.tsx";
import { erasing } from "#app/words/me.ts";
import { askErasure } from "#db/forgetting/erasing/erasures.server.ts";
import { Mine } from "../frame.tsx";
import { beforeErasing, whileWaiting } from "./erase.server.ts";
import type { Before } from "./erase.server.ts";
import { InTheWay, WhatGoes, whenDone } from "./what-goes.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const words = erasing[requestContext.language];
  const { leaving } = requestContext;
  const waiting = leaving && (await whileWaiting(app, leaving.id, requestContext.zone));
  if (waiting) return { title: words.waiting.title, waiting, before: null };
  const person = signedIn(args);
  const before = await beforeErasing(app, person.id, person, requestContext.zone);
  return { title: words.title, waiting: null, before };
}

export async function action(args: ActionFunctionArgs) {
  const { app, requestContext } = args.context;
  if (requestContext.leaving) return redirect(wayBack, 303);
  const person = signedIn(args);
  const before = await beforeErasing(app, person.id, person, requestContext.zone);
  if (!before.fresh) return redirect(wayBack, 303);
  const asking = { personId: person.id, signInId: person.signInId, staff: null };
  const asked = await askErasure(app.store, asking, app.clock.now());
  if (!asked.ok) return data({ wrong: asked.refusal }, { status: 422 });
  await keepTombstones(app);
  return redirect(wayBack, 303);
}

export default function Erase() {
  const { waiting, before } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as { wrong: ErasureRefusal } | undefined;
  if (waiting) return <Waiting {...waiting} />;
  return before && <Asking before={before} wrong={back?.wrong ?? null} />;
}

function Asking({ before, wrong }: { before: Before; wrong: ErasureRefusal | null }) {
  const words = useWords(erasing);
  const { hindered, fresh } = before;
  const keep = { href: "/me/download", text: words.keep };
  const other = wrong && wrong !== hindered ? [{ field: "", text: words.hindered[wrong] }] : [];
  return (
    <Mine here="data">
      <BackLink href={keep.href}>{words.keep}</BackLink>
      <ErrorSummary errors={other} />
      <h1>{words.title}</h1>
      {hindered ? (
        <InTheWay before={before} />
      ) : (
        <>
          <p>{words.lead}</p>
          <WhatGoes before={before} />
          {fresh ? (
            <Confirm action={wayBack} act={words.act} no={keep}>
              {null}
            </Confirm>
          ) : (
            <section className="stack">
              <p>{words.fresh}</p>
              <p className="cluster">
                <ButtonLink href={`/sign-in?then=${encodeURIComponent(wayBack)}`}>{words.prove}</ButtonLink>
                <a href={keep.href}>{words.keep}</a>
              </p>
            </section>
          )}
        </>
      )}
    </Mine>
  );
}

function Waiting({ dueAt, zone }: { dueAt: Date; zone: string }) {
  const words = useWords(erasing).waiting;
  const when = whenDone(useLanguage(), zone, dueAt, useNow());
  return (
    <Page audience="public">
      <h1>{words.title}</h1>
      <p>{words.when(when)}</p>
      <p>{words.hidden}</p>
      <p>{words.change}</p>
      <div className="cluster">
        <PostButton action={`${wayBack}/back`}>{words.act}</PostButton>
        <PostButton action="/sign-out" look="secondary">
          {words.out}
        </PostButton>
      </div>
    </Page>
  );
}
