/** How old this build is, for its owner, without asking any network. */
import { differenceInCalendarDays } from "date-fns";
import { readBuilt } from "#app/server/start/build.server.ts";

export type Age = { version: string; days: number };

export async function ageOfBuild(now: Date): Promise<Age | null> {
  const built = await readBuilt();
  return built && { version: built.version, days: Math.max(0, differenceInCalendarDays(now, built.builtAt)) };
}
