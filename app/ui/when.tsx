/** Dates and counts as a person says them, readable by machines too. */
import * as dates from "#app/words/dates.ts";
import { useLanguage, useNow } from "./speech.tsx";

export type WhenProps = {
  at: Date;
  /** IANA zone in which it is told. */
  zone: string;
  /** `moment` names the zone's city; the others are for lists that name it once. */
  as?: "moment" | "day" | "shortDay" | "time" | "dayAndTime" | undefined;
  /** Tells a span: "Thursday 12 March, 18:30 to 20:00". */
  until?: Date | undefined;
};

export function When({ at, zone, as = "moment", until }: WhenProps) {
  const language = useLanguage();
  const now = useNow();
  const text = until
    ? `${dates.shortDay(language, zone, at, now)}, ${dates.span(language, zone, at, until)}`
    : dates[as](language, zone, at, now);
  return <time dateTime={at.toISOString()}>{text}</time>;
}
