/**
 * Confirming a place: the function against a raw prepared transaction that writes the very same rows into the same
 * kind of file, and the whole post against a bare Remix post that does no more than that transaction. All wait for
 * the disk at each commit; how long that takes alone is told beside them.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { confirmAsk } from "#db/places/asks.server.ts";
import { asked, planOfConfirming, seats } from "./asking.ts";
import { actFrom, openLikeTheHouse } from "./bare/act.ts";
import { openDiskProbe } from "./disk.ts";
import { ms, rate, tell } from "./figures.ts";
import { pairOf, turns } from "./measure.ts";
import { startBare, startStill } from "./servers.ts";
import type { Server } from "./servers.ts";
import { openSettled } from "./settled.ts";

const rounds = turns(24, 6);

test("confirming a place costs at most four raw transactions of the same rows", async () => {
  const [ours, theirs] = [await openSettled(), await openSettled()];
  const now = ours.app.clock.now();
  const tokens = await asked(ours.app.store, rounds + 1, now);
  const db = openLikeTheHouse(theirs.path);
  const raw = actFrom(db, await planOfConfirming(theirs, rounds + 1, now));
  const disk = openDiskProbe(ours.folder);
  const pairs: [number, number][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = await timed(async () => {
      for (const token of tokens.splice(0, seats)) {
        const done = await confirmAsk(ours.app.store, { by: { token }, who: null }, now);
        expect(done.ok && done.state).toBe("held");
      }
    });
    const second = await timed(async () => {
      for (let n = 0; n < seats; n += 1) raw();
    });
    for (let n = 0; n < seats; n += 1) disk.sync();
    if (round > 0) pairs.push([first, second]);
  }
  const { ours: each, bare, ratio } = pairOf(pairs);
  tell({
    what: "confirming a place: the function",
    limit: "≥ 0.25 of the rate",
    measured: `${rate(each)} (${ms(each)})`,
    bare: `${rate(bare)} (${ms(bare)})`,
    ratio: 1 / ratio,
    within: 1 / ratio >= 0.25,
    how: `by the clock, in turns of ${seats}; bare: a raw prepared transaction of the same rows; one synced write of 4 KiB: ${ms(disk.median())}`,
  });
  disk.close();
  db.close();
  await ours.close();
  await theirs.close();
});

test("over HTTP it keeps up with a bare Remix post", async () => {
  const [ours, theirs] = [await openSettled(), await openSettled()];
  const now = ours.app.clock.now();
  const tokens = await asked(ours.app.store, rounds + 1, now);
  const plan = join(theirs.folder, "plan.json");
  writeFileSync(plan, JSON.stringify(await planOfConfirming(theirs, rounds + 1, now)));
  await ours.app.store.close();
  await theirs.app.store.close();
  const [product, bare] = [await startStill(ours.folder), await startBare(theirs.path, { act: plan })];
  const pairs: [number, number][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const mine = tokens.splice(0, seats);
    const first = await timed(() => each(mine, (token) => post(product, `/proofs/${token}`, "who=")));
    const second = await timed(() => each(mine, () => post(bare, "/confirm", "once=1")));
    if (round > 0) pairs.push([first, second]);
  }
  const { ours: own, bare: plain, ratio } = pairOf(pairs);
  tell({
    what: "confirming a place: over HTTP",
    limit: "≥ 0.7 of the rate",
    measured: `${rate(own)} (${ms(own)})`,
    bare: `${rate(plain)} (${ms(plain)})`,
    ratio: 1 / ratio,
    within: 1 / ratio >= 0.7,
    how: `by the clock, in turns of ${seats}, one after the other; the letter is written down, and delivered later; bare: a Remix post that writes the same rows by the raw transaction`,
  });
  await product.stop();
  await bare.stop();
  for (const folder of [ours.folder, theirs.folder]) rmSync(folder, { recursive: true, force: true });
});

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / seats;
}

async function each(tokens: readonly string[], act: (token: string) => Promise<void>): Promise<void> {
  for (const token of tokens) await act(token);
}

async function post({ url }: Server, path: string, body: string): Promise<void> {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" };
  const answer = await fetch(`${url}${path}`, { method: "POST", body, headers, redirect: "manual" });
  await answer.arrayBuffer();
  expect(answer.status).toBe(303);
  if (path !== "/confirm") expect(answer.headers.get("Location")).toContain("said=held");
}
