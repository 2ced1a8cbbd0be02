/** The frame of the pages that change one meeting: where one came from, what is planned now, what is wrong. */
import type { ReactNode } from "react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Name } from "#app/ui/name.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { errorsOf, Staff } from "#app/ui/staff.tsx";
import type { StaffPlace } from "#app/ui/staff.tsx";
import { changes } from "#app/words/changes.ts";

export type AboutMeeting = {
  at: StaffPlace;
  cycle: { id: string; name: string };
  meeting: { id: string; number: number; startsAt: Date; zone: string };
  /** Still ahead: it can be changed. */
  ahead: boolean;
};

export function ChangeFrame(props: {
  about: AboutMeeting;
  heading: string;
  now: string;
  wrong: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const { about, heading, now, wrong, children } = props;
  const { errors } = useWords(changes);
  return (
    <Staff at={about.at} here="groups" wide>
      <BackLink href={`/cycles/${about.cycle.id}`}>
        <Name>{about.cycle.name}</Name>
      </BackLink>
      <h1>{heading}</h1>
      <ErrorSummary errors={errorsOf(wrong, errors)} />
      <p>{now}</p>
      {about.ahead ? children : <Notice kind="care">{errors["not-ahead"]}</Notice>}
    </Staff>
  );
}
