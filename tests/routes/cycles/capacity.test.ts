/** More places go to the waiting list at once: that is said before it is done. One limit wherever their number is typed. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { mostSeats } from "#app/domain/groups/enrolment.ts";
import { cycle, person } from "#db/cast/cast.server.ts";
import { findCycle } from "#db/cycles/cycles.server.ts";
import { countsOf } from "#db/places/places.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { textOf } from "#tests/support/text.ts";

const path = `/cycles/${cycle("open")}/capacity`;
const as = { as: person("nadia") };
let app: TestApp;
beforeEach(async () => void (app = await openTestApp()));
afterEach(() => app.close());

const stands = async () => {
  const counts = await countsOf(app.app.store, cycle("open"));
  return { capacity: (await findCycle(app.app.store, cycle("open")))?.capacity, ...counts };
};

test("a number that would send offers is shown with what follows, kept, and saved by one more button", async () => {
  const before = await stands();
  expect(before.waitingCount).toBeGreaterThan(0);
  const capacity = before.held + before.offered + 1;
  const asked = await app.post(`${path}?lang=en`, { capacity: String(capacity) }, as);
  const html = await asked.text();
  expect(asked.status).toBe(200);
  expect(textOf(html)).toContain("1 person on the waiting list is offered a place now");
  expect(textOf(html)).toMatch(/kept until \w+day \d+ \w+, \d\d:\d\d/);
  expect(await stands()).toEqual(before);
  const agreed = /name="agreed" value="(\d+)"/.exec(html)?.[1] ?? "";
  expect(html).toContain(`name="capacity" value="${capacity}"`);
  const done = await app.post(path, { capacity: String(capacity), agreed }, as);
  expect(done.headers.get("location")).toBe(`/cycles/${cycle("open")}/roster?said=seats`);
  expect(await stands()).toMatchObject({ capacity, offered: before.offered + 1 });
});

test("a number that sends no offers is saved at once", async () => {
  const { held } = await stands();
  const done = await app.post(path, { capacity: String(held) }, as);
  expect(done.status).toBe(303);
  expect(await stands()).toMatchObject({ capacity: held, offered: 0 });
});

test("the limit is the same one here and where a group is planned", async () => {
  const page = await (await app.get(path, as)).text();
  expect(page).toContain(`max="${mostSeats}"`);
  const over = await app.post(`${path}?lang=en`, { capacity: String(mostSeats + 1) }, as);
  expect(over.status).toBe(422);
  expect(textOf(await over.text())).toContain(`from 1 to ${mostSeats}.`);
});
