/** A session as its script shows it: blocks as safe HTML, minutes of one format, clock times when a start is given. */
import type { Block, Format, Plan, Segment, Session } from "#app/domain/curriculum/plan.ts";
import { minutesIn, segmentsIn } from "#app/domain/curriculum/plan.ts";
import { mediaPath, noMedia } from "#app/domain/curriculum/format/texts/media.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { fillPlaceholders } from "#app/domain/curriculum/placeholders.ts";
import type { PlaceholderValues } from "#app/domain/curriculum/placeholders.ts";
import { toText } from "#app/domain/curriculum/render.ts";
import { cachedHtml } from "#app/server/curricula/cached-html.server.ts";
import { placeholderWords } from "#app/words/curricula.ts";
import { handoutId } from "../sheets/handout-id.ts";

export type ShownBlock = ReturnType<typeof showBlock>;
export type ShownSegment = ReturnType<typeof showSession>[number];

/**
 * `start` is `HH:MM` or null. The debrief stands outside the session's clock, after its end. `media` says where pictures
 * and sound are found; without it there are none.
 */
export function showSession(
  session: Session,
  plan: Plan,
  format: Format,
  start: string | null,
  media: MediaAddress = noMedia,
) {
  let at = start === null ? null : Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  return segmentsIn(session, format).map((segment, index) => {
    const minutes = minutesIn(segment, format);
    const clock = at === null ? null : clockTime(at);
    if (at !== null) at += minutes;
    return { ...headOf(segment), minutes, clock, blocks: blocksOf(segment, { plan, format, media }, index) };
  });
}

/** The minute of the day as `HH:MM`, past midnight from the start. */
export function clockTime(minute: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

function headOf({ id, title, kind, lead, frame, language }: Segment) {
  return { id, title, kind, lead: lead ?? null, frame: frame !== undefined, language: language ?? null };
}

type Telling = { plan: Plan; format: Format; media: MediaAddress };

function blocksOf(segment: Segment, telling: Telling, index: number) {
  return segment.blocks
    .filter((block) => !block.only || block.only === telling.format)
    .map((block, n) => showBlock(block, telling, `s${index}-${n}-`));
}

function showBlock(block: Block, { plan, media }: Telling, prefix: string) {
  const html = (markdown: string) => cachedHtml(filled(markdown, plan), prefix, media);
  return {
    kind: block.kind,
    only: block.only ?? null,
    html: html(block.markdown),
    prompts: block.kind === "ask" ? block.prompts.map(html) : [],
    wait: block.kind === "ask" ? block.wait : undefined,
    pass: block.kind === "ask" && block.pass,
    condition: block.kind === "if" ? block.condition : "",
    handout: block.kind === "handout" ? handoutOf(block.path, plan) : null,
    /** Without any marks, where only words fit. */
    text: block.kind === "checkpoint" ? toText(block.markdown) : "",
    name: block.kind === "annex" ? block.name : block.kind === "play" ? block.media : "",
    /** Of a recording: where it is played from. */
    media: block.kind === "play" ? playedFrom(block.media, media) : "",
  };
}

function playedFrom(name: string, media: MediaAddress): string {
  const path = mediaPath(name);
  return (path && media(path)) ?? "";
}

/** Outside a group nothing is known of it yet: the text says in brackets what will stand there. */
export function filled(markdown: string, plan: Plan): string {
  return fillPlaceholders(markdown, valuesFor(plan));
}

/** What stands in the place of what only a group knows. */
export function valuesFor({ curriculum }: Plan): PlaceholderValues {
  const { reading, noGoal } = placeholderWords[curriculum.language];
  return {
    name: reading.name,
    "next.date": reading.nextDate,
    crisis: reading.crisis,
    agreement: curriculum.agreement.join("\n"),
    "shared-goal": curriculum.goals.shared?.text ?? noGoal,
  };
}

function handoutOf(path: string, plan: Plan): { id: string; title: string } {
  const found = plan.handouts.find((handout) => handout.path === path);
  return { id: handoutId(path), title: found?.title ?? path };
}
