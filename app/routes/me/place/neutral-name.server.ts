/** What a meeting is called on a participant's own pages: its session's neutral title, never the title of the script. */
import { chosenTitle } from "#app/domain/curriculum/neutral-title.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Cycle, Meeting } from "#db/cycles/cycles.server.ts";
import { planInForce } from "#db/meetings/planned-meetings.server.ts";
import type { Data } from "#db/kit/store.server.ts";

export type Pinned = Pick<Cycle, "versionId" | "hash" | "language">;
export type Led = Pick<Meeting, "sessionId" | "versionId">;
/** `language`: the title's, which is the reader's where the curriculum is translated. */
export type NeutralName = { title: string; language: Language };

/** Null where the author chose none: then the date and the number of the meeting say enough. */
export async function neutralNameOf(
  data: Data,
  cycle: Pinned,
  { sessionId, versionId }: Led,
  reader: Language,
): Promise<NeutralName | null> {
  const plan = await planInForce(data, { ...cycle, language: reader }, { versionId });
  const session = plan?.sessions.find((one) => one.id === sessionId);
  const title = session && chosenTitle(session);
  return plan && title ? { title, language: session.language ?? plan.curriculum.language } : null;
}
