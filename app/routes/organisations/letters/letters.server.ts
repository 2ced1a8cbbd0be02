/** Which letters that have not arrived a member may see, and the door to one of them. */
import { may } from "#app/domain/groups/permissions.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { enterOrganisation, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { staffPlace } from "#app/ui/staff.tsx";
import type { App } from "#app/server/start/app.server.ts";
import { cyclesOf } from "#db/cycles/cycle-lists.server.ts";
import { countUndelivered, findUndelivered, undelivered } from "#db/letters/undelivered.server.ts";
import type { Scope } from "#db/letters/undelivered.server.ts";

type Member = { organisation: { id: string }; person: { id: string }; roles: readonly Role[] };

/** Coordinators: all groups. Facilitators: those they lead. Owners: letters about no group, such as invitations. */
export async function letterScope({ store }: App, { organisation, person, roles }: Member): Promise<Scope> {
  const own = may(roles, "see cycles") ? await cyclesOf(store, organisation.id, person.id) : [];
  return {
    organisationId: organisation.id,
    cycleIds: may(roles, "see a cycle") ? null : own.map(({ id }) => id),
    aboutNoGroup: may(roles, "manage members"),
  };
}

export async function enterLetters(args: DoorArgs & { params: Record<string, string | undefined> }) {
  const { organisation: id } = args.params;
  const entered = await enterOrganisation(args, id, "see letters that did not arrive");
  return { ...entered, scope: await letterScope(args.context.app, entered) };
}

/** One of them with its page, for an act on it; not found when it has left, was put away or is not theirs to see. */
export async function enterLetter(args: DoorArgs & { params: Record<string, string | undefined> }) {
  const entered = await enterLetters(args);
  const { store, clock } = args.context.app;
  const letter = await findUndelivered(store, entered.scope, args.params.letter ?? "", clock.now());
  if (!letter) refuseRequest(404);
  const { id, kind, name } = letter;
  return { at: staffPlace(entered.organisation, entered.roles), letter: { id, kind, name } };
}

/** What one page shows; the rest waits until some of these are dealt with. */
const shown = 200;

export async function lookAtLetters({ store, clock }: App, scope: Scope) {
  const now = clock.now();
  const letters = await undelivered(store, scope, now, shown);
  const all = await countUndelivered(store, scope, now);
  const everywhere = { ...scope, cycleIds: null };
  const aboutGroups = scope.aboutNoGroup ? await countUndelivered(store, everywhere, now) : all;
  return { letters, shown: letters.length, more: all > letters.length, aboutGroups: aboutGroups - all };
}

export type Trouble = {
  cycle: { id: string; name: string } | null;
  /** To people with an address. */
  count: number;
  withoutAddress: string[];
};

/** The same in short, group by group, for first pages. */
export async function troublesOf({ store, clock }: App, scope: Scope): Promise<Trouble[]> {
  const troubles = new Map<string, Trouble>();
  for (const letter of await undelivered(store, scope, clock.now(), 1000)) {
    const key = letter.cycle?.id ?? "";
    const one = troubles.get(key) ?? { cycle: letter.cycle, count: 0, withoutAddress: [] };
    troubles.set(key, one);
    if (letter.hasAddress) one.count += 1;
    else if (letter.name && !one.withoutAddress.includes(letter.name)) one.withoutAddress.push(letter.name);
  }
  return [...troubles.values()];
}
