/**
 * The page of a single act: what it would do as things stand, as a form. It is what somebody sees who reloads, who was
 * refused, or whose buttons are read out to them one by one.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { marks as markKinds } from "#app/domain/groups/attendance.ts";
import { skipReasons } from "#app/domain/meetings/run.ts";
import { marks, run, runActs } from "#app/words/meetings.ts";
import type { ActName } from "#app/words/run-acts.ts";
import type { Language } from "#app/words/language.ts";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import { leaderView } from "../live/run-view.server.ts";
import type { LeaderView, Named } from "../live/run-view.server.ts";

type Option = { value: string; label: string };
export type ActField =
  | { kind: "choice"; name: string; label: string; options: Option[] }
  | { kind: "whole"; name: string; label: string }
  | { kind: "tick"; name: string; label: string };

export type ActPageData = {
  title: string;
  act: ActName;
  meetingId: string;
  hidden: Record<string, string>;
  fields: ActField[];
  /** Titles of parts with safety words that nobody has begun; on the page of closing. */
  safetyLeft: string[];
  /** False when as things stand there is nothing to do. */
  possible: boolean;
};

type Shape = { hidden?: Record<string, string>; fields?: ActField[]; possible?: boolean };

/** The loader of every act route. */
export async function actPage(args: LoaderFunctionArgs, act: ActName): Promise<ActPageData> {
  const { meeting } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const { app, requestContext } = args.context;
  const view = await leaderView(app, meeting.id, app.clock.now());
  if (!view) refuseRequest(404);
  const { hidden = {}, fields = [], possible = true } = shapes[act](view, requestContext.language);
  return {
    title: `${run[requestContext.language].title(meeting.number)}: ${runActs[requestContext.language].acts[act]?.title ?? act}`,
    act,
    meetingId: meeting.id,
    hidden: { seen: String(view.seq), ...hidden },
    fields,
    safetyLeft: act === "close" ? view.safetyLeft : [],
    possible,
  };
}

type ShapeOf = (view: LeaderView, language: Language) => Shape;

const shapes: Record<ActName, ShapeOf> = {
  "take-back": (view) => ({ possible: view.takesBack }),
  pause: (view) => ({ possible: view.phase === "running" }),
  resume: (view) => ({ possible: view.phase === "paused" }),
  reopen: (view) => ({ possible: view.phase === "closed" }),
  close: (view, language) => ({
    fields:
      view.safetyLeft.length > 0 ? [{ kind: "tick", name: "anyway", label: runActs[language].anyway }] : [],
  }),
  next: (view) => towards(view, view.next),
  back: (view) => towards(view, view.previous),
  go: (view, language) => ({
    hidden: { from: view.at?.id ?? "" },
    fields: [partsChoice(view, language, () => true)],
  }),
  skip: (view, language) => ({
    fields: [
      partsChoice(view, language, (line) => !line.safety && ["waiting", "running"].includes(line.state)),
      choice(
        "reason",
        run[language].reason,
        skipReasons.map((value) => ({ value, label: run[language].reasons[value] })),
      ),
    ],
  }),
  restore: (view, language) => ({
    fields: [partsChoice(view, language, (line) => line.state === "skipped")],
  }),
  shorten: (view, language) => ({
    fields: [
      partsChoice(view, language, (line) => line.state === "waiting" || line.state === "running"),
      { kind: "whole", name: "minutes", label: runActs[language].minutes },
    ],
  }),
  minutes: (view, language) => ({
    hidden: { segment: view.at?.id ?? "" },
    fields: [{ kind: "whole", name: "minutes", label: runActs[language].minutes }],
  }),
  turn: voiceChoice,
  pass: voiceChoice,
  thanks: voiceChoice,
  again: voiceChoice,
  check: (view, language) => ({
    hidden: { segment: view.at?.id ?? "" },
    fields: [
      choice(
        "checkpoint",
        runActs[language].checkpoint,
        view.blocks
          .filter((block) => block.kind === "checkpoint")
          .map((block) => ({ value: block.name, label: block.html.replace(/<[^>]*>/g, "") })),
      ),
      { kind: "tick", name: "ticked", label: runActs[language].ticked },
    ],
  }),
  mark: (view, language) => ({
    fields: [
      choice(
        "voice",
        runActs[language].voice,
        [...view.roll, ...view.facilitators].map(({ voice, name }) => ({ value: voice, label: name })),
      ),
      choice(
        "mark",
        runActs[language].mark,
        markKinds.map((value) => ({ value, label: marks[language][value] })),
      ),
    ],
  }),
  lead: (view, language) => ({
    fields: [
      choice(
        "person",
        run[language].lead,
        view.facilitators.map(({ voice, name }) => ({ value: voice, label: name })),
      ),
    ],
  }),
};

function towards(view: LeaderView, segment: Named | null): Shape {
  return segment ? { hidden: { segment: segment.id, from: view.at?.id ?? "" } } : { possible: false };
}

function choice(name: string, label: string, options: Option[]): ActField {
  return { kind: "choice", name, label, options };
}

function partsChoice(
  view: LeaderView,
  language: Language,
  wanted: (line: LeaderView["agenda"][number]) => boolean,
): ActField {
  const options = view.agenda.filter(wanted).map(({ id, title }) => ({ value: id, label: title }));
  return choice("segment", runActs[language].segment, options);
}

function voiceChoice(view: LeaderView, language: Language): Shape {
  const { round } = view;
  const voices = round ? [round.current, ...round.waiting, ...round.passed, ...round.done] : [];
  const options = voices.flatMap((voice) => (voice ? [{ value: voice.id, label: voice.name }] : []));
  return {
    hidden: { segment: view.at?.id ?? "" },
    fields: [choice("voice", runActs[language].voice, options)],
    possible: options.length > 0,
  };
}
