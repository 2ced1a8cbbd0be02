/**
 * The frame around every page: skip link, discreet name, navigation, main, footer. Nothing in it says what the
 * page is about; on participants' pages the way out ("Leave quickly") stays in sight.
 */
import type { ReactNode } from "react";
import { frame } from "#app/words/shared.ts";
import { notWell } from "#app/words/meetings.ts";
import { sourceWords } from "#app/words/front.ts";
import { languages, ownName } from "#app/words/language.ts";
import { SubmitButton } from "./button.tsx";
import { useLanguage, usePage, useWords } from "./speech.tsx";

export type Audience = "public" | "participant" | "staff";

export type PageProps = {
  audience: Audience;
  children: ReactNode;
  /** Name of the organisation, instead of the product's. */
  place?: string | undefined;
  /** Where the name in the header leads. */
  home?: string | undefined;
  /** A `Nav`. */
  nav?: ReactNode;
  /** For tables and two columns; text keeps its measure all the same. */
  wide?: boolean | undefined;
  /** Query of this page that the language switch must keep. */
  keep?: Readonly<Record<string, string>> | undefined;
  links?: { privacy: string; contact: string } | undefined;
};

/** A whole page. The title belongs to the route's meta. */
export function Page({ audience, children, place, home = "/", nav, wide, keep, links }: PageProps) {
  const words = useWords(frame);
  const calls = useWords(notWell);
  const source = useWords(sourceWords);
  const { signedIn, demonstration } = usePage();
  return (
    <div className={`page for-${audience}`}>
      <SkipLink />
      <header className="page-head">
        <a className="page-name" href={home}>
          <bdi>{place ?? words.product}</bdi>
        </a>
        <WayOut audience={audience} />
      </header>
      {nav}
      <main id="main" tabIndex={-1} className={wide ? "wide" : undefined}>
        {children}
      </main>
      <footer className="page-foot">
        {audience !== "staff" && <a href="/not-well">{calls.link}</a>}
        <LanguageSwitch keep={keep} />
        <a href={links?.privacy ?? "/privacy"}>{words.privacy}</a>
        <a href={links?.contact ?? "/contact"}>{words.contact}</a>
        <a href="/source">{source.link}</a>
        {demonstration && <a href="/demonstration">{words.demonstration}</a>}
        {demonstration && <a href="/mailbox">{words.mailbox}</a>}
        {audience === "participant" && signedIn && <a href="/me">{words.mine}</a>}
        {signedIn && (
          <form method="post" action="/sign-out">
            <SubmitButton look="quiet">{words.signOut}</SubmitButton>
          </form>
        )}
      </footer>
    </div>
  );
}

/** The one link in the header: out of sight for participants, to one's own pages for everybody else. */
function WayOut({ audience }: { audience: Audience }) {
  const words = useWords(frame);
  const { signedIn } = usePage();
  if (audience === "participant") {
    return (
      <a className="leave" href="/leave" rel="nofollow">
        {words.leave}
      </a>
    );
  }
  if (!signedIn) return <a href="/sign-in">{words.signIn}</a>;
  return audience === "staff" ? (
    <a href="/organisations">{words.overview}</a>
  ) : (
    <a href="/me">{words.mine}</a>
  );
}

/** A page that is one surface (`run`, `screen`, `paper`, `quiet-page`): no header and no footer of the house. */
export function Bare({
  look,
  children,
}: {
  look: "run" | "screen" | "paper" | "quiet-page";
  children: ReactNode;
}) {
  return (
    <div className={look}>
      <SkipLink />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

export type NavLink = { href: string; text: ReactNode; here?: boolean | undefined };

/** Links between the pages of one thing; `here` marks the page one is on. */
export function Nav({ links, label }: { links: readonly NavLink[]; label?: string | undefined }) {
  const words = useWords(frame);
  return (
    <nav className="nav" aria-label={label ?? words.navigation}>
      <ul>
        {links.map(({ href, text, here }) => (
          <li key={href}>
            <a href={href} aria-current={here ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first thing in main: back to where one came from. `children` names that page. */
export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
  const words = useWords(frame);
  return (
    <a className="back" href={href}>
      <span aria-hidden="true">← </span>
      {children ?? words.back}
    </a>
  );
}

function SkipLink() {
  return (
    <a className="skip" href="#main">
      {useWords(frame).skip}
    </a>
  );
}

function LanguageSwitch({ keep }: { keep: PageProps["keep"] }) {
  const current = useLanguage();
  return (
    <>
      {languages
        .filter((language) => language !== current)
        .map((language) => (
          <a
            key={language}
            href={`?${new URLSearchParams({ ...keep, lang: language }).toString()}`}
            lang={language}
            hrefLang={language}
            rel="nofollow"
          >
            {ownName(language)}
          </a>
        ))}
    </>
  );
}
