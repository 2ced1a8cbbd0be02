/** Many meetings being led at once: opened, with twelve people on each roll, led by Marc and Sofia of the cast. */
import { asc, eq } from "drizzle-orm";
import type { CastName } from "#db/cast/cast.server.ts";
import { person } from "#db/cast/cast.server.ts";
import { cookiesOf } from "#app/server/http/request-context.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { act } from "#db/meetings/runs.server.ts";
import { startSignIn } from "#db/people/sign-ins.server.ts";
import { addPlace, openGroups } from "./crowd.ts";
import type { Server } from "./servers.ts";
import type { Settled } from "./settled.ts";

export const onRoll = 12;

export type LedMeeting = { meetingId: string; voices: string[] };

/** Opens the first meeting of `many` groups; `opened` false leaves them before their beginning. */
export async function ledMeetings({ app }: Settled, many: number, opened = true): Promise<LedMeeting[]> {
  const { store, clock } = app;
  const { meetings: m, places: p } = store.tables;
  const all: LedMeeting[] = [];
  for (const cycleId of await openGroups(store, many, clock.now())) {
    const dates = await store.read.select().from(m).where(eq(m.cycleId, cycleId)).orderBy(asc(m.startsAt));
    for (let ticket = 100; ticket < 103; ticket += 1)
      await store.tx((work) => addPlace(work, { cycleId, dates }, ticket, clock.now()));
    const people = await store.read.select({ id: p.id }).from(p).where(eq(p.cycleId, cycleId));
    const evening = { meetingId: dates[0]?.id ?? "", voices: people.map(({ id }) => id) };
    all.push(evening);
    if (opened) await openEvening({ app }, evening.meetingId);
  }
  return all;
}

async function openEvening(
  { app: { store, clock } }: Pick<Settled, "app">,
  meetingId: string,
): Promise<void> {
  const event = { id: newId(), kind: "opened", facts: { endsAt: null }, claimedAt: null, device: "bench" };
  const verdict = await act(store, { meetingId, event, by: person("marc"), now: clock.now() });
  if (!verdict.ok) throw new Error(`A meeting could not be opened: ${verdict.refusal}`);
}

/** The Cookie header of somebody of the cast. */
export async function cookieOf({ app: { store, config, clock } }: Settled, name: CastName): Promise<string> {
  const token = await store.tx((work) => startSignIn(work, person(name), clock.now()));
  return (await cookiesOf(config).signIn.serialize(token)).split(";")[0] ?? "";
}

const marks = ["here", "late", "not-here"] as const;

/** One tap on the roll as the moving script sends it, and the fragment it then reads. Each `turn` is another mark. */
export async function tap(
  server: Server,
  cookie: string,
  { meetingId, voices }: LedMeeting,
  turn: number,
): Promise<void> {
  const voice = voices[turn % voices.length] ?? "";
  const mark = marks[Math.floor(turn / voices.length) % marks.length] ?? "here";
  const answer = await fetch(`${server.url}/meetings/${meetingId}/run/mark`, {
    method: "POST",
    body: new URLSearchParams({ seen: newId(), voice, mark, at: String(Date.now()) }).toString(),
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "Sec-Fetch-Site": "same-origin",
      "Alongside-Fragment": "1",
      Cookie: cookie,
    },
  });
  await answer.arrayBuffer();
  if (!answer.ok || !answer.url.endsWith("/run/view"))
    throw new Error(`A tap was answered with ${answer.status}.`);
}
