/** What needs somebody today, with the way to it; today's meeting first and large. */
import { ButtonLink } from "#app/ui/button.tsx";
import { Doubt, OlderRules } from "#app/ui/clock-notes.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { clockRules } from "#app/words/cycles.ts";
import { time } from "#app/words/dates.ts";
import { organisations, undeliveredWords } from "#app/words/organisations.ts";
import type { Need } from "./home.server.ts";
import type { ClockNeed } from "./home-clocks.server.ts";

export function Needs({ organisationId, needs }: { organisationId: string; needs: readonly Need[] }) {
  const { home } = useWords(organisations);
  return (
    <section className="stack">
      <h2>{home.needs}</h2>
      {needs.length === 0 && <p>{home.nothing}</p>}
      <ul className="entries">
        {needs.map((need) => (
          <li key={keyOf(need)}>
            <OneNeed need={need} organisationId={organisationId} />
          </li>
        ))}
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
  const letters = useWords(undeliveredWords);
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
  if (need.what === "letters" || need.what === "without-address")
    return (
      <Line
        text={lettersText(need, letters)}
        href={`/organisations/${organisationId}/letters`}
        link={letters.toLetters}
      />
    );
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

type OfLetters = Extract<Need, { what: "letters" | "without-address" }>;

function lettersText(need: OfLetters, words: (typeof undeliveredWords)["en"]): string {
  if (need.what === "without-address") return words.needWithout(need.name, need.names);
  return need.cycleId ? words.need(need.name, need.count) : words.needNoGroup(need.count);
}

function Line({ text, href, link }: { text: string; href: string; link: string }) {
  return (
    <p>
      {text} <a href={href}>{link}</a>
    </p>
  );
}
