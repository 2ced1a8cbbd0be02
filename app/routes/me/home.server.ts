/** One's groups as "What happens next" lists them: an offer with its deadline, the place in the line, a group's end. */
import { groupEnd } from "#app/domain/groups/enrolment.ts";
import type { App } from "#app/server/start/app.server.ts";
import { offeredOf } from "#app/routes/me/place/offers.server.ts";
import { lastMeetings } from "#db/places/own-pages.server.ts";
import { placesOf, positionOf } from "#db/places/places.server.ts";

export type OwnGroup = Awaited<ReturnType<typeof lookAtGroups>>[number];

export async function lookAtGroups({ store, clock }: App, personId: string) {
  const now = clock.now();
  const found = await placesOf(store, personId);
  const last = await lastMeetings(
    store,
    found.map(({ cycleId }) => cycleId),
  );
  return Promise.all(
    found.map(async (place) => {
      const { id, state, cycleId, cycleName, cycleState, zone } = place;
      const ended = groupEnd(cycleState, last.get(cycleId)?.endsAt ?? null, now);
      const waits = state === "waiting" && !ended;
      return {
        ...{ id, state, cycleName, ended },
        offered: offeredOf({ place, groupName: cycleName, zone }, now),
        position: waits ? await positionOf(store, cycleId, place.ticket) : null,
      };
    }),
  );
}
