/** Meetings, mailboxes and small readers that the calendar tests share. */
import ICAL from "ical.js";
import type { CalendarMeeting, InvitationFacts } from "#app/domain/calendar/write-calendar.ts";

/** Our own ids: a UUID that differs by number. */
export function uid(number: number): string {
  return `${String(number).padStart(8, "0")}-1111-4222-8333-444444444444`;
}

/** A two-hour meeting on Tuesday 24 March 2026 at 18:30 in Paris, unless said otherwise. */
export function meeting(change: Partial<CalendarMeeting> = {}): CalendarMeeting {
  const startsAt = change.startsAt ?? new Date("2026-03-24T17:30:00Z");
  return {
    uid: uid(1),
    sequence: 0,
    stamp: new Date("2026-03-01T09:00:00Z"),
    startsAt,
    endsAt: new Date(startsAt.getTime() + 120 * 60_000),
    zone: "Europe/Paris",
    title: "Meeting",
    url: "https://groups.example.org/meetings/abc",
    cancelled: false,
    ...change,
  };
}

export function facts(change: Partial<InvitationFacts> = {}): InvitationFacts {
  return {
    meeting: meeting(),
    organizer: { name: "Dates", address: "dates@example.org" },
    attendee: { name: "Noor", address: "noor@example.net" },
    ...change,
  };
}

/** The file as ical.js reads it. */
export function read(content: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(content));
}

/** The entries of a file. */
export function entries(content: string): ICAL.Component[] {
  return read(content).getAllSubcomponents("vevent");
}

/** Names of all properties and components, in order: what an injected line would change. */
export function shape(component: ICAL.Component): string[] {
  return [
    component.name,
    ...component.getAllProperties().map((property) => property.name),
    ...component.getAllSubcomponents().flatMap(shape),
  ];
}

/** Lines as they stand in the file, still folded. */
export function lines(content: string): string[] {
  return content.split("\r\n").slice(0, -1);
}

/** The lines of the entries with folding undone. */
export function unfolded(content: string): string[] {
  return content.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}
