/** Every table of Alongside, defined once, in the order of the story. */
import type { Kit } from "../kit/kit.server.ts";
import { cycleTables } from "./cycles.server.ts";
import { forgettingTables } from "./forgetting.server.ts";
import { letterTables } from "./letters.server.ts";
import { meetingTables } from "./meetings.server.ts";
import { peopleTables } from "./people.server.ts";
import { placeTables } from "./places.server.ts";

export function defineTables(k: Kit) {
  const people = peopleTables(k);
  const cycles = cycleTables(k, people);
  const places = placeTables(k, { ...people, ...cycles });
  const letters = letterTables(k, { ...people, ...cycles });
  const meetings = meetingTables(k, { ...people, ...cycles, ...places });
  const forgetting = forgettingTables(k, people);
  return { ...people, ...cycles, ...places, ...letters, ...meetings, ...forgetting };
}

export type Tables = ReturnType<typeof defineTables>;
