/**
 * The link in the letter before somebody is erased: a page with one button that takes it back, without signing in. It
 * says nothing of any group and names nobody; looking at it changes nothing. Later it says what came of it.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { standingOf } from "#app/domain/forgetting/erasing.ts";
import { keepTombstones } from "#app/server/backup/tombstones.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { readEndedLink } from "#app/server/http/links.server.ts";
import { PostButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { erasing } from "#app/words/me.ts";
import { findErasure, takeBackErasure } from "#db/forgetting/erasing/erasures.server.ts";
import { usualZoneOf } from "#db/people/data-about.server.ts";
import { whenDone } from "./what-goes.tsx";

/** The erasure a link names; a changed link, or one of an erasure nobody knows, is gone (410). */
async function enter({ context: { app } }: DoorArgs, token: string | undefined) {
  const link = readEndedLink(app.config.secrets, "stay", token ?? "", app.clock.now());
  const erasure = link && (await findErasure(app.store, link.subject));
  if (!erasure) refuseRequest(410);
  return erasure;
}

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const erasure = await enter(args, params["token"]);
  const { dueAt, doneAt, personId } = erasure;
  const zone =
    context.requestContext.zone ?? (personId ? await usualZoneOf(context.app.store, personId) : "UTC");
  const words = erasing[context.requestContext.language].stay;
  return {
    title: words.title,
    token: params["token"] ?? "",
    standing: standingOf(erasure),
    dueAt,
    doneAt,
    zone,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const erasure = await enter(args, args.params["token"]);
  const verdict = await takeBackErasure(app.store, erasure.id, app.clock.now());
  await keepTombstones(app);
  return verdict.ok || verdict.refusal === "already" ? null : data(null, 410);
}

export default function Stay() {
  const { token, standing, dueAt, doneAt, zone } = useLoaderData<typeof loader>();
  const words = useWords(erasing);
  const [language, now] = [useLanguage(), useNow()];
  const { waiting, stay } = words;
  return (
    <Page audience="public">
      <h1>{standing === "waits" ? waiting.title : stay.title}</h1>
      {standing === "waits" && (
        <>
          <p>{waiting.when(whenDone(language, zone, dueAt, now))}</p>
          <p>{waiting.change}</p>
          <PostButton action={`/stay/${token}`}>{waiting.act}</PostButton>
        </>
      )}
      {standing === "taken-back" && (
        <>
          <Notice kind="done">{stay.back}</Notice>
          <p>{stay.again}</p>
          <p>
            <a href="/me">{stay.signIn}</a>
          </p>
        </>
      )}
      {standing === "done" && (
        <>
          <p>{stay.done(whenDone(language, zone, doneAt ?? dueAt, now))}</p>
          <p>
            <a href="/">{stay.groups}</a>
          </p>
        </>
      )}
    </Page>
  );
}
