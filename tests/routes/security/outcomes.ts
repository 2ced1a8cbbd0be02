/**
 * What everybody meets at every route, written by hand (a file for each folder of routes); `matrix.test` compares it
 * with the build. A line names whoever meets something of their own, and says last what all others meet; one word
 * alone is what everybody meets. `participants`, `staff` and `neighbours` are the groups of `roles.ts`: whoever is named
 * beside a group meets what stands there instead. Posts are empty forms unless `form` says otherwise.
 */
import { roleGroups, roleNames } from "#tests/support/roles.ts";
import type { RoleName } from "#tests/support/roles.ts";
import { curricula } from "./outcomes/curricula.ts";
import { cycles } from "./outcomes/cycles.ts";
import { feeds } from "./outcomes/feeds.ts";
import { front } from "./outcomes/front.ts";
import { me } from "./outcomes/me.ts";
import { meetings } from "./outcomes/meetings.ts";
import { organisations } from "./outcomes/organisations.ts";

/** `onward`: sent on, because it is done or to be found elsewhere. `form-again`: 422, the form with what is wrong. */
export type Outcome =
  | "page"
  | "sign-in"
  | "onward"
  | "form-again"
  | "bad-request"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "gone";

const [, participants, staff, neighbours] = roleGroups;
const groups = { participants, staff, neighbours } as const;
type Group = keyof typeof groups;

export type Met = Outcome | ({ others: Outcome } & Partial<Record<RoleName | Group, Outcome>>);

export type Outcomes = {
  get: Met;
  /** Only where the route acts. */
  post?: Met;
  form?: Record<string, string>;
  /** Where the address is not just the route's pattern with ids of tonight's group. */
  at?: string;
  /** Whose link it is, where a link opens the page: whoever has it reads what they may read. */
  holder?: RoleName;
};

export const table: Record<string, Outcomes> = {
  ...front,
  ...organisations,
  ...curricula,
  ...cycles,
  ...meetings,
  ...me,
  ...feeds,
};

/** What each role meets, spelt out. */
export function outcomeOfEach(met: Met): Record<RoleName, Outcome> {
  const named = typeof met === "string" ? { others: met } : met;
  const groupOf = (role: RoleName) =>
    (Object.keys(groups) as Group[]).find((group) => (groups[group] as readonly RoleName[]).includes(role));
  const of = (role: RoleName) => {
    const group = groupOf(role);
    return named[role] ?? (group && named[group]) ?? named.others;
  };
  return Object.fromEntries(roleNames.map((role) => [role, of(role)])) as Record<RoleName, Outcome>;
}
