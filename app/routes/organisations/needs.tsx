/** What needs somebody today, with the way to it; today's meeting first and large. */
import { ButtonLink } from "#app/ui/button.tsx";
import { Doubt, OlderRules } from "#app/ui/clock-notes.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { When } from "#app/ui/when.tsx";
import { clockRules } from "#app/words/clock-rules.ts";
import { time } from "#app/words/dates.ts";
import { organisations } from "#app/words/organisations.ts";
import type { Need } from "./home.server.ts";
import type { ClockNeed } from "./home-clocks.server.ts";

type Failed = { id: string; kind: string; failure: string | null; createdAt: Date; zone: string };

export function Needs(props: { organisationId: string; needs: readonly Need[]; failed: readonly Failed[] }) {
  const { organisationId, needs, failed } = props;
  const { home } = useWords(organisations);
  return (
    <section className="stack">
      <h2>{home.needs}</h2>
      {needs.length + failed.length === 0 && <p>{home.nothing}</p>}
      <ul className="entries">
        {needs.map((need) => (
          <li key={keyOf(need)}>
            <OneNeed need={need} organisationId={organisationId} />
          </li>
        ))}
        {failed.length > 0 && (
          <li>
            <p>{home.letters(failed.length)}</p>
            <FailedLetters failed={failed} />
          </li>
        )}
      </ul>
    </section>
  );
}

function keyOf(need: Need): string {
  if (need.what === "clocks-in-doubt") return `${need.what} ${need.doubt.zone}`;
  return `${need.what} ${"cycleId" in need ? need.cycleId : "meetingId" in need ? need.meetingId : ""}`;
}

function OneNeed({ need, organisationId }: { need: Need; organisationId: string }) {
  const { home } = useWords(organisations);
  const language = useLanguage();
  if (need.what === "tonight")
    return (
      <>
        <p className="lead">{home.tonight(need.name, time(language, need.zone, need.startsAt))}</p>
        <ButtonLink href={`/meetings/${need.meetingId}`} large>
          {home.toMeeting}
        </ButtonLink>
      </>
    );
  if (need.what === "crisis" || need.what === "crisis-old") {
    const text = need.what === "crisis" ? home.crisis(need.countries) : home.crisisOld(need.count);
    return <Line text={text} href={`/organisations/${organisationId}/crisis`} link={home.toCrisis} />;
  }
  if (need.what === "clocks-older" || need.what === "clocks-in-doubt" || need.what === "clocks-to-follow")
    return <ClockLine need={need} />;
  if (need.what === "draft")
    return <Line text={home.draft(need.name)} href={`/cycles/${need.cycleId}`} link={home.toDraft} />;
  const roster = `/cycles/${need.cycleId}/roster`;
  if (need.what === "waiting")
    return <Line text={home.waiting(need.name, need.free, need.count)} href={roster} link={home.toOffer} />;
  return <Line text={home.asked(need.name, need.count)} href={roster} link={home.toRoster} />;
}

function ClockLine({ need }: { need: ClockNeed }) {
  const words = useWords(clockRules);
  if (need.what === "clocks-to-follow")
    return (
      <Line
        text={words.need(need.name, need.count)}
        href={`/cycles/${need.cycleId}/clocks`}
        link={words.toShift}
      />
    );
  return (
    <p>
      {need.what === "clocks-older" ? (
        <OlderRules version={need.version} seen={need.seen} />
      ) : (
        <Doubt doubt={need.doubt} />
      )}
    </p>
  );
}

function Line({ text, href, link }: { text: string; href: string; link: string }) {
  return (
    <p>
      {text} <a href={href}>{link}</a>
    </p>
  );
}

function FailedLetters({ failed }: { failed: readonly Failed[] }) {
  const { home } = useWords(organisations);
  const columns = [{ label: home.failedWhat }, { label: home.failedWhen }, { label: home.failedWhy }];
  return (
    <details>
      <summary>{home.toLetters}</summary>
      <DataTable
        caption={home.failedTitle}
        bareCaption
        columns={columns}
        rows={failed.map((letter) => ({
          key: letter.id,
          cells: [
            home.failedKind[letter.kind] ?? letter.kind,
            <When key="when" at={letter.createdAt} zone={letter.zone} as="dayAndTime" />,
            letter.failure,
          ],
        }))}
      />
    </details>
  );
}
