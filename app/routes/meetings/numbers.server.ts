/** Whom to call, as pages show it: each number with the service it reaches and whether somebody checked it lately. */
import { entryState } from "#app/domain/groups/crisis.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { todayIn } from "#app/domain/zones.ts";
import {
  countriesInUse,
  crisisEntries,
  entriesForAnybody,
  groupsToCallFor,
} from "#db/people/crisis.server.ts";
import type { App } from "#app/server/start/app.server.ts";

/** `language`: the service's, in which its name is read. */
export type Call = { service: string; number: string; hours: string; language: Language; trusted: boolean };
export type CountryNumbers = { country: string; numbers: Call[] };

type Entry = Awaited<ReturnType<typeof crisisEntries>>[number];

/** The directory of an organisation for one country. */
export async function numbersOf(
  { store }: App,
  organisationId: string,
  country: string,
  today: string,
): Promise<Call[]> {
  return (await crisisEntries(store, organisationId, country)).map((entry) => asNumber(entry, today));
}

/** What a person can call: where their groups meet; of nobody's groups, every country, those with groups first. */
export async function numbersFor(app: App, personId: string | null, now: Date) {
  const today = todayIn("UTC", now);
  const groups = personId === null ? [] : await groupsToCallFor(app.store, personId);
  const own: CountryNumbers[] = [];
  for (const { organisationId, country } of groups)
    own.push({ country, numbers: await numbersOf(app, organisationId, country, today) });
  const all = byCountry(await entriesForAnybody(app.store), today);
  const near = own.length > 0 ? joined(own) : all.filter(of(await countriesInUse(app.store)));
  return { near, others: all.filter(({ country }) => !near.some((one) => one.country === country)) };
}

function of(countries: readonly string[]) {
  return ({ country }: CountryNumbers) => countries.includes(country);
}

function byCountry(entries: readonly Entry[], today: string): CountryNumbers[] {
  return joined(entries.map((entry) => ({ country: entry.country, numbers: [asNumber(entry, today)] })));
}

/** Each country once, each of its numbers once. */
function joined(lists: readonly CountryNumbers[]): CountryNumbers[] {
  const found = new Map<string, Map<string, Call>>();
  for (const { country, numbers } of lists) {
    const known = found.get(country) ?? new Map<string, Call>();
    for (const one of numbers)
      known.set(`${one.service} ${one.number}`, known.get(`${one.service} ${one.number}`) ?? one);
    found.set(country, known);
  }
  return [...found].map(([country, numbers]) => ({ country, numbers: [...numbers.values()] }));
}

function asNumber({ service, number, hours, language, verifiedOn }: Entry, today: string): Call {
  const trusted = ["verified", "old"].includes(entryState(verifiedOn, today));
  return { service, number, hours, language, trusted };
}
