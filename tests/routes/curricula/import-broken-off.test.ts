/**
 * Uploads that break off, come slowly or lie about their length [D61 D63 D82]: nothing is kept, nothing is said
 * to nobody, and the house goes on answering.
 */
import { connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { organisation, person } from "#db/cast/cast.server.ts";
import { shelfOf } from "#db/curricula/curricula.server.ts";
import { smallFolder } from "#tests/domain/curriculum/small-folder.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";

const nadia = person("nadia");
const path = `/organisations/${organisation()}/curricula/import`;
const body = `${Object.entries(smallFolder)
  .map(
    ([name, text]) =>
      `--edge\r\nContent-Disposition: form-data; name="directory"; filename="mine/${name}"\r\n\r\n${text}\r\n`,
  )
  .join("")}--edge--\r\n`;

let app: TestApp;
beforeEach(async () => void (app = await openTestApp()));
afterEach(() => app.close());

type Sending = { says: number; pieces: readonly string[]; breakOff?: boolean; more?: string };

/** Sends the head of a post and then piece by piece; gives what came back, "" where nothing did. */
async function send({ says, pieces, breakOff = false, more = "" }: Sending): Promise<string> {
  const { host, hostname, port } = new URL(app.origin);
  const cookie = await app.cookieFor(nadia);
  const head =
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\nCookie: ${cookie}\r\n` +
    `Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: ${says}\r\nConnection: close\r\n${more}\r\n`;
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (chunk: Buffer) => void (answer += chunk.toString("latin1")));
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
  socket.on("error", () => undefined);
  socket.write(head);
  for (const piece of pieces) {
    await new Promise((resolve) => socket.write(piece, "utf8", resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (breakOff) socket.destroy();
  await closed;
  return answer;
}

const length = Buffer.byteLength(body);
const shelf = async () => (await shelfOf(app.app.store, organisation())).length;

test("whoever goes away in the middle leaves nothing behind, and everybody else is answered", async () => {
  const before = await shelf();
  const { audit } = app.app.store.tables;
  const noted = await app.app.store.read.$count(audit);
  for (const at of [0, 1, 30, 200, length - 5])
    await send({ says: length, pieces: [body.slice(0, at)], breakOff: true });
  // The server has let go of all of them: what was to come of them has.
  await expect.poll(() => app.connections(), { timeout: 20_000 }).toBe(0);
  expect((await app.get("/")).status).toBe(200);
  expect([await shelf(), await app.app.store.read.$count(audit)]).toEqual([before, noted]);
  expect(app.logged.filter((line) => !line.includes('"level":"info"'))).toEqual([]);
});

test("a length that is too short, too long or said twice is never half an import", async () => {
  const before = await shelf();
  expect(await send({ says: length - 20, pieces: [body.slice(0, length - 20)] })).toMatch(/^HTTP\/1.1 422 /);
  expect(await send({ says: length, pieces: [body], more: "Transfer-Encoding: chunked\r\n" })).toMatch(
    /^HTTP\/1.1 400 /,
  );
  expect(await send({ says: 17_000_000, pieces: ["x"] })).toMatch(/^HTTP\/1.1 413 /);
  expect(await shelf()).toBe(before);
});

test("a body that drips in is read whole", async () => {
  const before = await shelf();
  const pieces = body.match(/[\s\S]{1,400}/g) ?? [];
  expect(await send({ says: length, pieces })).toMatch(/^HTTP\/1.1 303 /);
  expect(await shelf()).toBe(before + 1);
});
