/** Having a member erased who asked for it: by an owner, from the member's page. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ErasureRefusal } from "#app/domain/forgetting/erasing.ts";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { staffErasing } from "#app/words/organisations.ts";
import { enterMember } from "../members/member-door.server.ts";
import { AskingFor } from "./asking.tsx";
import { beforeErasingFor, eraseFor } from "./staff.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const entered = await enterMember(args);
  const { organisation, roles, subject } = entered;
  const before = await beforeErasingFor(app, subject.personId, entered, requestContext.zone);
  const title = staffErasing[requestContext.language].link;
  return {
    title,
    at: staffPlace(organisation, roles),
    member: { id: subject.id, name: subject.name },
    before,
  };
}

export async function action(args: ActionFunctionArgs) {
  const entered = await enterMember(args);
  const { organisation, subject, person } = entered;
  const members = `/organisations/${organisation.id}/members`;
  const wrong = await eraseFor(args.context.app, subject.personId, entered, `${members}/${subject.id}/erase`);
  if (wrong) return data({ wrong }, { status: 422 });
  return redirect(subject.personId === person.id ? "/me" : `${members}?said=erasing`, 303);
}

export default function EraseMember() {
  const { at, member, before } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as { wrong: ErasureRefusal } | undefined;
  const path = `/organisations/${at.id}/members/${member.id}`;
  return (
    <Staff at={at} here="members">
      <AskingFor
        before={before}
        name={member.name}
        here={`${path}/erase`}
        back={path}
        wrong={back?.wrong ?? null}
      />
    </Staff>
  );
}
