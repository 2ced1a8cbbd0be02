/** What both pages of staff share: what is there of somebody, whether it may begin here, and beginning it. */
import { redirect } from "@remix-run/node";
import { isFresh } from "#app/domain/fresh-sign-in.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { keepTombstones } from "#app/server/backup/tombstones.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { beforeErasing } from "#app/routes/me/erasing/erase.server.ts";
import { askErasure, mayStaffErase } from "#db/forgetting/erasing/erasures.server.ts";

export type Staff = {
  person: { id: string; signInId: string; signedInAt: Date };
  organisation: { id: string };
  roles: readonly Role[];
};

/** Everything the page says; the numbers only of somebody who may be erased from here. */
export async function beforeErasingFor(app: App, personId: string, staff: Staff, zone: string | null) {
  const before = await beforeErasing(app, personId, staff.person, zone);
  const allowed = await mayStaffErase(app.store, personId, staffOf(staff));
  return allowed ? before : { ...before, hindered: "not-here" as const };
}

/** Begins it; gives why not. Whoever signed in too long ago is led back to the page, which asks for it. */
export async function eraseFor(app: App, personId: string, staff: Staff, here: string) {
  const now = app.clock.now();
  if (!isFresh(staff.person.signedInAt, now, "erasing")) throw redirect(here, 303);
  const asked = await askErasure(app.store, { personId, signInId: null, staff: staffOf(staff) }, now);
  await keepTombstones(app);
  return asked.ok ? null : asked.refusal;
}

function staffOf({ person, organisation, roles }: Staff) {
  return { personId: person.id, organisationId: organisation.id, isOwner: roles.includes("owner") };
}
