"""A second opinion on a calendar file by python3-icalendar: prints what it read as JSON."""
import json
import sys

import icalendar


def instant(event, name):
    value = event[name].dt
    if value.tzinfo is None:
        return "floating"
    return int(value.timestamp())


def name_in(event, kind):
    """The CN of the first property of this kind, "" when it has none."""
    value = event.get(kind)
    first = value[0] if isinstance(value, list) else value
    return "" if first is None else str(first.params.get("CN", ""))


def told(event):
    return {
        "uid": str(event["UID"]),
        "start": instant(event, "DTSTART"),
        "end": instant(event, "DTEND"),
        "stampIsUtc": event["DTSTAMP"].dt.utcoffset() is not None
        and event["DTSTAMP"].dt.utcoffset().total_seconds() == 0,
        "sequence": int(event["SEQUENCE"]),
        "status": str(event.get("STATUS", "-")),
        "title": str(event["SUMMARY"]),
        "attendee": name_in(event, "ATTENDEE"),
        "organizer": name_in(event, "ORGANIZER"),
    }


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
events = calendar.walk("VEVENT")
errors = [str(error) for part in calendar.walk() for error in getattr(part, "errors", [])]
print(json.dumps({
    "method": str(calendar["METHOD"]) if "METHOD" in calendar else None,
    "errors": errors,
    "events": [told(event) for event in events],
}))
