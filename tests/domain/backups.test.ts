/** When a backup is due, which ones may go, and when somebody should look. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { backupName, backupStanding, backupTime, isBackupDue, outdated } from "#app/domain/backups.ts";

const day = 86_400_000;
const at = (text: string) => new Date(text);
const tag = "1a2b3c4d";
const made = (text: string, folder = "/backups") => ({
  last: { at: at(text), folder, file: "", bytes: 1 },
  failure: null,
});

test("a name says of which installation a backup is and when it was made, and nothing else is taken for one", () => {
  const name = backupName(tag, at("2026-11-30T02:00:07.123Z"));
  expect(name).toBe("alongside-1a2b3c4d-20261130T020007Z.age");
  expect(backupTime(tag, name)).toEqual(at("2026-11-30T02:00:07Z"));
  expect(backupTime("99999999", name)).toBeNull();
  for (const other of [`${name}.part`, "alongside-1a2b3c4d-.age", "photos.age", `x${name}`])
    expect(backupTime(tag, other), other).toBeNull();
});

test("old backups go after thirty days, never the newest, and never those of another installation", () => {
  const moments = fc.date({
    min: at("2026-01-01T00:00:00Z"),
    max: at("2026-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(moments, { selector: (one) => Math.floor(+one / 1000) }),
      moments,
      (all, now) => {
        const names = all.map((one) => backupName(tag, one));
        const gone = outdated(tag, [...names, backupName("ffffffff", at("2020-01-01T00:00:00Z"))], now);
        const newest = [...names].sort().at(-1) ?? "";
        expect(gone).not.toContain(newest);
        expect(gone.every((name) => names.includes(name))).toBe(true);
        for (const name of names.filter((one) => one !== newest))
          expect(gone.includes(name)).toBe(
            now.getTime() - (backupTime(tag, name)?.getTime() ?? 0) > 30 * day,
          );
      },
    ),
  );
});

test("the day's backup is due from two in the morning (UTC) on, once, and at once where a night was missed", () => {
  const due = (last: string, now: string) => isBackupDue(made(last), "/backups", at(now));
  expect(due("2026-11-29T02:03:00Z", "2026-11-30T01:59:00Z")).toBe(false);
  expect(due("2026-11-29T02:03:00Z", "2026-11-30T02:01:00Z")).toBe(true);
  expect(due("2026-11-30T02:01:00Z", "2026-11-30T23:59:00Z")).toBe(false);
  expect(due("2026-11-30T01:00:00Z", "2026-11-30T02:01:00Z")).toBe(true);
  expect(due("2026-11-12T02:03:00Z", "2026-11-30T17:00:00Z")).toBe(true);
  expect(isBackupDue({ last: null, failure: null }, "/backups", at("2026-11-30T01:00:00Z"))).toBe(true);
  expect(isBackupDue(made("2026-11-30T02:01:00Z", "/mnt"), "/backups", at("2026-11-30T02:10:00Z"))).toBe(
    true,
  );
});

test("after a failure the next try comes an hour later, also where the clock was set back", () => {
  const failed = (now: string) =>
    isBackupDue({ last: null, failure: { at: at("2026-11-30T02:00:00Z"), why: "full" } }, "/b", at(now));
  expect(failed("2026-11-30T02:50:00Z")).toBe(false);
  expect(failed("2026-11-30T03:01:00Z")).toBe(true);
  expect(failed("2026-11-29T12:00:00Z")).toBe(true);
});

test("a failure is said before an age; a day and a half is old", () => {
  const now = at("2026-11-30T12:00:00Z");
  expect(backupStanding({ last: null, failure: null }, now)).toBe("none");
  expect(backupStanding(made("2026-11-29T02:00:00Z"), now)).toBe("fine");
  expect(backupStanding(made("2026-11-28T23:00:00Z"), now)).toBe("old");
  const failure = { at: now, why: "folder" } as const;
  expect(backupStanding({ ...made("2026-11-30T02:00:00Z"), failure }, now)).toBe("failing");
});
