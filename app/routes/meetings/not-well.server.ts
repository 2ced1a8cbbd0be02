/** Words from the programme for when somebody is not well: what leaders find there. */
import type { Block, Plan, Segment, Session } from "#app/domain/curriculum/plan.ts";
import { noMedia } from "#app/domain/curriculum/format/texts/media.ts";
import { todayIn } from "#app/domain/zones.ts";
import type { House } from "#app/server/start/house.server.ts";
import { numbersOf } from "./numbers.server.ts";
import { tellingOf } from "./live/run-view.server.ts";
import { shownBlocks } from "./live/parts/script-text.server.ts";
import type { ShownBlock } from "./live/parts/script-text.server.ts";
import { tonightOf } from "./live/tonight.server.ts";
import type { Tonight } from "./live/tonight.server.ts";

/** For whoever leads this meeting; null where it cannot be led. */
export async function notWellInMeeting(house: House, meetingId: string, now: Date) {
  const tonight = await tonightOf(house, meetingId);
  if (!tonight) return null;
  const { cycle, meeting, plan, session } = tonight.evening;
  const urgent = urgentIn(session, plan);
  const known = new Set(urgent.map((block) => block.condition));
  const others = ifsOf(session).filter(({ condition }) => !known.has(condition));
  return {
    number: meeting.number,
    country: cycle.country,
    language: plan.curriculum.language,
    calls: await numbersOf(house, cycle.organisationId, cycle.country, todayIn(meeting.zone, now)),
    urgent: await told(house, tonight, urgent, now),
    safety: await told(house, tonight, safetyOf(session), now),
    others: await told(house, tonight, others, now),
  };
}

type If = Extract<Block, { kind: "if" }>;

/** What the script says to do where it names the numbers to call; of the whole programme where this session does not. */
function urgentIn(session: Session, { sessions }: Plan): If[] {
  const urgent = (one: Session) => ifsOf(one).filter(({ markdown }) => markdown.includes("{{crisis}}"));
  const own = urgent(session);
  return own.length > 0 ? own : (sessions.map(urgent).find((found) => found.length > 0) ?? []);
}

/** Each condition once. */
function ifsOf({ segments }: Session): If[] {
  const all = segments.flatMap(({ blocks }) => blocks.filter((block): block is If => block.kind === "if"));
  return all.filter((block, index) => all.findIndex((one) => one.condition === block.condition) === index);
}

function safetyOf({ segments }: Session): Block[] {
  const all = segments.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "safety"));
  return all.filter((block, index) => all.findIndex((one) => one.markdown === block.markdown) === index);
}

async function told(
  house: House,
  of: Pick<Tonight, "evening" | "goal">,
  blocks: Block[],
  now: Date,
): Promise<ShownBlock[]> {
  const [first] = of.evening.session.segments;
  if (!first || blocks.length === 0) return [];
  const alone: Segment = { ...first, id: "not-well", blocks };
  return shownBlocks(alone, await tellingOf(house, of, now, noMedia));
}
