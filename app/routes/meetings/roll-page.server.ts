/** The roll as a form: what it shows, and reading it back. Only people of this meeting's roll are looked at. */
import { z } from "zod";
import { marks } from "#app/domain/groups/attendance.ts";
import { isAhead, markSoFar } from "#app/domain/meetings/opening.ts";
import type { Mark } from "#app/domain/groups/attendance.ts";
import type { Meeting } from "#db/cycles/cycles.server.ts";
import { hashOf, newId } from "#db/kit/ids.server.ts";
import { rollOf } from "#db/meetings/marks.server.ts";
import type { RollLine } from "#db/meetings/rolls.server.ts";
import { findRun } from "#db/meetings/runs.server.ts";
import { readForm } from "#app/server/http/forms.server.ts";
import type { Typed } from "#app/server/http/forms.server.ts";
import type { App, RequestContext } from "#app/server/start/app.server.ts";
import type { PersonAt } from "./meeting-page.server.ts";

/** `ahead`: the day has not come, so that only apologies can be noted. */
export type RollPageData = {
  here: { meetingId: string; seq: number };
  people: PersonAt[];
  ahead: boolean;
};

export async function rollPage({ store, clock }: App, meeting: Meeting): Promise<RollPageData> {
  const roll = await rollOf(store, meeting);
  const now = clock.now();
  return {
    here: { meetingId: meeting.id, seq: (await findRun(store, meeting.id))?.seq ?? 0 },
    people: roll.map(({ placeId, name, mark }) => ({
      id: placeId,
      name: name ?? "…",
      mark: markSoFar(mark, meeting, now),
    })),
    ahead: isAhead(meeting, now),
  };
}

/** What was chosen for each person; with `rest` everybody left open is here. Anything unreadable stays as it was. */
export async function readRoll(
  request: Request,
  { store }: App,
  meeting: Meeting,
  requestContext: RequestContext,
) {
  const roll = await rollOf(store, meeting);
  const text = z.string();
  const shape: Record<string, z.ZodString> = { seen: text, rest: text };
  for (const { placeId } of roll)
    Object.assign(shape, { [`was-${placeId}`]: text, [`mark-${placeId}`]: text });
  const { typed } = await readForm(request, shape);
  const lines = roll.map(({ placeId, mark: now }): RollLine => {
    const was = markIn(typed[`was-${placeId}`]) ?? now;
    const chosen = markIn(typed[`mark-${placeId}`]) ?? was;
    const rest = typed["rest"] === "here" && chosen === "unknown";
    return { voice: placeId, was, mark: rest ? "here" : chosen };
  });
  return {
    lines,
    typed: { ...typed } as Typed,
    seen: typed["seen"] || newId(),
    device: hashOf(requestContext.browser).slice(0, 8),
  };
}

function markIn(text: string | undefined): Mark | null {
  return marks.find((mark) => mark === text) ?? null;
}
