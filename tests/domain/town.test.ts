/** Of an address strangers are told the town, and nothing where that cannot be told apart. */
import { expect, test } from "vitest";
import { townOf } from "#app/domain/town.ts";

test("the town is the last part of an address without its post code", () => {
  expect(townOf("12 rue des Lilas, 69003 Lyon")).toBe("Lyon");
  expect(townOf("Salle 3, 12 rue des Lilas, 69003 Lyon Cedex 03")).toBe("Lyon");
  expect(townOf("6 Mount Street, Manchester M2 5NS")).toBe("Manchester");
  expect(townOf("3 place du Marché\n35400 Saint-Malo")).toBe("Saint-Malo");
});

test("an address of one part, or with nothing but numbers at its end, tells no town", () => {
  for (const address of ["", "6 Mount Street", "Room 2, 75011", ","]) expect(townOf(address)).toBeNull();
});
