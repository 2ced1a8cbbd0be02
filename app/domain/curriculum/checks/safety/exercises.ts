/**
 * Exercises that ask much of people: a way to pass, a short quiet, a way out of a role, a warning where somebody may be
 * in danger by stopping (L33, L34, L36, L37).
 */
import { always, declare, warning } from "../../findings/declare.ts";
import { minutesIn, type Block, type BlockKind, type Finding, type Segment } from "../../plan.ts";
import { isAboutAddiction } from "../../topics.ts";
import { byVariant, clockSegments, variantsOf } from "../time/clock.ts";
import { countedSessions } from "../../sessions.ts";
import type { Texts, TextRule } from "../texts/passages.ts";
import { inEach, saidIn } from "../texts/plain-text.ts";
import { wordsAt } from "./safety.ts";
import { says } from "./safety-wording.ts";
import { disclosures, passing, steppingOut } from "../lists/words-themes.ts";

export const declared = declare({
  "disclosure-without-pass": warning({ found: "" }),
  "grounding-long": warning({ minutes: 0, limit: 0 }),
  "role-play-no-exit": warning(),
  "withdrawal-missing": always({ variants: "online" }),
});
const { finding } = declared;

const longestGrounding = 5;
const asking = inEach(disclosures);
const pass = inEach(passing);
const exits = inEach(steppingOut);
/** Blocks that do not lead anybody anywhere: what may happen, and what is ticked afterwards. */
const aside: readonly BlockKind[] = ["if", "checkpoint"];

/** L33: who is asked to tell something of their own may pass, and it is said. */
function openingUpIsFree({ plan, of }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return plan.sessions.flatMap(({ segments }) =>
    segments.flatMap((segment) => {
      const spoken = segment.blocks.filter((one) => one.kind === "say" || one.kind === "show");
      if (segment.pass || spoken.some((one) => of(one).plain.search(pass[language]) >= 0)) return [];
      const asks = segment.blocks.filter((one) => asksFor(one, segment));
      return asks.flatMap((block) => {
        const passage = of(block);
        const hit = saidIn(passage.plain, asking[language], language)[0];
        if (!hit) return [];
        const found = wordsAt(passage, hit.index, hit.found);
        return [finding("disclosure-without-pass", passage.place(hit.index), { found }, segment.id)];
      });
    }),
  );
}

function asksFor(block: Block, segment: Segment): boolean {
  if (block.kind === "ask") return !block.pass;
  return block.kind === "say" && ["exercise", "pairs", "small-groups", "discussion"].includes(segment.kind);
}

/** L34: a quiet exercise is short. */
function groundingIsShort({ plan }: Texts): Finding[] {
  return plan.sessions.flatMap((session) =>
    session.segments.flatMap((segment) => {
      const minutes = Math.max(...variantsOf(plan, session).map((variant) => minutesIn(segment, variant)));
      if (segment.kind !== "grounding" || minutes <= longestGrounding) return [];
      return [finding("grounding-long", segment.at, { minutes, limit: longestGrounding }, segment.id)];
    }),
  );
}

/** L37: who has played a role is led out of it, in the role-play or right after it. */
function rolesAreLeft({ plan, of }: Texts): Finding[] {
  const { language } = plan.curriculum;
  return plan.sessions.flatMap(({ segments }) =>
    segments.flatMap((segment, n) => {
      const next = segments[n + 1];
      const told = [...segment.blocks, ...(next?.blocks.filter((one) => one.kind === "say") ?? [])];
      const isLeft = told.some(
        (one) => !aside.includes(one.kind) && of(one).plain.search(exits[language]) >= 0,
      );
      if (segment.kind !== "role-play" || isLeft) return [];
      return [finding("role-play-no-exit", segment.at, {}, segment.id)];
    }),
  );
}

/** L36: where addiction is the theme, the warning about sudden withdrawal is read in some session, in every format. */
function withdrawalIsNamed({ plan, all }: Texts): Finding[] {
  if (!isAboutAddiction(plan.curriculum.topics)) return [];
  const missing = byVariant(plan.curriculum.formats, (variant) =>
    countedSessions(plan).some((session) =>
      clockSegments(session, variant).some((segment) => says(segment, variant, ["withdrawal"])),
    )
      ? null
      : "missing",
  );
  const topic = all.find((one) => one.key === "topics" && isAboutAddiction([one.text]));
  const at = topic?.place(0) ?? { file: "curriculum.md", line: 1, column: 1 };
  return missing.map(([variants]) => finding("withdrawal-missing", at, { variants }));
}

export const exerciseRules: readonly TextRule[] = [openingUpIsFree, groundingIsShort, rolesAreLeft];
/** Only of a curriculum that was read as a whole: the warning may stand in any session. */
export const withdrawalRules: readonly TextRule[] = [withdrawalIsNamed];
