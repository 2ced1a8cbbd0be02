/** Writing to those who lead one's group. They read the name one chose here, and no address. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownFate } from "#app/domain/letters/fate.ts";
import { enterPlace } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { fatesOf } from "#app/server/mail/letter-fates.server.ts";
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Name } from "#app/ui/name.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { moment } from "#app/words/dates.ts";
import { frame } from "#app/words/shared.ts";
import { listed } from "#app/words/language.ts";
import { places } from "#app/words/me.ts";
import { undeliveredWords } from "#app/words/organisations.ts";
import { asErrors, sentencesOf } from "#app/words/wrong.ts";
import { allowAttempt } from "#db/people/attempts.server.ts";
import { facilitatorsOf } from "#db/cycles/facilitators.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { isWritten, writeToFacilitators } from "#db/letters/messages.server.ts";
import { writtenBy } from "#db/letters/written-letters.server.ts";
import { Mine } from "../frame.tsx";

const aDay = { most: 10, withinMs: 86_400_000 };

export async function loader(args: LoaderFunctionArgs) {
  const { place, cycle } = await enterPlace(args, args.params.place);
  const { app, requestContext } = args.context;
  const own = await writtenBy(app.store, cycle.id, place.personId);
  const leads = (await facilitatorsOf(app.store, cycle.id)).filter(({ until }) => until === null);
  return {
    title: places[requestContext.language].writing.title,
    id: place.id,
    groupName: cycle.name,
    names: leads.map(({ name }) => name),
    once: newId(),
    zone: requestContext.zone ?? cycle.zone,
    own,
    fates: await fatesOf(
      app.store,
      own.map((letter) => letter.id),
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { place, cycle } = await enterPlace(args, args.params.place);
  const { app } = args.context;
  const now = app.clock.now();
  const reading = await readForm(args.request, { once: field.once(), body: field.text() });
  if (!reading.ok) return data<Refused>(reading, 422);
  const { typed, values } = reading;
  const letter = { ...values, cycle, place };
  const again = await isWritten(app.store, letter);
  if (!again && !(await allowAttempt(app.store, `letter:${place.id}`, aDay, now)))
    return data<Refused>({ typed, wrong: { body: "too-often" } }, 422);
  await writeToFacilitators(app.store, letter, now);
  return redirect(`/me/places/${place.id}?said=written`, 303);
}
type Refused = { typed: Typed; wrong: Wrong };

export default function Letter() {
  const { id, groupName, names, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as Refused | undefined;
  const all = useWords(places);
  const words = all.writing;
  const { contact } = useWords(frame);
  const language = useLanguage();
  const wrong = sentencesOf(refused?.wrong, all.errors);
  return (
    <Mine>
      <BackLink href={`/me/places/${id}`}>
        <Name>{groupName}</Name>
      </BackLink>
      <ErrorSummary errors={asErrors(wrong)} />
      <h1>{words.title}</h1>
      {names.length === 0 ? (
        <p>
          {words.nobody} <a href="/contact">{contact}</a>
        </p>
      ) : (
        <form method="post" action={`/me/places/${id}/letter`} className="stack">
          <p>{words.lead(listed(language, names))}</p>
          <Once id={refused && !refused.wrong.once ? (refused.typed.once ?? once) : once} />
          <Field
            name="body"
            type="textarea"
            rows={6}
            label={words.body}
            hint={words.hint}
            value={refused?.typed.body}
            error={wrong.body}
          />
          <SubmitButton>{words.send}</SubmitButton>
        </form>
      )}
      <Written />
    </Mine>
  );
}

/** What one wrote so far, and whether it has reached anybody. */
function Written() {
  const { own, fates, zone } = useLoaderData<typeof loader>();
  const words = useWords(undeliveredWords);
  const language = useLanguage();
  if (own.length === 0) return null;
  return (
    <section className="stack" id="written">
      <h2>{words.ownTitle}</h2>
      <ul className="entries">
        {own.map(({ id, body, createdAt }) => {
          const told = ownFate(fates[id]);
          const since = moment(language, zone, createdAt);
          return (
            <li key={id}>
              <p className="quiet">
                {since}.{" "}
                {told === "waiting"
                  ? words.ownWaiting(since)
                  : told === "lost"
                    ? words.ownLost
                    : words.ownSent}
              </p>
              <p>
                <bdi>{body}</bdi>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
