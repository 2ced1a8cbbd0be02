/** Giving a place back: one page, one tap, no reason asked. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterPlace } from "#app/server/doors.server.ts";
import { Name } from "#app/ui/name.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm } from "#app/ui/staff.tsx";
import { places } from "#app/words/places.ts";
import { withdraw } from "#db/withdrawals.server.ts";
import { Mine } from "./frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { place, cycle } = await enterPlace(args, args.params.place);
  return { title: places[args.context.visit.language].leaving.title, id: place.id, groupName: cycle.name };
}

export async function action(args: ActionFunctionArgs) {
  const { place, person } = await enterPlace(args, args.params.place);
  const { house } = args.context;
  const { id, cycleId } = place;
  const done = await withdraw(house.store, { id, cycleId, byPersonId: person.id }, house.clock.now());
  return redirect(`/me/places/${id}?said=${done.ok ? "withdrawn" : "already"}`, 303);
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
