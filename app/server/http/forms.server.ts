/**
 * Reading a posted form: cleaned text in, checked values or the codes of what is wrong out, with everything that was
 * typed kept so that the page can show it again. Messages of the zod schema are codes; `words` makes sentences.
 */
import { z } from "zod";
import { normalAddress } from "#app/domain/address.ts";
import {
  cleanText,
  fits,
  hasTower,
  isVisible,
  longestLine,
  longestName,
  longestText,
} from "#app/domain/text.ts";
import { refuseRequest } from "./doors.server.ts";

/** A form's schema is read with once: compiling it first, as zod likes to, costs more than reading. */
z.config({ jitless: true });

export type Typed = Record<string, string>;
/** The code of the first thing wrong with each field. */
export type Wrong = Record<string, string>;
export type Reading<T> = { ok: true; values: T; typed: Typed } | { ok: false; typed: Typed; wrong: Wrong };

/**
 * Reads a form against a zod object. A field sent twice counts once (its first value), unless the schema is an array.
 * Fields the schema does not name are never looked at (no mass assignment). NUL, which no keyboard and no clipboard
 * makes, is answered 400; other control signs are cleaned away, but never out of an address.
 */
export async function readForm<S extends z.ZodRawShape>(
  request: Request,
  shape: S,
): Promise<Reading<z.infer<z.ZodObject<S>>>> {
  const sentText = await request.text();
  if (/%00|\0/.test(sentText)) refuseRequest(400);
  const form = new URLSearchParams(sentText);
  const typed: Typed = Object.create(null) as Typed;
  const input: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const name of Object.keys(shape)) {
    const values = form.getAll(name);
    const sent = values.map((value) => cleanText(value, { lines: true }));
    const many = takesMany(shape[name]);
    typed[name] = many ? sent.join("\n") : (sent[0] ?? "");
    const whole = addresses.has(shape[name] ?? form) ? (values[0] ?? "").trim() : (sent[0] ?? "");
    input[name] = many ? sent : whole;
  }
  const result = z.object(shape).safeParse(input);
  if (result.success) return { ok: true, values: result.data, typed: { ...typed } };
  const wrong: Wrong = {};
  for (const issue of result.error.issues) wrong[String(issue.path[0])] ??= issue.message;
  return { ok: false, typed: { ...typed }, wrong };
}

/** Fields whose schema reads them as they were sent. */
const addresses = new WeakSet<object>();

function asSent<S extends object>(schema: S): S {
  addresses.add(schema);
  return schema;
}

/** Whether a field is a list, also where more is done with the list afterwards. */
function takesMany(schema: z.core.SomeType | undefined): boolean {
  return schema instanceof z.ZodArray || (schema instanceof z.ZodPipe && takesMany(schema.in));
}

/** The fields that many forms share. Codes: `missing`, `too-long`, `not-an-address`, `not-a-choice`, `not-a-date` … */
export const field = {
  name: () => line(longestName),
  line: (most = longestLine) => line(most),
  optionalLine: (most = longestLine) =>
    z
      .string()
      .transform(oneLine)
      .refine((text) => !hasTower(text), "too-many-accents")
      .refine((text) => fits(text, most), "too-long"),
  text: (most = longestText) =>
    z
      .string()
      .min(1, "missing")
      .refine((text) => text.length <= most, "too-long"),
  optionalText: (most = longestText) => z.string().refine((text) => text.length <= most, "too-long"),
  address: () =>
    asSent(
      z
        .string()
        .min(1, "missing")
        .transform((text, check) => {
          const address = normalAddress(text);
          if (address) return address;
          check.addIssue({ code: "custom", message: "not-an-address" });
          return z.NEVER;
        }),
    ),
  /** Null where it was left empty. */
  optionalAddress: () =>
    asSent(
      z.string().transform((text, check) => {
        const address = text === "" ? null : normalAddress(text);
        if (address || text === "") return address;
        check.addIssue({ code: "custom", message: "not-an-address" });
        return z.NEVER;
      }),
    ),
  tick: () => z.string().transform((text) => text === "yes"),
  mustTick: (code: string) => z.string().refine((text) => text === "yes", code),
  choice: <const V extends readonly [string, ...string[]]>(values: V) =>
    z.enum(values, { error: "not-a-choice" }),
  whole: (low: number, high: number) =>
    z
      .string()
      .regex(/^\d{1,9}$/, "not-a-number")
      .transform(Number)
      .refine((n) => n >= low && n <= high, "out-of-range"),
  optionalWhole: (low: number, high: number) =>
    z
      .string()
      .regex(/^\d{0,9}$/, "not-a-number")
      .transform((text) => (text === "" ? null : Number(text)))
      .refine((n) => n === null || (n >= low && n <= high), "out-of-range"),
  date: () => z.string().min(1, "missing").refine(isDate, "not-a-date"),
  time: () =>
    z
      .string()
      .min(1, "missing")
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-a-time"),
  /** The hidden id that makes the same act sent twice one act. */
  once: () => z.string().regex(/^[A-Za-z0-9_-]{22}$/, "stale-form"),
  id: () => z.string().regex(/^[A-Za-z0-9_-]{22}$/, "not-a-choice"),
};

function line(most: number) {
  return z
    .string()
    .transform(oneLine)
    .refine(isVisible, "missing")
    .refine((text) => !hasTower(text), "too-many-accents")
    .refine((text) => fits(text, most), "too-long");
}

function oneLine(text: string): string {
  return cleanText(text);
}

/** A day of the calendar as browsers send it: 30 February is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A path of our own to go to next, or `otherwise`: never another host [D41]. */
export function ownPath(text: string | null | undefined, otherwise: string): string {
  if (!text || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes("\\")) return otherwise;
  const url = new URL(text, "http://own.invalid");
  const stays = url.host === "own.invalid" && !url.pathname.startsWith("//");
  return stays ? `${url.pathname}${url.search}${url.hash}` : otherwise;
}
