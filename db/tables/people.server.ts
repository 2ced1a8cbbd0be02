/** Organisations, persons, their addresses, memberships and ways to sign in. */
import type { Role } from "#app/domain/groups/permissions.ts";
import { languages } from "#app/domain/languages.ts";
import type { Kit } from "../kit/kit.server.ts";

const contact = { about: "person", holds: "contact" } as const;
const record = { about: "person", holds: "record" } as const;

export function peopleTables(k: Kit) {
  /** One row: what this installation is. */
  const installations = k.table("installations", {
    id: k.key(),
    kind: k.oneOf(["demonstration", "real"]),
    createdAt: k.instant(),
    /** The newest release of the tz database that a process on these data went by; it only rises. */
    clockRules: k.optional.text(),
  });

  const organisations = k.table("organisations", {
    id: k.key(),
    name: k.text(),
    /** Stands in From and ORGANIZER: says nothing of what the groups are about. */
    neutralName: k.text(),
    zone: k.text(),
    language: k.oneOf(languages),
    country: k.text(),
    createdAt: k.instant(),
  });

  const persons = k.table("persons", {
    id: k.key(),
    language: k.oneOf(languages, record),
    /** The zone they asked to read times in, where it differs from the cycle's. */
    zone: k.optional.text(record),
    createdAt: k.instant(record),
    erasedAt: k.optional.instant(),
    /** When whoever reads a mailbox that was typed for them said that it is not theirs; empty once they have another. */
    addressRefusedAt: k.optional.instant(record),
    /** Since when they wait to be erased: nobody else sees them, and they see the way back only. */
    leavingAt: k.optional.instant(record),
  });

  const addresses = k.table(
    "addresses",
    {
      id: k.key(),
      personId: k.ref(() => persons.id, record),
      /** As normalised by `normalAddress`. Two people may share a mailbox, some have none. */
      address: k.text(contact),
      /** Since when letters to this person go there; of several the newest counts. */
      confirmedAt: k.instant(record),
      /** When somebody typed it for them, and who; empty where they brought it themselves. */
      typedAt: k.optional.instant(record),
      byPersonId: k.optional.text(record),
      /** When its mailbox was proved. Empty with `typedAt`: not yet. Both empty: from before this was kept (see `settleAddresses`). */
      provedAt: k.optional.instant(record),
      /** Stands in signed links of letters since they changed their address: links mailed before open nothing. */
      linkMark: k.optional.text(),
    },
    (t) => [
      k.unique("addresses_once").on(t.personId, t.address),
      k.index("addresses_by_address").on(t.address),
    ],
  );

  const members = k.table(
    "members",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      personId: k.ref(() => persons.id, record),
      name: k.text(contact),
      roles: k.json<Role[]>(record),
      createdAt: k.instant(record),
      removedAt: k.optional.instant(record),
    },
    (t) => [
      k.unique("members_once").on(t.organisationId, t.personId),
      k.index("members_by_person").on(t.personId),
    ],
  );

  const memberInvitations = k.table(
    "member_invitations",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      address: k.text(contact),
      name: k.text(contact),
      roles: k.json<Role[]>(record),
      language: k.oneOf(languages, record),
      /** Of the link in the letter: seven days, one use. */
      tokenHash: k.text(),
      invitedBy: k.ref(() => persons.id, record),
      createdAt: k.instant(),
      expiresAt: k.instant(),
      endedAt: k.optional.instant(),
      acceptedBy: k.optional.ref(() => persons.id, record),
    },
    (t) => [
      k.unique("member_invitations_by_token").on(t.tokenHash),
      k.index("member_invitations_by_organisation").on(t.organisationId),
    ],
  );

  /** A mailed link and code that prove a mailbox, once, within ten minutes; what it is for is in `purpose`. */
  const proofs = k.table(
    "proofs",
    {
      id: k.key(),
      address: k.text(contact),
      purpose: k.oneOf(["sign-in", "ask", "change"]),
      /** The ask it is about; of a change of address, whose it is. */
      subject: k.optional.text(),
      tokenHash: k.text(),
      codeHash: k.text(),
      /** Hash of the cookie of the browser that asked. */
      browserHash: k.text(),
      tries: k.whole(),
      createdAt: k.instant(),
      expiresAt: k.instant(),
      usedAt: k.optional.instant(),
      supersededAt: k.optional.instant(),
      /** Hash of the mailbox, plus-addresses folded: what letters are counted by. Empty: no letter (a code swapped). */
      mailbox: k.optional.text(),
      /** Whose letters this one counts among: a network's, or those of a browser that proved the mailbox before. */
      budget: k.optional.text(),
      /** The network it counts for as well; empty for a proved browser, and once its address was mended. */
      fromHash: k.optional.text(),
      /** Hash of the form's id: the same form is one letter. */
      once: k.optional.text(),
      /** How often the address of this request was mended. */
      mended: k.optional.whole(),
    },
    (t) => [
      k.unique("proofs_by_token").on(t.tokenHash),
      k.index("proofs_by_mailbox").on(t.mailbox, t.createdAt),
      k.index("proofs_by_network").on(t.fromHash, t.createdAt),
      k.index("proofs_by_subject").on(t.subject),
      k.index("proofs_by_browser").on(t.browserHash),
      k.index("proofs_by_address").on(t.address),
    ],
  );

  /**
   * A browser in which a mailbox was proved: it may ask for letters to that mailbox on a count of its own, and opens
   * nothing. Ended by signing out.
   */
  const provedBrowsers = k.table(
    "proved_browsers",
    {
      id: k.key(),
      tokenHash: k.text(),
      mailbox: k.text(),
      createdAt: k.instant(),
      seenAt: k.instant(),
    },
    (t) => [k.unique("proved_browsers_once").on(t.tokenHash, t.mailbox)],
  );

  const signIns = k.table(
    "sign_ins",
    {
      id: k.key(),
      tokenHash: k.text(),
      personId: k.ref(() => persons.id, record),
      createdAt: k.instant(record),
      seenAt: k.instant(record),
      expiresAt: k.instant(record),
      endedAt: k.optional.instant(record),
    },
    (t) => [k.unique("sign_ins_by_token").on(t.tokenHash), k.index("sign_ins_by_person").on(t.personId)],
  );

  /** Counts against guessing and flooding; keys are hashes, never addresses. */
  const attempts = k.table("attempts", {
    id: k.key(),
    count: k.whole(),
    startedAt: k.instant(),
    lastAt: k.optional.instant(),
  });

  /** Numbers to call, by country; `verifiedOn` is a date or empty: never verified. */
  const crisisEntries = k.table(
    "crisis_entries",
    {
      id: k.key(),
      organisationId: k.ref(() => organisations.id),
      country: k.text(),
      language: k.oneOf(languages),
      service: k.text(),
      number: k.text(),
      hours: k.text(),
      url: k.text(),
      source: k.text(),
      verifiedOn: k.optional.text(),
    },
    (t) => [k.index("crisis_entries_by_organisation").on(t.organisationId, t.country)],
  );

  /** Who did or read what; ids and codes only. */
  const audit = k.table(
    "audit",
    {
      id: k.key(),
      organisationId: k.optional.ref(() => organisations.id),
      personId: k.optional.text(record),
      act: k.text(),
      subject: k.text(),
      at: k.instant(),
    },
    (t) => [k.index("audit_by_organisation").on(t.organisationId, t.at)],
  );

  return {
    installations,
    organisations,
    persons,
    addresses,
    members,
    memberInvitations,
    proofs,
    provedBrowsers,
    signIns,
    attempts,
    crisisEntries,
    audit,
  };
}
export type PeopleTables = ReturnType<typeof peopleTables>;
