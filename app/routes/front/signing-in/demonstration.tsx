/** One click signs in as any of the cast: in the demonstration, and only there. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { cookiesOf } from "#app/server/http/request-context.server.ts";
import { ButtonLink, PostButton } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { demonstration } from "#app/words/front.ts";
import { cast, organisation, person, signInNames } from "#db/cast/cast.server.ts";
import type { CastName, Figure } from "#db/cast/cast.server.ts";
import { findPerson } from "#db/people/people.server.ts";
import { startSignIn } from "#db/people/sign-ins.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  onlyHere(context);
  const figures = signInNames.map((id) => {
    const figure: Figure = cast[id];
    return { id, name: figure.name, need: figure.need, staff: figure.roles !== undefined };
  });
  return { title: demonstration[context.requestContext.language].title, figures };
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyHere(context);
  const { app } = context;
  const form = await readForm(request, { name: field.choice(signInNames as [CastName, ...CastName[]]) });
  if (!form.ok) refuseRequest(400);
  const id = person(form.values.name);
  if (!(await findPerson(app.store, id))) refuseRequest(404);
  const token = await app.store.tx((work) => startSignIn(work, id, app.clock.now()));
  const figure: Figure = cast[form.values.name];
  const next = figure.roles ? `/organisations/${organisation()}` : "/me";
  return redirect(next, {
    status: 303,
    headers: { "Set-Cookie": await cookiesOf(app.config).signIn.serialize(token) },
  });
}

function onlyHere({ app }: AppLoadContext): void {
  if (app.config.kind !== "demonstration") refuseRequest(404);
}

export default function Demonstration() {
  const { figures } = useLoaderData<typeof loader>();
  const words = useWords(demonstration);
  return (
    <Page audience="public">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2>{words.staff}</h2>
      <Figures figures={figures.filter((figure) => figure.staff)} />
      <h2>{words.participants}</h2>
      <Figures figures={figures.filter((figure) => !figure.staff)} />
      <p>{words.nobody}</p>
      <p>{words.strangers}</p>
      <p>
        <ButtonLink href="/" look="secondary">
          {words.toGroups}
        </ButtonLink>{" "}
        <ButtonLink href="/mailbox" look="secondary">
          {words.toMailbox}
        </ButtonLink>
      </p>
    </Page>
  );
}

type Figures = ReturnType<typeof loader>["figures"];

function Figures({ figures }: { figures: Figures }) {
  const words = useWords(demonstration);
  const language = useLanguage();
  return (
    <ul className="plain stack">
      {figures.map(({ id, name, need }) => (
        <li key={id}>
          <p>
            <strong>{name}</strong>. {need[language]}
          </p>
          <PostButton action="/demonstration" look="secondary" name="name" value={id}>
            {words.signInAs(name)}
          </PostButton>
        </li>
      ))}
    </ul>
  );
}
