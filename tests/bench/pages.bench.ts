/**
 * What a page costs: the public list of a hundred open groups and a person's own page, against bare Remix pages that
 * show the same rows from the same finders. First the handlers alone, without a socket, then the two servers.
 */
import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookiesOf } from "#app/server/http/request-context.server.ts";
import { startSignIn } from "#db/people/sign-ins.server.ts";
import { bareHandler, cpuOf, nothingSent, ourHandler, render, requestContextOf } from "./asking-pages.ts";
import { openGroups } from "./crowd.ts";
import { ms, tell } from "./figures.ts";
import { pairOf, pairedCpu, quick, turns } from "./measure.ts";
import { startBare, startOurs } from "./servers.ts";
import { openSettled } from "./settled.ts";
import type { Settled } from "./settled.ts";

const groups = 100;
let settled: Settled;
let reader: { personId: string; placeId: string; cookie: string };

beforeAll(async () => {
  settled = await openSettled();
  const { store, clock } = settled.app;
  await openGroups(store, groups, clock.now());
  reader = await somebody(settled);
});
afterAll(async () => {
  await settled.close();
});

type Page = { what: string; ours: string; bare: string; cookie: string; rows: RegExp; least: number };

function pages(): Page[] {
  const list = { what: "public list of 100 open groups", ours: "/", bare: "/list", cookie: "" };
  const path = { ours: `/me/places/${reader.placeId}`, bare: `/own/${reader.placeId}` };
  const own = { what: "a participant’s own page", ...path, cookie: reader.cookie };
  return [
    { ...list, rows: /<h2/g, least: groups },
    { ...own, rows: /<li/g, least: 8 },
  ];
}

test("a page costs at most two bare ones: the handler alone", async () => {
  const [ours, bare] = [await ourHandler(), await bareHandler()];
  const given = { data: settled.app.store, personId: reader.personId };
  for (const page of pages()) {
    const requestContext = requestContextOf(page.cookie ? reader.personId : null);
    const mine = () =>
      render(ours, page.ours, {
        app: settled.app,
        requestContext,
        closed: new AbortController().signal,
        sent: nothingSent,
      });
    const theirs = () => render(bare, page.bare, { bare: given } as unknown as AppLoadContext);
    for (const html of [await mine(), await theirs()])
      expect(html.match(page.rows)?.length, page.what).toBeGreaterThanOrEqual(page.least);
    const pair = await pairedCpu({ ours: mine, bare: theirs, rounds: turns(16), times: quick ? 20 : 40 });
    tellPage(`${page.what}: handler`, pair, "CPU of one request, no socket");
  }
});

test("a page costs at most two bare ones: over HTTP", async () => {
  const [ours, bare] = [
    await startOurs(settled.folder),
    await startBare(settled.path, { person: reader.personId }),
  ];
  for (const page of pages()) {
    const times = quick ? 20 : 40;
    const pairs: [number, number][] = [];
    for (let round = -1; round < turns(12); round += 1) {
      const pair = [
        await cpuOf(ours, page.ours, page.cookie, times),
        await cpuOf(bare, page.bare, page.cookie, times),
      ] as const;
      if (round >= 0) pairs.push([...pair]);
    }
    tellPage(
      `${page.what}: over HTTP`,
      pairOf(pairs),
      "CPU of the server's process for one request, compression and all",
    );
  }
  await ours.stop();
  await bare.stop();
});

function tellPage(what: string, { ours, bare, ratio }: ReturnType<typeof pairOf>, how: string): void {
  const within = ratio <= 2;
  tell({ what, limit: "≤ 2 ×", measured: ms(ours), bare: ms(bare), ratio, within, how });
}

/** Somebody who holds a place in a listed group, signed in. */
async function somebody({ app: { store, config, clock } }: Settled) {
  const { places } = store.tables;
  const [place] = await store.read.select({ id: places.id, personId: places.personId }).from(places).limit(1);
  if (!place) throw new Error("Nobody holds a place.");
  const token = await store.tx((work) => startSignIn(work, place.personId, clock.now()));
  const cookie = (await cookiesOf(config).signIn.serialize(token)).split(";")[0] ?? "";
  return { personId: place.personId, placeId: place.id, cookie };
}
