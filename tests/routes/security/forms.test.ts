/**
 * Every form of every page, sent with more than it asked for: fields nobody named, fields sent twice, ids of somebody
 * else's things. Only what the form is about changes [D8 D9 D13 V8.2.2 V8.2.3 V15.3.3].
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { named, place } from "#db/cast/cast.server.ts";
import { b } from "#tests/support/neighbours.ts";
import { who } from "#tests/support/roles.ts";
import type { RoleName } from "#tests/support/roles.ts";
import { allForms, openForForms, sendForm } from "./all-forms.ts";
import type { Fields, Found } from "./all-forms.ts";
import { changedTables, restore, rowsOf, writesOf } from "./rows.ts";
import type { Rows } from "./rows.ts";
import type { World } from "./world.ts";

let world: World;
let before: Rows;
let forms: Found[];
beforeAll(async () => {
  world = await openForForms();
  before = await rowsOf(world.at.app.store);
  forms = await allForms(world);
}, 400_000);
afterAll(() => world.close());

/** Texts and numbers that stand nowhere: found in a row, something took what it was not asked to take. */
const sentinel = "sneakedinsneakedin0000";
const number = "99714";
const extras: Record<string, string> = {
  ...{ role: "owner", roles: "owner", status: "held", state: "held", kind: "real" },
  ...{ organisationId: b.organisation, organisation: b.organisation, organisation_id: b.organisation },
  ...{ cycleId: b.cycle, cycle: b.cycle, meetingId: b.next, meeting: b.next, placeId: b.place },
  ...{
    personId: sentinel,
    person: sentinel,
    memberId: sentinel,
    by: sentinel,
    createdBy: sentinel,
    id: sentinel,
  },
  ...{ capacity: number, seats: number, ticket: number, revision: number, seq: number, tries: number },
  ...{
    erasedAt: "0",
    removedAt: "0",
    tokenHash: sentinel,
    versionId: sentinel,
    hash: sentinel,
    screenCode: sentinel,
  },
  ...{ __proto__: sentinel, "__proto__[polluted]": "yes", "constructor[prototype][polluted]": "yes" },
};

async function statusOf(action: string, fields: Fields, role: RoleName): Promise<number> {
  const answer = await sendForm(world, { action, fields, role });
  await answer.body?.cancel();
  return answer.status;
}

/** Rows that took something they should not have, after one post; the world is then as it was before. */
async function taken(): Promise<string[]> {
  const { store } = world.at.app;
  const after = await rowsOf(store);
  const faults: string[] = [];
  for (const name of changedTables(before, after))
    for (const [key, row] of after.get(name)?.byKey ?? []) {
      const old = before.get(name)?.byKey.get(key);
      if (JSON.stringify(old) === JSON.stringify(row)) continue;
      const text = JSON.stringify(row);
      if (text.includes(sentinel) || text.includes(number)) faults.push(`${name} took ${text}`);
      if ([b.organisation, b.cycle, b.place, b.next].some((id) => text.includes(id)))
        faults.push(`${name} of B: ${text}`);
      if (name === "members" && text.includes("owner") && !JSON.stringify(old).includes("owner"))
        faults.push(`${name} ${text}`);
    }
  await restore(store, before);
  return faults;
}

test("a form changes what it is about and nothing it was not asked for [D8 D9]", async () => {
  expect(forms.length).toBeGreaterThan(40);
  const faults: string[] = [];
  const done = new Map<number, number>();
  for (const { id, role, form } of forms) {
    const own = new Set(form.fields.map(([name]) => name));
    const more = Object.entries(extras).filter(([name]) => !own.has(name));
    const writes = writesOf(world.at.app.store);
    const status = await statusOf(form.action, [...form.fields, ...more], role);
    done.set(status, (done.get(status) ?? 0) + 1);
    if (status >= 500) faults.push(`${id} ${status}`);
    if (writesOf(world.at.app.store) !== writes)
      faults.push(...(await taken()).map((fault) => `${id}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(done.get(303), JSON.stringify([...done])).toBeGreaterThan(25);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
}, 240_000);

test("a field sent twice, as a list or as an object counts once or not at all, and breaks nothing [D9]", async () => {
  const faults: string[] = [];
  for (const { id, role, form } of forms) {
    const writes = writesOf(world.at.app.store);
    const twisted = form.fields.flatMap(([name, value]) => [
      [name, value] as const,
      [name, sentinel] as const,
      [`${name}[]`, sentinel] as const,
      [`${name}[$ne]`, sentinel] as const,
    ]);
    for (const fields of [
      twisted,
      form.fields.map(([name]) => [`${name}[]`, sentinel] as const),
      [["\u0000", "\ud800"]] as const,
    ]) {
      const status = await statusOf(form.action, fields, role);
      if (status >= 500) faults.push(`${id} ${status}`);
    }
    if (writesOf(world.at.app.store) !== writes)
      faults.push(...(await taken()).map((fault) => `${id}: ${fault}`));
  }
  expect(faults).toEqual([]);
}, 240_000);

test("people, steps and places of another group are nobody in this one [D13]", async () => {
  const { ids, at } = world;
  const run = `/meetings/${ids["meeting"]}/run`;
  const others = [
    place("open", "emma"),
    b.place,
    place("finished", "farid"),
    who["owner of B"] ?? "",
    sentinel,
  ];
  const faults: string[] = [];
  const refused = async (path: string, form: Record<string, string>, role: RoleName) => {
    const { status } = await at.post(path, form, { as: who[role] });
    if (![404, 409, 410, 422].includes(status)) faults.push(`${path} ${JSON.stringify(form)} ${status}`);
  };
  for (const voice of others) {
    await refused(`${run}/mark`, { voice, mark: "here" }, "leader");
    await refused(`${run}/turn`, { segment: "welcome", voice }, "leader");
    await refused(`${run}/lead`, { person: voice }, "leader");
    await refused(
      `${run}/step`,
      { voice, what: "x", howMuch: "x", when: "x", howOften: "x", confidence: "8" },
      "leader",
    );
    await refused(`/cycles/${ids["cycle"]}/letters`, { once: sentinel, to: voice, body: "x" }, "leader");
    await refused(`/cycles/${ids["cycle"]}/places/${voice}/offer`, {}, "leader");
    await refused(`/me/places/${voice}/withdraw`, {}, "fellow");
    await refused(`/me/places/${voice}/step`, { once: sentinel, what: "x" }, "fellow");
  }
  for (const step of [
    named("step", "b"),
    named("step", "finished farid 7"),
    named("step", "tonight benoit 3"),
  ])
    await refused(`${run}/outcome`, { step, outcome: "done" }, "leader");
  expect(faults).toEqual([]);
  expect(changedTables(before, await rowsOf(at.app.store))).toEqual([]);
  const foreign = { step: named("step", "tonight ana 3"), outcome: "done" };
  await at.post(`/me/places/${place("tonight", "benoit")}/step/outcome`, foreign, { as: who.fellow });
  expect(changedTables(before, await rowsOf(at.app.store)), "a step of somebody else").toEqual([]);
  const theirs = before.get("sign_ins")?.byKey.values().next().value;
  await at.post("/me/sign-ins", { signIn: String(theirs?.["id"]) }, { as: who["participant of B"] });
  expect(changedTables(before, await rowsOf(at.app.store)), "a sign-in of somebody else").toEqual([]);
});
