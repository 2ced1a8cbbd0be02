/**
 * A second opinion on wall clocks, made only of Intl.DateTimeFormat: it tries every quarter of an hour that
 * an offset can be and keeps the instants at which the wall shows what was asked. Slow, simple, independent
 * of the code under test.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Every instant at which the wall in this zone shows the date and time, earliest first. */
export function instantsShowing(date: string, time: string, zone: string): Date[] {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const quarters = Array.from({ length: 4 * 27 + 1 }, (_, index) => (index - 4 * 13) * 15);
  return quarters
    .map((offset) => new Date(asUtc - offset * 60_000))
    .filter((instant) => wallShown(instant, zone) === `${date} ${time}`)
    .sort((a, b) => a.getTime() - b.getTime());
}

/** What the wall shows, `2026-03-29 03:00`. */
export function wallShown(instant: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, part.value]));
  return `${parts["year"]}-${parts["month"]}-${parts["day"]} ${parts["hour"]}:${parts["minute"]}`;
}
