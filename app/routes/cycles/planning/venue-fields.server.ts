/** Where people meet, as typed: the same questions for a cycle and for one of its meetings. */
import { z } from "zod";
import { field } from "#app/server/http/forms.server.ts";
import type { NewVenue } from "#db/cycles/planning.server.ts";

export const venueFields = () => ({
  venueName: field.optionalLine(120),
  venueAddress: field.optionalLine(200),
  venueAccess: field.optionalLine(300),
  venueJoin: z.string().refine((text) => text === "" || looksJoinable(text), "not-a-link"),
});

export type VenueTyped = { venueName: string; venueAddress: string; venueAccess: string; venueJoin: string };

export function venueOf(typed: VenueTyped, country: string): NewVenue {
  const { venueName: name, venueAddress: address, venueAccess: access, venueJoin: join } = typed;
  return { name, address, access, join, country };
}

/** A room needs a name; what is online or by phone may get its link later. */
export function venueWrong(typed: VenueTyped, format: string): Record<string, string> {
  return format === "in-person" && typed.venueName === "" ? { venueName: "missing" } : {};
}

function looksJoinable(text: string): boolean {
  return /^https:\/\/[^\s<>"]{3,300}$/.test(text) || /^[+\d][\d ()./*#-]{2,60}$/.test(text);
}
