/**
 * Calendar files: the invitation of one person to one meeting, the feed a calendar subscribes to, and the
 * download. The only module that knows ical-generator, whose gaps it closes: see the comments below and
 * tests/domain/calendar. The same facts always give the same bytes, whatever the zone of the machine.
 *
 * Discreet by design: entries are private, carry the title the caller chose for this person, at most a note and a
 * link behind sign-in, never a list of people.
 * Sources: RFC 5545 (format), RFC 5546 (REQUEST, CANCEL), RFC 7986 (NAME, REFRESH-INTERVAL).
 */
import { TZDate } from "@date-fns/tz";
import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
  type ICalEvent,
  type ICalEventData,
} from "ical-generator";
import { displayName, manyLines, oneLine, ownId, plainAddress, plainLink } from "./plain-text.ts";
import { tzidFor, vtimezone } from "./time-zones.ts";

/** One meeting as it stands in one person's calendar. */
export type CalendarMeeting = {
  /** One per meeting and person, for ever: a UUID or 22 characters of base64url. */
  uid: string;
  /** See sequence.ts. */
  sequence: number;
  /** When these facts became so: DTSTAMP and LAST-MODIFIED. New for every message. */
  stamp: Date;
  startsAt: Date;
  endsAt: Date;
  /** IANA name. */
  zone: string;
  /** What this person chose to read in the calendar. */
  title: string;
  /** Page of the meeting, behind sign-in. */
  url?: string;
  /** Plain sentences above the link, e.g. that answers given in the calendar are not read. */
  note?: string;
  /** Only for people who chose to see it. */
  location?: string;
  /** The meeting is cancelled, or this person no longer has a place in it. */
  cancelled: boolean;
};

/** `name` null: only the address is written. */
export type Mailbox = { name: string | null; address: string };

export type InvitationFacts = {
  meeting: CalendarMeeting;
  /** The role mailbox with its neutral name. */
  organizer: { name: string; address: string };
  /** The one person whom this goes to. */
  attendee: Mailbox;
};

export type CalendarFacts = {
  /** What the calendar is called in the list of calendars: neutral too. */
  name: string;
  meetings: readonly CalendarMeeting[];
  /** Reminder before each meeting, for people who asked for one. */
  remindMinutesBefore?: number;
};

const product = { company: "Alongside", product: "Calendar", language: "EN" };
const refresh = "REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\nX-PUBLISHED-TTL:PT4H";

/**
 * The text/calendar part of an invitation mail: REQUEST, or CANCEL when the meeting is cancelled.
 * `method` must also stand in the Content-Type of the part. Raises when a UID, zone, address or link is not fit.
 */
export function invitation(facts: InvitationFacts): { method: "REQUEST" | "CANCEL"; content: string } {
  const { meeting, organizer, attendee } = facts;
  const method = meeting.cancelled ? "CANCEL" : "REQUEST";
  const calendar = emptyCalendar().method(ICalCalendarMethod[method]);
  const event = calendar.createEvent(entry(meeting));
  event.organizer({ name: displayName(organizer.name), email: plainAddress(organizer.address) });
  event.createAttendee({
    name: attendee.name === null ? null : displayName(attendee.name) || null,
    email: plainAddress(attendee.address),
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: true,
  });
  return { method, content: finish(calendar.toString()) };
}

/** What a subscribed calendar reads every few hours: all meetings, cancelled ones as cancelled. */
export function feed(facts: CalendarFacts): string {
  return finish(fillCalendar(facts).toString(), refresh);
}

/** The same as a file to keep: all meetings once, without a rhythm of renewal. */
export function download(facts: CalendarFacts): string {
  return finish(fillCalendar(facts).toString());
}

function fillCalendar({ name, meetings, remindMinutesBefore }: CalendarFacts) {
  // NAME and X-WR-CALNAME are written as they come: escaped here.
  const calendar = emptyCalendar().name(escape(oneLine(name), false));
  for (const meeting of inOrder(meetings)) {
    const event = calendar.createEvent(entry(meeting));
    if (remindMinutesBefore !== undefined && !meeting.cancelled) remind(event, remindMinutesBefore);
  }
  return calendar;
}

/** A calendar without a zone of its own: with one, DTSTAMP would lose its Z and TIMEZONE-ID would appear. */
function emptyCalendar() {
  return ical({ prodId: product, timezone: { name: null, generator: vtimezone } });
}

function entry(meeting: CalendarMeeting): ICalEventData {
  const { startsAt, endsAt, cancelled } = meeting;
  const tzid = tzidFor(meeting.zone, [startsAt, endsAt]);
  // A plain Date in a zone would be printed in the zone of the process: only dates that carry theirs.
  const inZone = (instant: Date) => (tzid ? new TZDate(instant, tzid) : new Date(instant));
  const url = meeting.url === undefined ? null : plainLink(meeting.url);
  return {
    id: ownId(meeting.uid),
    sequence: meeting.sequence,
    stamp: new Date(meeting.stamp),
    lastModified: new Date(meeting.stamp),
    timezone: tzid,
    start: inZone(startsAt),
    end: inZone(endsAt),
    summary: oneLine(meeting.title),
    description: manyLines([meeting.note ?? "", url ?? ""].join("\n")) || null,
    location: oneLine(meeting.location ?? "") || null,
    url,
    class: ICalEventClass.PRIVATE,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
}

function remind(event: ICalEvent, minutesBefore: number) {
  event.createAlarm({
    type: ICalAlarmType.display,
    triggerBefore: Math.round(minutesBefore) * 60,
    description: event.summary(),
  });
}

function inOrder(meetings: readonly CalendarMeeting[]): CalendarMeeting[] {
  if (new Set(meetings.map((meeting) => meeting.uid)).size < meetings.length)
    throw new Error("two meetings, one UID");
  return [...meetings].sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.uid < b.uid ? -1 : 1),
  );
}

/**
 * What the grammar of RFC 5545 3.6 asks for beyond what is written: properties of the calendar before its
 * components, properties of an entry before its alarms, CRLF after the last line. All marks searched for stand
 * at the start of a line, where no text of ours or of others can reach: text lines are escaped or folded.
 */
function finish(written: string, properties = ""): string {
  const head = properties && `\r\n${properties}`;
  const first = written.search(/\r\n(BEGIN:V(EVENT|TIMEZONE)|END:VCALENDAR)/);
  const ordered = written
    .slice(first)
    .replace(
      /\r\nBEGIN:VALARM\r\n[^]*?\r\nEND:VALARM(?=\r\n)([^]*?)(?=\r\nEND:VEVENT\r\n)/g,
      (all, after: string) => {
        return after + all.slice(0, all.length - after.length);
      },
    );
  return `${written.slice(0, first)}${head}${ordered}\r\n`;
}
