/** Small parts of the machine: news, log lines, cookies, networks and calendar files. */
import { Writable } from "node:stream";
import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import type { CalendarFacts } from "#app/domain/calendar/write-calendar.ts";
import { calendarResponse } from "#app/routes/feeds/calendar-files.server.ts";
import { createChannel } from "#app/server/live/channel.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { createLog } from "#app/server/start/log.server.ts";
import { cookiesOf, networkOf } from "#app/server/http/request-context.server.ts";

test("news reach those who listen to their topic, until they stop, and nobody stays behind", () => {
  const channel = createChannel();
  const heard: string[] = [];
  const stops = ["a", "b"].map((name) =>
    channel.subscribe("meeting 1", ({ revision }) => heard.push(`${name}${revision}`)),
  );
  const stopOther = channel.subscribe("meeting 2", () => heard.push("other"));
  channel.publish({ topic: "meeting 1", revision: 1 });
  stops[0]?.();
  stops[0]?.();
  channel.publish({ topic: "meeting 1", revision: 2 });
  expect(heard).toEqual(["a1", "b1", "b2"]);
  expect(channel.listeners()).toBe(2);
  stops[1]?.();
  stopOther();
  channel.publish({ topic: "meeting 1", revision: 3 });
  expect(heard).toHaveLength(3);
  expect(channel.listeners()).toBe(0);
});

test("whoever stops listening while news are told breaks nothing", () => {
  const channel = createChannel();
  const heard: number[] = [];
  const stops = [0, 1, 2].map((n) =>
    channel.subscribe("t", () => {
      heard.push(n);
      stops.forEach((stop) => stop());
    }),
  );
  channel.publish({ topic: "t", revision: 1 });
  channel.subscribe("t", () => heard.push(9));
  channel.publish({ topic: "t", revision: 2 });
  expect(heard).toEqual([0, 9]);
});

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = "";
  write(createLog(new Writable({ write: (line: Buffer, _, done) => ((text += line.toString()), done()) })));
  return text;
}

test("a query that failed is logged without what it was asked with [D49]", () => {
  const cause = new Error("UNIQUE constraint failed: addresses.address");
  const error = new DrizzleQueryError(
    "insert into addresses values (?, ?)",
    ["id", "ana@example.org\n    at home"],
    cause,
  );
  const line = logged((log) => log.error({ error: String(error.stack) }, "job failed"));
  expect(line).toContain("insert into addresses");
  expect(line).toContain("http-server.test.ts");
  expect(line).not.toContain("ana@example.org");
});

test("a line break in what is logged makes no second line [D49]", () => {
  const text = logged((log) => log.warn({ act: 'x\n{"level":"info"}' }, "refused\nforged"));
  expect(text.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(text)).toMatchObject({ level: "warn", msg: "refused\nforged" });
});

test("over https every cookie is bound to the host, out of reach of scripts and other sites [D35]", async () => {
  const secure = cookiesOf(readConfig({ PUBLIC_URL: "https://groups.example.org", SECRET: "s".repeat(32) }));
  for (const cookie of Object.values(secure)) {
    const [pair = "", ...flags] = (await cookie.serialize("x".repeat(43))).split("; ");
    expect(pair).toMatch(/^__Host-/);
    expect(flags).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]));
    expect(flags.join()).not.toMatch(/Domain/i);
    expect(pair.length).toBeLessThan(4096);
  }
  for (const cookie of Object.values(cookiesOf(readConfig({})))) {
    const plain = await cookie.serialize("x");
    expect(plain).not.toMatch(/__Host-|Secure/);
    expect(plain).toContain("HttpOnly");
  }
});

test("one household is one network, whatever address it takes [D30]", () => {
  const home = ["2001:db8:1:2::1", "2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002:ffff::", "2001:db8:1:2::"];
  expect(new Set(home.map(networkOf)).size).toBe(1);
  for (const other of ["2001:db8:1:3::1", "2001:db8::1:2:0:0:1", "::1"])
    expect(networkOf(other)).not.toBe(networkOf(home[0] ?? ""));
  expect(networkOf("2001:db8::1")).toBe(networkOf("2001:db8::2:3:4"));
  expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("192.0.2.7")).not.toBe(networkOf("192.0.2.8"));
  expect(networkOf("fe80::1%eth0")).toBe(networkOf("fe80::2"));
});

const meeting = {
  uid: "AAAAAAAAAAAAAAAAAAAAAA",
  sequence: 0,
  zone: "Europe/Paris",
  title: "Meeting",
  cancelled: false,
};
const at = (text: string) => new Date(text);
const facts: CalendarFacts = {
  name: "Dates",
  meetings: [
    {
      ...meeting,
      stamp: at("2026-03-01T10:00:00Z"),
      startsAt: at("2026-03-12T17:30:00Z"),
      endsAt: at("2026-03-12T19:00:00Z"),
    },
  ],
};
const asking = (headers = {}) => new Request("https://groups.example.org/feeds/x", { headers });

test("a feed asked for again unchanged costs nothing, and any change is a new one [D73 C3]", async () => {
  const first = calendarResponse(asking(), "feed", "en", facts);
  const tag = first.headers.get("ETag") ?? "";
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = calendarResponse(asking({ "If-None-Match": known }), "feed", "en", facts);
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", tag]);
  }
  const [only] = facts.meetings;
  const changes = [
    { sequence: 1 },
    { title: "Choir" },
    { cancelled: true },
    { stamp: at("2026-03-02T10:00:00Z") },
  ];
  for (const change of changes) {
    const changed = { ...facts, meetings: only ? [{ ...only, ...change }] : [] };
    expect(calendarResponse(asking({ "If-None-Match": tag }), "feed", "en", changed).status).toBe(200);
  }
});

test("calendars are private, and the file's name says nothing [D44 D51]", async () => {
  const feed = calendarResponse(asking(), "feed", "en", facts);
  expect(feed.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  expect(feed.headers.get("Cache-Control")).toBe("private, no-cache");
  expect(feed.headers.get("Content-Disposition")).toBeNull();
  const file = calendarResponse(
    asking({ "If-None-Match": feed.headers.get("ETag") ?? "" }),
    "file",
    "en",
    facts,
  );
  expect([file.status, file.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="dates.ics"');
  expect(await feed.text()).toContain("REFRESH-INTERVAL");
  expect(await file.text()).not.toContain("REFRESH-INTERVAL");
});

test("a calendar kept for one person is never another's", async () => {
  for (let n = 0; n < 700; n++) {
    const own = { ...facts, name: `Dates ${n}` };
    expect(await calendarResponse(asking(), "file", "en", own).text()).toContain(
      `X-WR-CALNAME:Dates ${n}\r\n`,
    );
  }
  expect(await calendarResponse(asking(), "file", "en", { ...facts, name: "Dates 3" }).text()).toContain(
    "X-WR-CALNAME:Dates 3\r\n",
  );
}, 30_000);
