/**
 * One session as each audience gets it. The group's views are made by the same functions as the group's real screen:
 * they are handed what is for the group and never hold the rest.
 */
import { isForGroup } from "#app/domain/curriculum/for-the-group.ts";
import { handoutsOf } from "#app/domain/curriculum/handouts-of.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { segmentsIn } from "#app/domain/curriculum/plan.ts";
import type { Format, Plan, Session } from "#app/domain/curriculum/plan.ts";
import { groupBlocks } from "#app/routes/meetings/live/parts/script-text.server.ts";
import { packed } from "../sheets/packed.server.ts";
import { showSession, valuesFor } from "../reading/script-blocks.server.ts";

export type GroupPart = ReturnType<typeof groupParts>[number];

type Reading = { plan: Plan; format: Format; media: MediaAddress };

export function viewsOf(session: Session, { plan, format, media }: Reading) {
  const { formats, publicTitle } = plan.curriculum;
  const handouts = packed(handoutsOf(session, plan, format), plan, media);
  const byPhone = formats.includes("phone");
  return {
    script: showSession(session, plan, format, null, media),
    screen: groupParts(session, { plan, format, media }, "screen"),
    handouts,
    phone: {
      names: [publicTitle, session.neutralTitle],
      handouts: handouts.map(({ id, title, language }) => ({ id, title, language })),
      parts: byPhone ? groupParts(session, { plan, format: "phone", media }, "phone") : null,
    },
  };
}

/** `view` keeps the ids of headings apart where the same text stands in two views. */
function groupParts(session: Session, { plan, format, media }: Reading, view: string) {
  const telling = { format, values: valuesFor(plan), handouts: plan.handouts, annexes: [], media };
  const parts = segmentsIn(session, format).filter((segment) => isForGroup(segment, format));
  return parts.map((segment) => ({
    id: segment.id,
    title: segment.title,
    language: segment.language ?? plan.curriculum.language,
    blocks: groupBlocks({ ...segment, id: `${view}-${segment.id}` }, telling),
  }));
}
