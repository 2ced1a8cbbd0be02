/**
 * Whether the wall clock can be believed. A machine's clock can jump (set by hand, or by a time server after a start
 * without a battery) and come back a moment later; what ends by time must not end by such a jump. So its readings are
 * held against a second clock that nobody sets, which counts how much time has passed and nothing else: the wall clock
 * is believed once two readings some time apart say the same of it.
 */
export type Reading = { wall: number; steady: number };

/** `new`: not watched for long enough yet. `jumped`: it disagreed a moment ago. `agreed`: it can be believed. */
export type Trust = "new" | "jumped" | "agreed";

/** What is remembered of the readings so far: the one that later ones are held against. */
export type Watch = { against: Reading; trust: Trust };

/** How far apart two readings must lie, in milliseconds of the clock that nobody sets. */
export const apartMs = 90_000;
/** By how much two such readings may differ: time servers correct by less, in one go. */
export const toleranceMs = 10_000;

/** Takes one more reading in. The first one gives `new`, one that disagrees gives `jumped` and counts as a first one. */
export function follow(watch: Watch | null, reading: Reading): Watch {
  if (!watch) return { against: reading, trust: "new" };
  const passed = reading.steady - watch.against.steady;
  const shown = reading.wall - watch.against.wall;
  if (Math.abs(shown - passed) > toleranceMs) return { against: reading, trust: "jumped" };
  return passed >= apartMs ? { against: reading, trust: "agreed" } : watch;
}
