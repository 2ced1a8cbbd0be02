/** Somebody checked a number today and it works. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayIn } from "#app/domain/zones.ts";
import { useWords } from "#app/ui/speech.tsx";
import { Dial } from "#app/ui/calls.tsx";
import { Confirm, Staff, staffPlace } from "#app/ui/staff.tsx";
import { crisis } from "#app/words/crisis.ts";
import { members } from "#app/words/members.ts";
import { verifyCrisisEntry } from "#db/people/crisis.server.ts";
import { enterEntry } from "./crisis-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, entry } = await enterEntry(args);
  const { id, service, number, language } = entry;
  const title = crisis[args.context.visit.language].newTitle;
  return { title, at: staffPlace(organisation, roles), entry: { id, service, number, language } };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person, entry } = await enterEntry(args);
  const { house } = args.context;
  const now = house.clock.now();
  const on = todayIn(organisation.zone, now);
  await verifyCrisisEntry(
    house.store,
    { organisationId: organisation.id, id: entry.id, by: person.id, on },
    now,
  );
  return redirect(`/organisations/${organisation.id}/crisis?said=verified#${entry.id}`, 303);
}

export default function EntryVerified() {
  const { at, entry } = useLoaderData<typeof loader>();
  const words = useWords(crisis);
  const path = `/organisations/${at.id}/crisis`;
  const no = { href: path, text: useWords(members).remove.no };
  return (
    <Staff at={at} here="crisis">
      <h1>{words.verifiedHeading}</h1>
      <Confirm action={`${path}/${entry.id}/verified`} act={words.verify} no={no}>
        <p>
          <bdi lang={entry.language}>{entry.service}</bdi>
          {words.beforeNumber}
          <Dial number={entry.number} />
        </p>
      </Confirm>
    </Staff>
  );
}
