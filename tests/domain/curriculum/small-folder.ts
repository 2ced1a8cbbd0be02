/**
 * A curriculum of three short sessions in which nothing is wrong, for tests to break one thing at a time. Two
 * facilitators join the rounds, so that a full group of six has eight voices.
 */
import { readApprovedWording } from "#app/domain/curriculum/format/approved-wording.ts";
import type { Block, Finding, Segment, Session } from "#app/domain/curriculum/plan.ts";
import { readCurriculum, type Reading } from "#app/domain/curriculum/format/read-curriculum.ts";

export const approved = readApprovedWording(`# Approved wordings

## first-meeting

A note to the reader.

> This is mutual aid.
>
> You may pass.

## every-meeting

> We are here as equals.

## closing-check

Is everyone all right to go home?
`);

const frame = `## Welcome (5 min) {.welcome .every lead=A floor=5}

> Welcome, everyone.

> [!SAFETY] every-meeting

- [ ] Began on time

## Check-in (10 min) {.check-in .every .pass each=60s lead=B floor=8}

> How do you arrive?

> [!SHOW]
> How do you arrive?

## Goal review (10 min) {.goal-review each=60s tally=shared}

> What became of your step?

## Goal setting (10 min) {.goal-setting method=action-plan}

> One small step.

## Check-out (10 min) {.check-out .every each=60s}

> One word to go home with.

> [!SAFETY] closing-check
`;

const first = `---
title: Beginning
aim: Know each other.
minutes: 60
without: [check-in, check-out]
---

## Welcome

> [!SAFETY] first-meeting

## Agreement (10 min) {.agreement}

> This is how we talk with each other: {{agreement}}

## Names (10 min) {.intro-round each=60s}

> Your name here.

## Our goal (10 min) {.shared-goal}

> What do we want together?

## First steps (15 min) {.goal-setting floor=5 cut=1}

> One small step.

## Goodbye for today (10 min) {.closing}

> [!SAFETY] closing-check
`;

const second = `---
title: Going on
neutral-title: Evening 2
aim: Try one thing.
minutes: 60
home-practice: { minutes: 5, text: Notice one thing. }
recap: We talked.
---

## Welcome

## Check-in

## Goal review

## Talking (15 min) {.discussion floor=5 cut=1}

> [!ASK] wait 20 s, pass allowed
> - What helps?
> - What does not?

> [!HANDOUT] handouts/sheet.md

## Goal setting

## Check-out

## Among us (15 min) {.debrief}

What went well?
`;

const last = `---
title: Ending
aim: Say goodbye.
minutes: 60
---

## Welcome

## Check-in

## Goal review

## Thanks (25 min) {.appreciation floor=15 cut=1}

> One thing that you gave me, and where we meet again.

## Check-out
`;

export const curriculum = `---
format: 1
title: A small group
public-title: Monday group
summary: Three evenings.
language: en
version: 1.0.0
license: CC-BY-4.0
audience: Adults.
group: { min: 3, ideal: 5, max: 6 }
formats: [in-person, online]
facilitators: { min: 2, join-rounds: true }
session-minutes: 60
completion: { at-least: 2/3, of: counted, must: [1] }
sources: [{ id: who, title: A guide, doi: 10.1000/182 }]
goals:
  methods: [action-plan]
  shared: { pattern: common, text: One thing each. }
cut-order: [input]
---

What people read first.
`;

/** The files of the small curriculum, by path. */
export const smallFolder: Record<string, string> = {
  "curriculum.md": curriculum,
  "frame.md": frame,
  "01-beginning.md": first,
  "02-going-on.md": second,
  "03-ending.md": last,
  "handouts/sheet.md": "# A sheet\n\nThink of one thing. [^who]\n",
};

type Changes = Record<string, string | null | ((text: string) => string)>;

/** Reads the small curriculum with some of its files changed, added, or (null) taken away. */
export function reading(changes: Changes = {}): Reading {
  const files = new Map(Object.entries(smallFolder));
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === "function" ? change(files.get(path) ?? "") : change;
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return readCurriculum(
    [...files].map(([path, text]) => ({ path, text })),
    { approved },
  );
}

/** Replaces words in a text, and minds that they were there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the text`);
    return text.replace(from, to);
  };
}

/** The small curriculum with the discussion of its second session replaced, heading and body. */
export function withTalk(markdown: string): Reading {
  return reading({ "02-going-on.md": talk(markdown) });
}

/** The text of the second session with its discussion replaced. */
export function talk(markdown: string): string {
  const before = second.slice(0, second.indexOf("## Talking"));
  return `${before}${markdown}\n\n${second.slice(second.indexOf("## Goal setting"))}`;
}

/** The blocks that a body becomes in a fifteen-minute discussion. */
export function blocksOf(body: string): { blocks: Block[]; findings: Finding[] } {
  const read = withTalk(`## Talking (15 min) {.discussion floor=5 cut=1}\n\n${body}`);
  return { blocks: segmentOf(read, "talking").blocks, findings: read.findings };
}

export function sessionOf({ draft }: Reading, number: number): Session {
  const session = draft?.sessions.find((one) => one.number === number);
  if (!session) throw new Error(`no session ${number}`);
  return session;
}

export function segmentOf(read: Reading, id: string, session = 2): Segment {
  const segment = sessionOf(read, session).segments.find((one) => one.id === id);
  if (!segment) throw new Error(`no segment ${id}`);
  return segment;
}

/** The rules of findings, in their order, each once. */
export function rules({ findings }: { findings: readonly Finding[] }): string[] {
  return [...new Set(findings.map((finding) => finding.rule))];
}

/** The facts of the first finding of a rule. */
export function facts(
  { findings }: { findings: readonly Finding[] },
  rule: string,
): Finding["facts"] | undefined {
  return findings.find((finding) => finding.rule === rule)?.facts;
}

/** `file:line:column` of the first finding of a rule. */
export function place({ findings }: { findings: readonly Finding[] }, rule: string): string | undefined {
  const at = findings.find((finding) => finding.rule === rule)?.at;
  return at && `${at.file}:${at.line}:${at.column}`;
}
