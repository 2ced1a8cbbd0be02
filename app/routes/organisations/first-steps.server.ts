/** The steps to an organisation's first group, until one is published: what is done, and what this member can open. */
import { canBeReliedOn, directoryState } from "#app/domain/groups/crisis.ts";
import { may } from "#app/domain/groups/permissions.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { todayIn } from "#app/domain/zones.ts";
import { firstSteps } from "#app/words/first-steps.ts";
import type { FirstStep } from "#app/words/first-steps.ts";
import { crisisEntries } from "#db/people/crisis.server.ts";
import { cyclesOf } from "#db/cycles/cycle-lists.server.ts";
import { membersOf } from "#db/people/members.server.ts";
import type { Data } from "#db/kit/store.server.ts";

export type ShownStep = { step: FirstStep; done: boolean; href: string | null };

type Entered = {
  organisation: { id: string; country: string; zone: string };
  member: { id: string; personId: string };
  roles: readonly Role[];
};

/** Null once the organisation has shown a group to people, and for members who can do none of it. */
export async function lookAtFirstSteps(
  data: Data,
  { organisation, member, roles }: Entered,
  now: Date,
): Promise<ShownStep[] | null> {
  const owns = may(roles, "manage members");
  const plans = may(roles, "plan a cycle");
  if (!owns && !plans) return null;
  const cycles = await cyclesOf(data, organisation.id);
  if (cycles.some(({ state }) => state !== "draft")) return null;
  const members = await membersOf(data, organisation.id);
  const entries = await crisisEntries(data, organisation.id, organisation.country);
  const path = `/organisations/${organisation.id}`;
  const led = (await cyclesOf(data, organisation.id, member.personId)).map(({ id }) => id);
  const draft = cycles.find(({ id }) => may(roles, "see a cycle", { leads: led.includes(id) }));
  const ways: Record<FirstStep, Omit<ShownStep, "step">> = {
    role: {
      done: members.some((one) => may(one.roles, "plan a cycle")),
      href: owns ? `${path}/members/${member.id}` : null,
    },
    numbers: {
      done: canBeReliedOn(directoryState(entries, todayIn(organisation.zone, now))),
      href: owns ? `${path}/crisis` : null,
    },
    members: {
      done: members.some((one) => one.roles.includes("facilitator")),
      href: owns ? `${path}/members` : null,
    },
    curriculum: { done: cycles.length > 0, href: `${path}/curricula` },
    plan: { done: cycles.length > 0, href: plans ? `${path}/curricula` : null },
    publish: { done: false, href: draft ? `/cycles/${draft.id}` : null },
  };
  return firstSteps.map((step) => ({ step, ...ways[step], href: hrefOf(step, ways[step]) }));
}

/** What can be done once only, like taking a role, is not offered any more when it is done; a list still leads to itself. */
function hrefOf(step: FirstStep, { done, href }: Omit<ShownStep, "step">): string | null {
  return done && (step === "role" || step === "plan") ? null : href;
}
