/**
 * The parenthesis of minutes in a heading, `(14 min, online 16)`: where it stands and where its numbers stand. One rule
 * for whoever reads it and for whoever changes it.
 */
import type { Variant } from "../../plan.ts";

/** `end` is behind the last character. */
export type Span = { start: number; end: number };

const spaces = /[\u00a0\u2007\u2009\u202f\t]/g;

/** The last parenthesis in front of the braces that says minutes, brackets included; null when there is none. */
export function minutesSpan(heading: string): Span | null {
  const text = heading.replace(spaces, " ");
  const braces = /\{[^{]*\}\s*#*\s*$/.exec(text);
  const before = braces ? text.slice(0, braces.index) : text;
  for (const match of [...before.matchAll(/\(([^()]*)\)/g)].reverse()) {
    if (isMinutes(match[1] ?? "")) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Whether what stands between two brackets says minutes. */
export function isMinutes(inside: string): boolean {
  return /^\d+ *(?:min|mn)(?: *,.*)?$/.test(inside.trim());
}

/** The digits of the first number (`variant` null) or of a format's own; null when there are none. */
export function spanOfVariant(heading: string, variant: Variant | null): Span | null {
  const whole = minutesSpan(heading);
  if (!whole) return null;
  const inside = heading.slice(whole.start, whole.end).replace(spaces, " ");
  const found = (variant === null ? /^(\( *)(\d+)/ : new RegExp(`(, *${variant} +)(\\d+)`)).exec(inside);
  if (!found) return null;
  const start = whole.start + found.index + (found[1] ?? "").length;
  return { start, end: start + (found[2] ?? "").length };
}
