/**
 * A damaged session file shows the group less, never more: whatever is lost or typed into it, words for facilitators
 * stay with facilitators, unless the file says in so many signs that they are for the group.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupBlocks } from "#app/routes/meetings/live/parts/script-text.server.ts";
import { audienceOf, formats, type Plan, type Session } from "#app/domain/curriculum/plan.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { approved, smallFolder } from "./small-folder.ts";

const mark = "KEPTBACK";
const session = `---
title: Going on
aim: Try one thing.
minutes: 60
recap: We talked.
---

## Welcome

> ${mark} say in the welcome.

> [!SHOW]
> Tonight in three words

${mark} note below what is shown.

## Check-in

> [!ASK] wait 20 s, pass allowed
> - How do you arrive?

> [!TIP]
> ${mark} tip.

- [ ] ${mark} checkpoint

## Goal review

> [!READ]
> A text that somebody reads.

> ${mark} say below what is read.

## Talking (15 min) {.discussion floor=5 cut=1}

> [!IF] ${mark} happens
> ${mark} if.

> [!ASK]
> - What helps?

> [!POINTS]
> - ${mark} point

> [!SAFETY] mandatory
> ${mark} safety.

> [!HANDOUT] handouts/sheet.md

> [!STORY]
> ${mark} story.

> [!PLAY] media/x.mp3
> Listen.

> [!ONLINE]
> ${mark} online.

## Goal setting

> [!SHOW]
> What, when, how often

1. ${mark} numbered
2. note

## Check-out

> [!SAFETY] closing-check

## Among us (15 min) {.debrief}

${mark} among us.
`;

type Damage = {
  at: number;
  what: "cut" | "insert" | "unquote" | "requote" | "join" | "split";
  piece: string;
};
const pieces = [
  ..."> []!#-*_`~|\\{}()&<\t\n.1:x",
  "[!SHOW]",
  "[!ASK]",
  "> ",
  ">> ",
  "\n> ",
  "\n\n",
  "```",
  "---\n",
  "<!--",
  "</",
  "- [ ] ",
  "## ",
  "[^x]: ",
  "    ",
  "\u00a0",
  "\r",
  "&#62;",
  "\\>",
];
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(session.length - 1),
  what: fc.constantFrom("cut", "insert", "unquote", "requote", "join", "split"),
  piece: fc.constantFrom(...pieces),
});

function damaged(text: string, { at, what, piece }: Damage): string {
  const line = text.lastIndexOf("\n", at) + 1;
  switch (what) {
    case "cut":
      return text.slice(0, at) + text.slice(at + piece.length);
    case "insert":
      return text.slice(0, at) + piece + text.slice(at);
    case "unquote":
      return text.slice(0, line) + text.slice(line).replace(/^> ?/, "");
    case "requote":
      return `${text.slice(0, line)}> ${text.slice(line)}`;
    case "join":
      return text.slice(0, at) + text.slice(at).replace("\n", "");
    case "split":
      return text.slice(0, at) + text.slice(at).replace(" ", "\n");
  }
}

function read(text: string) {
  const files = Object.entries({ ...smallFolder, "02-going-on.md": text }).map(([path, of]) => ({
    path,
    text: of,
  }));
  return readCurriculum([...files, { path: "media/x.mp3", text: "" }], { approved });
}

/** What the group or a participant gets of a session: blocks as they are shown, and the titles on the screen. */
function seenBy(plan: Plan, one: Session): string[] {
  const told = { values: {}, handouts: plan.handouts, annexes: [], media: () => "media/x" };
  const shown = one.segments.flatMap((segment) =>
    formats.flatMap((format) => groupBlocks(segment, { format, ...told })),
  );
  const handouts = one.segments
    .flatMap((segment) => segment.blocks)
    .filter((block) => audienceOf(block) === "participants");
  return [...shown, ...handouts]
    .map((block) => JSON.stringify(block))
    .filter((bytes) => bytes.includes(mark));
}

/**
 * What the text itself gives to the group, read line by line with no parser: quotes whose every line has its sign, whose
 * first names one of the markers for the group, and which hold no other marker. A mark in there was put there by whoever
 * damaged the file.
 */
function givenAway(text: string): string[] {
  const runs: string[][] = [[]];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (/^ {0,3}>/.test(line)) runs.at(-1)?.push(line.replace(/^ {0,3}>[ \t]?/, ""));
    else runs.push([]);
  }
  const group = runs.filter(
    ([first = "", ...rest]) =>
      /^ {0,3}\[!(?:show|ask|read|play|handout)\]/i.test(first) &&
      ![first.replace("[!", ""), ...rest].some((line) => /\[\s*!\s*[A-Za-z]/.test(line)),
  );
  return group.map((run) => run.join("\n")).filter((run) => run.includes(mark));
}

test("as it is written, nothing of it reaches the group", () => {
  const { draft, findings } = read(session);
  expect(findings.filter((one) => one.severity === "error")).toEqual([]);
  const one = draft?.sessions[1];
  expect(
    one?.segments.flatMap((segment) => segment.blocks).filter((block) => JSON.stringify(block).includes(mark))
      .length,
  ).toBeGreaterThan(10);
  expect(draft && one ? seenBy(draft, one) : ["nothing read"]).toEqual([]);
});

test("a box below an empty item is no checkpoint and upsets nothing", () => {
  for (const text of ["-\n[ ] x", "> -\n> [x] y", "1.\n[ ]\n"]) {
    const { draft } = read(`${session}\n${text}\n`);
    const last = draft?.sessions.find((one) => one.number === 2)?.segments.at(-1);
    expect(
      last?.blocks.filter((block) => block.kind === "checkpoint"),
      text,
    ).toEqual([]);
  }
});

test("whatever is cut out of it or typed into it, what is kept back stays kept back", () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (all) => {
      const text = all.reduce(damaged, session);
      const { draft, plan } = read(text);
      const one = draft?.sessions.find((other) => other.number === 2);
      if (!draft || !one) return;
      const given = givenAway(text);
      if (given.length === 0) expect(seenBy(draft, one)).toEqual([]);
      else expect(seenBy(draft, one).length).toBeLessThanOrEqual(given.length * 2 * formats.length);
      const running = plan?.sessions.find((other) => other.number === 2);
      const titles = running
        ? [
            running.title,
            running.neutralTitle,
            running.recap,
            ...running.segments.map((segment) => segment.title),
          ]
        : [];
      const headings = text.split(/\r\n|\r|\n/).filter((line) => /^ {0,3}##? .*KEPTBACK/.test(line));
      if (headings.length === 0) expect(titles.filter((title) => title.includes(mark))).toEqual([]);
    }),
    { numRuns: 400, seed: 20_261_122 },
  );
}, 120_000);

test("a handout and the pages of participants are files of their own: no damage to a session reaches them", () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
      const { draft } = read(all.reduce(damaged, session));
      for (const handout of draft?.handouts ?? []) expect(handout.markdown).not.toContain(mark);
      for (const other of draft?.sessions.filter((one) => one.number !== 2) ?? [])
        expect(JSON.stringify(other)).not.toContain(mark);
    }),
    { numRuns: 60, seed: 20_261_122 },
  );
}, 60_000);
