/**
 * Four independent readers of calendar files: khal, python3-icalendar, libical and ical.js. A file is right when
 * all of them read the same thing without an error. A judge that is not installed makes the test fail with a
 * sentence that names the Debian package: a judge is never passed over in silence.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ICAL from "ical.js";

/** What one judge read of one entry. Instants in seconds since 1970. What a judge cannot tell is left out. */
export type ReadEvent = {
  uid: string;
  start: number;
  end: number;
  sequence?: number;
  status?: string;
  title?: string;
  /** The name (CN) of whom it is for, and of whoever invites; "" when there is none. */
  attendee?: string;
  organizer?: string;
};

export type Judgement = { judge: JudgeName; method?: string | null; errors: string[]; events: ReadEvent[] };

type PythonReading = Omit<Judgement, "judge" | "events"> & {
  events: (ReadEvent & { stampIsUtc: boolean })[];
};

type JudgeName = "khal" | "python3-icalendar" | "libical" | "ical.js";

const support = fileURLToPath(new URL(".", import.meta.url));

/** What each of the four judges makes of a calendar file. Raises when a judge is missing. */
export function judge(content: string): Judgement[] {
  const folder = mkdtempSync(join(tmpdir(), "judged-"));
  try {
    const file = join(folder, "calendar.ics");
    writeFileSync(file, content);
    return [byKhal([file], folder), byLibical(file, folder), byPython(file), byIcalJs(content)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The entries that all judges agree on, by start. Raises with every difference: a parse error, an entry that one
 * judge does not see, another instant, SEQUENCE or status.
 */
export function agreed(content: string): ReadEvent[] {
  const judgements = judge(content);
  const faults = judgements.flatMap(({ judge, errors }) => errors.map((error) => `${judge}: ${error}`));
  const first = judgements.find((one) => one.judge === "ical.js")!;
  const others = judgements.filter((one) => one !== first);
  const events = inOrder(first.events);
  faults.push(
    ...others.flatMap(({ judge, method = first.method }) => sameMethod(judge, first.method, method)),
  );
  for (const other of others) faults.push(...differences(events, other));
  if (faults.length > 0) throw new Error(`the judges disagree:\n${faults.join("\n")}`);
  return events;
}

/** What khal holds after importing several files one after the other, as a person's calendar would. */
export function calendarAfter(contents: readonly string[]): ReadEvent[] {
  const folder = mkdtempSync(join(tmpdir(), "judged-"));
  try {
    const files = contents.map((content, index) => join(folder, `${index}.ics`));
    files.forEach((file, index) => writeFileSync(file, contents[index]!));
    return byKhal(files, folder).events;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sameMethod(judge: JudgeName, expected: string | null | undefined, read: string | null | undefined) {
  return read === expected ? [] : [`${judge}: method ${read}, not ${expected}`];
}

function differences(expected: ReadEvent[], { judge, events }: Judgement): string[] {
  if (events.length !== expected.length)
    return [`${judge}: ${events.length} entries, not ${expected.length}`];
  return inOrder(events).flatMap((event, index) => {
    const wanted = expected[index]!;
    const fields = (
      ["uid", "start", "end", "sequence", "status", "title", "attendee", "organizer"] as const
    ).filter((field) => event[field] !== undefined && event[field] !== wanted[field]);
    return fields.map((field) => `${judge}: ${field} ${event[field]}, not ${wanted[field]} (${wanted.uid})`);
  });
}

function inOrder(events: ReadEvent[]): ReadEvent[] {
  return [...events].sort((a, b) => a.start - b.start || a.uid.localeCompare(b.uid));
}

function byLibical(file: string, folder: string): Judgement {
  const lines = run(compileJudge(folder), [file], "libical-dev", folder).split("\n");
  const told = (kind: string) => lines.map((line) => line.split("\t")).filter(([word]) => word === kind);
  const stampErrors = told("EVENT").flatMap(([, uid, , , utc]) =>
    utc === "1" ? [] : [`DTSTAMP of ${uid} not UTC`],
  );
  return {
    judge: "libical",
    method: told("METHOD")[0]?.[1] ?? null,
    errors: [...told("ERROR").map(([, text]) => text ?? ""), ...stampErrors],
    events: told("EVENT").map(([, uid, start, end, , sequence, status, title, attendee, organizer]) => ({
      uid: uid!,
      start: Number(start),
      end: Number(end),
      sequence: Number(sequence),
      status: status!,
      title: title ?? "",
      attendee: attendee ?? "",
      organizer: organizer ?? "",
    })),
  };
}

function compileJudge(folder: string): string {
  const program = join(folder, "judge");
  run(
    "cc",
    [join(support, "judge.c"), "-o", program, "-lical"],
    "libical-dev and a C compiler (gcc)",
    folder,
  );
  return program;
}

function byPython(file: string): Judgement {
  const told = run("/usr/bin/python3", [join(support, "judge.py"), file], "python3-icalendar", support);
  const read = JSON.parse(told) as PythonReading;
  const floating = read.events
    .filter((event) => !event.stampIsUtc)
    .map(({ uid }) => `DTSTAMP of ${uid} not UTC`);
  const events = read.events.map(({ stampIsUtc: _, ...event }) => event);
  return { judge: "python3-icalendar", method: read.method, errors: [...read.errors, ...floating], events };
}

function byIcalJs(content: string): Judgement {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const zones = calendar.getAllSubcomponents("vtimezone").map((part) => new ICAL.Timezone(part));
  const errors: string[] = [];
  const events = calendar.getAllSubcomponents("vevent").map((part) => {
    const instant = (name: string) => {
      const time = part.getFirstPropertyValue(name) as ICAL.Time;
      const tzid = part.getFirstProperty(name)?.getFirstParameter("tzid");
      if (tzid) time.zone = zones.find((zone) => zone.tzid === tzid) ?? time.zone;
      if (time.zone.tzid === "floating") errors.push(`${name} is floating`);
      return time.toUnixTime();
    };
    instant("dtstamp");
    return {
      uid: String(part.getFirstPropertyValue("uid")),
      start: instant("dtstart"),
      end: instant("dtend"),
      sequence: Number(part.getFirstPropertyValue("sequence")),
      status: String(part.getFirstPropertyValue("status")),
      title: String(part.getFirstPropertyValue("summary")),
      attendee: nameIn(part, "attendee"),
      organizer: nameIn(part, "organizer"),
    };
  });
  const method = calendar.getFirstPropertyValue("method");
  return { judge: "ical.js", method: method === null ? null : String(method), errors, events };
}

function nameIn(part: ICAL.Component, property: string): string {
  return String(part.getFirstProperty(property)?.getFirstParameter("cn") ?? "");
}

/** khal reads into a calendar and lists in UTC; it tells instants, UIDs and titles only. */
function byKhal(files: readonly string[], folder: string): Judgement {
  const config = join(folder, "khal.conf");
  writeFileSync(config, khalConfig(folder));
  for (const file of files) khal(config, folder, ["import", "--batch", file]);
  const format = "{uid}\x1f{start-long-full}\x1f{end-long-full}\x1f{title}";
  const listed = khal(config, folder, [
    "list",
    "2005-01-01",
    "2060-01-01",
    "--day-format",
    "",
    "--format",
    format,
  ]);
  const events = listed.split("\n").flatMap((line) => {
    const [uid, start, end, title] = line.split("\x1f");
    if (!uid || !start || !end) return [];
    return [{ uid, start: utcSeconds(start), end: utcSeconds(end), title: title ?? "" }];
  });
  return {
    judge: "khal",
    errors: [],
    events: [...new Map(events.map((event) => [event.uid, event])).values()],
  };
}

function khal(config: string, folder: string, words: string[]): string {
  return run("khal", ["-c", config, ...words], "khal", folder);
}

function khalConfig(folder: string): string {
  return `[calendars]
[[judged]]
path = ${join(folder, "calendar")}
[sqlite]
path = ${join(folder, "khal.db")}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = judged
`;
}

function utcSeconds(written: string): number {
  return Date.parse(`${written.trim().replace(" ", "T")}:00Z`) / 1000;
}

function run(program: string, words: string[], debianPackage: string, folder: string): string {
  try {
    const env = {
      ...process.env,
      LC_ALL: "C.UTF-8",
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
    };
    return execFileSync(program, words, { encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(whyNot(program, debianPackage, error), { cause: error });
  }
}

function whyNot(program: string, debianPackage: string, error: unknown): string {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
  const missing =
    (error instanceof Error && "code" in error && error.code === "ENOENT") ||
    /No module named|libical\/ical\.h: No such file|cannot find -lical/.test(said);
  if (missing)
    return `A judge of calendar files is missing: install ${debianPackage} (apt-get install, on Debian).`;
  return `${program} could not judge the calendar file: ${said}`;
}
