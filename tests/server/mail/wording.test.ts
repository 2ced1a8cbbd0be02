/** What letters say exactly: a first invitation is no change, and a change of place says the form, and where to whom [F14]. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Transport } from "#app/server/mail/transport.server.ts";
import { deliverDue } from "#app/server/mail/delivery.server.ts";
import { dueInvitations } from "#db/calendar/invitations.server.ts";
import { changeVenue } from "#db/cycles/meeting-venues.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { change, moveInWithMarc, openEvenings, take } from "#tests/db/calendar/invitations-setting.ts";
import { deliveringApp } from "#tests/support/delivering-app.ts";
import { onSqlite } from "#tests/support/stores.ts";

const start = new Date("2026-03-26T12:00:00Z");
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000);

/** A group with Ana in it, and the letters that left, by subject and text. */
async function withAna(
  work: (there: {
    store: Store;
    evenings: Awaited<ReturnType<typeof openEvenings>>;
    placeId: string;
    deliver(at: Date): Promise<string[]>;
  }) => Promise<void>,
) {
  await onSqlite(async (store) => {
    const left: string[] = [];
    const post: Transport = {
      send: (letter) => {
        left.push(`${letter.subject}\n${letter.text}`);
        return Promise.resolve({ ok: true });
      },
      close() {},
    };
    const { app } = deliveringApp(store, post);
    const evenings = await openEvenings(store, await moveInWithMarc(store, start), start);
    const { placeId } = await take(evenings, "ana", start);
    const deliver = async (at: Date) => {
      await dueInvitations(store, at);
      await deliverDue(app, at);
      return left.splice(0);
    };
    await deliver(start);
    await work({ store, evenings, placeId, deliver });
  });
}

const to = (date: string) => ({ what: "move", scope: "one", to: { date, time: "18:30" } }) as const;

test("an evening that moved before anybody was asked to it is asked to as to any other; the next time it is a change", () =>
  withAna(async ({ evenings, deliver }) => {
    await change(evenings, 0, to("2026-04-03"), later(1));
    await deliver(later(1));
    const [first = ""] = (await deliver(later(120))).filter((letter) =>
      letter.includes("inside your calendar"),
    );
    expect(first).toMatch(/^Friday 3\u00a0April/);
    expect(first).not.toMatch(/changed|New details/);
    await change(evenings, 0, to("2026-04-01"), later(121));
    const again = (await deliver(later(121))).filter((letter) => letter.includes("inside your calendar"));
    expect(again).toEqual([expect.stringMatching(/^New details: Wednesday 1\u00a0April/)]);
  }));

test("another place says whether it is in the room, online or by phone; where it is, only to whoever chose that", () =>
  withAna(async ({ store, evenings, placeId, deliver }) => {
    const { cycleId, staffId: by, meetingIds } = evenings.group;
    const venue = { name: "Library", address: "2 rue Haute", access: "", join: "", country: "FR" };
    const act = { cycleId, meetingId: meetingIds[3] ?? "", venue, words: "", by };
    await changeVenue(store, { ...act, format: "in-person" }, later(1));
    const [quiet = ""] = await deliver(later(1));
    expect(quiet).toMatch(/^Another place\n/);
    expect(quiet).toMatch(/Another place: .*, in the room$/m);
    expect(quiet).not.toContain("Library");
    const { places: p } = store.tables;
    await store.tx(async ({ write }) =>
      write.update(p).set({ venueInLetters: true }).where(eq(p.id, placeId)),
    );
    await changeVenue(store, { ...act, format: "phone" }, later(2));
    const [told = ""] = await deliver(later(2));
    expect(told).toMatch(/Another place: .*, by phone \(Library, 2 rue Haute\)$/m);
  }));
