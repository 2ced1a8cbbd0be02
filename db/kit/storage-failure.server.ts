/**
 * When the store itself fails, and not what was asked of it: no room left, a file that may not be written, a disk that
 * does not answer. What was asked was fine and can be asked again later, so whoever hears of it says "not now" (503)
 * and keeps what was typed, instead of "something went wrong".
 */

/** What the store cannot do just now, and so what somebody who looks after the machine should look at. */
export type StorageTrouble = "full" | "read-only" | "unreachable" | "busy" | "damaged" | "replaced";

/**
 * The one error that leaves `tx` when the store failed; nothing of the work was saved. `code` is what the driver said
 * (SQLITE_FULL, 53100), `cause` its own error.
 */
export class StorageFailure extends Error {
  constructor(
    readonly trouble: StorageTrouble,
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`The store cannot do this now: ${trouble} (${code}).`, options);
    this.name = "StorageFailure";
  }
}

/**
 * The failure of the store behind an error, however deep a driver or a query put it; null when the error is about
 * something else. Errors of a plain `read` come raw from the driver and are known here, too.
 */
export function storageFailureOf(error: unknown): StorageFailure | null {
  for (let e = error, depth = 0; e instanceof Error && depth < 10; e = e.cause, depth++) {
    // By its name: pages and machine are bundled apart, each with a class of its own.
    if (e.name === "StorageFailure") return e as StorageFailure;
    const { code } = e as { code?: unknown };
    const known = typeof code === "string" ? codes.find(([pattern]) => pattern.test(code)) : undefined;
    if (known) return new StorageFailure(known[1], String(code), { cause: error });
  }
  return null;
}

/**
 * SQLite's result codes (sqlite.org/rescode.html), those of the file system (errno), and PostgreSQL's SQLSTATE (its
 * manual, appendix A): classes 08 connection, 53 resources, 57P shutdown, 58 system, XX00[12] damage.
 */
const codes: readonly [RegExp, StorageTrouble][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/, "full"],
  [/^(SQLITE_(READONLY|PERM)(_|$)|(EROFS|25006)$)/, "read-only"],
  [/^(SQLITE_(CORRUPT|NOTADB)(_|$)|XX00[12]$)/, "damaged"],
  [/^(SQLITE_(BUSY|LOCKED|PROTOCOL)(_|$)|(55P03|57014|40001|40P01)$)/, "busy"],
  [/^(SQLITE_(IOERR|CANTOPEN|NOLFS)(_|$)|EIO$|(08|53|58)[0-9A-Z]{3}$|57P0[1-5]$)/, "unreachable"],
];
