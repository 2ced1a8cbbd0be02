/** Mail servers that refuse, stall and break off: no letter is lost, none is sent in circles [D104 D105]. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { deliverDue, pauses } from "#app/server/mail/delivery.server.ts";
import { smtpTransport } from "#app/server/mail/transport.server.ts";
import type { Transport } from "#app/server/mail/transport.server.ts";
import { leaseMs } from "#db/letters/deliveries.server.ts";
import { inDeliveringApp, write } from "#tests/support/delivering-app.ts";
import type { DeliveringApp } from "#tests/support/delivering-app.ts";
import { startMailServer } from "#tests/support/smtp.ts";
import type { Behaviour, MailServer } from "#tests/support/smtp.ts";
import { someDay as now } from "#tests/support/stores.ts";

const hasty = { connectionTimeout: 1500, greetingTimeout: 1500, socketTimeout: 1500, conversation: 5_000 };
const long = 60_000;
const patient = {
  connectionTimeout: long,
  greetingTimeout: long,
  socketTimeout: long,
  conversation: long,
};
const later = (ms: number) => new Date(now.getTime() + ms);
const facts = { placeId: "p", groupName: "Evening group" };

/** A house whose letters go to a mail server of this test. */
async function withServer(
  work: (there: DeliveringApp & { server: MailServer }) => Promise<void>,
  wrap = (post: Transport) => post,
  limits = hasty,
) {
  const server = await startMailServer();
  const post = smtpTransport({ url: server.url, name: "groups.example.org", limits });
  try {
    await inDeliveringApp((there) => work({ ...there, server }), wrap(post));
  } finally {
    post.close();
    await server.close();
  }
}

async function lettersOf({ app: { store } }: DeliveringApp) {
  const { outbox: o } = store.tables;
  return store.read
    .select({ state: o.state, tries: o.tries, failure: o.failure, dueAt: o.dueAt, kind: o.kind })
    .from(o);
}

test("a letter leaves once, to the one person, under a name and an id of its own [C7]", () =>
  withServer(async (there) => {
    const { app, server } = there;
    await write(app.store, { kind: "offer-ended", facts });
    expect(await deliverDue(app, now)).toBe(1);
    expect(await deliverDue(app, later(86_400_000))).toBe(0);
    expect(server.received).toHaveLength(1);
    const [{ from, to, mail } = { from: "", to: [], mail: null }] = server.received;
    expect([from, to]).toEqual(["letters@groups.example.org", ["ana@example.org"]]);
    expect(mail?.messageId).toMatch(/^<[A-Za-z0-9_-]{22}@groups\.example\.org>$/);
    expect(mail?.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
  }));

const refusals: [string, Behaviour, string][] = [
  ["the greeting is 421", { kind: "answers", code: 421, at: "greeting" }, "421"],
  ["the recipient is greylisted (450)", { kind: "answers", code: 450, at: "recipient" }, "450"],
  ["the whole letter is put off (451)", { kind: "answers", code: 451, at: "letter" }, "451"],
  ["our own sender is refused (550)", { kind: "answers", code: 550, at: "sender" }, "550"],
  ["the line breaks after the letter", { kind: "breaks off", keeps: false }, "ECONNECTION"],
  ["the server says nothing", { kind: "stalls" }, "ETIMEDOUT"],
];
for (const [what, behaviour, code] of refusals)
  test(`when ${what}, the letter waits a minute and then arrives [D105]`, () =>
    withServer(async (there) => {
      const { app, server } = there;
      await write(app.store, { kind: "offer-ended", facts });
      server.behave(behaviour);
      expect(await deliverDue(app, now)).toBe(0);
      expect(await lettersOf(there)).toMatchObject([
        { state: "waiting", tries: 1, failure: code, dueAt: later(60_000) },
      ]);
      server.behave({ kind: "takes" });
      expect(await deliverDue(app, later(59_999))).toBe(0);
      expect(await deliverDue(app, later(60_000))).toBe(1);
      expect(server.received).toHaveLength(1);
    }));

test("when nobody listens at all, the letter waits [D105]", () =>
  withServer(async (there) => {
    await write(there.app.store, { kind: "offer-ended", facts });
    await there.server.close();
    await deliverDue(there.app, now);
    expect(await lettersOf(there)).toMatchObject([{ state: "waiting", tries: 1 }]);
  }));

for (const at of ["recipient", "letter"] as const)
  test(`a letter refused for good (550 to the ${at}) fails at once, and the log names nobody [D105]`, () =>
    withServer(async (there) => {
      const { app, server } = there;
      await write(app.store, { kind: "offer-ended", facts });
      server.behave({ kind: "answers", code: 550, at });
      await deliverDue(app, now);
      expect(await lettersOf(there)).toMatchObject([{ state: "failed", tries: 1, failure: "550" }]);
      const calls = server.calls();
      await deliverDue(app, later(30 * 86_400_000));
      expect(server.calls()).toBe(calls);
      expect(there.logged.join("")).toContain("550");
      expect(there.logged.join("")).not.toContain("example.org");
    }));

test("a letter is tried eight times in forty hours with growing pauses, then it has failed [D105 C7]", () =>
  withServer(async (there) => {
    const { app, server } = there;
    await write(app.store, { kind: "offer-ended", facts });
    server.behave({ kind: "answers", code: 450, at: "recipient" });
    let at = 0;
    for (const pause of [...pauses, 0]) {
      await deliverDue(app, later(at));
      await deliverDue(app, later(at + pause - 1));
      at += pause;
    }
    expect(server.tries()).toBe(8);
    expect(await lettersOf(there)).toMatchObject([{ state: "failed", tries: 8, failure: "450" }]);
    expect(at / 3_600_000).toBeCloseTo(40, 0);
  }));

test("the line breaks when the letter was taken: it comes twice at most, with the same Message-ID [D104]", () =>
  withServer(async (there) => {
    const { app, server } = there;
    await write(app.store, { kind: "offer-ended", facts });
    server.behave({ kind: "breaks off", keeps: true });
    await deliverDue(app, now);
    server.behave({ kind: "takes" });
    await deliverDue(app, later(60_000));
    await deliverDue(app, later(86_400_000));
    expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(1);
    expect(server.received).toHaveLength(2);
  }));

test("a crash between the server's yes and our note of it sends the same letter once more, after the lease [D104]", () => {
  let crashes = true;
  const dying = (post: Transport): Transport => ({
    ...post,
    async send(letter, envelope) {
      const delivery = await post.send(letter, envelope);
      if (crashes) throw new Error("the power went out");
      return delivery;
    },
  });
  return withServer(async (there) => {
    const { app, server } = there;
    await write(app.store, { kind: "offer-ended", facts });
    await expect(deliverDue(app, now)).rejects.toThrow("the power went out");
    crashes = false;
    expect(await deliverDue(app, later(leaseMs - 1))).toBe(0);
    expect(await deliverDue(app, later(leaseMs))).toBe(1);
    expect(server.received.map(({ mail }) => mail.messageId)).toEqual(
      Array(2).fill(server.received[0]?.mail.messageId),
    );
  }, dying);
});

test("while the mail server sleeps, acts go on [D105]", () =>
  withServer(async (there) => {
    const { app, server } = there;
    for (let n = 0; n < 3; n++) await write(app.store, { kind: "offer-ended", facts });
    server.behave({ kind: "stalls" });
    const delivering = deliverDue(app, now);
    let acts = 0;
    let over = false;
    void delivering.finally(() => (over = true));
    while (!over && acts < 500) {
      await write(app.store, { kind: "offer-ended", facts, dueAt: later(1) });
      acts += 1;
    }
    await delivering;
    expect(acts).toBeGreaterThan(5);
  }));

test("a letter that somebody waits for arrives while three others are stuck with a server that says nothing [D105]", () =>
  withServer(async (there) => {
    const { app, server } = there;
    for (let n = 0; n < 3; n++)
      await write(app.store, { kind: "offer-ended", facts: { ...facts, placeId: `p${n}` } });
    server.behave({ kind: "stalls" });
    const delivering = deliverDue(app, now);
    await expect.poll(() => server.calls(), { timeout: 10_000, interval: 10 }).toBeGreaterThanOrEqual(3);
    server.behave({ kind: "takes" });
    await write(app.store, { kind: "proof", facts: { purpose: "sign-in", token: "t", code: "1" } });
    await delivering;
    expect(server.received.map(({ mail }) => mail.subject)).toEqual(["Your link"]);
  }));

test("forty links of one network do not hold up the link of another [D105 F10]", () =>
  withServer(async (there) => {
    const { app, server } = there;
    const proof = { kind: "proof", facts: { purpose: "sign-in", token: "t", code: "1" } } as const;
    const lane = async (key: string, name: string) => {
      const { outbox: o } = app.store.tables;
      await app.store.tx(async ({ write: w }) => w.update(o).set({ lane: name }).where(eq(o.uniqueKey, key)));
    };
    for (let n = 0; n < 40; n++) await lane(await write(app.store, proof), "network 1");
    await lane(await write(app.store, { ...proof, to: "chloe@example.org" }), "network 2");
    await deliverDue(app, now);
    expect(server.received).toHaveLength(41);
    expect(server.received.findIndex(({ to }) => to[0] === "chloe@example.org")).toBeLessThan(6);
  }));

test("a stop waits two seconds for a letter in hand; it keeps its lease and arrives once, later [F10]", () =>
  withServer(
    async (there) => {
      const { app, server } = there;
      await write(app.store, { kind: "offer-ended", facts });
      server.behave({ kind: "stalls" });
      const stop = new AbortController();
      const delivering = deliverDue(app, now, { stop: stop.signal });
      await expect.poll(() => server.calls(), { timeout: 10_000 }).toBe(1);
      stop.abort();
      // It ends although nobody ever answers: the letter's own end would come much later, and count as a try.
      await delivering;
      expect(await lettersOf(there)).toMatchObject([{ state: "waiting", tries: 0, failure: null }]);
      server.behave({ kind: "takes" });
      expect(await deliverDue(app, later(leaseMs - 1))).toBe(0);
      expect(await deliverDue(app, later(leaseMs))).toBe(1);
      expect(server.received).toHaveLength(1);
    },
    undefined,
    patient,
  ));

test("we call ourselves by the host of our own address (EHLO) [F14]", () =>
  withServer(async ({ app, server }) => {
    await write(app.store, { kind: "offer-ended", facts });
    await deliverDue(app, now);
    expect(server.greetings()).toEqual(["groups.example.org"]);
  }));
