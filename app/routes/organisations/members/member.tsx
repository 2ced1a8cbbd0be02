/** What one member does: their roles and their name in this organisation. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { roles } from "#app/domain/groups/permissions.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { StandsNow } from "#app/ui/stands-now.tsx";
import { members, staffErasing } from "#app/words/organisations.ts";
import { overtaken } from "#app/words/shared.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { markOf } from "#db/kit/seen.server.ts";
import { asSeen, changeRoles } from "#db/people/members.server.ts";
import { enterMember, rolesField } from "./member-door.server.ts";
import { RoleChoice } from "./role-choice.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, subject } = await enterMember(args);
  const typed: Record<string, string> = { name: subject.name, roles: subject.roles.join("\n") };
  const title = members[args.context.requestContext.language].member.title;
  return {
    title,
    at: staffPlace(organisation, roles),
    member: { id: subject.id, name: subject.name },
    typed,
    seen: markOf(asSeen(subject)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person, member, subject } = await enterMember(args);
  const { app } = args.context;
  const form = await readForm(args.request, {
    name: field.name(),
    roles: rolesField(),
    seen: field.optionalLine(22),
  });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const act = { organisationId: organisation.id, memberId: subject.id, by: person.id, ...form.values };
  const verdict = await changeRoles(app.store, act, app.clock.now());
  if (!verdict.ok) {
    const where = verdict.refusal === "seen-is-old" ? "" : "roles";
    return data({ typed: form.typed, wrong: { [where]: verdict.refusal } }, { status: 422 });
  }
  const own = member.id === args.params.member;
  return redirect(own ? "/organisations" : `/organisations/${organisation.id}/members?said=changed`, 303);
}

export default function OneMember() {
  const { at, member, seen, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { typed, wrong }: { typed: Record<string, string>; wrong: Record<string, string> } = back ?? {
    typed: fresh.typed,
    wrong: {},
  };
  const words = useWords(members);
  const { errors } = useWords(overtaken);
  const rolesNamed = (held: string) =>
    roles.flatMap((role) => (held.split("\n").includes(role) ? [words.roles[role].name] : [])).join(", ");
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <Staff at={at} here="members">
      <BackLink href={`/organisations/${at.id}/members`}>{words.list.heading}</BackLink>
      <h1>{words.member.heading(member.name)}</h1>
      <ErrorSummary errors={errorsOf(wrong, { ...words.errors, ...errors })} />
      <StandsNow
        {...{ wrong, typed }}
        now={fresh.typed}
        fields={[
          { name: "name", label: words.member.name },
          { name: "roles", label: words.member.does, shown: rolesNamed },
        ]}
      />
      <form method="post" className="stack">
        <input type="hidden" name="seen" value={seen} />
        <Field {...asked("name")} label={words.member.name} />
        <RoleChoice
          legend={words.member.does}
          hint={words.member.hint}
          held={typed.roles ?? ""}
          error={asked("roles").error}
        />
        <SubmitButton>{words.member.act}</SubmitButton>
      </form>
      <p>
        <a href={`/organisations/${at.id}/members/${member.id}/remove`}>{words.member.remove}</a>
      </p>
      <p>
        <a href={`/organisations/${at.id}/members/${member.id}/erase`}>{useWords(staffErasing).link}</a>
      </p>
    </Staff>
  );
}
