/** Taking an invitation back. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useWords } from "#app/ui/speech.tsx";
import { Confirm, Staff, staffPlace } from "#app/ui/staff.tsx";
import { members } from "#app/words/organisations.ts";
import { endInvitation } from "#db/people/member-invitations.server.ts";
import { enterMembers } from "./member-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterMembers(args);
  const title = members[args.context.requestContext.language].end.title;
  return { title, at: staffPlace(organisation, roles), invitation: args.params.invitation ?? "" };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person } = await enterMembers(args);
  const { app } = args.context;
  const act = { organisationId: organisation.id, id: args.params.invitation ?? "", by: person.id };
  await endInvitation(app.store, act, app.clock.now());
  return redirect(`/organisations/${organisation.id}/members?said=ended`, 303);
}

export default function InvitationEnd() {
  const { at, invitation } = useLoaderData<typeof loader>();
  const words = useWords(members);
  const no = { href: `/organisations/${at.id}/members`, text: words.remove.no };
  return (
    <Staff at={at} here="members">
      <h1>{words.end.heading}</h1>
      <Confirm action={`/organisations/${at.id}/invitations/${invitation}/end`} act={words.end.act} no={no}>
        <p>{words.end.what}</p>
      </Confirm>
    </Staff>
  );
}
