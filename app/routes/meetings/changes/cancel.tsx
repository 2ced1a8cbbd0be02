/** Cancelling a meeting: what becomes of its session is shown first (GET), then saved (POST). */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Change } from "#app/domain/groups/changes.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { changes } from "#app/words/cycles.ts";
import { moment } from "#app/words/dates.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { changeMeetings } from "#db/cycles/changes.server.ts";
import { comesBack, enterChange, tellChanged } from "./change-door.server.ts";
import { ChangeFrame, saidOf } from "./change-frame.tsx";
import { fieldOf, previewChange, readTime } from "./change-preview.server.ts";
import { ChangeForm, ChangeResult } from "./change-result.tsx";
import { ClockChoice } from "./clock-choice.tsx";

const ways = ["push", "replace", "drop"] as const;
type CancelQuery = { how: string; date: string; time: string; occurrence: string };

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, meeting, about } = await enterChange(args, "cancel a meeting");
  const query = new URL(args.request.url).searchParams;
  const get = (name: string) => query.get(name) ?? "";
  const typed: CancelQuery = {
    how: get("how"),
    date: get("date"),
    time: get("time") || meeting.time,
    occurrence: get("occurrence"),
  };
  const read = query.has("how") || query.has("time") ? readCancel(typed) : null;
  const preview = read?.ok ? await previewChange(args.context, cycle, meeting.id, read.change) : null;
  const wrong: Record<string, string> = read && !read.ok ? read.wrong : {};
  if (preview && !preview.ok) wrong[placeOf(typed.how, preview.refusal)] = preview.refusal;
  const title = changes[args.context.requestContext.language].cancel.title;
  return data({ title, about, typed, wrong, preview }, { status: Object.keys(wrong).length > 0 ? 422 : 200 });
}

/** Only another date has fields of its own; what is wrong with the rest is told where it was chosen. */
const placeOf = (how: string, refusal: string) => {
  const field = fieldOf(refusal);
  return field === "" || how === "replace" ? field : "how";
};

function readCancel(
  typed: CancelQuery,
): { ok: true; change: Change } | { ok: false; wrong: Record<string, string> } {
  const how = ways.find((way) => way === typed.how);
  if (!how) return { ok: false, wrong: { how: "not-a-choice" } };
  if (how !== "replace") return { ok: true, change: { what: "cancel", how } };
  const read = readTime(typed);
  return read.ok ? { ok: true, change: { what: "cancel", how, to: read.to } } : read;
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, meeting, person } = await enterChange(args, "cancel a meeting");
  const { app } = args.context;
  const form = await readForm(args.request, {
    how: field.choice(ways),
    date: field.optionalLine(10),
    time: field.optionalLine(5),
    occurrence: field.optionalLine(10),
    words: field.optionalText(1000),
    seen: field.whole(0, 1_000_000),
  });
  if (!form.ok) return comesBack(form.typed.words, form.wrong);
  const { words, seen, ...typed } = form.values;
  const read = readCancel(typed);
  if (!read.ok) return comesBack(words, read.wrong);
  const act = { cycleId: cycle.id, meetingId: meeting.id, change: read.change, words, seen, by: person.id };
  const verdict = await changeMeetings(app.store, act, app.clock.now());
  if (!verdict.ok) return comesBack(words, { [placeOf(typed.how, verdict.refusal)]: verdict.refusal }, seen);
  tellChanged(app, cycle.id, verdict);
  return redirect(`/cycles/${cycle.id}?said=${typed.how === "replace" ? "moved" : "cancelled"}`, 303);
}

export default function Cancel() {
  const { about, typed, preview, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const wrong: Record<string, string> = back?.wrong ?? fresh.wrong;
  const said = saidOf(about, wrong);
  const words = useWords(changes);
  const language = useLanguage();
  const { meeting } = about;
  const asked = (name: string) => ({ name, error: sentenceFor(words.errors, name, said[name]) });
  const form = {
    action: `/meetings/${meeting.id}/cancel?${new URLSearchParams(typed).toString()}`,
    act: words.cancel.act,
    words: { value: back?.words, error: asked("words").error },
  };
  return (
    <ChangeFrame
      about={about}
      heading={words.cancel.heading(meeting.number)}
      now={words.cancel.now(moment(language, meeting.zone, meeting.startsAt))}
      wrong={wrong}
    >
      {preview?.ok && <ChangeResult preview={preview} hidden={typed} {...form} />}
      {!preview?.ok && back?.seen && <ChangeForm hidden={{ ...typed, seen: back.seen }} asks {...form} />}
      <form method="get" className="stack">
        <Choice
          {...asked("how")}
          legend={words.cancel.how}
          value={typed.how}
          options={ways.map((value) => ({ value, label: words.cancel[value] }))}
        />
        <Field
          {...asked("date")}
          value={typed.date}
          label={words.cancel.date}
          hint={words.cancel.replaceHint}
          type="date"
          optional
        />
        <Field
          {...asked("time")}
          value={typed.time}
          label={words.cancel.time}
          type="time"
          size="middle"
          optional
        />
        <ClockChoice preview={preview} typed={typed} />
        <SubmitButton look={preview?.ok ? "secondary" : "primary"}>{words.cancel.show}</SubmitButton>
      </form>
    </ChangeFrame>
  );
}
