/**
 * Having somebody erased who asked for it, from the roster; while it waits, the same page says when it will be done, and
 * takes it back for somebody whom staff began it for or who has no address.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ErasureRefusal } from "#app/domain/forgetting/erasing.ts";
import { enterRosterPlace } from "#app/routes/cycles/places/place-door.server.ts";
import { whenDone } from "#app/routes/me/erasing/what-goes.tsx";
import { keepTombstones } from "#app/server/backup/tombstones.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { PostButton } from "#app/ui/button.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Staff } from "#app/ui/staff.tsx";
import { roster } from "#app/words/cycles.ts";
import { staffErasing } from "#app/words/organisations.ts";
import { erasureOf, takeBackErasure } from "#db/forgetting/erasing/erasures.server.ts";
import { mailboxOfPerson } from "#db/people/mailboxes.server.ts";
import { personBehind } from "#db/people/people.server.ts";
import { AskingFor } from "./asking.tsx";
import { beforeErasingFor, eraseFor } from "./staff.server.ts";

async function enter(args: LoaderFunctionArgs) {
  const entered = await enterRosterPlace(args, "erase somebody");
  const { store } = args.context.app;
  const personId = await personBehind(store, entered.place.id);
  if (!personId) refuseRequest(404);
  const erasure = await erasureOf(store, personId);
  const begunHere = erasure?.organisationId === entered.organisation.id;
  const forThem = erasure !== null && (begunHere || (await mailboxOfPerson(store, personId)) === null);
  return { ...entered, personId, erasure: erasure?.doneAt ? null : erasure, forThem };
}

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const entered = await enter(args);
  const { shown, personId, erasure, forThem, cycle, place } = entered;
  const words = staffErasing[requestContext.language];
  const frame = { ...shown, zone: requestContext.zone ?? cycle.zone, forThem };
  if (erasure) return { ...frame, title: words.waiting.title, dueAt: erasure.dueAt, before: null };
  if (place.name === null) refuseRequest(404);
  const before = await beforeErasingFor(app, personId, entered, requestContext.zone);
  return { ...frame, title: words.link, dueAt: null, before };
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const entered = await enter(args);
  const { cycle, place, personId, erasure, forThem } = entered;
  const here = `/cycles/${cycle.id}/places/${place.id}/erase`;
  if (erasure) {
    if (!forThem) return redirect(here, 303);
    await takeBackErasure(app.store, erasure.id, app.clock.now());
    await keepTombstones(app);
    return redirect(`/cycles/${cycle.id}/roster?said=stays`, 303);
  }
  const wrong = await eraseFor(app, personId, entered, here);
  if (wrong) return data({ wrong }, { status: 422 });
  return redirect(`/cycles/${cycle.id}/roster?said=erasing`, 303);
}

export default function EraseForSomebody() {
  const { at, cycleId, place, before, dueAt, zone, forThem } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as { wrong: ErasureRefusal } | undefined;
  const words = useWords(roster);
  const here = `/cycles/${cycleId}/places/${place.id}/erase`;
  const list = `/cycles/${cycleId}/roster`;
  return (
    <Staff at={at} here="groups">
      {before ? (
        <AskingFor
          before={before}
          name={place.name ?? words.erased}
          here={here}
          back={list}
          wrong={back?.wrong ?? null}
        />
      ) : (
        <Waiting here={here} list={list} dueAt={dueAt} zone={zone} forThem={forThem} />
      )}
    </Staff>
  );
}

type WaitingProps = { here: string; list: string; dueAt: Date | null; zone: string; forThem: boolean };

function Waiting({ here, list, dueAt, zone, forThem }: WaitingProps) {
  const { waiting } = useWords(staffErasing);
  const { title } = useWords(roster);
  const [language, now] = [useLanguage(), useNow()];
  return (
    <>
      <BackLink href={list}>{title}</BackLink>
      <h1>{waiting.title}</h1>
      {dueAt && <p>{waiting.when(whenDone(language, zone, dueAt, now))}</p>}
      <p>{forThem ? waiting.back : waiting.theirs}</p>
      {forThem && <PostButton action={here}>{waiting.act}</PostButton>}
    </>
  );
}
