/** From the form to the page that shows all dates before anything is saved; saving asks the same questions again. */
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { enterOrganisation, refuseRequest } from "#app/server/http/doors.server.ts";
import type { Typed, Wrong } from "#app/server/http/forms.server.ts";
import { redirect } from "@remix-run/node";
import { repeatedSession } from "#app/domain/curriculum/sessions.ts";
import { inLanguage, languagesOf } from "#app/domain/curriculum/translations/in-language.ts";
import { may } from "#app/domain/groups/permissions.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { datesOf, sessionsToDate, usualTimes, warningsAbout } from "#app/domain/groups/planning.ts";
import type { DateWarning } from "#app/domain/groups/planning.ts";
import type { PlannedDate, SkippedDate } from "#app/domain/groups/schedule.ts";
import type { ClockStanding } from "#app/domain/zones/clock-rules.ts";
import { clockStanding } from "#app/server/start/clock-rules.server.ts";
import { languages } from "#app/words/language.ts";
import { findCurriculum } from "#db/curricula/curricula.server.ts";
import { mayLead } from "#db/cycles/facilitators.server.ts";
import { looksLikeId, newId } from "#db/kit/ids.server.ts";
import { facilitatorsIn } from "#db/people/members.server.ts";
import type { NewCycle } from "#db/cycles/planning.server.ts";
import { staffPlace } from "#app/ui/staff.tsx";
import { organisationChoices } from "../../organisations/settings/organisation-form.server.ts";
import { readPlanForm } from "./plan-form.server.ts";
import { nameIn, toldIn } from "./plan-languages.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };

/** The door to planning: a member who may, and a curriculum that stands on the shelf and can be run. */
export async function enterPlanning(args: Args) {
  const entered = await enterOrganisation(args, args.params.organisation, "plan a cycle");
  const path = `/organisations/${entered.organisation.id}`;
  const id = new URL(args.request.url).searchParams.get("curriculum");
  if (!id) throw redirect(`${path}/curricula`);
  const found = looksLikeId(id)
    ? await findCurriculum(args.context.app.store, entered.organisation.id, id)
    : null;
  if (!found) refuseRequest(404);
  if (!found.version || found.removedAt) throw redirect(`${path}/curricula/${id}`);
  return { ...entered, curriculumId: id, version: found.version };
}
type Entered = Awaited<ReturnType<typeof enterPlanning>>;

/** What the form starts with and may choose from. */
export async function lookAtPlanning(args: Args) {
  const { organisation, person, roles, curriculumId, version } = await enterPlanning(args);
  const { app, requestContext } = args.context;
  const { curriculum } = version.plan;
  const chosen = languages.find((one) => one === new URL(args.request.url).searchParams.get("language"));
  const usual = languagesOf(version.plan).find((one) => one === requestContext.language);
  const language = chosen ?? usual ?? curriculum.language;
  const facilitators = await facilitatorsIn(app.store, organisation.id);
  const repeats = repeatedSession(version.plan) !== null;
  const mine = facilitators.some((one) => one.personId === person.id) ? person.id : "";
  const typed: Typed = {
    name: inLanguage(version.plan, language).curriculum.publicTitle,
    zone: organisation.zone,
    country: organisation.country,
    language,
    rhythm: curriculum.cadence,
    times: repeats ? String(usualTimes) : "",
    skipHolidays: "yes",
    capacity: String(curriculum.group.max),
    format: curriculum.formats[0] ?? "in-person",
    listed: "yes",
    leadA: mine,
  };
  return {
    ...(await choicesFor(args, { organisation, roles, curriculumId, version })),
    typed,
    once: newId(),
  };
}

type Planner = Pick<Entered, "organisation" | "person" | "version"> & { roles: readonly Role[] };
type Choosing = Omit<Planner, "person"> & { curriculumId: string };

/** What the form may choose from, for a new group and for a draft alike. */
export async function choicesFor(
  { context }: Args,
  { organisation, roles, curriculumId, version }: Choosing,
) {
  const { app, requestContext } = context;
  const facilitators = await facilitatorsIn(app.store, organisation.id);
  const { title, language } = inLanguage(version.plan, requestContext.language).curriculum;
  const { formats, group } = version.plan.curriculum;
  const repeats = repeatedSession(version.plan) !== null;
  return {
    at: staffPlace(organisation, roles),
    curriculum: { id: curriculumId, title, language, formats, group, repeats },
    told: toldIn(version.plan, requestContext.language),
    facilitators: facilitators.map(({ personId, name }) => ({ value: personId, label: name })),
    choices: organisationChoices(requestContext.language),
  };
}

export type ShownDate = PlannedDate & { number: number; title: string };
/** A question about one date whose time does not exist, or exists twice. */
export type ClockQuestion = { kind: "gap" | "twice"; at: string; times: string[] };
export type Previewed = {
  typed: Typed;
  wrong: Wrong;
  question: ClockQuestion | null;
  dates: {
    planned: ShownDate[];
    skipped: SkippedDate[];
    warnings: DateWarning[];
    zone: string;
    /** Dates that were moved one by one are planned anew. */
    anew?: boolean;
    clocks: ClockStanding;
  } | null;
};

/** Reads the form and lays out its dates. `cycle` is what may be saved; null as long as something is wrong. */
export async function preview(
  args: Args,
  entered: Planner,
): Promise<{ shown: Previewed; cycle: NewCycle | null }> {
  const form = await readPlanForm(args.request);
  if (!form.ok) return refused(form.typed, form.wrong);
  const { app, requestContext } = args.context;
  const { organisation, person, version } = entered;
  const name = nameIn(version.plan, form.cycle);
  const owned = { organisationId: organisation.id, versionId: version.id, by: person.id };
  const cycle = { ...form.cycle, ...owned, name };
  if (repeatedSession(version.plan) && !cycle.times) return refused(form.typed, { times: "missing" });
  const held = sessionsToDate(version.plan, cycle.times ?? undefined);
  const dates = datesOf(cycle.rule, cycle, held, requestContext.language);
  if (!dates.ok) return refused(form.typed, { [fieldOf(dates.refusal)]: dates.refusal }, questionOf(dates));
  const wrong = await whoIsWrong(args, entered, cycle);
  if (wrong) return refused(form.typed, wrong);
  if (!version.plan.curriculum.formats.includes(cycle.format))
    return refused(form.typed, { format: "format-not-offered" });
  const told = inLanguage(version.plan, cycle.language);
  const shown = {
    typed: { ...form.typed, name },
    wrong: {},
    question: null,
    dates: {
      planned: dates.dates.map((date, index) => ({
        ...date,
        number: held[index]?.number ?? 0,
        title: told.sessions.find((session) => session.id === date.session)?.title ?? "",
      })),
      skipped: dates.skipped,
      warnings: warningsAbout(dates.dates, app.clock.now()),
      zone: cycle.zone,
      clocks: await clockStanding(app, dates.dates),
    },
  };
  return { shown, cycle };
}

function refused(typed: Typed, wrong: Wrong, question: ClockQuestion | null = null) {
  return { shown: { typed, wrong, question, dates: null }, cycle: null };
}

/** Facilitators see only what they lead: somebody who does not coordinate must be one of the two. */
async function whoIsWrong(
  args: Args,
  { roles, person, organisation }: Planner,
  { leading }: NewCycle,
): Promise<Wrong | null> {
  const verdict = await mayLead(args.context.app.store, organisation.id, leading);
  if (!verdict.ok) return { [verdict.refusal === "same-person" ? "leadB" : "leadA"]: verdict.refusal };
  const sees = may(roles, "see a cycle", { leads: leading.some((one) => one.personId === person.id) });
  return sees ? null : { leadA: "not-yourself" };
}

const fields: Readonly<Record<string, string>> = {
  "unknown-zone": "zone",
  "bad-date": "startDate",
  "bad-interval": "rhythm",
  "too-many-skipped": "closedDates",
};

function fieldOf(refusal: string): string {
  return fields[refusal] ?? "time";
}

function questionOf(refused: Extract<ReturnType<typeof datesOf>, { ok: false }>): ClockQuestion | null {
  const times = refused.suggestions.filter((one) => one.date === refused.at).map((one) => one.time);
  if (refused.refusal === "no-such-time") return { kind: "gap", at: refused.at, times };
  return refused.refusal === "time-happens-twice" ? { kind: "twice", at: refused.at, times } : null;
}
