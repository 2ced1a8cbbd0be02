/** The front matter of translated files: texts, and under `translates` which source they were made from. */
import * as z from "zod";
import { closed } from "../format/heads/front-matter.ts";
import { annexShape, handoutShape, line, lines, materials } from "../format/heads/session-shape.ts";

const translates = z.record(z.string(), z.union([z.string(), z.number().transform(String)])).optional();

export const translatedCurriculumShape = closed({
  title: line.optional(),
  "public-title": line.optional(),
  summary: line.optional(),
  audience: line.optional(),
  agreement: z.array(line).optional(),
  glossary: z
    .union([
      z.array(closed({ term: line, meaning: line })),
      z
        .record(line, line)
        .transform((words) => Object.entries(words).map(([term, meaning]) => ({ term, meaning }))),
    ])
    .optional(),
  goals: closed({
    "problem-solving": z.array(line).optional(),
    shared: closed({ text: line, unit: line.optional() }).optional(),
  }).optional(),
  phases: z.array(z.union([line, closed({ title: line }).transform((phase) => phase.title)])).optional(),
  style: closed({
    reading: z.int().min(0).max(100).optional(),
    address: z.enum(["tu", "vous"]).optional(),
  }).optional(),
  translates,
});

export const translatedSessionShape = closed({
  title: line.optional(),
  "neutral-title": line.optional(),
  aim: line.optional(),
  prepare: lines.optional(),
  materials: materials.optional(),
  "home-practice": closed({ text: line }).optional(),
  recap: z.string().trim().optional(),
  translates,
});

export const translatedFrameShape = closed({ title: line.optional(), translates });
export const translatedHandoutShape = closed({ ...handoutShape.shape, translates });
export const translatedAnnexShape = closed({ ...annexShape.shape, translates });
