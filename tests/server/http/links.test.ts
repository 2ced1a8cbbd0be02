/** Signed links: one purpose, one subject, one end, and no way to make one without the secret. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLink, signLink } from "#app/server/http/links.server.ts";
import type { Purpose } from "#app/server/http/links.server.ts";
import { newId } from "#db/kit/ids.server.ts";

const now = new Date("2026-03-05T15:00:00Z");
const secrets = ["the newest secret of this house 0001", "an older secret of this house 0000"];
const purposes: Purpose[] = ["cannot-come", "offer", "feed", "screen"];
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test("a link says again what was signed, and can stand in an address", () => {
  const subject = `${newId()}.${newId()}`;
  const token = signLink(secrets, "cannot-come", subject, later(60));
  expect(readLink(secrets, "cannot-come", token, now)).toBe(subject);
  expect(token).toMatch(/^[\w.~-]+$/);
  expect(encodeURIComponent(token)).toBe(token);
});

test("a link for one thing opens nothing else [D72]", () => {
  for (const purpose of purposes) {
    const token = signLink(secrets, purpose, newId(), null);
    for (const other of purposes)
      expect(readLink(secrets, other, token, now) !== null).toBe(other === purpose);
  }
});

test("a link ends when it says, and one without an end does not", () => {
  const token = signLink(secrets, "offer", "place", later(60));
  expect(readLink(secrets, "offer", token, later(60))).toBe("place");
  expect(readLink(secrets, "offer", token, later(61))).toBeNull();
  expect(readLink(secrets, "feed", signLink(secrets, "feed", "person", null), later(1e9))).toBe("person");
});

test("an older secret still reads, one taken away does not, and the newest writes [D38]", () => {
  const [newest = "", older = ""] = secrets;
  const old = signLink([older], "feed", "person", null);
  expect(readLink(secrets, "feed", old, now)).toBe("person");
  expect(readLink([newest], "feed", old, now)).toBeNull();
  expect(readLink([newest], "feed", signLink(secrets, "feed", "person", null), now)).toBe("person");
});

test("whatever is changed in a link, it is none", () => {
  const token = signLink(secrets, "offer", "place00000000000000000", later(60));
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, put) => {
      const changed = token.slice(0, at) + put + token.slice(at + 1);
      fc.pre(changed !== token);
      expect(readLink(secrets, "offer", changed, now)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readLink(secrets, "offer", text, now)).toBeNull();
    }),
  );
  for (const text of ["", "~", "~~", "place~~", "place"])
    expect(readLink(secrets, "offer", text, now)).toBeNull();
});

test("without a secret nothing is signed and nothing is read", () => {
  expect(() => signLink([], "feed", "person", null)).toThrow("no secret");
  expect(() => signLink([""], "feed", "person", null)).toThrow("no secret");
  expect(readLink([], "feed", signLink(secrets, "feed", "person", null), now)).toBeNull();
});
