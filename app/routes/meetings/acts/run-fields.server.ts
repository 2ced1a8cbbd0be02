/** The fields that forms of a run share beyond those of every form. */
import { z } from "zod";
import { earlyMs } from "#app/domain/meetings/opening.ts";
import type { Meeting } from "#db/cycles/cycles.server.ts";
import { findRun } from "#db/meetings/runs.server.ts";
import type { App } from "#app/server/start/app.server.ts";

/** Ids of segments, checkpoints and voices as the plan and the tables have them; the rules know which exist. */
const id = z.string().regex(/^[\w.:-]{1,120}$/, "not-a-choice");

export const runField = {
  id: () => id,
  /** Empty: none, as before the first segment. */
  idOrNone: () => z.union([z.literal("").transform(() => null), id], { error: "not-a-choice" }),
};

/** The end as planned when opened around its hour; null (the session's own length) at another, as when it was held later. */
export function wishedEnd(
  { startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">,
  now: Date,
): string | null {
  const around = now.getTime() >= startsAt.getTime() - earlyMs && now < endsAt;
  return around ? endsAt.toISOString() : null;
}

/** The run a form is about and the revision it is made from. */
export async function seenNow(app: App, meetingId: string): Promise<{ meetingId: string; seq: number }> {
  return { meetingId, seq: (await findRun(app.store, meetingId))?.seq ?? 0 };
}
