/** What the page of being erased is made from: what of somebody there is, what stands in the way, or what comes when. */
import { dueAfter, hinderedBy } from "#app/domain/forgetting/erasing.ts";
import { isFresh } from "#app/domain/fresh-sign-in.ts";
import type { App, RequestContext } from "#app/server/start/app.server.ts";
import { mailboxesAlone } from "#db/forgetting/erasing/mailboxes.server.ts";
import { erasureOf } from "#db/forgetting/erasing/erasures.server.ts";
import { hindrancesOf, organisationsOf, whatGoes } from "#db/forgetting/erasing/what-goes.server.ts";
import { usualZoneOf } from "#db/people/data-about.server.ts";
import { membershipsOf } from "#db/people/organisations.server.ts";

type Asking = NonNullable<RequestContext["person"]>;

/** All that is said before somebody asks. `fresh`: they have shown just now who they are. */
export async function beforeErasing(app: App, personId: string, asking: Asking | null, zone: string | null) {
  const { store, clock } = app;
  const now = clock.now();
  const hindrances = await hindrancesOf(store, personId, now);
  const goes = await whatGoes(store, personId, now);
  return {
    goes,
    organisations: await organisationsOf(store, personId),
    works: (await membershipsOf(store, personId)).length > 0,
    hindrances,
    hindered: hinderedBy(hindrances),
    fresh: asking !== null && isFresh(asking.signedInAt, now, "erasing"),
    /** One of the texts stands for "none". */
    shared: (await mailboxesAlone(store, personId)).length - 1 < goes.addresses,
    dueAt: dueAfter(now),
    zone: zone ?? (await usualZoneOf(store, personId)),
  };
}
export type Before = Awaited<ReturnType<typeof beforeErasing>>;

/** When it will be done, for somebody who waits. */
export async function whileWaiting({ store }: App, personId: string, zone: string | null) {
  const erasure = await erasureOf(store, personId);
  return erasure && { dueAt: erasure.dueAt, zone: zone ?? (await usualZoneOf(store, personId)) };
}
