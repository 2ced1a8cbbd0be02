import fc from "fast-check";
import { expect, test } from "vitest";
import { cacheOf } from "#app/domain/cache.ts";

test("what was asked for longest ago makes room, and nothing else goes", () => {
  const cache = cacheOf<number>(3);
  for (const key of ["a", "b", "c"]) cache.put(key, key.charCodeAt(0));
  expect(cache.find("a")).toBe(97);
  cache.put("d", 100);
  expect(["a", "b", "c", "d"].map((key) => cache.find(key))).toEqual([97, undefined, 99, 100]);
});

test("a value is made once, also where it is null; what raises is made again", () => {
  const cache = cacheOf<string | null>(2);
  let made = 0;
  const make = () => {
    made += 1;
    return null;
  };
  expect([cache.take("none", make), cache.take("none", make)]).toEqual([null, null]);
  expect(made).toBe(1);
  const raise = () => {
    throw new Error("not today");
  };
  expect(() => cache.take("raises", raise)).toThrow("not today");
  expect(cache.take("raises", () => "today")).toBe("today");
});

test("after any order of asking it holds the last different keys and no more", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."abcdefgh")), fc.integer({ min: 1, max: 5 }), (asked, most) => {
      const cache = cacheOf<string>(most);
      for (const key of asked) cache.take(key, () => key);
      const last = [...new Set(asked.toReversed())];
      for (const key of last.slice(most)) expect(cache.find(key)).toBeUndefined();
      for (const key of last.slice(0, most).reverse()) expect(cache.find(key)).toBe(key);
    }),
  );
});
