/** The front matter of a session file and of a handout. Minutes are whole minutes. */
import * as z from "zod";
import { onOneLine } from "#app/domain/text.ts";
import { closed } from "./front-matter.ts";

/** Stands in titles, subjects and lists: whatever its author typed, it is one line. */
export const line = z.string().overwrite(onOneLine).min(1);
export const lines = z.union([line.transform((one) => [one]), z.array(line)]);
const minutes = z.int().min(1).max(1440);

/** What to bring: for everybody, or by format. A translation says the same in its own words. */
export const materials = z.union([
  lines.transform((all) => ({ all })),
  closed({
    all: lines.optional(),
    "in-person": lines.optional(),
    online: lines.optional(),
    phone: lines.optional(),
  }),
]);

export const sessionShape = closed({
  title: line,
  "neutral-title": line.optional(),
  aim: line,
  minutes: z
    .union([
      minutes.transform((all) => ({ all, short: undefined })),
      closed({ all: minutes, short: minutes.optional() }),
    ])
    .optional(),
  counts: z.boolean().optional(),
  prepare: lines.default([]),
  materials: materials.default({}),
  "content-notes": lines.default([]),
  "home-practice": closed({ minutes: z.int().min(0).max(1440), text: line }).optional(),
  recap: z.string().trim().default(""),
  without: lines.default([]),
  "checks-off": z.record(z.string(), z.unknown()).optional(),
});
/** Stands in for values that cannot be read, as `anyCurriculum` does. */
export const anySession = { title: "?", aim: "?" } as const satisfies z.input<typeof sessionShape>;
export type SessionMatter = z.output<typeof sessionShape>;

export const frameShape = closed({ title: line.optional() });
export const handoutShape = closed({ title: line.optional(), licence: line.optional() });

export const annexShape = closed({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  "verified-on": z
    .union([z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/), z.null().transform(() => "")])
    .default(""),
  sources: lines.default([]),
});
