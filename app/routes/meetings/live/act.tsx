/** A button that does one act on the run it stands in; works as a plain form and is taken over where scripts run. */
import type { ReactNode } from "react";
import { PostButton } from "#app/ui/button.tsx";
import type { ButtonLook } from "#app/ui/button.tsx";

/** Which run, and the revision somebody sees: every form sends both. */
export type Here = { meetingId: string; seq: number };

export type ActProps = {
  here: Here;
  act: string;
  facts?: Readonly<Record<string, string>> | undefined;
  children: ReactNode;
  look?: ButtonLook | undefined;
  about?: string | undefined;
  large?: boolean | undefined;
  id?: string | undefined;
  told?: string | undefined;
  aboutId?: string | undefined;
};

export function Act({ here, act, facts = {}, look = "secondary", ...button }: ActProps) {
  const hidden = { seen: String(here.seq), ...facts };
  return <PostButton action={actPath(here, act)} hidden={hidden} look={look} {...button} />;
}

export function actPath({ meetingId }: Here, act: string): string {
  return `/meetings/${meetingId}/run/${act}`;
}

/** The hidden fields of a form of several fields. */
export function Seen({ here, facts = {} }: { here: Here; facts?: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries({ seen: String(here.seq), ...facts }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
