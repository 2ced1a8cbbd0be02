/** One cycle for those who look after it: its meetings, its places, who leads, and what can be done. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/groups/permissions.ts";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { clockRules, figuresWords, cycleWords, ledDates, planning, versionWords } from "#app/words/cycles.ts";
import { organisations, undeliveredWords } from "#app/words/organisations.ts";
import { newerForSome } from "#db/cycles/adoption.server.ts";
import { figuresOf } from "#db/cycles/figures.server.ts";
import type { FiguresOfCycle } from "#db/cycles/figures.server.ts";
import { CycleTag } from "../../organisations/cycle-entries.tsx";
import { lookAtCycle } from "./cycle.server.ts";
import { CycleFacts, CycleLeads, CyclePlaces } from "./cycle-facts.tsx";
import { CycleFigures } from "./cycle-figures.tsx";
import { CycleMeetings } from "./cycle-meetings.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles, leads } = await enterCycle(args, args.params.cycle, "see a cycle");
  const { app } = args.context;
  return {
    title: organisations[args.context.requestContext.language].home.title,
    at: staffPlace(organisation, roles),
    said: new URL(args.request.url).searchParams.get("said"),
    leads,
    mayCallOff: may(roles, "cancel a cycle", { leads }),
    ...(await lookAtCycle(args.context, cycle)),
    newer: await newerForSome(app.store, cycle, app.clock.now()),
    figures: cycle.state === "draft" ? null : await figuresOf(app.store, cycle, app.clock.now()),
  };
}

export default function CyclePage() {
  const page = useLoaderData<typeof loader>();
  const { at, said, cycle, publishing } = page;
  const words = useWords(cycleWords);
  const newer = useWords(versionWords);
  const clocks = useWords(clockRules);
  const dates = useWords(ledDates);
  const path = `/cycles/${cycle.id}`;
  const running = cycle.state === "draft" || cycle.state === "published";
  return (
    <Staff at={at} here="groups" wide>
      <BackLink href={`/organisations/${at.id}`}>{useWords(organisations).home.heading}</BackLink>
      <h1>
        <Name>{cycle.name}</Name>
      </h1>
      <Said
        code={said}
        sentences={{ ...words.said, clocks: clocks.said, "clocks-stand": clocks.stand, dates: dates.saved }}
      />
      <p>
        <CycleTag state={cycle.state} />
      </p>
      {page.undelivered > 0 && <Undelivered count={page.undelivered} organisationId={at.id} />}
      {cycle.state === "draft" && <Publishing publishing={publishing} path={path} />}
      {page.clockShifts > 0 && (
        <Notice kind="care">
          {clocks.notice(page.clockShifts)} <a href={`${path}/clocks`}>{clocks.toShift}</a>
        </Notice>
      )}
      <CycleMeetings {...page} changeable={running} />
      <CyclePlaces counts={page.counts} capacity={cycle.capacity} path={path} state={cycle.state} />
      <CycleLeads {...page} path={path} zone={cycle.zone} />
      {page.figures && <FiguresPart figures={page.figures} path={path} />}
      <CycleFacts {...page} />
      {page.newer && (
        <p className="quiet">
          {newer.quiet} <a href={`${path}/version`}>{newer.look}</a>
        </p>
      )}
      <Acts state={cycle.state} path={path} groupId={cycle.id} {...page} />
    </Staff>
  );
}

type Acting = { state: string; path: string; groupId: string; untouched: boolean; mayCallOff: boolean };

function Acts({ state, path, groupId, untouched, mayCallOff }: Acting) {
  const words = useWords(cycleWords);
  return (
    <section className="stack">
      <h2>{words.acts}</h2>
      <ul className="plain stack close">
        {state === "draft" && (
          <>
            <li>
              <a href={`${path}/plan`}>{words.changeDraft}</a>
            </li>
            <li>
              <a href={`${path}/throw-away`}>{words.throwAway}</a>
            </li>
          </>
        )}
        {state === "published" && untouched && (
          <li>
            <a href={`${path}/draft`}>{words.unpublish}</a>
          </li>
        )}
        {state === "published" && mayCallOff && (
          <li>
            <a href={`${path}/cancel`}>{words.callOff}</a>
          </li>
        )}
        {state !== "draft" && (
          <li>
            <a href={`/groups/${groupId}`}>{words.publicPage}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

function Undelivered({ count, organisationId }: { count: number; organisationId: string }) {
  const words = useWords(undeliveredWords);
  return (
    <Notice kind="care">
      {words.needNoGroup(count)} <a href={`/organisations/${organisationId}/letters`}>{words.toLetters}</a>
    </Notice>
  );
}

/** How it has gone so far; every part of every meeting stands on a page of its own. */
function FiguresPart({ figures, path }: { figures: FiguresOfCycle; path: string }) {
  const words = useWords(figuresWords);
  const cycle = useWords(cycleWords);
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <CycleFigures figures={figures} />
      <p>
        <a href={`${path}/course`}>{cycle.figures}</a>
      </p>
    </section>
  );
}

type Publishing = ReturnType<typeof useLoaderData<typeof loader>>["publishing"];

function Publishing({ publishing, path }: { publishing: Publishing; path: string }) {
  const words = useWords(cycleWords);
  const sentences = useWords(planning).publish;
  if (!publishing) return null;
  return (
    <>
      {[...(publishing.refusal ? [publishing.refusal] : []), ...publishing.warnings].map((code) => (
        <Notice key={code} kind="care">
          {sentences[code]}
        </Notice>
      ))}
      {!publishing.refusal && (
        <p>
          <ButtonLink href={`${path}/publish`}>{words.publish}</ButtonLink>
        </p>
      )}
    </>
  );
}
