/**
 * Nobodies: rows of persons that were made so that places, marks and acts of somebody erased still name one. One for
 * each place and one for each organisation they worked in, so that no two groups can be joined through them.
 */
import type { Language } from "#app/domain/languages.ts";
import { newId } from "../../kit/ids.server.ts";
import type { Work } from "../../kit/store.server.ts";

type Leaving = { language: Language };

/** Makes one: the language of who was there, and nothing else of them. */
export async function standIn(work: Work, { language }: Leaving, now: Date): Promise<string> {
  const id = newId();
  await work.write.insert(work.tables.persons).values({ id, language, createdAt: now, erasedAt: now });
  return id;
}

export type StandIns = {
  /** The one for an organisation; made when it is asked for first. */
  in(organisationId: string): Promise<string>;
};

export function standInsOf(work: Work, leaving: Leaving, now: Date): StandIns {
  const made = new Map<string, string>();
  return {
    async in(organisationId) {
      const found = made.get(organisationId) ?? (await standIn(work, leaving, now));
      made.set(organisationId, found);
      return found;
    },
  };
}

/** Old ids and the fresh ones that stand for them. */
export type Ids = Map<string, string>;

/** The same facts with fresh ids; null where they name none of the old ones. */
export function renamed<T>(facts: T, ids: Ids): T | null {
  const text = JSON.stringify(facts);
  let next = text;
  for (const [old, fresh] of ids) next = next.replaceAll(`"${old}"`, `"${fresh}"`);
  return next === text ? null : (JSON.parse(next) as T);
}
