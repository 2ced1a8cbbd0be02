/**
 * Marker texts: every tagged private column of every row holds a text that exists nowhere else, so that finding it
 * in an answer says whose secret went where. Beside the tagged columns: how to join a meeting, the shared goal, the
 * facilitators' script. `mayRead` says who may come across a marker at all, wherever it stands.
 */
import { eq, getTableColumns, getTableName } from "drizzle-orm";
import type { Column } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { audienceOf } from "#app/domain/curriculum/plan.ts";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { cycle, organisation } from "#db/cast/cast.server.ts";
import { sqliteKit } from "#db/kit/kit.server.ts";
import type { Store, Work } from "#db/kit/store.server.ts";
import { b, rewritePlan } from "#tests/support/neighbours.ts";
import { who } from "#tests/support/roles.ts";
import type { RoleName } from "#tests/support/roles.ts";

export type Mark = {
  text: string;
  /** `table.column` as in the database; `script`, `group` for a curriculum. */
  what: string;
  /** Null: the installation's own shelf. */
  organisationId: string | null;
  /** Whose it is, where it is somebody's. */
  personId: string | null;
  /** The groups by which somebody may come across it. */
  cycleIds: string[];
  /** Of a step: its person shows it in their turn. Of a member's name: they lead a group that everybody may see. */
  shared: boolean;
};

/** Tagged, but not marked, and why. */
export const unmarked: Record<string, string> = {
  "outbox.facts": "made by the acts themselves; their letters are read instead",
  "outbox.address": "made by the acts themselves",
  "kept_letters.*": "the local mailbox: what is in it is what the letters test reads",
  "proofs.address": "made by asking",
};

/** Untagged columns that are private all the same. */
const private_ = ["venues.join", "venues.access", "shared_goals.text"];

type Row = Record<string, unknown> & { id?: string };

/** Puts markers into every row of the store and gives the list of them. */
export async function mark(store: Store): Promise<Mark[]> {
  const marks: Mark[] = [];
  const whose = await whoIsWhere(store);
  for (const table of Object.values(store.tables) as SQLiteTable[])
    for (const [key, column] of markable(table))
      await store.tx((work) => markColumn(work, { table, key, column, whose, marks }));
  await markScripts(store, marks);
  return marks;
}

/** The columns of a table that hold somebody's own words, names or addresses. */
export function markable(table: SQLiteTable): [string, Column][] {
  const name = getTableName(table);
  const tags = sqliteKit.book.get(name);
  return Object.entries(getTableColumns(table)).filter(([key, column]) => {
    const what = `${name}.${snake(key)}`;
    if (unmarked[what] || unmarked[`${name}.*`]) return false;
    const tag = tags?.get(key);
    const own = tag && (tag.holds === "contact" || tag.holds === "health");
    return (own || private_.includes(what)) && column.dataType === "string" && !column.enumValues;
  });
}

type Whose = {
  cyclesOf: Map<string, string[]>;
  leads: Set<string>;
  places: Map<string, Row>;
  meetings: Map<string, Row>;
  venues: Map<string, string[]>;
};

async function whoIsWhere({ tables, read }: Store): Promise<Whose> {
  const [places, meetings, cycles, leads] = [
    await read.select().from(tables.places),
    await read.select().from(tables.meetings),
    await read.select().from(tables.cycles),
    await read.select().from(tables.cycleFacilitators),
  ];
  const cyclesOf = new Map<string, string[]>();
  for (const place of places)
    cyclesOf.set(place.personId, [...(cyclesOf.get(place.personId) ?? []), place.cycleId]);
  const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [String(row.id), row]));
  const venues = new Map(cycles.map((one) => [one.venueId, [one.id]]));
  return {
    cyclesOf,
    leads: new Set(leads.map((lead) => lead.personId)),
    places: byId(places),
    meetings: byId(meetings),
    venues,
  };
}

type Marking = { table: SQLiteTable; key: string; column: Column; whose: Whose; marks: Mark[] };

async function markColumn(work: Work, { table, key, column, whose, marks }: Marking): Promise<void> {
  const what = `${getTableName(table)}.${snake(key)}`;
  const rows = (await work.read.select().from(table)) as Row[];
  const id = getTableColumns(table)["id"];
  if (!id) throw new Error(`${what} has rows without an id`);
  for (const [index, row] of rows.entries()) {
    const organisationId = organisationOf(row, whose);
    const side = organisationId === b.organisation ? "b" : "a";
    const text = `mark-${what.replace(/[._]/g, "-")}-${side}${index}-${chance()}`;
    const value = key === "address" && what !== "venues.address" ? `${text}@example.org` : text;
    await work.write
      .update(table)
      .set({ [key]: value } as never)
      .where(eq(id, row.id ?? ""));
    const place = whose.places.get(String(row["placeId"] ?? ""));
    const personId = (row["personId"] ?? place?.["personId"] ?? row["fromPersonId"] ?? null) as string | null;
    marks.push({
      text,
      what,
      organisationId,
      personId,
      cycleIds: cyclesBy(row, whose, personId),
      shared: row["shared"] === true || (what === "members.name" && whose.leads.has(String(personId))),
    });
  }
  void column;
}

function organisationOf(row: Row, { cyclesOf }: Whose): string {
  if (typeof row["organisationId"] === "string") return row["organisationId"];
  const personId = String(row["personId"] ?? "");
  const ofB =
    [who["owner of B"], who["leader of B"]].includes(personId) || cyclesOf.get(personId)?.includes(b.cycle);
  return ofB ? b.organisation : organisation();
}

function cyclesBy(
  row: Row,
  { cyclesOf, places, meetings, venues }: Whose,
  personId: string | null,
): string[] {
  const { cycleId, placeId, meetingId } = row as { cycleId?: string; placeId?: string; meetingId?: string };
  if (cycleId) return [cycleId];
  if (placeId) return [String(places.get(placeId)?.["cycleId"])];
  if (meetingId) return [String(meetings.get(meetingId)?.["cycleId"])];
  return venues.get(String(row.id)) ?? cyclesOf.get(personId ?? "") ?? [];
}

async function markScripts(store: Store, marks: Mark[]): Promise<void> {
  const { versions: v, curricula: c } = store.tables;
  const rows = await store.read
    .select({ id: v.id, organisationId: c.organisationId })
    .from(v)
    .innerJoin(c, eq(c.id, v.curriculumId));
  for (const { id, organisationId } of rows) {
    const side = organisationId === null ? "shelf" : "b";
    const common = { organisationId, personId: null, cycleIds: [], shared: false };
    const added = whats.map((what) => ({ ...common, what, text: `mark-${what}-${side}-${chance()}` }));
    const [script = "", group = "", topic = ""] = added.map((mark) => mark.text);
    await rewritePlan(store, id, (plan) => withMarkers(plan, { script, group, topic }));
    marks.push(...added);
  }
}

/** `topic`: what the curriculum and its sessions are called, which pages may say and what is sent may not. */
const whats = ["script", "group", "topic"] as const;
type Texts = { script: string; group: string; topic: string };

/** The plan with `script` in everything that only facilitators may see, and `group` in what the group sees. */
function withMarkers(plan: Plan, { script, group, topic }: Texts): Plan {
  const sessions = plan.sessions.map((session) => ({
    ...session,
    title: `${session.title} ${topic}`,
    aim: `${session.aim} ${script}`,
    recap: `${session.recap} ${script}`,
    segments: session.segments.map((segment) => ({
      ...segment,
      blocks: segment.blocks.map((block) => {
        const seen = audienceOf(block) === "facilitators" ? script : group;
        return { ...block, markdown: `${block.markdown}\n\n${seen}` };
      }),
    })),
  }));
  const curriculum = { ...plan.curriculum, title: `${plan.curriculum.title} ${topic}` };
  return { ...plan, curriculum, sessions };
}

const staffOfA: readonly RoleName[] = ["leader", "other leader", "coordinator", "author", "owner"];
const staffOfB: readonly RoleName[] = ["owner of B", "leader of B"];

/** The groups somebody works for, and the groups in which they hold a place. */
const leads: Partial<Record<RoleName, string[]>> = {
  leader: [cycle("open"), cycle("tonight"), cycle("finished")],
  "other leader": [cycle("open")],
  coordinator: [cycle("open"), cycle("tonight"), cycle("finished")],
  "leader of B": [b.cycle],
};
const holds: Partial<Record<RoleName, string[]>> = {
  participant: [cycle("tonight"), cycle("open")],
  fellow: [cycle("tonight"), cycle("finished")],
  elsewhere: [cycle("finished")],
  "participant of B": [b.cycle],
};

/** May somebody in this role come across this marker on any page of theirs? */
export function mayRead(role: RoleName, mark: Mark): boolean {
  if (mark.personId !== null && mark.personId === who[role]) return true;
  const works = staffOfA.includes(role) ? organisation() : staffOfB.includes(role) ? b.organisation : null;
  if (mark.what === "script") return works !== null && [null, works].includes(mark.organisationId);
  if (mark.what === "topic") return true;
  if (mark.what === "group") return role !== "anonymous";
  if (mark.what === "members.name") return works === mark.organisationId || mark.shared;
  if (works === mark.organisationId && owners.includes(role) && ofMembers.test(mark.what))
    return mark.cycleIds.length === 0;
  if (mark.what === "places.own_title") return false;
  if (mark.what.startsWith("steps.") && !mark.shared) return false;
  const near = (role in leads ? leads[role] : undefined) ?? [];
  if (near.some((id) => mark.cycleIds.includes(id))) return true;
  const sharedWithGroup = ["venues.join", "venues.access", "shared_goals.text"].includes(mark.what);
  return sharedWithGroup && (holds[role] ?? []).some((id) => mark.cycleIds.includes(id));
}

const owners: readonly RoleName[] = ["owner", "owner of B"];
const ofMembers = /^(addresses\.address|member_invitations\.)/;

/** The markers a text holds that this role may not see; `holder`: whose link it is, where a link opens it. */
export function leaksIn(
  text: string,
  role: RoleName,
  marks: readonly Mark[],
  holder: RoleName = role,
): string[] {
  const found = marks.filter((mark) => text.includes(mark.text));
  return found.filter((mark) => !mayRead(role, mark) && !mayRead(holder, mark)).map((mark) => mark.text);
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function chance(): string {
  return Math.random().toString(36).slice(2, 8);
}
