/** Leading tonight’s meeting, as both journeys of an evening do it: the room, the roll, the next part, one’s word. */
import type { Mark } from "#app/domain/groups/attendance.ts";
import { marks, run } from "#app/words/meetings.ts";
import { meeting } from "#db/cast/cast.server.ts";
import { instantOf, todayIn } from "#app/domain/zones.ts";
import type { ServerProcess } from "#tests/support/server-process.ts";
import type { Somebody } from "#tests/support/journey.ts";

export const tonight = `/meetings/${meeting("tonight", 4)}`;
export const runScreen = `${tonight}/run`;

/** Opens something folded, unless it stands open. */
export async function unfold({ page }: Somebody, words: string | RegExp): Promise<void> {
  const summary = page.locator("summary").filter({ hasText: words }).first();
  const open = await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
  if (!open) await summary.click();
}

/** One tap on the roll of the run screen. */
export async function markOnRun(leader: Somebody, name: string, mark: Mark): Promise<void> {
  await unfold(leader, /^(Who is here|Qui est là)/);
  await leader.press(`${marks[leader.language][mark]} ${name}`);
}

/** What the screen says we are at. */
export async function partNow({ page }: Somebody): Promise<string> {
  return (await page.locator("#here").innerText()).trim();
}

/** What the button for the next part says; empty at the end. */
export async function nextPart(leader: Somebody): Promise<string> {
  const button = leader.page.locator(".run-foot .button.primary");
  return (await button.count()) === 0 ? "" : (await button.first().innerText()).trim();
}

/** Today's evening in Paris, ten minutes before the meeting begins, milliseconds since 1970: whatever hour it is really. */
export function thisEvening(): number {
  const moment = instantOf(todayIn("Europe/Paris", new Date()), "18:20", "Europe/Paris");
  if (!moment.ok) throw new Error("There is no evening today.");
  return moment.moment.instant.getTime();
}

/** Three seconds pass, on the server and on these phones: long enough for a tap to be meant. */
export async function later(server: ServerProcess, ...phones: Somebody[]): Promise<void> {
  await server.forward();
  for (const { page } of phones)
    await page.evaluate(() => {
      const before = Date.now;
      Date.now = () => before() + 3_000;
    });
}

/** Goes on, part by part, until the screen is at the part of this title. */
export async function goOnTo(leader: Somebody, title: string, server: ServerProcess): Promise<void> {
  while ((await partNow(leader)) !== title) {
    await later(server);
    const next = await nextPart(leader);
    if (next === "") throw new Error(`${title} never came; the evening ended at ${await partNow(leader)}`);
    await leader.press(next);
  }
}

/** Gives somebody the word and ends their turn. */
export async function turnOf(leader: Somebody, name: string, how: "thanks" | "passes"): Promise<void> {
  const round = leader.page.locator("#round");
  await leader.press(new RegExp(`^${name}`), round);
  await leader.press(run[leader.language][how], round);
}

/** The code that opens the screen in the room. */
export async function screenCode(leader: Somebody): Promise<string> {
  await unfold(leader, run[leader.language].screen);
  return (await leader.page.locator("#screen strong").innerText()).replace(/\s/g, "");
}
