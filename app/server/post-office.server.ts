/** Delivers the letters that are due: each is written at the door, sent once, and tried again when that can help. */
import { compose } from "#app/letters/compose.ts";
import type { Links } from "#app/letters/compose.ts";
import type { LetterFacts, LetterKind } from "#app/domain/letter-facts.ts";
import type { Letter } from "#app/letters/letter.ts";
import { findOrganisation, onlyOrganisation } from "#db/organisations.server.ts";
import { claimNext, markFailed, markSent } from "#db/outbox.server.ts";
import type { OutboxRow } from "#db/outbox.server.ts";
import { addressOf } from "#db/people.server.ts";
import { proofMinutes } from "#db/proofs.server.ts";
import type { Config } from "./config.server.ts";
import type { House } from "./house.server.ts";
import { signLink } from "./links.server.ts";

const minute = 60_000;
/** Pauses before the next try; after the last one the letter has failed. */
export const pauses = [1, 5, 15, 60, 180, 720, 1440].map((minutes) => minutes * minute);

/** Sends what is due at `now`, one letter after the other. Gives how many left. */
export async function deliverDue(house: House, now: Date): Promise<number> {
  let left = 0;
  for (let row = await claimNext(house.store, now); row; row = await claimNext(house.store, now))
    if (await deliver(house, row, now)) left += 1;
  return left;
}

async function deliver(house: House, row: OutboxRow, now: Date): Promise<boolean> {
  const end = endOf(row);
  if (end && end <= now) return failed(house, row, "late", null);
  const address = row.address ?? (row.personId && (await addressOf(house.store, row.personId)));
  if (!address) return failed(house, row, "no-address", null);
  const sender = await senderOf(house, row.organisationId);
  const letter = written(house, row, { sender, address });
  if (!letter) return failed(house, row, "unwritable", null);
  const messageId = `<${row.messageId}@${house.config.publicUrl.hostname}>`;
  const delivery = await house.post.send(letter, { from: sender, to: { name: "", address }, messageId });
  if (!delivery.ok) {
    const pause = delivery.passing ? pauses[row.tries] : undefined;
    return failed(house, row, delivery.code, pause === undefined ? null : new Date(now.getTime() + pause));
  }
  await markSent(house.store, row.id, now);
  return true;
}

/** From when on a letter would say nothing that still holds; null: it always does. */
function endOf({ kind, facts, createdAt }: OutboxRow): Date | null {
  if (kind === "proof") return new Date(createdAt.getTime() + proofMinutes * minute);
  if (kind === "invitation" || kind === "reminder") return new Date(String(facts.startsAt));
  return kind === "place-offered" ? new Date(String(facts.until)) : null;
}

type Ways = { sender: { name: string; address: string }; address: string };

/** The finished letter; null when its facts cannot be written, which must not keep the others waiting. */
function written(house: House, row: OutboxRow, { sender, address }: Ways): Letter | null {
  try {
    return compose(row.kind as LetterKind, row.facts as LetterFacts[LetterKind], {
      language: row.language,
      now: house.clock.now(),
      links: linksOf(house.config),
      organizer: sender,
      attendee: { name: null, address },
    });
  } catch (error) {
    house.log.error(
      { letter: row.id, kind: row.kind, error: String((error as Error).stack) },
      "letter not written",
    );
    return null;
  }
}

async function failed(house: House, row: OutboxRow, code: string, retryAt: Date | null): Promise<false> {
  await markFailed(house.store, row.id, code, retryAt);
  house.log.warn({ letter: row.id, kind: row.kind, code, again: retryAt !== null }, "letter not delivered");
  return false;
}

/** The role mailbox under the organisation's neutral name: never the name that says what a group is about. */
async function senderOf({ store, config }: House, organisationId: string | null) {
  const organisation = await (organisationId
    ? findOrganisation(store, organisationId)
    : onlyOrganisation(store));
  return { name: organisation?.neutralName ?? "Alongside", address: config.mailFrom };
}

/** Addresses of our own pages, as letters need them. */
export function linksOf({ publicUrl, secrets }: Pick<Config, "publicUrl" | "secrets">): Links {
  const path = (text: string) => new URL(text, publicUrl).href;
  return {
    path,
    proof: (token) => path(`/proofs/${token}`),
    join: (token) => path(`/join/${token}`),
    place: (placeId) => `${publicUrl.origin}/me/places/${placeId}`,
    offer: (placeId, until) => path(`/offers/${signLink(secrets, "offer", placeId, until)}`),
    cannotCome: (meetingId, placeId, until) =>
      path(`/cannot-come/${signLink(secrets, "cannot-come", `${meetingId}.${placeId}`, until)}`),
  };
}
