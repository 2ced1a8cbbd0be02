/** The frame of every page that members of an organisation work on, and the small parts those pages share. */
import type { ReactNode } from "react";
import { may, type Act, type Role } from "#app/domain/groups/permissions.ts";
import { organisations } from "#app/words/organisations.ts";
import { sentenceFor } from "#app/words/wrong.ts";
import { SubmitButton, Once } from "./button.tsx";
import type { FormError } from "./error-summary.tsx";
import { Nav, Page } from "./page.tsx";
import { Notice } from "./notice.tsx";
import { useWords } from "./speech.tsx";

/** Where one is and what one may do there: what loaders hand over as `at`. */
export type StaffPlace = { id: string; name: string; roles: readonly Role[] };

/** For loaders: an entered organisation as `at`. */
export function staffPlace(organisation: { id: string; name: string }, roles: readonly Role[]): StaffPlace {
  return { id: organisation.id, name: organisation.name, roles };
}

export type StaffSection = "groups" | "curricula" | "members" | "crisis" | "settings";

const sections: readonly { section: StaffSection; path: string; act: Act }[] = [
  { section: "groups", path: "", act: "see cycles" },
  { section: "curricula", path: "/curricula", act: "read curricula" },
  { section: "members", path: "/members", act: "manage members" },
  { section: "crisis", path: "/crisis", act: "keep the crisis directory" },
  { section: "settings", path: "/settings", act: "change organisation settings" },
];

/** A page of an organisation. `here` marks the section in the navigation. */
export function Staff(props: {
  at: StaffPlace;
  here?: StaffSection | undefined;
  wide?: boolean | undefined;
  keep?: Readonly<Record<string, string>> | undefined;
  children: ReactNode;
}) {
  const { at, here, wide, keep, children } = props;
  const { nav } = useWords(organisations);
  const home = `/organisations/${at.id}`;
  const links = sections
    .filter(({ act, section }) => may(at.roles, act) || section === "groups")
    .map(({ section, path }) => ({ href: `${home}${path}`, text: nav[section], here: section === here }));
  const all = [...links, { href: "/me", text: nav.own }];
  return (
    <Page
      audience="staff"
      place={at.name}
      home={home}
      wide={wide}
      keep={keep}
      nav={<Nav links={all} label={nav.label} />}
    >
      {children}
    </Page>
  );
}

/** What was just done, told by a code in the address; unknown codes say nothing. */
export function Said({
  code,
  sentences,
}: {
  code: string | null;
  sentences: Readonly<Record<string, string>>;
}) {
  return code !== null && Object.hasOwn(sentences, code) ? (
    <Notice kind="done">{sentences[code]}</Notice>
  ) : null;
}

/** The codes of a form that came back, as sentences for the summary and for each field. */
export function errorsOf(
  wrong: Readonly<Record<string, string>> | undefined,
  sentences: Readonly<Record<string, string>>,
): FormError[] {
  return Object.entries(wrong ?? {}).map(([field, code]) => ({
    field,
    text: sentenceFor(sentences, field, code) ?? code,
  }));
}

/** One act that wants a second thought: what will happen, the button that does it, and the way back. */
export function Confirm(props: {
  action: string;
  act: string;
  no: { href: string; text: string };
  once?: string | undefined;
  hidden?: Readonly<Record<string, string>> | undefined;
  children: ReactNode;
}) {
  const { action, act, no, once, hidden = {}, children } = props;
  return (
    <form method="post" action={action} className="stack">
      {children}
      {once && <Once id={once} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="cluster">
        <SubmitButton>{act}</SubmitButton>
        <a href={no.href}>{no.text}</a>
      </p>
    </form>
  );
}
