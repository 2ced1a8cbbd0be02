/** What the page of a cycle shows to those who look after it. Nothing of it names a participant. */
import type { AppLoadContext } from "@remix-run/node";
import type { Language, Plan } from "#app/domain/curriculum/plan.ts";
import { inLanguage } from "#app/domain/curriculum/translations/in-language.ts";
import { endsLate } from "#app/domain/groups/schedule.ts";
import { shiftsWaiting } from "#db/cycles/clock-shifts.server.ts";
import { sessionsOf } from "#db/cycles/figures.server.ts";
import { findVersion } from "#db/curricula/curricula.server.ts";
import { countsByCycle, meetingsOf, venuesOf } from "#db/cycles/cycle-lists.server.ts";
import type { Cycle } from "#db/cycles/cycles.server.ts";
import { facilitatorsOf } from "#db/cycles/facilitators.server.ts";
import { publishable, somebodyAsked } from "#db/cycles/planning.server.ts";
import { countUndelivered } from "#db/letters/undelivered.server.ts";

export async function lookAtCycle({ app, requestContext }: AppLoadContext, cycle: Cycle) {
  const { store, clock } = app;
  const version = await findVersion(store, cycle.versionId);
  const rows = await meetingsOf(store, cycle.id);
  const venues = await venuesOf(store, [cycle.venueId, ...rows.map((row) => row.venueId)]);
  const counts = (await countsByCycle(store, [cycle.id])).get(cycle.id);
  const sessions = await sessionsOf(store, cycle, rows);
  const waiting = await shiftsWaiting(store, cycle, app.clockRules, clock.now());
  const verdict = cycle.state === "draft" ? await publishable(store, cycle, clock.now()) : null;
  const { id, name, state, zone, capacity, format, listed, enrolUntil } = cycle;
  return {
    cycle: { id, name, state, zone, capacity, format, listed, enrolUntil },
    readerZone: requestContext.zone && requestContext.zone !== zone ? requestContext.zone : null,
    curriculum: version && { ...titled(version.plan, cycle.language), version: version.version },
    meetings: rows.map((row) => ({
      id: row.id,
      number: row.number,
      title: sessions.get(row.id)?.title ?? "",
      state: row.state,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      zone: row.zone,
      late: endsLate(row.startsAt, row.endsAt, row.zone),
      format: row.format,
      elsewhere:
        row.venueId === cycle.venueId ? null : (venues.find((one) => one.id === row.venueId)?.name ?? null),
    })),
    venue: venues.find((one) => one.id === cycle.venueId) ?? null,
    undelivered: await countUndelivered(
      store,
      { organisationId: cycle.organisationId, cycleIds: [id], aboutNoGroup: false },
      clock.now(),
    ),
    counts: counts ?? { held: 0, offered: 0, waiting: 0, asked: 0 },
    /** Nobody has asked for a place: then it can be taken back. */
    untouched: !(await somebodyAsked(store, cycle.id)),
    leading: (await facilitatorsOf(store, cycle.id)).map(({ name: who, part, until }) => ({
      name: who,
      part,
      until,
    })),
    /** Meetings that newer clock rules wait to move. */
    clockShifts: waiting?.shifts.length ?? 0,
    publishing: verdict && { refusal: verdict.ok ? null : verdict.refusal, warnings: verdict.warnings },
  };
}

/** Title of a curriculum, and the language it is in, for groups that are led in `language`. */
function titled(plan: Plan, language: Language): { title: string; language: Language } {
  const { title, language: told } = inLanguage(plan, language).curriculum;
  return { title, language: told };
}
export type CycleLook = Awaited<ReturnType<typeof lookAtCycle>>;
