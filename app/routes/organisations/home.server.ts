/** What the first page of an organisation shows to this member: only groups they may see, and what needs them. */
import type { AppLoadContext } from "@remix-run/node";
import { directoryNeeds } from "#app/domain/groups/crisis.ts";
import { seatsLeft, whyNoOffer } from "#app/domain/groups/enrolment.ts";
import type { CycleState } from "#app/domain/groups/enrolment.ts";
import { may } from "#app/domain/groups/permissions.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import { todayIn } from "#app/domain/zones.ts";
import { crisisEntries } from "#db/people/crisis.server.ts";
import { countsByCycle, cyclesOf, meetingsAhead } from "#db/cycles/cycle-lists.server.ts";
import { clockNeeds } from "./home-clocks.server.ts";
import type { ClockNeed } from "./home-clocks.server.ts";
import { letterScope, troublesOf } from "./letters/letters.server.ts";
import type { Trouble } from "./letters/letters.server.ts";

type Entered = {
  organisation: { id: string; country: string; zone: string };
  person: { id: string };
  roles: readonly Role[];
};

/** One thing that needs somebody: what, and where to go for it. */
export type Need =
  | { what: "tonight"; meetingId: string; name: string; startsAt: Date; zone: string }
  | { what: "draft" | "asked"; cycleId: string; name: string; count: number }
  /** A seat is free and somebody waits who can be offered it now. */
  | { what: "waiting"; cycleId: string; name: string; free: number; count: number }
  | { what: "letters"; cycleId: string | null; name: string; count: number }
  | { what: "without-address"; cycleId: string | null; name: string; names: string[] }
  | { what: "crisis"; countries: string[] }
  | { what: "crisis-old"; count: number }
  | ClockNeed;

export async function lookAtHome(context: AppLoadContext, entered: Entered) {
  const { app } = context;
  const { organisation, person, roles } = entered;
  const now = app.clock.now();
  const all = may(roles, "see a cycle");
  const seen = may(roles, "see cycles")
    ? await cyclesOf(app.store, organisation.id, all ? null : person.id)
    : [];
  const ids = seen.map((one) => one.id);
  const counts = await countsByCycle(app.store, ids);
  const ahead = await meetingsAhead(app.store, ids, new Date(now.getTime() - 6 * 3_600_000));
  const cycles = seen.map((cycle) => ({
    ...cycle,
    counts: counts.get(cycle.id) ?? { held: 0, offered: 0, waiting: 0, asked: 0 },
    next: ahead.find((meeting) => meeting.cycleId === cycle.id && meeting.endsAt > now) ?? null,
  }));
  const tonight = ahead.flatMap((meeting): Need[] => {
    const cycle = seen.find((one) => one.id === meeting.cycleId && one.state === "published");
    if (!cycle || todayIn(meeting.zone, meeting.startsAt) !== todayIn(meeting.zone, now)) return [];
    return [
      {
        what: "tonight",
        meetingId: meeting.id,
        name: cycle.name,
        startsAt: meeting.startsAt,
        zone: meeting.zone,
      },
    ];
  });
  const needs = [
    ...tonight,
    ...(await clockNeeds(context, entered, seen)),
    ...(await troublesOf(app, await letterScope(app, { organisation, person, roles }))).flatMap(
      needsOfLetters,
    ),
    ...(await needsHere(app.store, organisation, { roles, now, seen })),
    ...cycles.flatMap((cycle) => needsOf({ ...cycle, startsAt: startOf(ahead, cycle.id, now) }, now)),
  ];
  return { cycles, needs, all, mayPlan: may(roles, "plan a cycle") };
}

type InCountry = { state: string; country: string };
type CycleSeen = {
  id: string;
  name: string;
  state: CycleState;
  zone: string;
  capacity: number;
  counts: { held: number; offered: number; waiting: number; asked: number };
  /** Of the next meeting that has not begun. */
  startsAt: Date | null;
};

function startOf(ahead: readonly { cycleId: string; startsAt: Date }[], id: string, now: Date): Date | null {
  return ahead.find((meeting) => meeting.cycleId === id && meeting.startsAt > now)?.startsAt ?? null;
}

/** What somebody can do something about: people who wait for a seat that is not free are none of it. */
function needsOf(cycle: CycleSeen, now: Date): Need[] {
  const { id: cycleId, name, state, zone, capacity, counts, startsAt } = cycle;
  if (state === "draft") return [{ what: "draft", cycleId, name, count: 0 }];
  if (state !== "published") return [];
  const { asked, waiting: waitingCount } = counts;
  const seats = { capacity, held: counts.held, offered: counts.offered };
  const none = whyNoOffer({ ...seats, cycleState: state, waitingCount }, startsAt, zone, now);
  const free = seatsLeft(seats);
  return [
    ...(asked > 0 ? [{ what: "asked" as const, cycleId, name, count: asked }] : []),
    ...(none === null ? [{ what: "waiting" as const, cycleId, name, free, count: waitingCount }] : []),
  ];
}

/** Letters that did not arrive, and apart from them whoever has no address to write to. */
function needsOfLetters({ cycle, count, withoutAddress }: Trouble): Need[] {
  const of = { cycleId: cycle?.id ?? null, name: cycle?.name ?? "" };
  return [
    ...(count > 0 ? [{ what: "letters" as const, ...of, count }] : []),
    ...(withoutAddress.length > 0
      ? [{ what: "without-address" as const, ...of, names: withoutAddress }]
      : []),
  ];
}

async function needsHere(
  store: AppLoadContext["app"]["store"],
  organisation: Entered["organisation"],
  { roles, now, seen }: { roles: readonly Role[]; now: Date; seen: readonly InCountry[] },
): Promise<Need[]> {
  if (!may(roles, "keep the crisis directory")) return [];
  const ahead = seen.filter((cycle) => cycle.state === "draft" || cycle.state === "published");
  const countries = [organisation.country, ...ahead.map((cycle) => cycle.country)];
  const entries = await crisisEntries(store, organisation.id);
  const today = todayIn(organisation.zone, now);
  const { missing, aged } = directoryNeeds(entries, countries, today);
  return [
    ...(missing.length > 0 ? [{ what: "crisis" as const, countries: missing }] : []),
    ...(aged > 0 ? [{ what: "crisis-old" as const, count: aged }] : []),
  ];
}
