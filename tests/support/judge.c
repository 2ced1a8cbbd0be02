/*
 * A second opinion on a calendar file by libical: what it read, one line for each finding, fields by tabs.
 *   ERROR  text          a parse error, or a breach of the rules for the METHOD (RFC 5546)
 *   METHOD name
 *   EVENT  uid  start  end  stamp-is-utc  sequence  status  title  attendee's name  organizer's name
 *   (instants in seconds since 1970)
 * Compile with: cc judge.c -lical
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static char *read_all(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc((size_t)size + 1);
  if (text) text[fread(text, 1, (size_t)size, file)] = '\0';
  fclose(file);
  return text;
}

static void tell_errors(icalcomponent *component) {
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
  for (; property; property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
    printf("ERROR\t%s\n", icalproperty_get_xlicerror(property));
  icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
  for (; inner; inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) tell_errors(inner);
}

static long long instant(icaltimetype time) {
  return (long long)icaltime_as_timet_with_zone(time, icaltime_get_timezone(time));
}

static const char *status(icalcomponent *event) {
  switch (icalcomponent_get_status(event)) {
    case ICAL_STATUS_CANCELLED: return "CANCELLED";
    case ICAL_STATUS_CONFIRMED: return "CONFIRMED";
    default: return "-";
  }
}

/* The CN of the first property of this kind, "" when it has none. */
static const char *name_in(icalcomponent *event, icalproperty_kind kind) {
  icalproperty *property = icalcomponent_get_first_property(event, kind);
  const char *name = property ? icalproperty_get_parameter_as_string(property, "CN") : NULL;
  return name ? name : "";
}

static void tell_events(icalcomponent *calendar) {
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
    printf("EVENT\t%s\t%lld\t%lld\t%d\t%d\t%s\t%s\t%s\t%s\n", icalcomponent_get_uid(event),
           instant(icalcomponent_get_dtstart(event)), instant(icalcomponent_get_dtend(event)),
           icaltime_is_utc(icalcomponent_get_dtstamp(event)), icalcomponent_get_sequence(event), status(event),
           icalcomponent_get_summary(event), name_in(event, ICAL_ATTENDEE_PROPERTY),
           name_in(event, ICAL_ORGANIZER_PROPERTY));
}

int main(int count, char **arguments) {
  char *text = count == 2 ? read_all(arguments[1]) : NULL;
  icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
  if (!calendar) {
    printf("ERROR\tnot a calendar\n");
    return 0;
  }
  icalproperty *method = icalcomponent_get_first_property(calendar, ICAL_METHOD_PROPERTY);
  if (method) printf("METHOD\t%s\n", icalproperty_method_to_string(icalproperty_get_method(method)));
  if (!icalrestriction_check(calendar)) printf("ERROR\ta rule for this method is broken\n");
  tell_errors(calendar);
  tell_events(calendar);
  icalcomponent_free(calendar);
  free(text);
  return 0;
}
