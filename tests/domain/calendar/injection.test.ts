/** Text of others in calendar files: folding, escaping, and every way to smuggle a line in. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { feed, invitation } from "#app/domain/calendar/write-calendar.ts";
import { entries, facts, lines, meeting, read, shape, uid, unfolded } from "./cast.ts";

vi.setConfig({ testTimeout: 60_000 });

test("the file ends its last line, every line ends in CR LF, and none is longer than 75 octets", () => {
  const words = fc.string({
    unit: fc.constantFrom("a", " ", "é", "語", "👨‍👩‍👧‍👦", "🏳️‍🌈", "e\u0301", ";", "\\"),
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, words, words, (title, location, name) => {
      const { content } = invitation(
        facts({
          meeting: meeting({ title, location, note: `${location}\n${title}` }),
          attendee: { name, address: `${"noor".repeat(12)}@example.net` },
        }),
      );
      expect(content.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of lines(content)) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cs}/u);
      }
      const [entry] = entries(content);
      expect(entry!.getFirstPropertyValue("summary")).toBe(title.trim());
      expect(entry!.getFirstPropertyValue("location") ?? "").toBe(location.trim());
    }),
    { numRuns: 80 },
  );
});

test("quotes, backslashes and carets in a name do not lose the person [F14]", () => {
  for (const name of ['Ann "Q" Lee', 'Ann "Q', "Back\\slash", "Caret^n^'^^", "Semi;colon, comma: Ω"]) {
    const [entry] = entries(invitation(facts({ attendee: { name, address: "a@example.net" } })).content);
    const attendee = entry!.getFirstProperty("attendee")!;
    expect(String(attendee.getFirstValue())).toBe("MAILTO:a@example.net");
    expect(attendee.getFirstParameter("cn")).not.toMatch(/["\\^\n]/);
  }
  const quoted = invitation(facts({ attendee: { name: 'Ann "Q" Lee', address: "a@example.net" } })).content;
  expect(unfolded(quoted).join()).toContain('CN="Ann “Q” Lee"');
});

test("a person without a name is still invited", () => {
  for (const name of [null, "", "\r\n\u2028"])
    expect(invitation(facts({ attendee: { name, address: "a@example.net" } })).content).not.toContain(
      "RSVP=TRUE;CN",
    );
});

test("two meetings never share a UID, and nothing but our ids becomes one", () => {
  expect(() => feed({ name: "x", meetings: [meeting(), meeting()] })).toThrow("one UID");
  for (const bad of [
    "abc",
    `${uid(1)}\r\nX-EVIL:1`,
    "noor@example.net",
    uid(1).toUpperCase().replace("4222", "4AAA"),
    "",
  ])
    expect(() => invitation(facts({ meeting: meeting({ uid: bad }) }))).toThrow("UID");
  expect(invitation(facts({ meeting: meeting({ uid: "AZaz09_-AZaz09_-AZaz09" }) })).content).toContain(
    "UID:AZaz09_-",
  );
});

const nasty = fc.string({
  unit: fc.constantFrom(
    ...[
      "\r\n",
      "\n",
      "\r",
      "\u2028",
      "\u2029",
      "\u0085",
      "\u0000",
      "\u000b",
      "\t",
      ";",
      ":",
      ",",
      '"',
      "\\",
      "\\n",
    ],
    ...[
      "^n",
      "^'",
      "BEGIN:VEVENT",
      "BEGIN:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "ATTENDEE:mailto:x@y",
      "=",
      " ",
      "a",
    ],
    ...["é", "語", "👨‍👩‍👧‍👦", "\ud800", "\udc00", "\u202e", "<b>", "%0D%0A"],
  ),
  maxLength: 14,
});

test("no text in any field adds, removes or reorders a property", () => {
  const inMail = (text: string) =>
    invitation(
      facts({
        meeting: meeting({ title: `T${text}`, location: `L${text}`, note: `N${text}` }),
        organizer: { name: `O${text}`, address: "dates@example.org" },
        attendee: { name: `A${text}`, address: "noor@example.net" },
      }),
    ).content;
  const inFeed = (text: string) =>
    feed({
      name: `F${text}`,
      meetings: [meeting({ title: `T${text}`, location: `L${text}`, note: `N${text}` })],
      remindMinutesBefore: 30,
    });
  const cleanMail = shape(read(inMail("")));
  const cleanFeed = shape(read(inFeed("")));
  fc.assert(
    fc.property(nasty, (text) => {
      const mail = inMail(text);
      expect(shape(read(mail))).toEqual(cleanMail);
      expect(shape(read(inFeed(text)))).toEqual(cleanFeed);
      expect(mail).not.toMatch(/[^\P{Cc}\r\n]|[\p{Cs}\u2028\u2029]/u);
      const [entry] = entries(mail);
      const clean = `T${text}`.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, " ").trim();
      expect(entry!.getFirstPropertyValue("summary")).toBe(clean);
    }),
    { numRuns: 150 },
  );
});

test("a zone, an address or a link that could open a line is refused, whatever it hides", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const zone = `Europe/Paris${text}`;
      if (text !== "") expect(() => invitation(facts({ meeting: meeting({ zone }) }))).toThrow();
      const address = `noor${text}@example.net`;
      if (/[\s"<>,;:\\\p{Cc}\p{Cs}]/u.test(text))
        expect(() => invitation(facts({ attendee: { name: null, address } }))).toThrow("address");
      const { content } = invitation(
        facts({ meeting: meeting({ url: `https://groups.example.org/${text}` }) }),
      );
      expect(shape(read(content))).toEqual(shape(read(invitation(facts()).content)));
    }),
    { numRuns: 100 },
  );
  for (const url of ["javascript:alert(1)", "no link", "data:text/html,x"])
    expect(() => invitation(facts({ meeting: meeting({ url }) }))).toThrow();
});
