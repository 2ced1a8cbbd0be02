/** Line breaks, tags and second addresses in anything that a person typed stay text, and the letter goes to one person. */
import { afterAll, beforeAll, expect, expectTypeOf, test } from "vitest";
import type { Envelope } from "#app/server/mail/transport.server.ts";
import { messageOf, smtpTransport } from "#app/server/mail/transport.server.ts";
import { startMailServer } from "#tests/support/smtp.ts";
import type { MailServer, Received } from "#tests/support/smtp.ts";
import { everyLetter, shownText, telling } from "./kinds.ts";
import type { LetterParts, Written } from "./kinds.ts";

let server: MailServer;
beforeAll(async () => (server = await startMailServer()));
afterAll(() => server.close());

const breaks = ["\r\n", "\n", "\r", "\u2028", "\u0085", "\r\n\r\n", "\0\r\n"];
const hostile = (line: string): LetterParts => {
  const evil = `Marc${line}Bcc: evil@evil.example${line}X-Evil: 1${line}ATTENDEE:mailto:evil@evil.example${line}`;
  return { group: evil, organisation: evil, by: evil, body: evil, note: evil };
};

async function sent({ letter }: Written, envelope: Envelope): Promise<Received> {
  const post = smtpTransport({ url: server.url, name: "groups.example.org" });
  const before = server.received.length;
  expect(await post.send(letter, envelope)).toEqual({ ok: true });
  post.close();
  const received = server.received[before];
  if (!received) throw new Error("nothing arrived");
  return received;
}

const envelope = (name = "Rivages"): Envelope => ({
  from: { name, address: "letters@groups.example.org" },
  to: { name: "", address: "ana@example.org" },
  messageId: "<AAAAAAAAAAAAAAAAAAAAAA@groups.example.org>",
});
const shapeOf = ({ mail }: Received) => mail.headers.map(({ key }) => key).sort();

test("whatever stands in names, words and the sender's name, a letter has the same headers and one recipient [D76]", async () => {
  const clean = new Map<string, string[]>();
  for (const one of everyLetter(telling).filter(({ language }) => language === "en"))
    clean.set(one.kind, shapeOf(await sent(one, envelope())));
  for (const line of breaks) {
    const told = hostile(line);
    const letters = everyLetter(told, { name: told.by, address: "letters@groups.example.org" });
    for (const one of letters.filter(({ language }) => language === "en")) {
      const received = await sent(one, envelope(told.by));
      expect(shapeOf(received)).toEqual(clean.get(one.kind));
      expect(received.to).toEqual(["ana@example.org"]);
      expect(received.mail.bcc ?? []).toEqual([]);
      expect(received.mail.to?.map(({ address }) => address)).toEqual(["ana@example.org"]);
    }
  }
}, 60_000);

test("only objects are recipients, and an address that could be two is refused before anything is sent [D76]", async () => {
  expectTypeOf<Envelope["to"]>().toEqualTypeOf<{ name: string; address: string }>();
  const [one] = everyLetter(telling);
  const calls = server.calls();
  const post = smtpTransport({ url: server.url, name: "groups.example.org" });
  for (const address of [
    "a@b.test\r\nBcc: evil@evil.example",
    "a@b.test, evil@evil.example",
    "a@b.test evil@evil.example",
    "<evil@evil.example>",
    "a@b.test;evil@evil.example",
    "group:evil@evil.example;",
    '"a b"@b.test',
    "",
    "@",
    "a@",
  ]) {
    if (!one) throw new Error("no letter");
    const wrong = { ...envelope(), to: { name: "", address } };
    expect(await post.send(one.letter, wrong)).toEqual({
      ok: false,
      code: "not-one-address",
      passing: false,
    });
    expect(() => messageOf(one.letter, wrong)).toThrow("not one plain mail address");
  }
  post.close();
  expect(server.calls()).toBe(calls);
});

test("a line break in a title, a sender or a place adds no property to the calendar file [D68]", async () => {
  const names = (content = "") =>
    content
      .replace(/\r\n[ \t]/g, "")
      .split("\r\n")
      .map((line) => line.split(/[:;]/)[0]);
  const clean = everyLetter(telling).find(({ kind }) => kind === "invitation");
  for (const line of breaks) {
    const told = hostile(line);
    const dirty = everyLetter(told, { name: told.by, address: "letters@groups.example.org" });
    const calendar = dirty.find(({ kind }) => kind === "invitation")?.letter.calendar;
    expect(names(calendar?.content)).toEqual(names(clean?.letter.calendar?.content));
  }
});

test("tags and handlers in what people typed arrive as text [D77]", () => {
  const evil = `<a href="https://evil.example" onclick="x()">Click</a><img src=x onerror=x()>&lt;b&gt;"'`;
  const told: LetterParts = {
    group: evil,
    organisation: evil,
    by: evil,
    body: `${evil}\n${evil}`,
    note: evil,
  };
  for (const { kind, letter } of everyLetter(told)) {
    const tags = new Set([...letter.html.matchAll(/<\/?([a-z!][a-z0-9]*)/gi)].map(([, name]) => name));
    const ours = "!doctype html head meta title body p ul li a strong blockquote br hr small".split(" ");
    expect(
      [...tags].filter((name) => !ours.includes(name ?? "")),
      kind,
    ).toEqual([]);
    expect(letter.html).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(letter.html).not.toContain('href="https://evil.example');
    if (letter.text.includes("<a href")) expect(shownText(letter.html)).toContain(`onclick="x()">Click</a>`);
  }
});

test("an invitation leaves in the tree that calendar programs read, method and body agreeing", async () => {
  for (const one of everyLetter(telling).filter(({ kind }) => kind === "invitation")) {
    const { raw, mail } = await sent(one, envelope());
    const { method, content } = one.letter.calendar ?? { method: "", content: "" };
    const types = [...raw.matchAll(/^content-type: *([a-z]+\/[a-z]+)/gim)].map(([, type]) => type);
    expect(types).toEqual([
      "multipart/mixed",
      "multipart/alternative",
      "text/plain",
      "text/html",
      "text/calendar",
      "application/ics",
    ]);
    expect(raw.replace(/\r\n[ \t]+/g, " ")).toMatch(
      new RegExp(`content-type: text/calendar; charset=utf-8; method=${method}`, "i"),
    );
    expect(content).toContain(`METHOD:${method}\r\n`);
    const files = mail.attachments.map(({ filename }) => filename).filter(Boolean);
    expect(files).toEqual(["invite.ics"]);
  }
});
