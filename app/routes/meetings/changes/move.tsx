/** Moving a meeting, alone or with all that follow: GET shows the resulting dates, POST saves them. */
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
import { fieldOf, previewChange, readTime, wallOfMeeting } from "./change-preview.server.ts";
import { ChangeForm, ChangeResult } from "./change-result.tsx";
import { ClockChoice } from "./clock-choice.tsx";

type MoveQuery = { date: string; time: string; scope: string; occurrence: string };

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, meeting, about } = await enterChange(args, "move a meeting");
  const query = new URL(args.request.url).searchParams;
  const asked = query.has("date");
  const get = (name: string) => query.get(name) ?? "";
  const typed: MoveQuery = asked
    ? { date: get("date"), time: get("time"), scope: get("scope"), occurrence: get("occurrence") }
    : { ...wallOfMeeting(meeting), scope: "one", occurrence: "" };
  const read = readMove(typed);
  const wrong = asked && !read.ok ? read.wrong : {};
  const preview = asked && read.ok ? await previewChange(args.context, cycle, meeting.id, read.change) : null;
  const shown = {
    title: changes[args.context.requestContext.language].move.title,
    about,
    typed,
    wrong: preview && !preview.ok ? { ...wrong, [fieldOf(preview.refusal)]: preview.refusal } : wrong,
    preview,
  };
  return data(shown, { status: Object.keys(shown.wrong).length > 0 ? 422 : 200 });
}

function readMove(
  typed: MoveQuery,
): { ok: true; change: Change } | { ok: false; wrong: Record<string, string> } {
  const { scope } = typed;
  const read = readTime(typed);
  if (!read.ok) return read;
  if (scope !== "one" && scope !== "following") return { ok: false, wrong: { scope: "not-a-choice" } };
  return { ok: true, change: { what: "move", scope, to: read.to } };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, meeting, person } = await enterChange(args, "move a meeting");
  const { app } = args.context;
  const form = await readForm(args.request, {
    date: field.date(),
    time: field.time(),
    scope: field.choice(["one", "following"]),
    occurrence: field.optionalLine(10),
    words: field.optionalText(1000),
    seen: field.whole(0, 1_000_000),
  });
  if (!form.ok) return comesBack(form.typed.words, form.wrong);
  const { words, seen, ...typed } = form.values;
  const read = readMove(typed);
  if (!read.ok) return comesBack(words, read.wrong);
  const act = { cycleId: cycle.id, meetingId: meeting.id, change: read.change, words, seen, by: person.id };
  const verdict = await changeMeetings(app.store, act, app.clock.now());
  if (!verdict.ok) return comesBack(words, { [fieldOf(verdict.refusal)]: verdict.refusal }, seen);
  tellChanged(app, cycle.id, verdict);
  return redirect(`/cycles/${cycle.id}?said=moved`, 303);
}

export default function Move() {
  const { about, typed, preview, ...fresh } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const wrong: Record<string, string> = back?.wrong ?? fresh.wrong;
  const said = saidOf(about, wrong);
  const words = useWords(changes);
  const language = useLanguage();
  const { meeting } = about;
  const asked = (name: string) => ({ name, error: sentenceFor(words.errors, name, said[name]) });
  const form = {
    action: `/meetings/${meeting.id}/move?${new URLSearchParams(typed).toString()}`,
    act: words.move.act,
    words: { value: back?.words, error: asked("words").error },
  };
  return (
    <ChangeFrame
      about={about}
      heading={words.move.heading(meeting.number)}
      now={words.move.now(moment(language, meeting.zone, meeting.startsAt))}
      wrong={wrong}
    >
      {preview?.ok && <ChangeResult preview={preview} hidden={typed} {...form} />}
      {!preview?.ok && back?.seen && <ChangeForm hidden={{ ...typed, seen: back.seen }} asks {...form} />}
      <form method="get" className="stack">
        <Field {...asked("date")} value={typed.date} label={words.move.date} type="date" />
        <Field {...asked("time")} value={typed.time} label={words.move.time} type="time" size="middle" />
        <ClockChoice preview={preview} typed={typed} />
        <Choice
          {...asked("scope")}
          legend={words.move.scope}
          value={typed.scope}
          options={[
            { value: "one", label: words.move.one },
            { value: "following", label: words.move.following },
          ]}
        />
        <SubmitButton look={preview?.ok ? "secondary" : "primary"}>
          {preview?.ok ? words.move.showAgain : words.move.show}
        </SubmitButton>
      </form>
    </ChangeFrame>
  );
}
