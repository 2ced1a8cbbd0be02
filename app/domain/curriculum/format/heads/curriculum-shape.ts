/** The front matter of `curriculum.md`: which keys there are, what they hold, and how they become a `Curriculum`. */
import * as z from "zod";
import { closed } from "./front-matter.ts";
import {
  formats,
  measureMoments,
  rhythms,
  segmentKinds,
  type CompletionRule,
  type Curriculum,
  type Language,
} from "../../plan.ts";
import { line } from "./session-shape.ts";

const number = z.int().min(0).max(100_000);
const some = z.int().min(1).max(100_000);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const address = z.string().regex(/^https?:\/\/[^\s]+$/);
const lines = z.array(line);
const lineOrLines = z.union([line.transform((one) => [one]), lines]);

const source = closed({
  id: z.string().regex(/^[A-Za-z0-9][\w.-]*$/),
  title: line,
  authors: lineOrLines.optional(),
  year: z.union([line, some.transform(String)]).optional(),
  url: address.optional(),
  doi: z
    .string()
    .regex(/^10\.\S+\/\S+$/)
    .optional(),
  licence: line.optional(),
  use: z.enum(["cites", "adapts", "quotes"]).optional(),
});

const completion = closed({
  name: line.default("completion"),
  "at-least": z.union([z.string().regex(/^\d{1,3}(?:\/\d{1,3})?$/), number.transform(String)]),
  of: z.enum(["counted", "all"]).default("counted"),
  must: z.array(number).default([]),
  "make-up": z.enum(["counts", "not"]).default("not"),
  "late-after": number.optional(),
});

const goals = closed({
  methods: lines.default([]),
  confidence: closed({ max: some.default(10), threshold: some.default(7) }).default({
    max: 10,
    threshold: 7,
  }),
  "problem-solving": lines.default([]),
  shared: closed({
    pattern: z.enum(["common", "pooled", "product", "promise"]),
    text: line,
    unit: line.optional(),
    target: some.optional(),
  }).optional(),
});

const entry = z.union([
  z.enum(["closed", "open"]).transform((kind) => ({ kind })),
  closed({ until: some }).transform(({ until }) => ({ kind: "until" as const, meeting: until })),
]);

const glossary = z.union([
  z.array(closed({ term: line, meaning: line })),
  z
    .record(line, line)
    .transform((words) => Object.entries(words).map(([term, meaning]) => ({ term, meaning }))),
]);

export const curriculumShape = closed({
  format: z.literal(1),
  title: line,
  "public-title": line,
  summary: line,
  language: z.string().regex(/^(?:en|fr)(?:-[A-Za-z0-9-]+)?$/),
  version: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]+)?$/),
  license: line,
  authors: lineOrLines.default([]),
  organisation: line.optional(),
  "reviewed-by": z.array(closed({ role: line, date })).default([]),
  sources: z.array(source).default([]),
  audience: line,
  age: closed({ min: z.int().min(0).max(120) }).default({ min: 18 }),
  group: closed({ min: some, ideal: some.optional(), max: some, "split-at": some.optional() }),
  entry: entry.default({ kind: "closed" }),
  formats: z.array(z.enum(formats)).min(1),
  facilitators: closed({ min: some.default(2), "join-rounds": z.boolean().default(false) }).default({
    min: 2,
    "join-rounds": false,
  }),
  cadence: z.enum(rhythms).default("weekly"),
  "session-minutes": z.int().min(1).max(1440),
  completion: z.union([completion.transform((one) => [one]), z.array(completion)]).default([]),
  agreement: lines.default([]),
  goals: goals.prefault({}),
  measures: z
    .array(
      closed({
        id: line,
        title: line.optional(),
        when: z.union([z.enum(measureMoments).transform((one) => [one]), z.array(z.enum(measureMoments))]),
        voluntary: z.boolean().default(true),
        licence: line.optional(),
      }),
    )
    .optional(),
  "cut-order": z.array(z.enum(segmentKinds)).default([]),
  topics: lines.default([]),
  style: closed({ reading: number.optional(), address: z.enum(["tu", "vous"]).optional() }).default({}),
  repeats: closed({ session: line.optional(), topics: lines.default([]) }).optional(),
  phases: z.array(closed({ title: line, sessions: z.array(number) })).optional(),
  glossary: glossary.default([]),
  changelog: z.array(closed({ version: line, date, text: line })).default([]),
  "checks-off": z.record(z.string(), z.unknown()).optional(),
});
/** Stands in for values that cannot be read while the rest of a folder is looked at; never part of a plan. */
export const anyCurriculum = {
  format: 1,
  title: "?",
  "public-title": "?",
  summary: "?",
  language: "en",
  version: "0.0.0",
  license: "?",
  audience: "?",
  group: { min: 1, max: 1 },
  formats: [...formats],
  "session-minutes": 1,
} as const satisfies z.input<typeof curriculumShape>;

export type CurriculumMatter = z.output<typeof curriculumShape>;

/** The front matter in the plan's words; `introduction` is the text below it. */
export function curriculumFrom(matter: CurriculumMatter, introduction: string): Curriculum {
  const { group, facilitators, goals } = matter;
  return {
    format: 1,
    title: matter.title,
    publicTitle: matter["public-title"],
    summary: matter.summary,
    language: matter.language.slice(0, 2) as Language,
    version: matter.version,
    license: matter.license,
    authors: matter.authors,
    organisation: matter.organisation,
    reviewedBy: matter["reviewed-by"],
    sources: matter.sources.map(({ doi, ...rest }) => ({
      ...rest,
      url: rest.url ?? (doi && `https://doi.org/${doi}`),
    })),
    audience: matter.audience,
    age: matter.age,
    group: { min: group.min, ideal: group.ideal ?? group.max, max: group.max, splitAt: group["split-at"] },
    entry: matter.entry,
    formats: [...new Set(matter.formats)],
    facilitators: { min: facilitators.min, joinRounds: facilitators["join-rounds"] },
    cadence: matter.cadence,
    sessionMinutes: matter["session-minutes"],
    completion: matter.completion.map(completionRule),
    agreement: matter.agreement,
    goals: {
      methods: goals.methods,
      confidence: goals.confidence,
      problemSolving: goals["problem-solving"],
      shared: goals.shared,
    },
    cutOrder: matter["cut-order"],
    topics: matter.topics,
    style: matter.style,
    glossary: matter.glossary,
    changelog: matter.changelog,
    introduction,
    measures: matter.measures,
    repeats: matter.repeats,
    phases: matter.phases,
  };
}

function completionRule(rule: CurriculumMatter["completion"][number]): CompletionRule {
  const { name, of, must } = rule;
  return {
    name,
    atLeast: rule["at-least"],
    of,
    must,
    makeUp: rule["make-up"] === "counts",
    lateAfter: rule["late-after"],
  };
}
