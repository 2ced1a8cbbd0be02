/** The door to one's own step: for whoever holds the place, with the scale and the questions of the programme. */
import { usualScale } from "#app/domain/meetings/goals.ts";
import { planInForce } from "#db/meetings/evenings.server.ts";
import { meetingForStep, ownSteps } from "#db/meetings/steps-own.server.ts";
import { enterPlace, turnAway } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";

export async function enterStep(args: DoorArgs, placeId: string | undefined) {
  const { place, cycle } = await enterPlace(args, placeId);
  if (place.state !== "held") turnAway(404);
  const { house } = args.context;
  const plan = await planInForce(house.store, cycle);
  const goals = plan?.curriculum.goals;
  return {
    place,
    steps: await ownSteps(house.store, place.id),
    meeting: await meetingForStep(house.store, cycle.id, house.clock.now()),
    scale: goals?.confidence ?? usualScale,
    prompts: goals?.problemSolving ?? [],
    promptLanguage: plan?.curriculum.language ?? cycle.language,
  };
}
