/**
 * Asking for a place: a few questions on one page. The answer is the same for an address we know and one we do not, and
 * for a name that somebody in the group has (`db/places/namesakes`).
 */
import type { ActionFunctionArgs, HeadersArgs, LoaderFunctionArgs, AppLoadContext } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { askerOf, tooOften, waitingFor } from "#app/server/http/sign-ins.server.ts";
import type { Waiting } from "#app/server/http/sign-ins.server.ts";
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { comingIn, front } from "#app/words/front.ts";
import { consentVersion, consentTexts } from "#app/words/consents.ts";
import { languages, ownName } from "#app/words/language.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import type { Sentences } from "#app/words/wrong.ts";
import { ask } from "#db/places/asks.server.ts";
import { looksLikeId, newId } from "#db/kit/ids.server.ts";
import { findAskable } from "#db/cycles/public-cycles.server.ts";
import { refuseEnded } from "../groups/ended-group.server.ts";
import { EndedGroupBoundary } from "../groups/ended-group.tsx";

const questions = {
  name: field.name(),
  address: field.address(),
  adult: field.mustTick("not-adult"),
  language: field.choice(languages),
  takingPart: field.mustTick("no-consent"),
  reminders: field.tick(),
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { requestContext } = context;
  const { group, open } = await askable(context, params.cycle);
  return {
    title: front[requestContext.language].ask.title,
    group,
    open,
    asked: Object.keys(questions).length,
    once: newId(),
  };
}

async function askable(context: AppLoadContext, cycleId: string | undefined) {
  const { app } = context;
  const group = looksLikeId(cycleId) ? await findAskable(app.store, cycleId) : null;
  if (!group) refuseRequest(404);
  await refuseEnded(context, group);
  return { group, open: group.enrolUntil > app.clock.now() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app, requestContext } = context;
  const { group, open } = await askable(context, params.cycle);
  if (!open) return redirect(`/groups/${group.id}`, 303);
  const reading = await readForm(request, { once: field.once(), ...questions });
  if (!reading.ok) return data<Refused>(reading, 422);
  const { once, name, address, language, reminders } = reading.values;
  const asked = {
    once,
    organisationId: group.organisationId,
    cycleId: group.id,
    name,
    address,
    language,
    reminders,
  };
  const given = { ...asked, consentVersion, asker: askerOf(requestContext) };
  const verdict = await ask(app.store, given, app.clock.now());
  if (verdict.ok) return redirect("/asked", 303);
  const waiting = waitingFor(app, verdict);
  return data<Refused>({ typed: reading.typed, wrong: {}, waiting }, tooOften(waiting));
}
type Refused = { typed: Typed; wrong: Wrong; waiting?: Waiting };

export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export const ErrorBoundary = EndedGroupBoundary;

export default function Ask() {
  const { group, open, asked, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const words = useWords(front);
  const later = useWords(comingIn).later;
  const { waiting } = refused ?? {};
  const wrong = {
    ...sentencesOf(refused?.wrong, words.errors),
    ...(waiting && { address: later[waiting.reason](waiting.minutes) }),
  };
  return (
    <Page audience="public">
      <BackLink href={`/groups/${group.id}`}>
        <bdi>{group.name}</bdi>
      </BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.ask.title}</h1>
      {open ? (
        <form method="post" className="stack">
          <p>{words.ask.lead(asked)}</p>
          <Once id={refused && !refused.wrong.once ? (refused.typed.once ?? once) : once} />
          <Questions typed={refused?.typed ?? {}} wrong={wrong} />
          <Agreeing typed={refused?.typed ?? {}} wrong={wrong} />
          <SubmitButton>{words.ask.send}</SubmitButton>
          <p className="hint">{words.ask.next}</p>
        </form>
      ) : (
        <Notice>
          <p>{words.group.closed}</p>
          <p>
            <a href="/">{words.ask.otherGroups}</a>
          </p>
        </Notice>
      )}
    </Page>
  );
}

function Questions({ typed, wrong }: { typed: Typed; wrong: Sentences }) {
  const words = useWords(front).ask;
  const language = useLanguage();
  const own = languages.map((value) => ({ value, label: ownName(value) }));
  return (
    <>
      <Field
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={wrong.name}
        value={typed.name}
        autoComplete="nickname"
      />
      <Field
        name="address"
        type="email"
        label={words.address}
        hint={words.addressHint}
        error={wrong.address}
        value={typed.address}
        autoComplete="email"
      />
      <Choice
        name="language"
        legend={words.language}
        options={own}
        value={typed.language || language}
        error={wrong.language}
        inline
      />
      <Tick name="adult" label={words.adult} checked={typed.adult === "yes"} error={wrong.adult} />
    </>
  );
}

function Agreeing({ typed, wrong }: { typed: Typed; wrong: Sentences }) {
  const words = useWords(front).ask;
  const texts = useWords(consentTexts[consentVersion]);
  return (
    <section className="stack">
      <h2>{words.consents}</h2>
      <Tick
        name="takingPart"
        label={texts["taking-part"].tick}
        hint={texts["taking-part"].text}
        checked={typed.takingPart === "yes"}
        error={wrong.takingPart}
      />
      <Tick
        name="reminders"
        label={texts.reminders.tick}
        hint={texts.reminders.text}
        checked={typed.reminders === "yes"}
      />
    </section>
  );
}
