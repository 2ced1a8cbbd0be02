/** An opening made by mistake is taken back: the meeting is planned again. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { answered, eventOf, readAct } from "#app/routes/meetings/acts/run-acts.server.ts";
import { takeOpeningBack } from "#db/meetings/openings.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "take-back");

export async function action(args: ActionFunctionArgs) {
  const read = await readAct(args, {});
  if (!read.ok) return read.answer;
  const { sent, typed, now } = read;
  const event = eventOf(sent, "opening-taken-back", {});
  const verdict = await takeOpeningBack(args.context.app.store, { ...sent, event }, now);
  return answered(args, { meetingId: sent.meetingId, verdict, typed });
}
