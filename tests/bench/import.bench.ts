/**
 * What an import costs in memory: a zip of 5 MB (our own curriculum with recordings beside it) is sent to the product as
 * people start it, and the kernel says how far the process grew at most. The same texts by themselves stand beside it:
 * that much is the reading and checking, the rest is the archive.
 */
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFolder } from "#app/server/curricula/curricula-on-disk.server.ts";
import { zip } from "#app/server/curricula/zip.server.ts";
import { organisation } from "#db/cast/cast.server.ts";
import { beginnings } from "#tests/support/zip-bytes.ts";
import { cookieOf } from "./led-meetings.ts";
import { tell } from "./figures.ts";
import { median, turns } from "./measure.ts";
import { startStill } from "./servers.ts";
import { openSettled } from "./settled.ts";

const mebi = 1024 * 1024;
const limit = 64 * mebi;

const texts = readFolder("curricula/acceptance").files.map(({ path, text }) => ({
  path,
  bytes: Buffer.from(text),
}));

/** An archive of about `bytes` bytes, different each time. */
function archive(bytes: number): Promise<Buffer> {
  const sounds = Array.from({ length: Math.round(bytes / 1_000_000) }, (_, n) => ({
    path: `media/${n}.mp3`,
    bytes: Buffer.concat([beginnings.mp3, randomBytes(1_000_000)]),
  }));
  const files = [...texts, ...sounds].map((file) => ({ ...file, path: `care/${file.path}` }));
  return zip(files, new Date(0));
}

test("importing a zip of 5 MB takes at most 64 MiB of memory", async () => {
  const settled = await openSettled();
  const cookie = await cookieOf(settled, "nadia");
  const [small, large]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns(5, 2); turn += 1) {
    small.push(await growth(settled.folder, cookie, await archive(0)));
    large.push(await growth(settled.folder, cookie, await archive(5_000_000)));
  }
  await settled.close();
  const most = Math.max(...large);
  tell({
    what: "import of a 5 MB zip: memory over baseline",
    limit: "≤ 64 MiB",
    measured: told(most),
    bare: told(median(small)),
    within: most <= limit,
    how: "peak resident set of a fresh server, most of all turns; beside it the same texts without recordings",
  });
});

function told(bytes: number): string {
  return `${(bytes / mebi).toFixed(1)} MiB`;
}

/** By how many bytes a server that has just come up is larger at its peak, while it imports one archive. */
async function growth(folder: string, cookie: string, bytes: Buffer): Promise<number> {
  const server = await startStill(folder);
  const { rssBytes } = await server.read(true);
  writeFileSync(`/proc/${server.pid}/clear_refs`, "5"); // the peak begins anew (proc(5))
  const form = new FormData();
  form.append("archive", new File([new Uint8Array(bytes)], "care.zip"), "care.zip");
  const headers = { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
  const path = `${server.url}/organisations/${organisation()}/curricula/import`;
  const answer = await fetch(path, { method: "POST", body: form, headers, redirect: "manual" });
  expect(answer.status).toBe(303);
  const peak = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1];
  await server.stop();
  return Number(peak) * 1024 - rssBytes;
}
