/** The door to the periods of an organisation, and what its page and its form show of them. */
import {
  bounds,
  defaultPeriods,
  groundOf,
  periodKinds,
  principleOf,
} from "#app/domain/forgetting/periods.ts";
import type { PeriodKind, Periods, StandingPeriods } from "#app/domain/forgetting/periods.ts";
import { enterOrganisation } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { field } from "#app/server/http/forms.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { installationDays } from "#db/forgetting/periods/periods-installation.server.ts";
import { periodsOf } from "#db/forgetting/periods/periods.server.ts";
import { forgettingsOf, tryForgetting } from "#db/forgetting/periods/periods-told.server.ts";
import { failedDays } from "#db/letters/undelivered.server.ts";
import { idleDays, longestDays } from "#db/people/sign-ins.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };
type Organisation = { id: string; country: string };

export function enterPeriods(args: Args) {
  return enterOrganisation(args, args.params.organisation, "change organisation settings");
}

/** The page: each kind with its days and ground, a dry run for when they hold, and the reports. */
export async function lookAtPeriods({ store, clock }: App, organisation: Organisation) {
  const now = clock.now();
  const { id: organisationId, country } = organisation;
  const periods = await periodsOf(store, organisation, now);
  const begins = latestOf(periods);
  const from = begins > now ? begins : null;
  return {
    principle: principleOf(country),
    kinds: periodKinds.map((kind) => ({
      kind,
      days: periods[kind].days,
      ground: groundOf(kind, country),
    })),
    /** From when on all of them hold; null once they do. */
    from,
    tried: await tryForgetting(store, { organisationId, periods, now: from ?? now }),
    reports: await forgettingsOf(store, organisationId),
    fixed: {
      failed: failedDays,
      idle: idleDays,
      longest: longestDays,
      people: installationDays.people,
      mailbox: installationDays.mailbox,
      outside: installationDays["house-audit"],
    },
  };
}

function latestOf(periods: StandingPeriods): Date {
  return new Date(Math.max(...periodKinds.map((kind) => periods[kind].holdsFrom.getTime())));
}

/** What the form says beside each field. */
export function fieldsFor(country: string) {
  const usual = defaultPeriods(country);
  return periodKinds.map((kind) => ({ kind, ...bounds[kind], usual: usual[kind] }));
}

/** One field a kind; whether the days are within the bounds is the rule's to say. */
export function periodFields() {
  const entries = periodKinds.map((kind) => [kind, field.whole(0, 99_999)] as const);
  return Object.fromEntries(entries) as Record<PeriodKind, ReturnType<typeof field.whole>>;
}

/** Days as a form shows them. */
export function typedOf(days: Periods): Record<string, string> {
  return Object.fromEntries(periodKinds.map((kind) => [kind, String(days[kind])]));
}

/** What shorter periods would forget in the coming night. Kinds that are not shorter are not among it. */
export function whatWouldGo(
  { store, clock }: App,
  organisationId: string,
  { wanted, shorter }: { wanted: Periods; shorter: readonly PeriodKind[] },
) {
  const now = clock.now();
  const never = new Date(8.64e15);
  const entries = periodKinds.map((kind) => [
    kind,
    { days: wanted[kind], holdsFrom: shorter.includes(kind) ? now : never },
  ]);
  const periods = Object.fromEntries(entries) as StandingPeriods;
  return tryForgetting(store, { organisationId, periods, now });
}
