/** Words from the programme for when somebody is not well: what leaders find there. */
import type { Block, Plan, Segment, Session } from "#app/domain/curriculum/plan.ts";
import { noMedia } from "#app/domain/curriculum/format/texts/media.ts";
import { todayIn } from "#app/domain/zones.ts";
import type { App } from "#app/server/start/app.server.ts";
import { numbersOf } from "./numbers.server.ts";
import { tellingOf } from "./live/run-view.server.ts";
import { shownBlocks } from "./live/parts/script-text.server.ts";
import type { ShownBlock } from "./live/parts/script-text.server.ts";
import { liveMeetingOf } from "./live/live-meeting.server.ts";
import type { LiveMeeting } from "./live/live-meeting.server.ts";

/** For whoever leads this meeting; null where it cannot be led. */
export async function notWellInMeeting(app: App, meetingId: string, now: Date) {
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) return null;
  const { cycle, meeting, plan, session } = liveMeeting.plannedMeeting;
  const urgent = urgentIn(session, plan);
  const known = new Set(urgent.map((block) => block.condition));
  const others = ifsOf(session).filter(({ condition }) => !known.has(condition));
  return {
    number: meeting.number,
    country: cycle.country,
    language: plan.curriculum.language,
    calls: await numbersOf(app, cycle.organisationId, cycle.country, todayIn(meeting.zone, now)),
    urgent: await told(app, liveMeeting, urgent, now),
    safety: await told(app, liveMeeting, safetyOf(session), now),
    others: await told(app, liveMeeting, others, now),
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
  app: App,
  of: Pick<LiveMeeting, "plannedMeeting" | "goal">,
  blocks: Block[],
  now: Date,
): Promise<ShownBlock[]> {
  const [first] = of.plannedMeeting.session.segments;
  if (!first || blocks.length === 0) return [];
  const alone: Segment = { ...first, id: "not-well", blocks };
  return shownBlocks(alone, await tellingOf(app, of, now, noMedia));
}
