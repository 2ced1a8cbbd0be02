/** An offer as its pages show and answer it, whether its person signed in or came by the letter's link. */
import { acceptOffer, declineOffer } from "#db/places/offers.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import type { App } from "#app/server/start/app.server.ts";

type Found = { place: { state: string; offerUntil: Date | null }; groupName: string; zone: string };

export function offeredOf({ place, groupName, zone }: Found, now: Date) {
  const { state, offerUntil: until } = place;
  return { groupName, zone, state, until, open: state === "offered" && until !== null && until > now };
}

/** Carries out the posted answer and gives the code of what came of it; null when none was given. */
export async function answerOffer(
  app: App,
  place: { id: string; cycleId: string },
  request: Request,
): Promise<string | null> {
  const reading = await readForm(request, { answer: field.choice(["accept", "decline"]) });
  if (!reading.ok) return null;
  const accepts = reading.values.answer === "accept";
  const done = await (accepts ? acceptOffer : declineOffer)(app.store, place, app.clock.now());
  if (done.ok) return accepts ? "accepted" : "declined";
  return done.refusal === "already" ? "already" : "offer-over";
}
