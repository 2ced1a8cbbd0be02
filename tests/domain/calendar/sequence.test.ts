/** SEQUENCE, REQUEST and CANCEL: what reaches a person's calendar through everything that can happen. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isMaterial, type Entry } from "#app/domain/calendar/material.ts";
import {
  goneAfter,
  invitationAfter,
  invitationDue,
  newInvitation,
  requestDueAt,
  retitled,
  rollingDays,
  type Invitation,
  type InvitationChoice,
  type Mail,
} from "#app/domain/calendar/sequence.ts";
import { uid } from "./cast.ts";

const now = new Date("2026-03-01T12:00:00Z");
const day = 86_400_000;

function entry(change: Partial<Entry> & { inDays?: number } = {}): Entry {
  const { inDays = 3, ...rest } = change;
  const startsAt = new Date(now.getTime() + inDays * day);
  return {
    startsAt,
    endsAt: new Date(startsAt.getTime() + 7_200_000),
    place: "room 2",
    stands: true,
    ...rest,
  };
}

const requested: Invitation = { uid: uid(1), sequence: 4, state: "requested" };

test("a moved meeting, another room and a cancelled one raise the number; a new title does not [C2]", () => {
  const before = entry();
  expect(isMaterial(before, entry({ inDays: 4 }))).toBe(true);
  expect(isMaterial(before, entry({ endsAt: new Date(before.endsAt.getTime() + 900_000) }))).toBe(true);
  expect(isMaterial(before, entry({ place: "online" }))).toBe(true);
  expect(isMaterial(before, entry({ stands: false }))).toBe(true);
  expect(invitationAfter(requested, before, entry(), "rolling", now)).toEqual({
    invitation: requested,
    mail: null,
  });
});

test("who was invited gets the update at once, also when it is weeks ahead, also when they now want no mail", () => {
  for (const choice of ["rolling", "all-at-once", "none"] as const) {
    const outcome = invitationAfter(requested, entry(), entry({ inDays: 40 }), choice, now);
    expect(outcome).toEqual({ invitation: { ...requested, sequence: 5 }, mail: "REQUEST" });
  }
});

test("who was never invited sees a change in the feed only, until the invitation is due", () => {
  const fresh = newInvitation(uid(1));
  const later = invitationAfter(fresh, entry({ inDays: 20 }), entry({ inDays: 21 }), "rolling", now);
  expect(later).toEqual({ invitation: { ...fresh, sequence: 1 }, mail: null });
  const nearer = invitationAfter(fresh, entry({ inDays: 20 }), entry({ inDays: 2 }), "rolling", now);
  expect(nearer).toEqual({ invitation: { uid: uid(1), sequence: 1, state: "requested" }, mail: "REQUEST" });
  const cancelled = invitationAfter(fresh, entry(), entry({ stands: false }), "rolling", now);
  expect(cancelled).toEqual({ invitation: { ...fresh, sequence: 1 }, mail: null });
});

test("an invitation rolls in five days before the meeting, at once when it is nearer, never for who wants none", () => {
  const fresh = newInvitation(uid(1));
  const mail = (inDays: number, choice: InvitationChoice) =>
    invitationDue(fresh, entry({ inDays }), choice, now).mail;
  expect([mail(rollingDays + 0.01, "rolling"), mail(rollingDays, "rolling"), mail(0.1, "rolling")]).toEqual([
    null,
    "REQUEST",
    "REQUEST",
  ]);
  expect([mail(60, "all-at-once"), mail(1, "none"), mail(-0.1, "all-at-once")]).toEqual([
    "REQUEST",
    null,
    null,
  ]);
  expect(requestDueAt(new Date("2026-03-31T16:30:00Z"), "rolling")?.toISOString()).toBe(
    "2026-03-26T16:30:00.000Z",
  );
  expect(requestDueAt(now, "none")).toBeNull();
});

test("an invitation that went out is not sent a second time", () => {
  expect(invitationDue(requested, entry(), "rolling", now).mail).toBeNull();
});

test("who left keeps an evening that had begun, until it is moved or cancelled: then it is taken from their calendar [F13]", () => {
  expect(goneAfter(requested)).toEqual({
    invitation: { ...requested, sequence: 5, state: "cancelled" },
    mail: "CANCEL",
  });
  for (const state of ["none", "cancelled"] as const)
    expect(goneAfter({ ...requested, state })).toEqual({
      invitation: { ...requested, sequence: 5, state },
      mail: null,
    });
});

test("an evening that has begun and is moved after all, or cancelled, changes in the calendars of those who hold a place [F13]", () => {
  const begun = entry({ inDays: -0.01 });
  expect(invitationAfter(requested, begun, entry({ inDays: 7 }), "rolling", now)).toEqual({
    invitation: { ...requested, sequence: 5 },
    mail: "REQUEST",
  });
  expect(invitationAfter(requested, begun, { ...begun, stands: false }, "rolling", now)).toEqual({
    invitation: { ...requested, sequence: 5, state: "cancelled" },
    mail: "CANCEL",
  });
});

test("a new title reaches who has the entry by mail, under the same number, and nobody else [F12]", () => {
  expect(retitled(requested, entry(), now)).toEqual({ invitation: requested, mail: "REQUEST" });
  expect(retitled(requested, entry({ inDays: -1 }), now).mail).toBeNull();
  expect(retitled(newInvitation(uid(1)), entry(), now).mail).toBeNull();
});

test("a place given back brings the same invitation back, above its CANCEL", () => {
  const out = invitationAfter(requested, entry(), entry({ stands: false }), "rolling", now);
  expect(out).toEqual({ invitation: { uid: uid(1), sequence: 5, state: "cancelled" }, mail: "CANCEL" });
  const back = invitationAfter(out.invitation, entry({ stands: false }), entry(), "rolling", now);
  expect(back).toEqual({ invitation: { uid: uid(1), sequence: 6, state: "requested" }, mail: "REQUEST" });
});

type Step =
  | { kind: "move"; days: number }
  | { kind: "place"; place: string }
  | { kind: "stand"; stands: boolean }
  | { kind: "retitle" }
  | { kind: "wait"; days: number }
  | { kind: "choose"; choice: InvitationChoice };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("move" as const), days: fc.integer({ min: -6, max: 12 }) }),
  fc.record({ kind: fc.constant("place" as const), place: fc.constantFrom("room 2", "online") }),
  fc.record({ kind: fc.constant("stand" as const), stands: fc.boolean() }),
  fc.record({ kind: fc.constant("retitle" as const) }),
  fc.record({ kind: fc.constant("wait" as const), days: fc.integer({ min: 0, max: 4 }) }),
  fc.record({
    kind: fc.constant("choose" as const),
    choice: fc.constantFrom<InvitationChoice>("rolling", "all-at-once", "none"),
  }),
);

/** A calendar that does what RFC 5546 says: takes a mail only when its SEQUENCE is above what it has. */
function clientCalendar() {
  let last = -1;
  let held: Entry | null = null;
  return {
    held: () => held,
    take(mail: Mail, sequence: number, entry: Entry) {
      expect(sequence, "a calendar would drop this mail as old").toBeGreaterThan(last);
      last = sequence;
      held = mail === "REQUEST" ? entry : null;
    },
  };
}

test("whatever happens in whatever order, numbers only rise and the calendar holds what is true [C2]", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 40 }), (steps, firstInDays) => {
      let time = now;
      let choice: InvitationChoice = "rolling";
      let current = entry({ inDays: firstInDays });
      let invitation = newInvitation(uid(7));
      const calendar = clientCalendar();
      const accept = (outcome: { invitation: Invitation; mail: Mail | null }) => {
        expect(outcome.invitation.uid).toBe(uid(7));
        expect(outcome.invitation.sequence - invitation.sequence).toBeOneOf([0, 1]);
        if (outcome.mail) calendar.take(outcome.mail, outcome.invitation.sequence, current);
        invitation = outcome.invitation;
      };
      accept(invitationDue(invitation, current, choice, time));
      for (const one of steps) {
        if (one.kind === "wait") time = new Date(time.getTime() + one.days * day);
        if (one.kind === "choose") choice = one.choice;
        const before = current;
        current = { ...current, ...changeBy(one, current, time) };
        accept(invitationAfter(invitation, before, current, choice, time));
        accept(invitationDue(invitation, current, choice, time));
        if (current.startsAt <= time) continue;
        expect(calendar.held()).toEqual(invitation.state === "requested" ? current : null);
        expect(invitation.state === "requested").toBe(calendar.held() !== null);
        if (!current.stands) expect(calendar.held()).toBeNull();
      }
    }),
    { numRuns: 500 },
  );
});

function changeBy(step: Step, current: Entry, time: Date): Partial<Entry> {
  if (step.kind === "place") return { place: step.place };
  if (step.kind === "stand") return { stands: step.stands };
  if (step.kind !== "move") return {};
  const startsAt = new Date(
    Math.max(current.startsAt.getTime() + step.days * day, time.getTime() + 3_600_000),
  );
  return { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
}
