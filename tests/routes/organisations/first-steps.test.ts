/** The steps to a first group as those see them who lead its draft and coordinate nothing. */
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { organisation, person } from "#db/cast/cast.server.ts";
import { openTestApp } from "#tests/support/app.ts";
import { textOf } from "#tests/support/text.ts";

test("an owner and facilitator who leads the draft is led to it, and to no role that is taken or plan that is made", async () => {
  const app = await openTestApp();
  const { cycles: c, members: m } = app.app.store.tables;
  await app.app.store.tx(async ({ write }) => {
    await write.update(c).set({ state: "draft" }).where(eq(c.organisationId, organisation()));
    await write
      .update(m)
      .set({ roles: ["owner", "facilitator"] })
      .where(and(eq(m.organisationId, organisation()), eq(m.personId, person("marc"))));
  });
  const path = `/organisations/${organisation()}`;
  const html = await (await app.get(`${path}?lang=en`, { as: person("marc") })).text();
  const steps = html.slice(html.indexOf("Towards your first group"));
  const href = /href="(\/cycles\/[^"]+)">Look at the draft/.exec(steps)?.[1] ?? "";
  expect(href).toMatch(/^\/cycles\//);
  expect((await app.get(href, { as: person("marc") })).status).toBe(200);
  expect(textOf(steps)).not.toContain("This comes when there is a draft.");
  expect(textOf(steps)).not.toContain("Take the role of coordinator yourself");
  await app.close();
});
