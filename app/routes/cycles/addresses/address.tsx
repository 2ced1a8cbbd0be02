/** An address typed for somebody of a group who told it: added, or mended while nobody has confirmed it. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff } from "#app/ui/staff.tsx";
import { roster, rosterAddresses } from "#app/words/cycles.ts";
import { shortDay } from "#app/words/dates.ts";
import { mailboxesIn, typeAddress } from "#db/people/typed-by-staff.server.ts";
import { enterRosterPlace } from "../places/place-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { shown, place, cycle } = await enterRosterPlace(args, "enrol by hand");
  const { app, requestContext } = args.context;
  const mailbox = (await mailboxesIn(app.store, cycle.id)).get(place.id) ?? null;
  const name = place.name ?? roster[requestContext.language].erased;
  const { act } = rosterAddresses[requestContext.language];
  return {
    // Of a tab, which others may see: it names nobody.
    title: mailbox?.reached === "typed" ? act.typed : act.none,
    name,
    mailbox,
    zone: cycle.zone,
    ...shown,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person, place } = await enterRosterPlace(args, "enrol by hand");
  const { app } = args.context;
  const form = await readForm(args.request, { address: field.address() });
  if (!form.ok) return data<Back>(form, { status: 422 });
  const act = { cycle, place, address: form.values.address, by: person.id };
  const verdict = await typeAddress(app.store, act, app.clock.now());
  const here = `/cycles/${cycle.id}/places/${place.id}/address`;
  if (verdict.ok) return redirect(`/cycles/${cycle.id}/roster?said=typed`, 303);
  if (verdict.refusal === "proved") return redirect(here, 303);
  return data<Back>({ typed: form.typed, wrong: { address: verdict.refusal } }, { status: 422 });
}
type Back = { typed: Typed; wrong: Wrong };

export default function AddressForSomebody() {
  const { at, cycleId, place, name, mailbox, zone } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as Back | undefined;
  const words = useWords(rosterAddresses);
  const places = useWords(roster);
  const [language, now] = [useLanguage(), useNow()];
  const errors = errorsOf(back?.wrong, words.errors);
  const proved = mailbox?.reached === "proved";
  return (
    <Staff at={at} here="groups">
      <BackLink href={`/cycles/${cycleId}/roster`}>{places.title}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{words.title(name)}</h1>
      {proved ? (
        <p>{words.proved}</p>
      ) : (
        <form method="post" action={`/cycles/${cycleId}/places/${place.id}/address`} className="stack">
          <p>{words.what}</p>
          {mailbox?.typedBy && mailbox.typedAt && (
            <p>{words.noted(mailbox.typedBy, shortDay(language, zone, mailbox.typedAt, now))}</p>
          )}
          <Field
            name="address"
            type="email"
            label={words.address}
            value={back?.typed["address"]}
            error={errors.find(({ field: named }) => named === "address")?.text}
          />
          <SubmitButton>{words.save}</SubmitButton>
        </form>
      )}
    </Staff>
  );
}
