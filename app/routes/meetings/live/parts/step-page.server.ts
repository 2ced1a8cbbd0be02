/** What the page for writing a step down needs: who is here, who has one already, and the curriculum's scale. */
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { ConfidenceScale } from "#app/domain/meetings/goals.ts";
import { goalWords } from "#app/words/meetings.ts";
import { stepsWritten } from "#db/meetings/steps.server.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { liveMeetingOf, voicesHere } from "../live-meeting.server.ts";

export type StepPageData = {
  title: string;
  here: { meetingId: string; seq: number };
  people: { id: string; name: string; has: boolean }[];
  chosen: string | null;
  confidence: ConfidenceScale;
  problemSolving: string[];
  language: Language;
};

/** People with a place who are in the room (or expected); whoever the address names is chosen already. */
export async function stepPage({ request, context }: DoorArgs, meetingId: string): Promise<StepPageData> {
  const { app, requestContext } = context;
  const liveMeeting = await liveMeetingOf(app, meetingId);
  if (!liveMeeting) refuseRequest(404);
  const { goals, language } = liveMeeting.plannedMeeting.plan.curriculum;
  const written = await stepsWritten(app.store, meetingId);
  const people = voicesHere(liveMeeting).participants.map((id) => ({
    id,
    name: liveMeeting.names.get(id) ?? "…",
    has: written.some((step) => step.placeId === id),
  }));
  return {
    title: goalWords[requestContext.language].step.title,
    here: { meetingId, seq: liveMeeting.state.seq },
    people,
    chosen: new URL(request.url).searchParams.get("for"),
    confidence: goals.confidence,
    problemSolving: goals.problemSolving,
    language,
  };
}
