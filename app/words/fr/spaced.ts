/** The spaces of French typography. */

/** French text whose spaces before ? ! : ; » % and after « do not break; what stands between backquotes stays as it is. */
export function spaced(text: string): string {
  return text.replace(/`[^`]*`| (?=[?!:;»%])|« /g, (found) =>
    found === " " ? "\u00a0" : found === "« " ? "«\u00a0" : found,
  );
}
