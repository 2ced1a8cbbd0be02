/** A member's invitation: reading the link changes nothing, accepting it joins and signs in. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readForm } from "#app/server/http/forms.server.ts";
import { signIn, cookieDidNotCome } from "#app/server/http/sign-ins.server.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { AskForCookie, ButtonLink, SubmitButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";
import { members } from "#app/words/organisations.ts";
import { acceptInvitation, findInvitation, isForAnother } from "#db/people/member-invitations.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await look(context, params.token ?? "");
  return data(
    { title: members[context.requestContext.language].join.title, ...found },
    { status: found.status },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app, requestContext } = context;
  const form = await readForm(request, { cookies: z.string() });
  if (form.ok && cookieDidNotCome(requestContext, form.values))
    return data({ cookies: false }, { status: 422 });
  const given = { token: params.token ?? "", signedInAs: requestContext.person?.id ?? null };
  const joined = await acceptInvitation(app.store, given, app.clock.now());
  if (!joined.ok) return data(null, { status: joined.refusal === "over" ? 410 : 403 });
  const next = `/organisations/${joined.organisationId}`;
  if (!joined.token) return redirect(`/sign-in?said=joined&then=${encodeURIComponent(next)}`, 303);
  const headers = await signIn(app, requestContext, { signIn: joined.token, address: joined.address });
  return redirect(next, { status: 303, headers });
}

type Found =
  | { state: "open"; status: 200; name: string; organisation: string; roles: Role[] }
  | { state: "over"; status: 410 }
  | { state: "for-another"; status: 403 };

async function look({ app, requestContext }: AppLoadContext, token: string): Promise<Found> {
  const found = await findInvitation(app.store, token, app.clock.now());
  if (!found) return { state: "over", status: 410 };
  if (requestContext.person && (await isForAnother(app.store, found.address, requestContext.person.id)))
    return { state: "for-another", status: 403 };
  const { name, organisationName: organisation, roles } = found;
  return { state: "open", status: 200, name, organisation, roles };
}

export default function Join() {
  const found = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as { cookies: false } | undefined;
  const words = useWords(members);
  const { cookies } = useWords(comingIn);
  const { join } = words;
  if (found.state === "open")
    return (
      <Page audience="public">
        <h1>{join.heading(found.organisation)}</h1>
        <p>{join.lead(found.name)}</p>
        <ul>
          {found.roles.map((role) => (
            <li key={role}>
              {words.roles[role].name}. {words.roles[role].hint}
            </li>
          ))}
        </ul>
        {back?.cookies === false && <Notice kind="care">{cookies.link}</Notice>}
        <form method="post" className="stack">
          <AskForCookie />
          <p>{join.proof}</p>
          <SubmitButton>{join.act}</SubmitButton>
        </form>
      </Page>
    );
  const over = found.state === "over";
  return (
    <Page audience="public">
      <h1>{over ? join.overHeading : join.otherHeading}</h1>
      <p>{over ? join.over : join.other}</p>
      {over && <p>{join.overSignIn}</p>}
      <p>
        <ButtonLink href={over ? "/sign-in" : "/sign-out"} look="secondary">
          {over ? join.signIn : join.signOut}
        </ButtonLink>
      </p>
    </Page>
  );
}
