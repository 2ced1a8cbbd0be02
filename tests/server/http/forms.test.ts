/** What a form may bring, and what is made of it. */
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { field, ownPath, readForm } from "#app/server/http/forms.server.ts";

const shape = {
  name: field.name(),
  address: field.address(),
  note: field.optionalText(),
  adult: field.mustTick("not-adult"),
};

function read<S extends z.ZodRawShape>(body: string | [string, string][], fields: S) {
  const text = typeof body === "string" ? body : new URLSearchParams(body).toString();
  return readForm(new Request("http://own.invalid/", { method: "POST", body: text }), fields);
}
const good: [string, string][] = [
  ["name", " Ana "],
  ["address", "Ana@Example.org"],
  ["note", ""],
  ["adult", "yes"],
];

test("a form that is right gives its values, cleaned", async () => {
  const reading = await read(good, shape);
  expect(reading).toMatchObject({
    ok: true,
    values: { name: "Ana", address: "ana@example.org", note: "", adult: "yes" },
  });
});

test("a form that is wrong says what, by field, and keeps all that was typed", async () => {
  const reading = await read(
    [
      ["name", " "],
      ["address", "Ana at example"],
      ["note", "A long\r\nstory"],
    ],
    shape,
  );
  expect(reading).toEqual({
    ok: false,
    wrong: { name: "missing", address: "not-an-address", adult: "not-adult" },
    typed: { name: "", address: "Ana at example", note: "A long\nstory", adult: "" },
  });
});

test("what the form has no field for is not looked at [D8]", async () => {
  const extra: [string, string][] = [
    ["role", "owner"],
    ["organisationId", "B"],
    ["seats", "99"],
    ["id", "x"],
    ["state", "held"],
  ];
  const reading = await read([...good, ...extra], shape);
  expect(Object.keys(reading.ok ? reading.values : {}).sort()).toEqual(["address", "adult", "name", "note"]);
  expect(Object.keys(reading.typed).sort()).toEqual(["address", "adult", "name", "note"]);
});

test("a field sent twice counts once, the first, unless it is a list [D9]", async () => {
  const twice = await read([...good, ["name", "Somebody else"]], shape);
  expect(twice).toMatchObject({ ok: true, values: { name: "Ana" }, typed: { name: "Ana" } });
  const list = await read(
    [
      ["who", "a"],
      ["who", "b"],
    ],
    { who: z.array(z.string()) },
  );
  expect(list).toMatchObject({ ok: true, values: { who: ["a", "b"] } });
});

test("names of fields that objects have of themselves do nothing [D9]", async () => {
  for (const name of [
    "__proto__",
    "constructor",
    "toString",
    "__proto__[polluted]",
    "name[]",
    "name[$ne]",
    "hasOwnProperty",
  ])
    expect((await read([...good, [name, "polluted"]], shape)).ok).toBe(true);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  const own = await read([["constructor", "x"]], { constructor: field.line() });
  expect(own).toMatchObject({ ok: true, values: { constructor: "x" } });
});

test("a hundred thousand fields are gone through once for each that the form has, and no oftener [D82]", async () => {
  const many = `${"x=1&".repeat(100_000)}${new URLSearchParams(good)}`;
  const looked = vi.spyOn(URLSearchParams.prototype, "getAll");
  onTestFinished(() => looked.mockRestore());
  expect((await read(many, shape)).ok).toBe(true);
  expect(looked.mock.calls.map(([name]) => name)).toEqual(Object.keys(shape));
});

test("a name of two hundred emoji is too long, and is shown again whole [D80]", async () => {
  const name = "👩‍👩‍👧‍👦".repeat(200);
  const reading = await read([["name", name], ...good.slice(1)], shape);
  expect(reading).toMatchObject({ ok: false, wrong: { name: "too-long" }, typed: { name } });
  expect((await read([["name", "👩‍👩‍👧‍👦".repeat(60)], ...good.slice(1)], shape)).ok).toBe(true);
});

test("an address with a line break in it is refused [D76]", async () => {
  const reading = await read(
    [
      ["name", "Ana"],
      ["address", "a@example.org\r\nBcc: b@example.org"],
      ["adult", "yes"],
    ],
    shape,
  );
  expect(reading).toMatchObject({ ok: false, wrong: { address: "not-an-address" } });
});

test("controls and broken characters in any field never raise and never get through; NUL is answered 400 [D81 F43]", async () => {
  const sent = fc.dictionary(fc.constantFrom(...Object.keys(shape)), fc.string({ unit: "binary" }));
  await fc.assert(
    fc.asyncProperty(sent, async (fields) => {
      if (Object.values(fields).some((text) => text.includes("\0"))) {
        const refused: unknown = await read(Object.entries(fields), shape).catch((answer: unknown) => answer);
        expect(refused).toHaveProperty("status", 400);
        return;
      }
      const reading = await read(Object.entries(fields), shape);
      for (const text of Object.values(reading.typed)) expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
    }),
  );
  expect((await read("%E0%A4%A=%ZZ&%&&&==&name=%FF", shape)).ok).toBe(false);
  for (const sent of ["name=a%00b", "other=%00", "%00=x"])
    await expect(read(sent, shape), sent).rejects.toMatchObject({ status: 400 });
}, 120_000);

test("a control sign in an address is not cleaned away, because another address would be left [F43]", async () => {
  const fields = { must: field.address(), may: field.optionalAddress() };
  for (const sign of ["\x01", "\x1f", "\x7f", "\x85", "\t", "\n"]) {
    const address = `a${sign}@example.org`;
    const reading = await read(
      [
        ["must", address],
        ["may", address],
      ],
      fields,
    );
    expect(reading, JSON.stringify(sign)).toMatchObject({
      ok: false,
      wrong: { must: "not-an-address", may: "not-an-address" },
    });
  }
  const pasted = await read(
    [
      ["must", " Ana@Example.org\r\n"],
      ["may", ""],
    ],
    fields,
  );
  expect(pasted).toMatchObject({ ok: true, values: { must: "ana@example.org", may: null } });
});

test("days, times and numbers are real ones", async () => {
  const fields = {
    day: field.date(),
    time: field.time(),
    count: field.whole(1, 12),
    maybe: field.optionalWhole(0, 10),
  };
  const wrongs = async (day: string, time: string, count: string, maybe: string) => {
    const reading = await read(
      [
        ["day", day],
        ["time", time],
        ["count", count],
        ["maybe", maybe],
      ],
      fields,
    );
    return reading.ok ? reading.values : reading.wrong;
  };
  expect(await wrongs("2028-02-29", "23:59", "12", "")).toEqual({
    day: "2028-02-29",
    time: "23:59",
    count: 12,
    maybe: null,
  });
  expect(await wrongs("2026-02-29", "24:00", "13", "11")).toEqual({
    day: "not-a-date",
    time: "not-a-time",
    count: "out-of-range",
    maybe: "out-of-range",
  });
  expect(await wrongs("26-2-9", "7:00", "1e1", "-1")).toEqual({
    day: "not-a-date",
    time: "not-a-time",
    count: "not-a-number",
    maybe: "not-a-number",
  });
});

test("one goes only to pages of our own [D41]", () => {
  const away = [
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "\t//evil.example",
    "/\t/evil.example",
    "@evil.example",
    "",
    "me",
    "?x",
    "/.//evil.example",
    "/..//evil.example",
    "/me/..//evil.example",
    "/./\\evil.example",
    "/me\r\nLocation: https://evil.example",
    "/é",
    null,
    undefined,
  ];
  for (const path of away) expect(ownPath(path, "/me"), String(path)).toBe("/me");
  const ours: [string, string][] = [
    ["/", "/"],
    ["/me/places/x?said=moved#top", "/me/places/x?said=moved#top"],
    ["/%2f%2fevil.example", "/%2f%2fevil.example"],
    ["/a/../b", "/b"],
    ["/@evil.example", "/@evil.example"],
  ];
  for (const [path, kept] of ours) expect(ownPath(path, "/me"), path).toBe(kept);
});

test("whatever stands there, a browser stays with us [D41]", () => {
  const odd = fc.string({
    unit: fc.constantFrom("/", "\\", ".", "e", ":", "@", "?", "#", "%2f", "\t", "\n", " ", "//evil.example"),
  });
  fc.assert(
    fc.property(odd, (text) => {
      const path = ownPath(text, "/me");
      expect(new URL(path, "https://groups.example.org/a/b").origin).toBe("https://groups.example.org");
    }),
    { numRuns: 1000 },
  );
});
