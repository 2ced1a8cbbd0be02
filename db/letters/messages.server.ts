/** Letters between those who lead a group and its people, both ways. No address is shown to anyone. */
import { and, asc, desc, eq, gt, isNull, or } from "drizzle-orm";
import { endOfTyped } from "#app/domain/letters/end-of-life.ts";
import { peopleIn } from "./change-letters.server.ts";
import type { Cycle } from "../cycles/cycles.server.ts";
import { idOfAct } from "../kit/ids.server.ts";
import { note } from "../people/organisations.server.ts";
import { putLetter } from "./outbox.server.ts";
import type { Data, Store, Work } from "../kit/store.server.ts";

export type NewMessage = {
  /** The hidden id of the form: the same words sent twice are one letter to each, other words another letter. */
  once: string;
  cycle: Cycle;
  by: string;
  fromName: string;
  /** One place of the cycle, or everybody who holds one. */
  toPlaceId: string | null;
  body: string;
};

export type WritingVerdict = { ok: true; letters: number } | { ok: false; refusal: "nobody-there" };

/** Writes one letter to each. */
export async function writeToGroup(store: Store, message: NewMessage, now: Date): Promise<WritingVerdict> {
  return store.tx(async (work) => {
    const { cycle, toPlaceId, by, body } = message;
    const content = [toPlaceId, body];
    const id = idOfAct({ once: message.once, act: "write to the group", by, about: cycle.id, content });
    const all = await peopleIn(
      work,
      cycle.id,
      toPlaceId ? ["held", "offered", "waiting", "asked"] : ["held"],
    );
    const people = toPlaceId ? all.filter((one) => one.placeId === toPlaceId) : all;
    if (people.length === 0) return { ok: false, refusal: "nobody-there" };
    if (!(await keep(work, { ...message, id }, people[0]?.personId ?? null, now)))
      return { ok: true, letters: people.length };
    const until = await untilWhen(work, cycle.id, now);
    for (const { placeId, personId, language } of people)
      await putLetter(
        work,
        {
          kind: "message",
          organisationId: cycle.organisationId,
          cycleId: cycle.id,
          writtenId: id,
          to: { personId },
          language,
          key: `message:${id}:${placeId}`,
          facts: {
            placeId,
            groupName: cycle.name,
            fromName: message.fromName,
            body,
            replyPath: `/me/places/${placeId}/letter`,
            until,
          },
          dueAt: now,
        },
        now,
      );
    const line = {
      organisationId: cycle.organisationId,
      personId: by,
      act: "letter written" as const,
      subject: cycle.id,
    };
    await note(work, line, now);
    return { ok: true, letters: people.length };
  });
}

export type LetterBack = {
  once: string;
  cycle: Pick<Cycle, "id" | "name" | "organisationId">;
  /** Whoever writes: their place and the name they chose. */
  place: { id: string; personId: string; name: string | null };
  body: string;
};

/** From somebody with a place to those who lead their group now: one letter to each. */
export async function writeToFacilitators(
  store: Store,
  letter: LetterBack,
  now: Date,
): Promise<WritingVerdict> {
  return store.tx(async (work) => {
    const { cycle, place, body } = letter;
    const id = idOfLetterBack(letter);
    const leads = await leadingNow(work, cycle.id);
    if (leads.length === 0) return { ok: false, refusal: "nobody-there" };
    const direction = "to-facilitators" as const;
    const row = { id, cycle, by: place.personId, body, direction, toPersonId: null };
    if (!(await insert(work, row, now))) return { ok: true, letters: leads.length };
    const replyPath = `/cycles/${cycle.id}/letters?to=${place.id}`;
    const until = await untilWhen(work, cycle.id, now);
    const facts = {
      placeId: null,
      groupName: cycle.name,
      fromName: place.name ?? "",
      body,
      replyPath,
      until,
    };
    for (const { personId, language } of leads)
      await putLetter(
        work,
        {
          kind: "message",
          organisationId: cycle.organisationId,
          cycleId: cycle.id,
          writtenId: id,
          to: { personId },
          language,
          key: `message:${id}:${personId}`,
          facts,
          dueAt: now,
        },
        now,
      );
    return { ok: true, letters: leads.length };
  });
}

/** Whether this very letter is written already: sent again it is neither a second one nor counted as one. */
export async function isWritten({ tables: { messages: m }, read }: Data, letter: Words): Promise<boolean> {
  const found = await read
    .select({ id: m.id })
    .from(m)
    .where(eq(m.id, idOfLetterBack(letter)));
  return found.length > 0;
}

type Words = Omit<LetterBack, "cycle"> & { cycle: { id: string } };

function idOfLetterBack({ once, cycle, place, body }: Words): string {
  const act = "write to the facilitators";
  return idOfAct({ once, act, by: place.personId, about: cycle.id, content: [place.id, body] });
}

/** Until when words written now are worth reading, from the meeting that runs or comes next. */
async function untilWhen(
  { tables: { meetings: m }, read }: Work,
  cycleId: string,
  now: Date,
): Promise<string> {
  const [next] = await read
    .select({ endsAt: m.endsAt })
    .from(m)
    .where(and(eq(m.cycleId, cycleId), eq(m.state, "planned"), gt(m.endsAt, now)))
    .orderBy(asc(m.endsAt))
    .limit(1);
  return endOfTyped(now, next?.endsAt ?? null).toISOString();
}

function leadingNow({ tables: { cycleFacilitators: f, persons: p }, read }: Work, cycleId: string) {
  return read
    .select({ personId: p.id, language: p.language })
    .from(f)
    .innerJoin(p, eq(p.id, f.personId))
    .where(and(eq(f.cycleId, cycleId), isNull(f.until)));
}

/** False when this form's letter is kept already. */
async function keep(
  work: Work,
  message: NewMessage & { id: string },
  firstPersonId: string | null,
  now: Date,
): Promise<boolean> {
  const { id, cycle, by, toPlaceId, body } = message;
  const direction = toPlaceId ? ("to-person" as const) : ("to-group" as const);
  return insert(work, { id, cycle, by, body, direction, toPersonId: toPlaceId ? firstPersonId : null }, now);
}

type Row = {
  id: string;
  cycle: Pick<Cycle, "id" | "organisationId">;
  by: string;
  body: string;
  direction: "to-person" | "to-group" | "to-facilitators";
  toPersonId: string | null;
};

async function insert({ tables: { messages: m }, write }: Work, row: Row, now: Date): Promise<boolean> {
  const { cycle, by, ...rest } = row;
  const kept = await write
    .insert(m)
    .values({
      ...rest,
      organisationId: cycle.organisationId,
      cycleId: cycle.id,
      fromPersonId: by,
      once: row.id,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: m.id });
  return kept.length > 0;
}

/** Letters to a group, to one of its people, or from one of them (`name`), the newest first; `from`: the member. */
export function messagesOf(data: Data, cycleId: string) {
  const { messages: m, members, places: p } = data.tables;
  const to = and(eq(m.direction, "to-person"), eq(p.personId, m.toPersonId));
  const from = and(eq(m.direction, "to-facilitators"), eq(p.personId, m.fromPersonId));
  return data.read
    .select({
      id: m.id,
      direction: m.direction,
      body: m.body,
      createdAt: m.createdAt,
      from: members.name,
      name: p.name,
    })
    .from(m)
    .leftJoin(
      members,
      and(eq(members.personId, m.fromPersonId), eq(members.organisationId, m.organisationId)),
    )
    .leftJoin(p, and(eq(p.cycleId, m.cycleId), or(to, from)))
    .where(eq(m.cycleId, cycleId))
    .orderBy(desc(m.createdAt), desc(m.id))
    .limit(100);
}
