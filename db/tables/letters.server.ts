/** Calendar invitations, the outbox of letters, and the local mailbox of an installation without SMTP. */
import { languages } from "#app/domain/languages.ts";
import type { Kit } from "../kit/kit.server.ts";
import type { CycleTables } from "./cycles.server.ts";
import type { PeopleTables } from "./people.server.ts";

const contact = { about: "person", holds: "contact" } as const;
const record = { about: "person", holds: "record" } as const;

export function letterTables(
  k: Kit,
  { organisations, persons, cycles, meetings, messages }: PeopleTables & CycleTables,
) {
  /** One UID per meeting and person, for ever, the same in mail, feed and download [C2]. */
  const invitations = k.table(
    "invitations",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      meetingId: k.ref(() => meetings.id),
      personId: k.ref(() => persons.id, record),
      uid: k.text(),
      sequence: k.whole(),
      state: k.oneOf(["none", "requested", "cancelled"], record),
      stampedAt: k.instant(record),
    },
    (t) => [
      k.unique("invitations_once").on(t.meetingId, t.personId),
      k.unique("invitations_by_uid").on(t.uid),
      k.index("invitations_by_person").on(t.personId),
    ],
  );

  /** Letters to be written and delivered, saved in the transaction of the act they tell of. */
  const outbox = k.table(
    "outbox",
    {
      id: k.key(),
      organisationId: k.optional.ref(() => organisations.id),
      kind: k.text(record),
      personId: k.optional.ref(() => persons.id, record),
      /** Only where there is no person yet, or the mailbox itself is what is addressed. */
      address: k.optional.text(contact),
      language: k.oneOf(languages, record),
      /** The group it is about, and the one meeting if it is about one: so that whoever looks after it can see. */
      cycleId: k.optional.ref(() => cycles.id),
      meetingId: k.optional.text(),
      /** What somebody typed, if the letter carries that. */
      writtenId: k.optional.ref(() => messages.id),
      /** 0 leaves first: somebody waits in front of a page for it. 2: nobody waits for it. */
      urgency: k.whole().default(1),
      /** Whose share of the deliveries it takes: an organisation, or one of 256 groups of networks until it has left. */
      lane: k.optional.text(),
      /** Letters of one stream leave one after the other: those to one person about one place. */
      stream: k.optional.text(),
      /** A letter with the same key is the same letter. */
      uniqueKey: k.text(),
      messageId: k.text(),
      /** Of the calendar file inside, if any: a newer unsent row for the same UID replaces the older. */
      uid: k.optional.text(),
      sequence: k.optional.whole(),
      /** The facts as of the act; holds secrets of proofs until sent, emptied afterwards. */
      facts: k.json<Record<string, unknown>>(contact),
      state: k.oneOf(["waiting", "sent", "replaced", "failed", "put-away"]),
      tries: k.whole(),
      createdAt: k.instant(record),
      dueAt: k.instant(),
      leasedUntil: k.optional.instant(),
      sentAt: k.optional.instant(record),
      /** The mail server's answer code, never its text. */
      failure: k.optional.text(),
    },
    (t) => [
      k.unique("outbox_by_key").on(t.uniqueKey),
      k.index("outbox_due").on(t.state, t.dueAt),
      k.index("outbox_by_uid").on(t.uid),
      k.index("outbox_by_stream").on(t.stream, t.state),
      k.index("outbox_by_organisation").on(t.organisationId, t.state),
      k.index("outbox_by_written").on(t.writtenId),
      k.index("outbox_by_person").on(t.personId, t.cycleId),
    ],
  );

  /** Where letters go when no mail server is configured. */
  const keptLetters = k.table(
    "kept_letters",
    {
      id: k.key(),
      toAddress: k.text(contact),
      subject: k.text(contact),
      text: k.text(contact),
      html: k.text(contact),
      calendar: k.optional.text(contact),
      at: k.instant(),
    },
    (t) => [k.index("kept_letters_by_time").on(t.at)],
  );

  return { invitations, outbox, keptLetters };
}
