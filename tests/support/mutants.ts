/** A store whose acts are not quite ours: what a guard is worth shows when it is taken out and a test fails. */
import type { Store, Work } from "#db/kit/store.server.ts";

/** The same store, with parts of what its acts write with exchanged. */
export function mutantOf(store: Store, change: (work: Work) => Partial<Work["write"]>): Store {
  const mutant = (work: Work): Work => {
    const write = Object.assign(Object.create(work.write) as Work["write"], change(work));
    return { read: work.read, tables: work.tables, write };
  };
  return { ...store, tx: (work) => store.tx((data) => work(mutant(data))) };
}

/** Where many wait for each other: `arrive` resolves once it was called so often. */
export function meetingPoint(expected: number): { arrive(): Promise<void> } {
  let [arrived, open] = [0, (): void => undefined];
  const all = new Promise<void>((resolve) => (open = resolve));
  return {
    arrive() {
      arrived += 1;
      if (arrived === expected) open();
      return all;
    },
  };
}

/**
 * Acts that read the cycle instead of locking it by raising its revision, and number people as they like; `before` is
 * what each waits for then.
 */
export function withoutLock(store: Store, before: () => Promise<void> = () => Promise.resolve()): Store {
  let ticket = 1000;
  return mutantOf(store, (work) => {
    const where = async (condition: never) => {
      const found = await work.read.select().from(work.tables.cycles).where(condition);
      await before();
      return found.map((cycle) => ({ ...cycle, revision: (ticket -= 1) }));
    };
    const update = (table: unknown) =>
      table === work.tables.cycles
        ? { set: () => ({ where: (condition: never) => ({ returning: () => where(condition) }) }) }
        : work.write.update(table as typeof work.tables.places);
    return { update } as unknown as Partial<Work["write"]>;
  });
}
