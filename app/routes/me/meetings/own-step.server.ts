/** The door to one's own step: for whoever holds the place, with the scale and the questions of the programme. */
import { groupEnd } from "#app/domain/groups/enrolment.ts";
import { usualScale } from "#app/domain/meetings/goals.ts";
import { planInForce } from "#db/meetings/planned-meetings.server.ts";
import { meetingForStep, ownSteps } from "#db/meetings/steps-own.server.ts";
import { lastMeetings } from "#db/places/own-pages.server.ts";
import { enterPlace, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";

export async function enterStep(args: DoorArgs, placeId: string | undefined) {
  const { place, cycle } = await enterPlace(args, placeId);
  if (place.state !== "held") refuseRequest(404);
  const { app } = args.context;
  const now = app.clock.now();
  const last = (await lastMeetings(app.store, [cycle.id])).get(cycle.id) ?? null;
  const ended = groupEnd(cycle.state, last?.endsAt ?? null, now);
  const plan = await planInForce(app.store, cycle);
  const goals = plan?.curriculum.goals;
  return {
    place,
    ended,
    steps: await ownSteps(app.store, place.id),
    /** The meeting a step is written for; none once the group has ended: what was written stays to be read. */
    meeting: ended ? null : await meetingForStep(app.store, cycle.id, now),
    scale: goals?.confidence ?? usualScale,
    prompts: goals?.problemSolving ?? [],
    promptLanguage: plan?.curriculum.language ?? cycle.language,
  };
}
