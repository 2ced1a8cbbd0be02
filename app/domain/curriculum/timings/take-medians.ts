/**
 * "Take the median": the minutes that many evenings needed, offered back to the author as a change to the Markdown. Only
 * the digits in the headings change; whether a session still comes to its minutes is said, and left to its author.
 */
import { clockSegments, plannedMinutes, sumOf, variantsOf } from "../checks/time/clock.ts";
import type { SourceFile } from "../format/texts/markdown.ts";
import { minutesIn, type Plan, type Segment, type Variant } from "../plan.ts";
import {
  samePosition,
  withMinutes,
  type MinutesPosition,
  type PositionOfMinutes,
} from "./minutes-position.ts";
import type { PartTimings, Timings } from "./timings.ts";
import { changedLines } from "./changed-lines.ts";

/** A median that differs from the plan. `key` names it in an address. */
export type Offer = { key: string; place: MinutesPosition; planned: number; minutes: number };

/** Every median that could be taken: of the frame once, of a session where its minutes are its own. */
export function offersOf({ sessions, shared }: Timings): Offer[] {
  const own = sessions
    .flatMap(({ parts }) => parts)
    .filter(({ place }) => !shared.some((one) => samePosition(one.place, place)));
  return [...own, ...shared].flatMap((part) => {
    const minutes = medianOf(part);
    const { place, planned } = part;
    return place && minutes !== null && minutes !== planned
      ? [{ key: keyOf(part), place, planned, minutes }]
      : [];
  });
}

/** Names a part by its file, its id and its format, and not by a line that may move. */
export function keyOf({
  place,
  segment,
  variant,
}: Pick<PartTimings, "place" | "segment" | "variant">): string {
  return [place?.file ?? "", segment, variant ?? "all"].join(" ");
}

/** The median as whole minutes, at least one; null where it is not told. */
export function medianOf({ figures }: Pick<PartTimings, "figures">): number | null {
  return figures?.minutes ? Math.max(1, Math.round(figures.minutes.median)) : null;
}

export type Unbalanced = {
  session: number;
  title: string;
  /** Formats in which it comes to the same. */
  variants: Variant[];
  /** What the parts come to, and what the session says. */
  sum: number;
  minutes: number;
};
export type Taken = {
  /** The files that change, whole. */
  files: SourceFile[];
  /** A unified diff of the folder; "" where nothing changes. */
  patch: string;
  /** Sessions that came to their minutes before, and would not any more. */
  unbalanced: Unbalanced[];
};

/** Takes the offers into the source. Each file stays as it was, byte for byte, but for the digits. */
export function take(
  files: readonly SourceFile[],
  plan: Plan,
  offers: readonly Offer[],
  positionOf: PositionOfMinutes,
): Taken {
  const changed = files.flatMap((file): SourceFile[] => {
    const own = offers.filter(({ place }) => place.file === file.path);
    const text = own.reduce(withOffer, file.text);
    return text === file.text ? [] : [{ ...file, text }];
  });
  const patch = changed.map((after) => {
    const before = files.find((file) => file.path === after.path);
    return changedLines(after.path, before?.text ?? "", after.text);
  });
  return { files: changed, patch: patch.join(""), unbalanced: unbalancedBy(plan, offers, positionOf) };
}

/** The text with one offer taken; lines end with LF, CRLF or CR, and stay so. */
function withOffer(text: string, { place, minutes }: Offer): string {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let line = 1; line < place.line; line++) {
    if (!ends.exec(text)) return text;
    start = ends.lastIndex;
  }
  const end = ends.exec(text)?.index ?? text.length;
  const heading = withMinutes(text.slice(start, end), place.variant, minutes);
  return heading === null ? text : text.slice(0, start) + heading + text.slice(end);
}

function unbalancedBy(plan: Plan, offers: readonly Offer[], positionOf: PositionOfMinutes): Unbalanced[] {
  const taken = (segment: Segment, variant: Variant): number => {
    const place = positionOf(segment);
    const own = segment.minutesIn[variant] === undefined ? null : variant;
    const offer = place && offers.find((one) => samePosition(one.place, { ...place, variant: own }));
    return offer?.minutes ?? minutesIn(segment, variant);
  };
  return plan.sessions.flatMap((session) => {
    const found: Unbalanced[] = [];
    for (const variant of variantsOf(plan, session)) {
      const segments = clockSegments(session, variant);
      const minutes = plannedMinutes(session, variant);
      const sum = segments.reduce((all, segment) => all + taken(segment, variant), 0);
      if (sum === minutes || sumOf(segments, variant) !== minutes) continue;
      const same = found.find((one) => one.sum === sum && one.minutes === minutes);
      if (same) same.variants.push(variant);
      else found.push({ session: session.number, title: session.title, variants: [variant], sum, minutes });
    }
    return found;
  });
}
