/** The frame of a person's own pages, and the block in large type that says what happens next. */
import type { ReactNode } from "react";
import { PostButton } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Nav, Page } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { time } from "#app/words/dates.ts";
import { labelled } from "#app/words/labelled.ts";
import { notWell } from "#app/words/meetings.ts";
import { me, places } from "#app/words/me.ts";
import { momentForReader } from "#app/words/reader-zone.ts";
import type { NextMeeting } from "#db/places/own-pages.server.ts";

export type MineSection = "next" | "calendar" | "data" | "sign-ins";

/** A page of one's own, with the few other ones in reach. */
export function Mine({ here, children }: { here?: MineSection; children: ReactNode }) {
  const words = useWords(me).nav;
  const calls = useWords(notWell);
  const links = [
    { href: "/me", text: words.next, here: here === "next" },
    { href: "/me/feed", text: words.calendar, here: here === "calendar" },
    { href: "/me/download", text: words.data, here: here === "data" },
    { href: "/me/sign-ins", text: words.signIns, here: here === "sign-ins" },
    { href: "/not-well", text: calls.link },
  ];
  return (
    <Page audience="participant" home="/me" nav={<Nav links={links} label={words.label} />}>
      {children}
    </Page>
  );
}

/** What was just done, or why it could not be; unknown codes say nothing. */
export function Said({
  code,
  sentences,
}: {
  code: string | null;
  sentences: Readonly<Record<string, string>>;
}) {
  if (code === null || !Object.hasOwn(sentences, code)) return null;
  const refused = ["offer-over", "already", "marked", "too-late", "group-over"].includes(code);
  return <Notice kind={refused ? "info" : "done"}>{sentences[code]}</Notice>;
}

type NextMeetingProps = { meeting: NextMeeting; zone: string | null; group?: boolean };

/** The next meeting: when, where, how to join, and one tap for "I can't come". For people who hold a place. */
export function Next({ meeting, zone, group = false }: NextMeetingProps) {
  const words = useWords(places);
  const language = useLanguage();
  const now = useNow();
  const { venue, format, startsAt, endsAt, mark, meetingId } = meeting;
  const excused = mark === "excused";
  return (
    <section className="next">
      <p className="hint">{words.next}</p>
      <h2>
        <time dateTime={startsAt.toISOString()}>
          {momentForReader(language, meeting.zone, zone, startsAt, now)}
        </time>
      </h2>
      {group && (
        <p>
          <a href={`/me/places/${meeting.placeId}`}>
            <Name>{meeting.groupName}</Name>
          </a>
        </p>
      )}
      <p>{words.until(time(language, meeting.zone, endsAt))}</p>
      <Where venue={venue} format={format} />
      {excused && <p>{words.excused}</p>}
      <PostButton action={`/me/meetings/${meetingId}/${excused ? "coming" : "cannot-come"}`} look="secondary">
        {excused ? words.can : words.cannot}
      </PostButton>
    </section>
  );
}

function Where({ venue, format }: Pick<NextMeeting, "venue" | "format">) {
  const words = useWords(places);
  const language = useLanguage();
  const link = /^https?:\/\//.test(venue.join) ? venue.join : null;
  if (format === "in-person")
    return (
      <>
        <p>
          <bdi>{[venue.name, venue.address].filter(Boolean).join(", ")}</bdi>
        </p>
        {venue.access && (
          <p>
            {labelled(language, words.access)} <bdi>{venue.access}</bdi>
          </p>
        )}
      </>
    );
  return (
    <p>
      {words.formats[format]}
      {link ? (
        <>
          {" · "}
          <a href={link} rel="noopener noreferrer">
            {words.joinHere}
          </a>
        </>
      ) : (
        venue.join && (
          <>
            {" · "}
            <bdi>{venue.join}</bdi>
          </>
        )
      )}
    </p>
  );
}
