/** A public group as an Event for search engines (schema.org, JSON-LD): what the page shows, and nothing more. */
import type { PublicCycle } from "#db/cycles/public-cycles.server.ts";

/** JSON that is safe inside a `script` element: no `<` can end it early. */
export function eventOf(group: PublicCycle, url: string): string {
  const online = group.format !== "in-person";
  const place = group.town ? { address: { "@type": "PostalAddress", addressLocality: group.town } } : {};
  const dates = group.meetings.map(({ startsAt, endsAt }) => ({
    startDate: startsAt.toISOString(),
    endDate: endsAt.toISOString(),
  }));
  const event = {
    "@context": "https://schema.org",
    "@type": "Event",
    name: group.name,
    url,
    startDate: dates[0]?.startDate,
    endDate: dates.at(-1)?.endDate,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: `https://schema.org/${online ? "Online" : "Offline"}EventAttendanceMode`,
    location: online
      ? { "@type": "VirtualLocation", url }
      : { "@type": "Place", name: group.town ?? group.name, ...place },
    organizer: { "@type": "Organization", name: group.organisationName },
    inLanguage: group.language,
    subEvent: dates.map((date) => ({ "@type": "Event", name: group.name, ...date })),
  };
  return JSON.stringify(event)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
