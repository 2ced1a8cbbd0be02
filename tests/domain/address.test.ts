/** What is one mail address, where it is typed and where it leaves the house. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainAddress, mailboxOf, normalAddress } from "#app/domain/address.ts";

test("one plain address is kept in one form [D78]", () => {
  const forms: [string, string][] = [
    [" Ana@Example.ORG ", "ana@example.org"],
    ["ana@example.org.", "ana@example.org"],
    ["ana+group@example.org", "ana+group@example.org"],
    ["o'neil@example.org", "o'neil@example.org"],
    ["ana@bücher.example", "ana@xn--bcher-kva.example"],
    ["ana@XN--BCHER-KVA.example", "ana@xn--bcher-kva.example"],
    ["ana@ｅｘａｍｐｌｅ.org", "ana@example.org"],
    ["a_b.c-d@sub.example.co.uk", "a_b.c-d@sub.example.co.uk"],
  ];
  for (const [typed, kept] of forms) expect(normalAddress(typed), typed).toBe(kept);
});

test("anything that is not one plain address is refused, and never becomes somebody else's [D78]", () => {
  const refused = [
    "",
    "ana",
    "@example.org",
    "ana@",
    "ana@localhost",
    "ana@127.0.0.1",
    "ana@[127.0.0.1]",
    "ana@0x7f.1",
    "ana@2130706433",
    "a@b.example, c@d.example",
    "a@b.example;c@d.example",
    "a@b.example c@d.example",
    "Ana <ana@example.org>",
    '"a b"@example.org',
    "a@b@example.org",
    "ana@exa mple.org",
    "ana@ex%61mple.org",
    "ana@example.org/x",
    "ana@example.org?x",
    "ana@example.org#x",
    "ana@example.org:25",
    "ana@evil\\example.org",
    "ana@.example.org",
    "ana@example..org",
    "ana@-example.org",
    "ana@example.123",
    "añá@example.org",
    `${"a".repeat(65)}@example.org`,
    `ana@${"a.".repeat(130)}org`,
    "ana@\u202eexample.org\u2028x",
    "ana@\u202eexample.org",
    "an\u200ea@example.org",
  ];
  for (const typed of refused) expect(normalAddress(typed), typed).toBeNull();
});

test("an address with a line break in it is refused or loses it, but is never two [D76]", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("\r\n", "\n", "\0", "\t", " "), (text, line) => {
      const kept = normalAddress(`ana@example.org${line}Bcc: ${text}`);
      expect(kept).toBeNull();
    }),
  );
  expect(normalAddress("ana@example.org\r\n")).toBe("ana@example.org");
});

test("what was kept once is kept as it is", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const kept = normalAddress(address);
      if (kept !== null) expect(normalAddress(kept)).toBe(kept);
    }),
  );
});

test("whatever is kept stands by itself; what could name a second address or a line does not [D78]", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (typed) => {
      const kept = normalAddress(typed);
      if (kept !== null) expect(isPlainAddress(kept)).toBe(true);
    }),
  );
  for (const text of [
    "a@b.example, c@d.example",
    "Ana <a@b.example>",
    "a@b.example\r\nBcc: c@d.example",
    "a",
  ])
    expect(isPlainAddress(text), text).toBe(false);
});

test("what follows a plus sign leads to the same mailbox", () => {
  expect(mailboxOf("ana+group@example.org")).toBe("ana@example.org");
  expect(mailboxOf("ana@example.org")).toBe("ana@example.org");
  expect(mailboxOf("+ana@example.org")).toBe("+ana@example.org");
});
