/** The run screen and the group's screen as fragments, for screens that are open: the same trees as their pages. */
import { renderToString } from "react-dom/server";
import type { ReactNode } from "react";
import { madeOnce } from "#app/server/live/live.server.ts";
import type { Fragment } from "#app/server/live/live.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { groupView, leaderView } from "#app/routes/meetings/live/run-view.server.ts";
import { PageProvider } from "#app/ui/speech.tsx";
import type { Language } from "#app/words/language.ts";
import { GroupScreen } from "./screen/group-screen.tsx";
import { Leading } from "./leading.tsx";

/** What leaders see. Throws where the meeting cannot be led: the page did not open either. */
export async function leaderFragment(
  app: App,
  meetingId: string,
  language: Language,
  revision: number,
): Promise<Fragment> {
  const look = () => leaderView(app, meetingId, app.clock.now());
  const view = await madeOnce(app, `view ${meetingId}`, revision, 1_000, look);
  if (!view) throw new Error("There is nothing to lead.");
  return { revision: view.seq, html: rendered(language, <Leading view={view} />, app.clock.now()) };
}

/** What the group sees: made from a view that holds nothing else. */
export async function groupFragment(app: App, meetingId: string, language: Language): Promise<Fragment> {
  const view = await groupView(app, meetingId, app.clock.now());
  if (!view) throw new Error("There is nothing to show.");
  return { revision: view.seq, html: rendered(language, <GroupScreen view={view} />, app.clock.now()) };
}

function rendered(language: Language, tree: ReactNode, now: Date): string {
  const page = { language, now, status: 200, requestId: "", path: "", signedIn: true, demonstration: false };
  return renderToString(<PageProvider value={page}>{tree}</PageProvider>);
}
