/** The door of acts on somebody's place: who may act on the cycle, and the place as the roster knows it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Act } from "#app/domain/groups/permissions.ts";
import { enterCycle, refuseRequest } from "#app/server/http/doors.server.ts";

import { staffPlace } from "#app/ui/staff.tsx";
import { rosterOf } from "#db/places/roster.server.ts";

/** 404 for a place of another cycle. `at`, `shown`: what the act's page tells of where one is and of whom. */
export async function enterRosterPlace(args: LoaderFunctionArgs, act: Act) {
  const entered = await enterCycle(args, args.params["cycle"], act);
  const places = await rosterOf(args.context.app.store, entered.cycle.id);
  const place = places.find(({ id }) => id === args.params["place"]);
  if (!place) refuseRequest(404);
  const { cycle, organisation, roles } = entered;
  const at = staffPlace(organisation, roles);
  const firstWaiting = places.find(({ state }) => state === "waiting");
  const shown = { at, cycleId: cycle.id, place: { id: place.id, name: place.name } };
  return { ...entered, place, first: firstWaiting?.id === place.id, shown };
}
