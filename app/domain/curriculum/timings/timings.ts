/**
 * What many evenings teach about a curriculum: for each part the minutes as planned against the median and the spread
 * of the minutes it really took, how often it was shortened, left out and why, or not reached. An evening is known here
 * by its session and format only: not by whom it was led, nor when.
 *
 * Nothing is said of a part that fewer than three cycles have held (`enough`), so that no figure is that of one evening
 * or of the two people who led it: a part of the frame comes back every week, and eight evenings of one group would
 * still be one pair of facilitators. Only a curriculum that repeats one session in an open group counts its evenings,
 * because there the group is one and the hands change. Minutes are told where three of them measured it: a part that
 * was left out has none. What sessions share counts only what can be told there, and of the rest enough to be told
 * together: taking one line from another gives nothing of one or two cycles either.
 *
 * Only evenings that planned as many minutes as the text does now are compared: what twenty minutes became says
 * nothing about the ten that its author has since made of them.
 */
import type { SegmentRecord, SkipReason } from "#app/domain/meetings/run.ts";
import { minutesIn, type Plan, type Segment, type Variant } from "../plan.ts";
import { samePosition, type MinutesPosition, type PositionOfMinutes } from "./minutes-position.ts";

/** Fewest cycles (of a repeated session: evenings) behind any figure. */
export const enough = 3;

/**
 * One closed meeting: `session` is the id, which is the same in every version and language. `cycle` is a number that
 * tells cycles apart and says nothing else.
 */
export type TimedMeeting = {
  cycle: number;
  session: string;
  variant: Variant;
  segments: readonly SegmentRecord[];
};
/** What became of a part on one evening; `of` tells apart what is counted against `enough`. */
type PartTiming = SegmentRecord & { of: number };

export type Minutes = { median: number; from: number; to: number };
export type Figures = {
  meetings: number;
  /** Median and quartiles in minutes, to the half minute; null where too few evenings measured it. */
  minutes: Minutes | null;
  shortened: number;
  /** Evenings on which it was left out, by reason. */
  skipped: Partial<Record<SkipReason, number>>;
  /** Evenings that ended before it. */
  missed: number;
};
export type PartTimings = {
  segment: string;
  title: string;
  /** The format whose own minutes these are; null: those of all that do not say otherwise. */
  variant: Variant | null;
  planned: number;
  /** Null: too few comparable evenings. */
  figures: Figures | null;
  /** Evenings that planned other minutes, where there are enough of them to be told. */
  others: number;
  place: MinutesPosition | null;
};
export type SessionTimings = { id: string; number: number; title: string; parts: PartTimings[] };
/** A part of the frame whose minutes several sessions take as they are. */
export type SharedTimings = PartTimings & { sessions: number[] };
export type Timings = { sessions: SessionTimings[]; shared: SharedTimings[] };

/** Puts evenings together, session by session, and for parts that sessions share over all of them. */
export function timingsFrom(
  plan: Plan,
  meetings: readonly TimedMeeting[],
  positionOf: PositionOfMinutes,
): Timings {
  const lines = plan.sessions.map((session) => {
    const own = meetings.filter((one) => one.session === session.id);
    return { session, parts: session.segments.flatMap((segment) => partsOf(segment, plan, own, positionOf)) };
  });
  return {
    sessions: lines.map(({ session: { id, number, title }, parts }) => ({
      id,
      number,
      title,
      parts: parts.map(({ records, ...part }) => told(part, [records])),
    })),
    shared: sharedOf(
      lines.flatMap(({ session, parts }) => parts.map((part) => ({ ...part, session: session.number }))),
    ),
  };
}

type UngroupedPart = Omit<PartTimings, "figures" | "others"> & { records: PartTiming[] };

/** One line for the minutes that stand first in the heading, one for each format that has its own. */
function partsOf(
  segment: Segment,
  plan: Plan,
  meetings: readonly TimedMeeting[],
  positionOf: PositionOfMinutes,
): UngroupedPart[] {
  const { id, title } = segment;
  const formats = plan.curriculum.formats.filter((format) => minutesIn(segment, format) > 0);
  const isOwn = (variant: Variant) => segment.minutesIn[variant] !== undefined;
  const place = positionOf(segment);
  const lineOf = (
    variant: Variant | null,
    planned: number,
    of: (variant: Variant) => boolean,
  ): UngroupedPart => {
    const records = meetings.flatMap((one, n) =>
      one.segments
        .filter((record) => of(one.variant) && record.segment === id)
        .map((record) => ({ ...record, of: plan.curriculum.repeats ? n : one.cycle })),
    );
    return { segment: id, title, variant, planned, place: place && { ...place, variant }, records };
  };
  const common = formats.some((format) => !isOwn(format));
  return [
    ...(common ? [lineOf(null, segment.minutes, (variant) => !isOwn(variant))] : []),
    ...formats
      .filter(isOwn)
      .map((format) => lineOf(format, minutesIn(segment, format), (variant) => variant === format)),
  ];
}

function told(
  { segment, title, variant, planned, place }: Omit<UngroupedPart, "records">,
  lines: readonly (readonly PartTiming[])[],
): PartTimings {
  const where = (wanted: (record: PartTiming) => boolean) =>
    tellable(lines.map((records) => records.filter(wanted)));
  const others = where((record) => record.plannedMinutes !== planned);
  return {
    segment,
    title,
    variant,
    planned,
    figures: figuresOf(where((record) => record.plannedMinutes === planned)),
    others: areEnough(others) ? others.length : 0,
    place,
  };
}

/** The evenings of those lines that have enough of their own, and of all others where these are enough together. */
function tellable(lines: readonly (readonly PartTiming[])[]): PartTiming[] {
  const own = lines.filter(areEnough).flat();
  const rest = lines.filter((records) => !areEnough(records)).flat();
  return areEnough(rest) ? [...own, ...rest] : own;
}

/** Figures over the evenings of one part; null of too few. */
function figuresOf(records: readonly PartTiming[]): Figures | null {
  if (!areEnough(records)) return null;
  const done = records.filter((record) => record.state === "done" && record.realMinutes !== null);
  const real = done.map((record) => record.realMinutes ?? 0);
  const skipped: Figures["skipped"] = {};
  for (const { state, reason } of records)
    if (state === "skipped" && reason) skipped[reason] = (skipped[reason] ?? 0) + 1;
  return {
    meetings: records.length,
    minutes: !areEnough(done)
      ? null
      : { median: quantile(real, 1 / 2), from: quantile(real, 1 / 4), to: quantile(real, 3 / 4) },
    shortened: records.filter((record) => record.shortenedTo !== null && record.state !== "skipped").length,
    skipped,
    missed: records.filter((record) => record.state === "waiting").length,
  };
}

function areEnough(records: readonly PartTiming[]): boolean {
  return new Set(records.map((record) => record.of)).size >= enough;
}

/** Quantile by linear interpolation between neighbours (Hyndman and Fan 1996, type 7), to the half minute. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return Math.round((below + (above - below) * (at - Math.floor(at))) * 2) / 2;
}

type OfSession = UngroupedPart & { session: number };

/** Parts whose minutes stand at one place and are used by two sessions or more. */
function sharedOf(parts: readonly OfSession[]): SharedTimings[] {
  const shared: { first: OfSession; all: OfSession[] }[] = [];
  for (const part of parts) {
    const found = shared.find(({ first }) => samePosition(first.place, part.place));
    if (found) found.all.push(part);
    else shared.push({ first: part, all: [part] });
  }
  return shared
    .filter(({ first, all }) => first.place?.frame === true && all.length > 1)
    .map(({ first, all }) => ({
      ...told(
        first,
        all.map(({ records }) => records),
      ),
      sessions: [...new Set(all.map(({ session }) => session))],
    }));
}
