/**
 * The world of the security tests: the cast's organisation A, its missing figures, the neighbour B, a marker in every
 * private column, and the ids a path may name. A real installation behind https unless told otherwise, because there
 * cookies are strict, the mailbox is closed and nobody signs in with one click.
 */
import { eq } from "drizzle-orm";
import { signLink } from "#app/server/http/links.server.ts";
import { cycle, meeting, organisation, person, place } from "#db/cast/cast.server.ts";
import { seedDemonstration } from "#db/cast/seed.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp, Wanted } from "#tests/support/app.ts";
import { addMedia, picture } from "#tests/support/media.ts";
import { addNeighbours, b } from "#tests/support/neighbours.ts";
import { addRoles, more, placeOf, tokens } from "#tests/support/roles.ts";
import { someDay } from "#tests/support/stores.ts";
import { underItsName } from "./raw-request.ts";
import { mark } from "./markers.ts";
import type { Mark } from "./markers.ts";

export const publicUrl = "https://groups.example.org";
export const realHouse = { PUBLIC_URL: publicUrl, SECRET: "a secret for these tests only with 40 letters" };

export type Ids = Record<string, string>;
export type World = { at: TestApp; ids: Ids; idsOfB: Ids; marks: Mark[]; close(): Promise<void> };

/** Opens the world. `marked: false` leaves the cast's own names and addresses. */
export async function openWorld({
  marked = true,
  ...wanted
}: Wanted & { marked?: boolean } = {}): Promise<World> {
  const at = underItsName(await openTestApp({ settings: realHouse, ...wanted }));
  const { store, config } = at.app;
  const now = wanted.now ?? someDay;
  if (config.kind === "real") await seedDemonstration(store, now);
  await addRoles(store, now);
  await addNeighbours(store, now);
  const marks = marked ? await mark(store) : [];
  return { at, ids: await idsOfA(at, now), idsOfB, marks, close: () => at.close() };
}

async function idsOfA({ app: { store, config } }: TestApp, now: Date): Promise<Ids> {
  const { curricula: c, versions: v, crisisEntries: e } = store.tables;
  const [shelf] = await store.read
    .select({ id: c.id, plan: v.plan })
    .from(c)
    .innerJoin(v, eq(v.id, c.versionId))
    .where(eq(c.folder, "acceptance"));
  if (shelf) await addMedia(store, shelf.id);
  const [entry] = await store.read.select({ id: e.id }).from(e).where(eq(e.organisationId, organisation()));
  const until = new Date(now.getTime() + 86_400_000);
  const meetingId = meeting("tonight", 4);
  return {
    organisation: organisation(),
    member: person("sofia"),
    invitation: more.invitedMember,
    entry: entry?.id ?? "",
    curriculum: shelf?.id ?? "",
    session: shelf?.plan.sessions[0]?.id ?? "",
    handout: /([\w-]+)\.md$/.exec(shelf?.plan.handouts[0]?.path ?? "")?.[1] ?? "",
    picture: picture.path.replace("media/", ""),
    cycle: cycle("tonight"),
    openCycle: cycle("open"),
    meeting: meetingId,
    place: place("tonight", "ana"),
    waitingPlace: placeOf("wanda"),
    join: tokens.join,
    letter: newId(),
    token: newId(),
    feed: tokens.feed,
    feedOfWithdrawn: tokens.feedOfWithdrawn,
    cannotCome: signLink(config.secrets, "cannot-come", `${meetingId}.${place("tonight", "ana")}`, until),
    whose: signLink(config.secrets, "address", person("ana"), until),
    reminders: signLink(config.secrets, "reminders", place("tonight", "ana"), until),
    offer: signLink(config.secrets, "offer", placeOf("wanda"), until),
  };
}

const idsOfB: Ids = {
  organisation: b.organisation,
  curriculum: b.curriculum,
  cycle: b.cycle,
  meeting: b.next,
  place: b.place,
  waitingPlace: placeOf("bea"),
  entry: b.entry,
};

/** A path pattern with ids in it: `/cycles/:cycle` and `{ cycle: "x" }` give `/cycles/x`; `as` stands as it is. */
export function fill(pattern: string, ids: Ids, as: Ids = {}): string {
  return pattern.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const id = as[name] ?? ids[name];
    if (!id) throw new Error(`No id for :${name} in ${pattern}`);
    return name in as ? id : encodeURIComponent(id).replaceAll("%7E", "~");
  });
}
