/** Inviting somebody to work in an organisation. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { languages } from "#app/words/language.ts";
import { members, organisations } from "#app/words/organisations.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { newId } from "#db/kit/ids.server.ts";
import { inviteMember } from "#db/people/member-invitations.server.ts";
import { enterMembers, rolesField } from "./member-door.server.ts";
import { RoleChoice } from "./role-choice.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterMembers(args);
  const typed: Record<string, string> = { language: organisation.language };
  const title = members[args.context.requestContext.language].invite.title;
  return { title, at: staffPlace(organisation, roles), once: newId(), typed };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person, member } = await enterMembers(args);
  const { app } = args.context;
  const form = await readForm(args.request, {
    once: field.once(),
    name: field.name(),
    address: field.address(),
    language: field.choice(languages),
    roles: rolesField(),
  });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const from = { organisationId: organisation.id, organisationName: organisation.name };
  const by = { by: person.id, byName: member.name };
  const verdict = await inviteMember(app.store, { ...form.values, ...from, ...by }, app.clock.now());
  if (!verdict.ok) return data({ typed: form.typed, wrong: { address: verdict.refusal } }, { status: 422 });
  return redirect(`/organisations/${organisation.id}/members?said=invited`, 303);
}

export default function Invite() {
  const { at, once, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { typed, wrong }: { typed: Record<string, string>; wrong: Record<string, string> } = back ?? {
    typed: fresh.typed,
    wrong: {},
  };
  const words = useWords(members);
  const names = useWords(organisations).languages;
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <Staff at={at} here="members">
      <BackLink href={`/organisations/${at.id}/members`}>{words.list.heading}</BackLink>
      <h1>{words.invite.heading}</h1>
      <ErrorSummary errors={errorsOf(wrong, words.errors)} />
      <p>{words.invite.lead}</p>
      <form method="post" className="stack">
        <Once id={once} />
        <Field {...asked("name")} label={words.invite.name} />
        <Field {...asked("address")} label={words.invite.address} type="email" inputMode="email" />
        <Choice
          {...asked("language")}
          legend={words.invite.language}
          options={languages.map((value) => ({ value, label: names[value] }))}
          inline
        />
        <RoleChoice legend={words.invite.does} held={typed.roles ?? ""} error={asked("roles").error} />
        <SubmitButton>{words.invite.act}</SubmitButton>
      </form>
    </Staff>
  );
}
