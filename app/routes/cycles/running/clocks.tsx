/** Newer clock rules for a group: which meetings ahead follow, and the word that lets them. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Confirm, errorsOf, Staff, staffPlace } from "#app/ui/staff.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { When } from "#app/ui/when.tsx";
import { clockRules, cycleWords } from "#app/words/cycles.ts";
import { moment } from "#app/words/dates.ts";
import { peopleIn } from "#db/letters/change-letters.server.ts";
import { applyClockShifts, shiftsWaiting } from "#db/cycles/clock-shifts.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "move a meeting");
  const { app, requestContext } = args.context;
  const waiting = await shiftsWaiting(app.store, cycle, app.clockRules, app.clock.now());
  const shifts = (waiting?.shifts ?? []).map(({ meeting: { id, number, startsAt, endsAt, zone }, to }) => ({
    ...{ id, number, zone, to },
    shown: { startsAt, endsAt },
  }));
  return {
    title: clockRules[requestContext.language].title,
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, name: cycle.name, zone: cycle.zone },
    shifts,
    seen: waiting?.seen ?? 0,
    dueAt: waiting?.dueAt ?? null,
    people: (await peopleIn(app.store, cycle.id, ["held", "offered"])).length,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { cycle, person } = await enterCycle(args, args.params.cycle, "move a meeting");
  const { app } = args.context;
  const form = await readForm(args.request, { seen: field.whole(0, 1_000_000) });
  const act = { cycleId: cycle.id, by: person.id, seen: form.ok ? form.values.seen : -1 };
  const verdict = await applyClockShifts(app.store, act, app.clockRules, app.clock.now());
  if (!verdict.ok) return data({ refusal: verdict.refusal }, { status: 422 });
  if (verdict.moved === 0) return redirect(`/cycles/${cycle.id}?said=clocks-stand`, 303);
  app.channel.publish({ topic: `cycle:${cycle.id}`, revision: verdict.revision });
  return redirect(`/cycles/${cycle.id}?said=clocks`, 303);
}

export default function Clocks() {
  const { at, cycle, shifts, seen, dueAt, people } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(clockRules);
  const language = useLanguage();
  const path = `/cycles/${cycle.id}`;
  const possible = shifts.some(({ to }) => to !== null);
  return (
    <Staff at={at} here="groups" wide>
      <BackLink href={path}>{cycle.name}</BackLink>
      <h1>{words.heading(cycle.name)}</h1>
      <ErrorSummary errors={back ? errorsOf({ "": back.refusal }, words.refusals) : []} />
      {shifts.length === 0 ? <p>{words.nothing}</p> : <p>{words.lead}</p>}
      {shifts.length > 0 && <Shifts shifts={shifts} />}
      {possible && (
        <Confirm
          action={`${path}/clocks`}
          act={words.act}
          no={{ href: path, text: words.no }}
          hidden={{ seen: String(seen) }}
        >
          {dueAt && <p>{words.due(moment(language, cycle.zone, dueAt))}</p>}
          <p>{words.tells(people)}</p>
        </Confirm>
      )}
    </Staff>
  );
}

type Shift = ReturnType<typeof useLoaderData<typeof loader>>["shifts"][number];

function Shifts({ shifts }: { shifts: readonly Shift[] }) {
  const words = useWords(clockRules);
  const cycle = useWords(cycleWords);
  return (
    <DataTable
      caption={words.title}
      bareCaption
      columns={[{ label: words.meeting }, { label: words.planned }, { label: words.shown }]}
      rows={shifts.map(({ id, number, zone, to, shown }) => ({
        key: id,
        cells: [
          cycle.number(number),
          to ? (
            <When key="planned" at={to.startsAt} until={to.endsAt} zone={zone} />
          ) : (
            <span key="planned">
              {words.byHand}{" "}
              <a href={`/meetings/${id}/move`}>
                {words.move}
                <span className="unseen"> {words.about(number)}</span>
              </a>
            </span>
          ),
          <When key="shown" at={shown.startsAt} until={shown.endsAt} zone={zone} />,
        ],
      }))}
    />
  );
}
