/** What a letter is made of, in any language: a subject and the parts of its body. */

export type Part =
  | { p: string }
  | { link: string; label: string }
  | { list: readonly string[] }
  | { code: string }
  /** Words of a person, shown as they were typed. */
  | { quote: string };

export type Draft = { subject: string; parts: readonly Part[] };

/** A meeting as letters name it; built from the letter's facts. `venue` only where the reader chose to read it. */
export type When = {
  startsAt: Date;
  endsAt: Date;
  zone: string;
  format: "in-person" | "online" | "phone";
  venue?: string | null;
  /** When the letter is written: dates far from it are told with their year. */
  writtenAt: Date;
};

/** One line of changed dates. `between`: what was announced in the meantime, perhaps, and is not so either. */
export type Change = {
  what: "moved" | "cancelled" | "venue" | "clock" | "unchanged";
  was: When;
  between: readonly When[];
  now: When | null;
};

/** Did nothing change but the clocks? */
export function onlyClocks(changes: readonly Change[]): boolean {
  return changes.length > 0 && changes.every(({ what }) => what === "clock");
}

/** A group that is off: `held` had a place in it and these meetings, `hoped` was offered one, waited or had asked. */
export type CalledOff = { group: string; had: "held" | "hoped"; meetings: readonly When[]; note: string };

/** Words of somebody, with the name they have towards the reader. */
export type Said = { fromName: string; body: string };

/** Somebody is going to be erased: until when it can be taken back, where places were given back, who began it. */
export type ErasureTold = { when: string; groups: readonly string[]; byStaff: boolean };
