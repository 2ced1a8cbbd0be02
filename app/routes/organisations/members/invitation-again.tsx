/** A fresh link for somebody who was invited. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm, Staff, staffPlace } from "#app/ui/staff.tsx";
import { members } from "#app/words/organisations.ts";
import { newId } from "#db/kit/ids.server.ts";
import { inviteAgain } from "#db/people/member-invitations.server.ts";
import { enterMembers } from "./member-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterMembers(args);
  const title = members[args.context.requestContext.language].again.title;
  return {
    title,
    at: staffPlace(organisation, roles),
    invitation: args.params.invitation ?? "",
    once: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person, member } = await enterMembers(args);
  const { app } = args.context;
  const form = await readForm(args.request, { once: field.once() });
  const once = form.ok ? form.values.once : newId();
  const from = { organisationId: organisation.id, organisationName: organisation.name };
  const act = { ...from, id: args.params.invitation ?? "", once, by: person.id, byName: member.name };
  const done = await inviteAgain(app.store, act, app.clock.now());
  if (done === "too-many") return data({ tooMany: true }, { status: 422 });
  return redirect(`/organisations/${organisation.id}/members?said=again`, 303);
}

export default function InvitationAgain() {
  const { at, invitation, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = useWords(members);
  const no = { href: `/organisations/${at.id}/members`, text: words.remove.no };
  return (
    <Staff at={at} here="members">
      <ErrorSummary errors={refused ? [{ text: words.errors["too-many-letters"] ?? "" }] : []} />
      <h1>{words.again.heading}</h1>
      <Confirm
        action={`/organisations/${at.id}/invitations/${invitation}/again`}
        act={words.again.act}
        no={no}
        once={once}
      >
        <p>{words.again.what}</p>
      </Confirm>
    </Staff>
  );
}
