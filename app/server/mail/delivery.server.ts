/**
 * Delivers the letters that are due: several at once, those first that somebody waits for, each looked at once more and
 * written at the door, sent once, and tried again when that can help.
 */
import { compose } from "#app/server/mail/compose.ts";
import type { Links } from "#app/server/mail/compose.ts";
import { laneKey, nextLane } from "#app/domain/letters/delivery-order.ts";
import type { Lane } from "#app/domain/letters/delivery-order.ts";
import { endOfLife } from "#app/domain/letters/end-of-life.ts";
import type { LetterFacts, LetterKind } from "#app/domain/letters/letter-facts.ts";
import type { Letter } from "#app/server/mail/letter.ts";
import { lookAtDoor } from "#db/letters/at-the-door.server.ts";
import { notAskedOut } from "#db/calendar/other-mailboxes.server.ts";
import { claimNext, markFailed, markSent, setAside } from "#db/letters/deliveries.server.ts";
import type { Claimed, OutboxRow } from "#db/letters/deliveries.server.ts";
import { findOrganisation, onlyOrganisation } from "#db/people/organisations.server.ts";
import type { Config } from "../start/config.server.ts";
import type { Clock, App } from "../start/app.server.ts";
import { signLink } from "../http/links.server.ts";
import { composeDates, mailboxFor, reachOf } from "./typed-mailboxes.server.ts";
import type { MailboxFor } from "./typed-mailboxes.server.ts";

const minute = 60_000;
/** Pauses before the next try; after the last one the letter has failed. */
export const pauses = [1, 5, 15, 60, 180, 720, 1440].map((minutes) => minutes * minute);
/** How long a stop waits for the letters that are being handed over. */
const graceMs = 2_000;
/** While letters are under way: how often to look whether another may leave. */
const lookMs = 1_000;

export type Delivering = {
  /** Once aborted, no further letter is taken, and those under way have two seconds. */
  stop?: AbortSignal;
};

/**
 * Sends what is due until nothing is, and what becomes due meanwhile. `at` fixes the moment for tests and catching up;
 * otherwise it is the clock's at each letter. Gives how many left.
 */
export async function deliverDue(app: App, at: Date | Clock, { stop }: Delivering = {}): Promise<number> {
  const clock = at instanceof Date ? { now: () => at } : at;
  const breakOff = new AbortController();
  const underWay = new Map<Promise<void>, Lane>();
  const served = new Map<string, number>();
  const outcome = { left: 0, error: null as { thrown: unknown } | null };
  const choose = (lanes: readonly Lane[]) => nextLane(lanes, { underWay: [...underWay.values()], served });
  const stumbled = (thrown: unknown) => void (outcome.error ??= { thrown });
  const setOut = (claimed: Claimed) => {
    served.set(laneKey(claimed.lane), served.size === 0 ? 1 : Math.max(...served.values()) + 1);
    const walk: Promise<void> = deliver(app, claimed, clock, breakOff.signal)
      .then((left) => void (outcome.left += left ? 1 : 0))
      .catch(stumbled)
      .finally(() => underWay.delete(walk));
    underWay.set(walk, claimed.lane);
  };
  while (!stop?.aborted && !outcome.error) {
    const claimed = await claimNext(app.store, clock.now(), choose).catch(stumbled);
    if (claimed) setOut(claimed);
    else if (underWay.size === 0) break;
    else await firstOf([...underWay.keys()], lookMs, stop);
  }
  if (stop?.aborted) await firstOf([Promise.all(underWay.keys())], graceMs);
  if (stop?.aborted) breakOff.abort();
  await Promise.all(underWay.keys());
  if (outcome.error) throw outcome.error.thrown;
  return outcome.left;
}

/** Until one of these is done, the time is over, or we are to stop. */
async function firstOf(walks: readonly Promise<unknown>[], ms: number, stop?: AbortSignal): Promise<void> {
  let end = () => {};
  const over = new Promise<void>((resolve) => (end = resolve));
  const timer = setTimeout(end, ms);
  stop?.addEventListener("abort", end, { once: true });
  await Promise.race([...walks, over]);
  clearTimeout(timer);
  stop?.removeEventListener("abort", end);
}

async function deliver(app: App, whole: Claimed, clock: Clock, breakOff: AbortSignal): Promise<boolean> {
  const claimed = await withoutLate(app, whole, clock.now());
  if (!claimed) return false;
  const { letter: row } = claimed;
  const seen = await lookAtDoor(app.store, claimed, clock.now()).catch((error: unknown) =>
    unreadable(app, row, error),
  );
  if (!seen) return failed(app, claimed, "unwritable", null);
  if (!seen.ok && seen.why === "late") return failed(app, claimed, "late", null);
  if (!seen.ok) return setAside(app.store, claimed).then(() => false);
  const mailbox = await mailboxFor(app, row);
  if (!mailbox) return failed(app, claimed, "no-address", null);
  const { address } = mailbox;
  const reach = mailbox.typed ? await reachOf(app.store, row.kind as LetterKind, seen.facts) : "as-it-is";
  if (reach === "ring") return failed(app, claimed, "not-confirmed", null);
  if (reach === "later") return keptBack(app, claimed);
  const sender = await senderOf(app, row.organisationId);
  const letter = written(app, row, seen.facts, { sender, mailbox, discreet: reach === "as-dates" });
  if (!letter) return failed(app, claimed, "unwritable", null);
  const messageId = `<${row.messageId}@${app.config.publicUrl.hostname}>`;
  const envelope = { from: sender, to: { name: "", address }, messageId };
  if (breakOff.aborted) return false;
  const delivery = await orBrokenOff(app.transport.send(letter, envelope, breakOff), breakOff);
  // Nobody knows whether it was taken: it stays leased, and leaves again under the same id when the lease is over.
  if (delivery === "broken off") return false;
  if (!delivery.ok) {
    const pause = delivery.passing ? pauses[row.tries] : undefined;
    return failed(app, claimed, delivery.code, pause === undefined ? null : later(clock.now(), pause));
  }
  await markSent(app.store, claimed, clock.now());
  return true;
}

/** Not for this mailbox yet. A date that could not be asked out was not asked out: it is, once the mailbox is confirmed. */
async function keptBack({ store }: App, claimed: Claimed): Promise<false> {
  await setAside(store, claimed);
  if (claimed.letter.uid) await notAskedOut(store, claimed.letter.uid);
  return false;
}

const later = (now: Date, ms: number) => new Date(now.getTime() + ms);

/** What came back, unless the conversation was broken off first. */
async function orBrokenOff<T>(sending: Promise<T>, breakOff: AbortSignal): Promise<T | "broken off"> {
  let end = () => {};
  const broken = new Promise<"broken off">((resolve) => (end = () => resolve("broken off")));
  breakOff.addEventListener("abort", end, { once: true });
  const first = await Promise.race([sending, broken]).finally(() =>
    breakOff.removeEventListener("abort", end),
  );
  return breakOff.aborted ? "broken off" : first;
}

/** What still has something to say; the letters whose time is over have failed. */
async function withoutLate(app: App, { letter, earlier, lane }: Claimed, now: Date) {
  const isLate = (row: OutboxRow) => {
    const end = endOfLife(row);
    return end !== null && end <= now;
  };
  const all = [...earlier, letter];
  for (const row of all.filter(isLate)) await failed(app, { letter: row, earlier: [] }, "late", null);
  const good = all.filter((row) => !isLate(row));
  const newest = good.pop();
  return newest ? { letter: newest, earlier: good, lane } : null;
}

/** Facts that cannot be read are this letter's own trouble (null); anything else, such as the database, is raised. */
function unreadable(app: App, row: OutboxRow, error: unknown): null {
  if (!(error instanceof TypeError)) throw error;
  app.log.error({ letter: row.id, kind: row.kind, error: String(error.stack) }, "letter not written");
  return null;
}

type Ways = { sender: { name: string; address: string }; mailbox: MailboxFor; discreet: boolean };

/** The finished letter; null when its facts cannot be written, which must not keep the others waiting. */
function written(
  app: App,
  row: OutboxRow,
  facts: LetterFacts[LetterKind],
  { sender, mailbox, discreet }: Ways,
): Letter | null {
  try {
    const writing = {
      language: row.language,
      now: app.clock.now(),
      links: linksOf(app.config, mailbox.linkMark),
      organizer: sender,
      attendee: { name: null, address: mailbox.address },
    };
    if (discreet) return composeDates(row.kind as LetterKind, facts, mailbox.typed ?? "", writing);
    return compose(row.kind as LetterKind, facts, writing);
  } catch (error) {
    app.log.error(
      { letter: row.id, kind: row.kind, error: String((error as Error).stack) },
      "letter not written",
    );
    return null;
  }
}

/** Secrets are not kept for another try, and neither are words whose time is over. */
const isKept = (row: OutboxRow, code: string) => row.kind !== "proof" && code !== "late";

async function failed(
  app: App,
  claimed: Pick<Claimed, "letter" | "earlier">,
  code: string,
  retryAt: Date | null,
): Promise<false> {
  const { letter: row } = claimed;
  await markFailed(app.store, claimed, { code, retryAt, keep: isKept(row, code) });
  app.log.warn({ letter: row.id, kind: row.kind, code, again: retryAt !== null }, "letter not delivered");
  return false;
}

/** The role mailbox under the organisation's neutral name: never the name that says what a group is about. */
async function senderOf({ store, config }: App, organisationId: string | null) {
  const organisation = await (organisationId
    ? findOrganisation(store, organisationId)
    : onlyOrganisation(store));
  return { name: organisation?.neutralName ?? "Alongside", address: config.mailFrom };
}

const whoseMs = 60 * 86_400_000;

/**
 * Addresses of our own pages, as letters need them. `mark`: of somebody who changed their address; links that were mailed
 * to the earlier one have another, and open nothing.
 */
export function linksOf(
  { publicUrl, secrets }: Pick<Config, "publicUrl" | "secrets">,
  mark: string | null = null,
): Links {
  const about = (placeId: string) => (mark ? `${placeId}.${mark}` : placeId);
  const path = (text: string) => new URL(text, publicUrl).href;
  return {
    path,
    proof: (token) => path(`/proofs/${token}`),
    change: (token) => path(`/me/address/${token}`),
    whose: (addressId, writtenAt) =>
      path(`/address/${signLink(secrets, "address", addressId, new Date(writtenAt.getTime() + whoseMs))}`),
    join: (token) => path(`/join/${token}`),
    place: (placeId) => `${publicUrl.origin}/me/places/${placeId}`,
    meeting: (meetingId) => `${publicUrl.origin}/meetings/${meetingId}`,
    offer: (placeId, until) => path(`/offers/${signLink(secrets, "offer", about(placeId), until)}`),
    cannotCome: (meetingId, placeId, until) =>
      path(`/cannot-come/${signLink(secrets, "cannot-come", `${meetingId}.${about(placeId)}`, until)}`),
    remindersOff: (placeId, until) =>
      path(`/reminders/${signLink(secrets, "reminders", about(placeId), until)}`),
    stay: (erasureId, until) => path(`/stay/${signLink(secrets, "stay", erasureId, until)}`),
  };
}
