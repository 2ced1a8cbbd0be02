/** Taking a number out of the directory. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, Staff, staffPlace } from "#app/ui/staff.tsx";
import { crisis, members } from "#app/words/organisations.ts";
import { removeCrisisEntry } from "#db/people/crisis.server.ts";
import { enterCrisis, enterEntry } from "./crisis-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, entry } = await enterEntry(args);
  const { id, service, number } = entry;
  const title = crisis[args.context.requestContext.language].newTitle;
  return { title, at: staffPlace(organisation, roles), entry: { id, service, number } };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person } = await enterCrisis(args);
  const { app } = args.context;
  const act = { organisationId: organisation.id, id: args.params.entry ?? "", by: person.id };
  await removeCrisisEntry(app.store, act, app.clock.now());
  return redirect(`/organisations/${organisation.id}/crisis?said=removed`, 303);
}

export default function RemoveEntry() {
  const { at, entry } = useLoaderData<typeof loader>();
  const words = useWords(crisis);
  const path = `/organisations/${at.id}/crisis/${entry.id}`;
  const no = { href: path, text: useWords(members).remove.no };
  return (
    <Staff at={at} here="crisis">
      <h1>{words.removeHeading}</h1>
      <Confirm action={`${path}/remove`} act={words.removeAct} no={no}>
        <p>
          {words.line(entry.service, entry.number)}. {words.removeWhat}
        </p>
      </Confirm>
    </Staff>
  );
}
