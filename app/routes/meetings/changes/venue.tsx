/** Holding one meeting elsewhere, or in another form. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formats } from "#app/domain/curriculum/plan.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { changes, planning } from "#app/words/cycles.ts";
import { moment } from "#app/words/dates.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { peopleIn } from "#db/letters/change-letters.server.ts";
import { findVersion } from "#db/curricula/curricula.server.ts";
import { findVenue } from "#db/cycles/cycle-lists.server.ts";
import { changeVenue } from "#db/cycles/meeting-venues.server.ts";
import { VenueFields } from "../../cycles/planning/venue-fields.tsx";
import { venueFields, venueOf, venueWrong } from "../../cycles/planning/venue-fields.server.ts";
import { enterChange, tellChanged } from "./change-door.server.ts";
import { ChangeFrame } from "./change-frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, meeting, about } = await enterChange(args, "change a cycle");
  const { store } = args.context.app;
  const venue = await findVenue(store, meeting.venueId);
  const version = await findVersion(store, cycle.versionId);
  const typed: Record<string, string> = {
    format: meeting.format,
    venueName: venue?.name ?? "",
    venueAddress: venue?.address ?? "",
    venueAccess: venue?.access ?? "",
    venueJoin: venue?.join ?? "",
  };
  return {
    title: changes[args.context.requestContext.language].venue.title,
    about,
    typed,
    formats: formats.filter(
      (one) => version?.plan.curriculum.formats.includes(one) || one === meeting.format,
    ),
    people: (await peopleIn(store, cycle.id, ["held", "offered"])).length,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, meeting, person } = await enterChange(args, "change a cycle");
  const { app } = args.context;
  const form = await readForm(args.request, {
    format: field.choice(formats),
    ...venueFields(),
    words: field.optionalText(1000),
  });
  if (!form.ok) return data({ typed: form.typed, wrong: form.wrong }, { status: 422 });
  const { format, words, ...typed } = form.values;
  const wrong = venueWrong(typed, format);
  if (Object.keys(wrong).length > 0) return data({ typed: form.typed, wrong }, { status: 422 });
  const where = { format, venue: venueOf(typed, cycle.country), words, by: person.id };
  const act = { cycleId: cycle.id, meetingId: meeting.id, ...where };
  const verdict = await changeVenue(app.store, act, app.clock.now());
  if (!verdict.ok) return data({ typed: form.typed, wrong: { format: verdict.refusal } }, { status: 422 });
  tellChanged(app, cycle.id, { revision: verdict.revision, meetingIds: [meeting.id] });
  return redirect(`/cycles/${cycle.id}?said=venue`, 303);
}

export default function Venue() {
  const { about, people, formats: offered, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const typed: Record<string, string> = back?.typed ?? fresh.typed;
  const wrong: Record<string, string> = back?.wrong ?? {};
  const words = useWords(changes);
  const plan = useWords(planning);
  const language = useLanguage();
  const { meeting } = about;
  const asked = (name: string) => ({
    name,
    value: typed[name],
    error: sentenceFor(words.errors, name, wrong[name]),
  });
  return (
    <ChangeFrame
      about={about}
      heading={words.venue.heading(meeting.number)}
      now={words.venue.now(moment(language, meeting.zone, meeting.startsAt))}
      wrong={wrong}
    >
      <form method="post" className="stack">
        <Choice
          {...asked("format")}
          legend={plan.format}
          options={offered.map((value) => ({ value, label: plan.formatNames[value] }))}
          inline
        />
        <VenueFields typed={typed} wrong={wrong} />
        {people > 0 && (
          <Field
            {...asked("words")}
            type="textarea"
            rows={3}
            label={words.words}
            hint={words.wordsHint}
            optional
          />
        )}
        <p className="quiet">{words.tells(people)}</p>
        <SubmitButton>{words.venue.act}</SubmitButton>
      </form>
    </ChangeFrame>
  );
}
