/** The frame of the pages that change one meeting: where one came from, what is planned now, what is wrong. */
import type { ReactNode } from "react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Name } from "#app/ui/name.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff } from "#app/ui/staff.tsx";
import type { StaffPlace } from "#app/ui/staff.tsx";
import { changes } from "#app/words/cycles.ts";

export type AboutMeeting = {
  at: StaffPlace;
  cycle: { id: string; name: string };
  meeting: { id: string; number: number; startsAt: Date; zone: string };
  /** Still ahead: it can be changed. */
  ahead: boolean;
  /** A meeting of the group that is being led right now: this one, if it is. */
  led: { id: string; number: number } | null;
};

/** The codes as they are told here: it is this meeting that is being led, or another one that would change with it. */
export function saidOf(
  { led, meeting }: AboutMeeting,
  wrong: Readonly<Record<string, string>>,
): Record<string, string> {
  const told = (code: string) => (code === "being-led" && led?.id !== meeting.id ? "other-led" : code);
  return Object.fromEntries(Object.entries(wrong).map(([field, code]) => [field, told(code)]));
}

export function ChangeFrame(props: {
  about: AboutMeeting;
  heading: string;
  now: string;
  wrong: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const { about, heading, now, wrong, children } = props;
  const { errors, beingLed } = useWords(changes);
  const { led, meeting } = about;
  const inTheWay = led && (led.id === meeting.id || Object.values(wrong).includes("being-led")) ? led : null;
  return (
    <Staff at={about.at} here="groups" wide>
      <BackLink href={`/cycles/${about.cycle.id}`}>
        <Name>{about.cycle.name}</Name>
      </BackLink>
      <h1>{heading}</h1>
      <ErrorSummary errors={errorsOf(saidOf(about, wrong), errors)} />
      <p>{now}</p>
      {inTheWay && (
        <Notice kind="care">
          {beingLed.what(inTheWay.number)} <a href={`/meetings/${inTheWay.id}/run`}>{beingLed.link}</a>
        </Notice>
      )}
      {about.ahead ? children : <Notice kind="care">{errors["not-ahead"]}</Notice>}
    </Staff>
  );
}
