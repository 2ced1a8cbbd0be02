/** Everything a store holds as text, and what must come out the same before and after somebody is erased. */
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Store } from "#db/kit/store.server.ts";

/** Every row of every table as JSON, one a line: `table {…}`. Bytes are left out. */
export async function wholeText(store: Store): Promise<string> {
  const lines: string[] = [];
  for (const [name, table] of Object.entries(store.tables) as [string, SQLiteTable][])
    if (name !== "curriculumFiles" && name !== "versions")
      for (const row of await store.read.select().from(table)) lines.push(`${name} ${JSON.stringify(row)}`);
  return lines.join("\n");
}

/** The lines in which one of these texts stands. */
export function linesWith(whole: string, texts: readonly string[]): string[] {
  return whole.split("\n").filter((line) => texts.some((text) => line.includes(text)));
}

/** What figures are made of, without ids: places by state, marks by meeting, the log by kind, what was agreed to, steps. */
export async function figuresOf({ tables: t, read }: Store) {
  const places = await read.select().from(t.places);
  const marks = await read.select().from(t.marks);
  const events = await read.select().from(t.runEvents);
  const steps = await read.select().from(t.steps);
  const consents = await read.select().from(t.consents);
  const changes = await read.select().from(t.placeChanges);
  const sorted = (lines: string[]) => lines.sort();
  return {
    places: sorted(places.map((row) => `${row.cycleId} ${row.ticket} ${row.state}`)),
    marks: sorted(marks.map((row) => `${row.meetingId} ${row.mark} ${row.minutes}`)),
    events: sorted(events.map((row) => `${row.meetingId} ${row.seq} ${row.kind}`)),
    steps: sorted(steps.map((row) => `${row.meetingId} ${row.outcome} ${row.shared}`)),
    consents: sorted(consents.map((row) => `${row.purpose} ${row.textVersion} ${+row.givenAt}`)),
    changes: sorted(changes.map((row) => `${row.fromState} ${row.toState} ${row.why} ${+row.at}`)),
    markChanges: await read.$count(t.markChanges),
  };
}
