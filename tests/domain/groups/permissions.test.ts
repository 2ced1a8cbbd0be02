import { expect, test } from "vitest";
import { may, roles, type Act } from "#app/domain/groups/permissions.ts";

/** Every act there is: one that is missing here is a type error. */
const every: Record<Act, true> = {
  "manage members": true,
  "change organisation settings": true,
  "keep the crisis directory": true,
  "read the mailbox": true,
  "read the audit trail": true,
  "read reports": true,
  "read curricula": true,
  "write curricula": true,
  "learn from practice": true,
  "see letters that did not arrive": true,
  "see cycles": true,
  "plan a cycle": true,
  "see a cycle": true,
  "change a cycle": true,
  "publish a cycle": true,
  "cancel a cycle": true,
  "name facilitators": true,
  "move a meeting": true,
  "cancel a meeting": true,
  "see the roster": true,
  "see contact data": true,
  "decide on places": true,
  "offer places": true,
  "enrol by hand": true,
  "write to the group": true,
  "erase somebody": true,
  "see who comes": true,
  "print a meeting": true,
  "lead a meeting": true,
  "open the group screen": true,
  "mark attendance": true,
  "write down a step": true,
  "write session notes": true,
  "read session notes": true,
  "read attendance": true,
};
const acts = Object.keys(every) as Act[];

const leads = { leads: true };
const elsewhere = { leads: false };

test("only the owner manages members, settings and the crisis directory", () => {
  for (const act of [
    "manage members",
    "change organisation settings",
    "keep the crisis directory",
  ] as const) {
    expect(roles.filter((role) => may([role], act, leads))).toEqual(["owner"]);
  }
});

test("a facilitator leads and marks in the cycle they lead and in no other", () => {
  for (const act of ["lead a meeting", "mark attendance", "see the roster", "write to the group"] as const) {
    expect(may(["facilitator"], act, leads)).toBe(true);
    expect(may(["facilitator"], act, elsewhere)).toBe(false);
    expect(may(["facilitator"], act)).toBe(false);
  }
});

test("a facilitator may plan a cycle of their own", () => {
  expect(may(["facilitator"], "plan a cycle")).toBe(true);
});

test("a coordinator acts on every cycle, led or not", () => {
  expect(may(["coordinator"], "see the roster", elsewhere)).toBe(true);
  expect(may(["coordinator"], "lead a meeting")).toBe(true);
});

test("somebody who lost the facilitator role no longer leads, whatever the cycle still says", () => {
  expect(may([], "lead a meeting", leads)).toBe(false);
  expect(may(["author"], "lead a meeting", leads)).toBe(false);
});

test("an author works on curricula and sees nothing of people", () => {
  const allowed = acts.filter((act) => may(["author"], act, leads));
  expect(allowed).toEqual(["read curricula", "write curricula", "learn from practice"] satisfies Act[]);
});

test("the owner of the house does not read rosters, marks or notes without another role", () => {
  for (const act of [
    "see the roster",
    "mark attendance",
    "read session notes",
    "see contact data",
  ] as const) {
    expect(may(["owner"], act)).toBe(false);
    expect(may(["owner", "coordinator"], act)).toBe(true);
  }
});

test("nobody without a role may do anything", () => {
  expect(acts.filter((act) => may([], act, leads))).toEqual([]);
});
