/**
 * Preloaded into a server that is measured (`node --import`): a second, small door on METER_PORT that tells what the
 * process has used so far, so that the CPU of whoever asks is not counted.
 */
import { createServer } from "node:http";

export type Reading = { cpuMs: number; rssBytes: number };

const door = createServer((request, response) => {
  if (request.url === "/collect") globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const reading: Reading = { cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() };
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(reading));
});
door.listen(Number(process.env["METER_PORT"]), "127.0.0.1");
door.unref();
