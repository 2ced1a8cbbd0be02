/** Ending a membership, at once. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { members } from "#app/words/organisations.ts";
import { removeMember } from "#db/people/members.server.ts";
import { enterMember, enterMembers } from "./member-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, subject } = await enterMember(args);
  const title = members[args.context.requestContext.language].remove.title;
  return { title, at: staffPlace(organisation, roles), member: { id: subject.id, name: subject.name } };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person, member } = await enterMembers(args);
  const { app } = args.context;
  const act = { organisationId: organisation.id, memberId: args.params.member ?? "", by: person.id };
  const verdict = await removeMember(app.store, act, app.clock.now());
  if (!verdict.ok && verdict.refusal === "last-owner")
    return data({ wrong: verdict.refusal }, { status: 422 });
  const own = member.id === args.params.member;
  return redirect(own ? "/organisations" : `/organisations/${organisation.id}/members?said=removed`, 303);
}

export default function RemoveMember() {
  const { at, member } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(members);
  const path = `/organisations/${at.id}/members/${member.id}`;
  return (
    <Staff at={at} here="members">
      <h1>{words.remove.heading(member.name)}</h1>
      <ErrorSummary errors={back ? errorsOf({ "": back.wrong }, words.errors) : []} />
      <Confirm
        action={`${path}/remove`}
        act={words.remove.act(member.name)}
        no={{ href: path, text: words.remove.no }}
      >
        <p>{words.remove.what}</p>
      </Confirm>
    </Staff>
  );
}
