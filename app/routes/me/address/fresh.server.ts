/** Whether whoever asks has just signed in on this device. */
import { isFresh } from "#app/domain/mailboxes/fresh.ts";
import type { App } from "#app/server/start/app.server.ts";
import { signInsOf } from "#db/people/sign-ins.server.ts";

export async function isFreshlyIn(
  { store, clock }: App,
  person: { id: string; signInId: string },
): Promise<boolean> {
  const now = clock.now();
  const here = (await signInsOf(store, person.id, now)).find(({ id }) => id === person.signInId);
  return here !== undefined && isFresh(here.createdAt, now);
}
