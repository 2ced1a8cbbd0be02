/** Writing to a group or to one of its people; what was written so far stands below. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { fatesOf } from "#app/server/mail/letter-fates.server.ts";
import { Once, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Name } from "#app/ui/name.tsx";
import { Empty } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { errorsOf, Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { changes, cycleWords } from "#app/words/cycles.ts";
import { moment } from "#app/words/dates.ts";
import { undeliveredWords } from "#app/words/organisations.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { peopleIn } from "#db/letters/change-letters.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { messagesOf, writeToGroup } from "#db/letters/messages.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "write to the group");
  const { app, requestContext } = args.context;
  const query = new URL(args.request.url).searchParams;
  const held = await peopleIn(app.store, cycle.id, ["held"]);
  const sent = await messagesOf(app.store, cycle.id);
  const others = await peopleIn(app.store, cycle.id, ["offered", "waiting", "asked"]);
  return {
    title: changes[requestContext.language].letters.title,
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, name: cycle.name, zone: cycle.zone },
    held: held.length,
    people: [...held, ...others].map(({ placeId, name }) => ({ value: placeId, label: name ?? "" })),
    sent,
    fates: await fatesOf(
      app.store,
      sent.map(({ id }) => id),
    ),
    once: newId(),
    to: query.get("to") ?? "",
    said: query.get("said"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person, member } = await enterCycle(args, args.params.cycle, "write to the group");
  const { app } = args.context;
  const to = z.string().regex(/^(all|[A-Za-z0-9_-]{22})$/, "not-a-choice");
  const form = await readForm(args.request, { once: field.once(), to, body: field.text() });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const { once, body } = form.values;
  const toPlaceId = form.values.to === "all" ? null : form.values.to;
  const message = { once, cycle, by: person.id, fromName: member.name, toPlaceId, body };
  const verdict = await writeToGroup(app.store, message, app.clock.now());
  if (!verdict.ok) return data({ typed: form.typed, wrong: { to: verdict.refusal } }, { status: 422 });
  return redirect(`/cycles/${cycle.id}/letters?said=written#sent`, 303);
}

export default function Letters() {
  const page = useLoaderData<typeof loader>();
  const { at, cycle, said, people } = page;
  const words = useWords(changes).letters;
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/cycles/${cycle.id}`}>
        <Name>{cycle.name}</Name>
      </BackLink>
      <h1>{words.heading(cycle.name)}</h1>
      <Said code={said} sentences={useWords(cycleWords).said} />
      {people.length === 0 ? <Empty text={words.nobody} /> : <LetterForm page={page} />}
      <section id="sent" className="stack">
        <h2>{words.sent}</h2>
        {page.sent.length === 0 && <p>{words.none}</p>}
        <ul className="entries">
          {page.sent.map((letter) => (
            <Sent key={letter.id} letter={letter} fate={page.fates[letter.id]} zone={cycle.zone} />
          ))}
        </ul>
      </section>
    </Staff>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function LetterForm({ page }: { page: Loaded }) {
  const back = useActionData<typeof action>();
  const words = useWords(changes);
  const { letters, errors } = words;
  const wrong: Record<string, string> = back?.wrong ?? {};
  const typed: Record<string, string> = back?.typed ?? { to: page.to || (page.held > 0 ? "all" : "") };
  const everybody = page.held > 0 ? [{ value: "all", label: letters.all(page.held) }] : [];
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(errors, name, wrong[name]),
  });
  return (
    <>
      <ErrorSummary errors={errorsOf(wrong, errors)} />
      <p>{letters.lead}</p>
      <form method="post" className="stack">
        <Once id={typed.once || page.once} />
        <Field
          {...asked("to")}
          label={letters.to}
          type="select"
          options={[...everybody, ...page.people]}
          blank
        />
        <Field
          {...asked("body")}
          label={letters.body}
          hint={letters.bodyHint}
          type="textarea"
          rows={8}
          maxLength={5000}
        />
        <SubmitButton>{letters.act}</SubmitButton>
      </form>
    </>
  );
}

type SentProps = { letter: Loaded["sent"][number]; fate: Loaded["fates"][string] | undefined; zone: string };

function Sent({ letter, fate, zone }: SentProps) {
  const { letters } = useWords(changes);
  const words = useWords(undeliveredWords);
  const language = useLanguage();
  const name = letter.name ?? letters.somebody;
  const from = letter.from ?? letters.somebody;
  const head = {
    "to-group": letters.toAll(from),
    "to-person": letters.toOne(from, name),
    "to-facilitators": letters.fromOne(name),
  }[letter.direction];
  return (
    <li>
      <h3>
        <bdi>{head}</bdi>
      </h3>
      <p className="quiet">{moment(language, zone, letter.createdAt)}</p>
      {fate && (
        <p className="quiet">
          {words.fate(fate, fate.waitingSince && moment(language, zone, fate.waitingSince))}
        </p>
      )}
      {letter.body?.split("\n").map((line, index) => (
        <p key={index}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </li>
  );
}
