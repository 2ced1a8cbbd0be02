/**
 * A calendar feed of fifty events, asked for again by a calendar program: against a bare Remix resource route that
 * answers with the same bytes. The body is the same as last time, so it is kept, not written again.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { organisation } from "#db/cast/cast.server.ts";
import { newInvitation } from "#app/domain/calendar/sequence.ts";
import { hashOf, newId, newSecret } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { bareHandler, cpuOf, nothingSent, ourHandler, render, requestContextOf } from "./asking-pages.ts";
import { openGroups } from "./crowd.ts";
import { ms, tell } from "./figures.ts";
import { pairOf, pairedCpu, quick, turns } from "./measure.ts";
import type { Pair } from "./measure.ts";
import { startBare, startOurs } from "./servers.ts";
import { openSettled } from "./settled.ts";
import type { Settled } from "./settled.ts";

const events = 50;
let settled: Settled;
let token: string;
let file: string;

beforeAll(async () => {
  settled = await openSettled();
  token = await busyFeed(settled.app.store, settled.app.clock.now());
  file = join(settled.folder, "feed.ics");
});
afterAll(async () => {
  await settled.close();
});

test("a feed of 50 events costs at most one and a half bare answers: the handler alone", async () => {
  const [ours, bare] = [await ourHandler(), await bareHandler()];
  const context = {
    app: settled.app,
    requestContext: requestContextOf(null),
    closed: new AbortController().signal,
    sent: nothingSent,
  };
  const mine = () => render(ours, `/feeds/${token}`, context);
  const text = await mine();
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(events);
  writeFileSync(file, text);
  const given = { bare: { file: text } } as unknown as AppLoadContext;
  const theirs = () => render(bare, "/feed", given);
  expect(await theirs()).toBe(text);
  tellFeed(
    "handler",
    await pairedCpu({ ours: mine, bare: theirs, rounds: turns(16), times: quick ? 40 : 100 }),
    "no socket",
  );
});

test("a feed of 50 events costs at most one and a half bare answers: over HTTP", async () => {
  const [ours, bare] = [await startOurs(settled.folder), await startBare(settled.path, { file })];
  const pairs: [number, number][] = [];
  const times = quick ? 40 : 100;
  for (let round = -1; round < turns(12); round += 1) {
    const mine = await cpuOf(ours, `/feeds/${token}`, "", times);
    const theirs = await cpuOf(bare, "/feed", "", times);
    if (round >= 0) pairs.push([mine, theirs]);
  }
  tellFeed("over HTTP", pairOf(pairs), "the server’s process");
  await ours.stop();
  await bare.stop();
});

function tellFeed(where: string, { ours, bare, ratio }: Pair, how: string): void {
  const within = ratio <= 1.5;
  const what = `feed of ${events} events: ${where}`;
  tell({
    what,
    limit: "≤ 1.5 ×",
    measured: ms(ours),
    bare: ms(bare),
    ratio,
    within,
    how: `CPU of one request, ${how}`,
  });
}

/** Somebody with fifty dates ahead in seven groups, and the token of their feed. */
async function busyFeed(store: Store, now: Date): Promise<string> {
  const groups = await openGroups(store, 7, now);
  const { persons, places, invitations, feeds, meetings: m } = store.tables;
  const [personId, token, organisationId] = [newId(), newSecret(), organisation()];
  let left = events;
  await store.tx(async ({ write, read }) => {
    await write.insert(persons).values({ id: personId, language: "en", createdAt: now });
    await write.insert(feeds).values({ id: newId(), personId, tokenHash: hashOf(token), createdAt: now });
    for (const cycleId of groups) {
      const dates = await read.select({ id: m.id }).from(m).where(eq(m.cycleId, cycleId));
      const mine = dates.slice(0, left);
      left -= mine.length;
      await write.insert(places).values({
        ...{ id: newId(), organisationId, cycleId, personId, name: "Ana", state: "held", ticket: 500 },
        ...{ title: "neutral", invitations: "rolling", reminders: false, createdAt: now, changedAt: now },
      });
      const invited = { organisationId, personId, stampedAt: now };
      await write
        .insert(invitations)
        .values(
          mine.map(({ id }) => ({ id: newId(), meetingId: id, ...invited, ...newInvitation(newId()) })),
        );
    }
  });
  return token;
}
