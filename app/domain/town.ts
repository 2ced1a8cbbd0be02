/**
 * The town in a postal address: all of a venue that strangers are told. It is the last part of the address without
 * its post code; where there is only one part nothing can be told apart, so nothing is told.
 */
const longest = 40;

/** "Lyon" of "12 rue des Lilas, 69003 Lyon Cedex 03"; null when the address has no part that is surely the town. */
export function townOf(address: string): string | null {
  const parts = address
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return null;
  const town = (parts.at(-1) ?? "")
    .split(/\s+/)
    .filter((word) => !/\d/.test(word) && !/^cedex$/i.test(word))
    .join(" ");
  return town !== "" && town.length <= longest ? town : null;
}
