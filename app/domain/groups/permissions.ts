/**
 * Who may do what in an organisation: one table, read top to bottom like a notice on the wall.
 *
 * Roles add up: a person may do what any of their roles allows. Coordinators act on every cycle of their
 * organisation. Facilitators act only on cycles they lead, so their column says `leader`: the role and the
 * cycle must both be theirs, and losing either closes the door at the next request. Owners look after the
 * house and its shelf, not after the people in the groups; authors work on curricula only.
 * Participants are not members: what they may do follows from their own place, never from this table.
 */

export const roles = ["owner", "coordinator", "author", "facilitator"] as const;
export type Role = (typeof roles)[number];

/** What the asker has to do with the cycle at hand. Left out where no cycle is at hand. */
export type Relation = { leads: boolean };

type Grant = Role | "leader";

const members: readonly Grant[] = ["owner", "coordinator", "author", "facilitator"];
const leading: readonly Grant[] = ["coordinator", "leader"];

const table = {
  // the organisation
  "manage members": ["owner"],
  "change organisation settings": ["owner"],
  "keep the crisis directory": ["owner"],
  "read the mailbox": ["owner"],
  "read the audit trail": ["owner"],
  "read reports": ["owner", "coordinator", "leader"],

  // curricula
  "read curricula": members,
  "write curricula": ["author", "owner"],
  "learn from practice": ["author", "owner", "coordinator"],

  // letters: which ones, follows from the groups one may see
  "see letters that did not arrive": ["owner", "coordinator", "facilitator"],

  // cycles
  "see cycles": ["coordinator", "facilitator"],
  "plan a cycle": ["coordinator", "facilitator"],
  "see a cycle": leading,
  "change a cycle": leading,
  "publish a cycle": leading,
  "cancel a cycle": ["coordinator"],
  "name facilitators": leading,
  "move a meeting": leading,
  "cancel a meeting": leading,

  // places
  "see the roster": leading,
  "see contact data": leading,
  "decide on places": leading,
  "offer places": leading,
  "enrol by hand": leading,
  "write to the group": leading,
  "erase somebody": ["coordinator"],

  // meetings
  "see who comes": leading,
  "print a meeting": leading,
  "lead a meeting": leading,
  "open the group screen": leading,
  "mark attendance": leading,
  "write down a step": leading,
  "write session notes": leading,
  "read session notes": leading,
  "read attendance": leading,
} as const satisfies Record<string, readonly Grant[]>;

export type Act = keyof typeof table;

/** May somebody with these roles do this? `relation` speaks of the cycle at hand; without it nobody leads. */
export function may(held: readonly Role[], act: Act, relation?: Relation): boolean {
  return table[act].some((grant) =>
    grant === "leader" ? held.includes("facilitator") && relation?.leads === true : held.includes(grant),
  );
}
