/**
 * How an act on a run walks in: the door, the form, the act in one transaction, the news to whoever is looking, and the
 * way back to the screen. Every act route is a few lines around this. A refusal comes back as a code for the act's own
 * page, with what was typed.
 */
import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import type { Meeting } from "#db/cycles/cycles.server.ts";
import { hashOf, newId } from "#db/kit/ids.server.ts";
import { act, eventIdOf } from "#db/meetings/runs.server.ts";
import type { SentEvent } from "#db/meetings/runs.server.ts";
import { enterMeeting, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { readForm } from "#app/server/http/forms.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { runTopic } from "#app/server/live/live.server.ts";
import { liveMeetingOf } from "../live/live-meeting.server.ts";

export type RouteArgs = DoorArgs & { params: Record<string, string | undefined> };

/** What came of an act that was not done. */
export type NotDone = {
  typed: Typed;
  wrong: Wrong;
  refusal: string | null;
  theirs?: string;
  /** Where the other facilitator is by now, where that is why. */
  wentOn?: { name: string; part: string };
};

/** Fields every form of a run sends: the revision it was made from, when it was tapped, where to go back to. */
const common = {
  seen: z.string().max(40),
  at: z.string().regex(/^\d{0,15}$/),
  to: z.string(),
};

export type Sent = { meetingId: string; seen: string; device: string; by: string; claimedAt: Date | null };

/** Enters for leading and reads the form; a form that cannot be read is answered as NotDone. */
export async function readAct<S extends z.ZodRawShape>(args: ActionFunctionArgs, shape: S) {
  const { meeting, person } = await enterMeeting(args, args.params.meeting, "lead a meeting");
  const form = await readForm(args.request, { ...common, ...shape });
  const { app, requestContext } = args.context;
  if (!form.ok) {
    const answer = data<NotDone>({ typed: form.typed, wrong: form.wrong, refusal: null }, { status: 422 });
    return { ok: false as const, answer };
  }
  const values = form.values as z.infer<z.ZodObject<S>> & z.infer<z.ZodObject<typeof common>>;
  const sent: Sent = {
    meetingId: meeting.id,
    seen: values.seen || newId(),
    device: hashOf(requestContext.browser).slice(0, 8),
    by: person.id,
    claimedAt: values.at ? new Date(Number(values.at)) : null,
  };
  return { ok: true as const, meeting, values, typed: form.typed, sent, now: app.clock.now() };
}

/** An act whose facts come from its form alone. `back`: the part of the screen to come back to. */
export async function runAct<S extends z.ZodRawShape>(
  args: ActionFunctionArgs,
  shape: S,
  toAct: (
    values: z.infer<z.ZodObject<S>>,
    meeting: Meeting,
    now: Date,
  ) => { kind: string; facts: unknown; back?: string },
) {
  const read = await readAct(args, shape);
  if (!read.ok) return read.answer;
  const { sent, meeting, values, typed, now } = read;
  const { kind, facts, back } = toAct(values as z.infer<z.ZodObject<S>>, meeting, now);
  const { by, meetingId } = sent;
  const event = eventOf(sent, kind, facts);
  const verdict = await act(args.context.app.store, { meetingId, event, by, now });
  if (!verdict.ok && elsewhere.includes(verdict.refusal)) {
    const wentOn = await otherWentOn(args.context.app, meetingId, by);
    return data<NotDone>({ typed, wrong: {}, refusal: verdict.refusal, ...wentOn }, { status: 409 });
  }
  return answered(args, { meetingId, verdict, typed, back, to: typed.to });
}

/** An act as the log takes it. */
export function eventOf({ seen, device, claimedAt }: Sent, kind: string, facts: unknown): SentEvent {
  return { id: eventIdOf(seen, kind, facts), kind, facts, claimedAt, device };
}

const elsewhere: readonly string[] = ["moved-on", "just-begun"];

/** Who went on to the part at hand, and what it is called, unless it was the person who asks. */
async function otherWentOn(app: App, meetingId: string, by: string): Promise<Pick<NotDone, "wentOn">> {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  const { current = null, enteredBy = null } = liveMeeting?.state ?? {};
  const name = enteredBy === by ? undefined : liveMeeting?.names.get(enteredBy ?? "");
  const part = liveMeeting?.plannedMeeting.session.segments.find((one) => one.id === current)?.title;
  return name && part ? { wentOn: { name, part } } : {};
}

export type Verdict = { ok: true; seq: number } | { ok: false; refusal: string; text?: string };

type Answered = {
  meetingId: string;
  verdict: Verdict;
  typed: Typed;
  back?: string | undefined;
  to?: string | undefined;
};

/** Done: the news, and back to the screen (a script gets the fragment alone). Not done: why, for the act's own page. */
export function answered({ request, context }: DoorArgs, { meetingId, verdict, typed, back, to }: Answered) {
  if (verdict.ok) {
    tell(context.app, meetingId, verdict.seq);
    return redirect(wayBack(request, meetingId, back, to), 303);
  }
  if (verdict.refusal === "nobody" || verdict.refusal === "unknown-meeting") refuseRequest(404);
  const theirs = verdict.text === undefined ? {} : { theirs: verdict.text };
  return data<NotDone>({ typed, wrong: {}, refusal: verdict.refusal, ...theirs }, { status: 409 });
}

/** Tells whoever looks at this run that it has changed. */
export function tell(app: App, meetingId: string, seq: number): void {
  app.channel.publish({ topic: runTopic(meetingId), revision: seq });
}

/** Sent by the moving script: it wants the fragment, not the page. */
export const fragmentHeader = "Alongside-Fragment";

function wayBack(
  request: Request,
  meetingId: string,
  back: string | undefined,
  to: string | undefined,
): string {
  const page = `/meetings/${meetingId}`;
  if (request.headers.has(fragmentHeader)) return `${page}/run/view`;
  if (to === "roll") return `${page}/roll?said=saved#${back ?? "main"}`;
  return `${page}/run${back ? `#${back}` : ""}`;
}
