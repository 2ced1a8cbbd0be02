/** Giving a place back: one page, one tap, no reason asked. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { groupEnd, isLive } from "#app/domain/groups/enrolment.ts";
import { enterPlaceInHistory } from "#app/server/http/doors.server.ts";
import { Name } from "#app/ui/name.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm } from "#app/ui/staff.tsx";
import { places } from "#app/words/me.ts";
import { lastMeetings } from "#db/places/own-pages.server.ts";
import { withdraw } from "#db/places/withdrawals.server.ts";
import { Mine } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { place, cycle } = await enterStanding(args);
  return {
    title: places[args.context.requestContext.language].leaving.title,
    id: place.id,
    groupName: cycle.name,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { place, person } = await enterStanding(args);
  const { app } = args.context;
  const { id, cycleId } = place;
  const done = await withdraw(app.store, { id, cycleId, byPersonId: person.id }, app.clock.now());
  return redirect(`/me/places/${id}?said=${done.ok ? "withdrawn" : "already"}`, 303);
}

/** Of a group that has ended there is nothing to give back, and a place given back stays so: the place's page says it. */
async function enterStanding(args: LoaderFunctionArgs) {
  const entered = await enterPlaceInHistory(args, args.params.place);
  const { place, cycle } = entered;
  const { store, clock } = args.context.app;
  const last = (await lastMeetings(store, [cycle.id])).get(cycle.id);
  const said = !isLive(place.state)
    ? "already"
    : groupEnd(cycle.state, last?.endsAt ?? null, clock.now()) && "group-over";
  if (said) throw redirect(`/me/places/${place.id}?said=${said}`, 303);
  return entered;
}

export default function Withdraw() {
  const { id, groupName } = useLoaderData<typeof loader>();
  const all = useWords(places);
  const words = all.leaving;
  const here = `/me/places/${id}`;
  return (
    <Mine>
      <BackLink href={here}>
        <Name>{groupName}</Name>
      </BackLink>
      <h1>{words.title}</h1>
      <Confirm action={`${here}/withdraw`} act={words.button} no={{ href: here, text: words.back }}>
        <p>{words.text}</p>
        <p>{words.keep}</p>
      </Confirm>
    </Mine>
  );
}
