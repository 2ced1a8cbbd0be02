/**
 * The queue of the one connection that writes: a transaction at a time, in the order asked. What is acknowledged was
 * written to the files that lie at their names, and has a number that the mark beside them knows (high-water).
 */
import type Sqlite from "better-sqlite3";
import { StorageFailure, storageFailureOf } from "./storage-failure.server.ts";
import type { StorageTrouble } from "./storage-failure.server.ts";
import { retrying } from "./store.server.ts";
import type { Store, Work } from "./store.server.ts";
import type { Mark } from "./high-water.server.ts";

export type Queue = {
  tx: Store["tx"];
  /** Runs `work` on the writer between two transactions. */
  between(work: () => void): Promise<void>;
  /** Resolves when all that was asked for is done. */
  idle(): Promise<unknown>;
  /** How the last transaction that wrote, or failed to, ended. */
  lastTrouble(): StorageTrouble | null;
  /** A transaction that writes and changes nothing: can anything be saved? */
  probe(): Promise<void>;
};

type QueueParts = {
  data: Work;
  onSlowWork: (message: string) => void;
  /** Whether the open files are still those at their names. */
  isThere: () => boolean;
  mark: { note(mark: Mark): void };
};

/** One transaction at a time; other requests get the loop between two of them. */
export function queueOf(writer: Sqlite.Database, { data, onSlowWork, ...given }: QueueParts): Queue {
  const bounds = boundsOf(writer, given);
  const once = async <T>(work: (data: Work) => Promise<T>): Promise<T> => {
    let crossed = false;
    // Queries here are answered in microtasks; a tick comes only once there are none left, so it comes too early
    // exactly when the work waits for a timer, a file or the network.
    process.nextTick(() => (crossed = true));
    try {
      bounds.begin();
      const result = await work(data);
      if (crossed) onSlowWork("A transaction waited for something other than its queries.");
      bounds.commit();
      return result;
    } catch (error) {
      bounds.rollback(error);
      throw error;
    }
  };
  let tail: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const mine = tail.then(work);
    tail = mine.then(nothing, nothing).then(() => new Promise((resolve) => setImmediate(resolve)));
    return mine;
  };
  const touch = writer.prepare("UPDATE migrations SET at = at WHERE tag = (SELECT min(tag) FROM migrations)");
  return {
    tx: (work) => retrying(() => inTurn(() => once(work))),
    between: inTurn,
    idle: () => tail,
    lastTrouble: bounds.lastTrouble,
    probe: () => retrying(() => inTurn(() => once(() => Promise.resolve(touch.run()).then(nothing)))),
  };
}

type Bounds = { begin(): void; commit(): void; rollback(error: unknown): void } & Pick<Queue, "lastTrouble">;

/** How a transaction begins and ends. */
function boundsOf(writer: Sqlite.Database, { isThere, mark }: Pick<QueueParts, "isThere" | "mark">): Bounds {
  const [begin, commit, rollback, changes, number] = [
    "BEGIN IMMEDIATE",
    "COMMIT",
    "ROLLBACK",
    "SELECT total_changes()",
    "PRAGMA user_version",
  ].map((sql) => writer.prepare<[], unknown>(sql));
  const wholeOf = (asked: Sqlite.Statement<[], unknown> | undefined) => Number(asked?.pluck().get());
  let trouble: StorageTrouble | null = null;
  let before = 0;
  const hold = () => {
    if (!isThere()) throw new StorageFailure("replaced", "file gone");
  };
  return {
    begin() {
      begin?.run();
      before = wholeOf(changes);
    },
    commit() {
      if (wholeOf(changes) === before) return void commit?.run();
      hold();
      const next = wholeOf(number) + 1;
      writer.exec(`PRAGMA user_version=${next}`);
      commit?.run();
      hold();
      mark.note({ commit: next, at: new Date() });
      trouble = null;
    },
    rollback(error) {
      if (writer.inTransaction) rollback?.run();
      trouble = storageFailureOf(error)?.trouble ?? trouble;
    },
    lastTrouble: () => trouble,
  };
}

function nothing(): void {}
