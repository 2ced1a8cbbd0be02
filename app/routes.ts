/** Every address of Alongside, on one page. Acts are nouns; each has a page of its own (GET shows, POST acts). */
import { index, route } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

const front: RouteConfig = [
  // front: what a stranger sees
  index("routes/front/groups.tsx"),
  route("sign-in", "routes/front/sign-in.tsx"),
  route("groups/:cycle", "routes/front/group.tsx"),
  route("groups/:cycle/place", "routes/front/ask.tsx"),
  route("asked", "routes/front/asked.tsx"),
  route("asked/again", "routes/front/asked-again.tsx"),
  route("asked/address", "routes/front/asked-address.tsx"),
  route("proofs/:token", "routes/front/proof.tsx"),
  route("sign-out", "routes/front/sign-out.tsx"),
  route("leave", "routes/front/leave.tsx"),
  route("source", "routes/front/source.tsx"),
  route("source.zip", "routes/front/source-zip.tsx"),
  route("privacy", "routes/front/privacy.tsx"),
  route("contact", "routes/front/contact.tsx"),
  route("not-well", "routes/front/not-well.tsx"),
  route("demonstration", "routes/front/demonstration.tsx"),
  route("set-up", "routes/front/set-up.tsx"),
  route("join/:token", "routes/front/join.tsx"),
  route("screen", "routes/front/screen.tsx"),
  route("mailbox", "routes/front/mailbox.tsx"),
  route("mailbox/:letter", "routes/front/kept-letter.tsx"),
];

const organisations: RouteConfig = [
  // organisations: where members work
  route("organisations", "routes/organisations/list.tsx"),
  route("organisations/new", "routes/organisations/new.tsx"),
  route("organisations/:organisation", "routes/organisations/home.tsx"),
  route("organisations/:organisation/settings", "routes/organisations/settings.tsx"),
  route("organisations/:organisation/members", "routes/organisations/members.tsx"),
  route("organisations/:organisation/members/invite", "routes/organisations/invite.tsx"),
  route("organisations/:organisation/members/:member", "routes/organisations/member.tsx"),
  route("organisations/:organisation/members/:member/remove", "routes/organisations/remove.tsx"),
  route(
    "organisations/:organisation/invitations/:invitation/again",
    "routes/organisations/invitation-again.tsx",
  ),
  route("organisations/:organisation/invitations/:invitation/end", "routes/organisations/invitation-end.tsx"),
  route("organisations/:organisation/letters", "routes/organisations/letters.tsx"),
  route("organisations/:organisation/letters/:letter/again", "routes/organisations/letter-again.tsx"),
  route("organisations/:organisation/letters/:letter/away", "routes/organisations/letter-away.tsx"),
  route("organisations/:organisation/crisis", "routes/organisations/crisis.tsx"),
  route("organisations/:organisation/crisis/new", "routes/organisations/crisis-new.tsx"),
  route("organisations/:organisation/crisis/:entry", "routes/organisations/crisis-entry.tsx"),
  route("organisations/:organisation/crisis/:entry/verified", "routes/organisations/crisis-verified.tsx"),
  route("organisations/:organisation/crisis/:entry/remove", "routes/organisations/crisis-remove.tsx"),
];

const curricula: RouteConfig = [
  // curricula: the shelf, and reading what stands on it
  route("organisations/:organisation/curricula", "routes/curricula/shelf.tsx"),
  route("organisations/:organisation/curricula/import", "routes/curricula/import.tsx"),
  route("organisations/:organisation/curricula/reference", "routes/curricula/reference.tsx"),
  route("organisations/:organisation/curricula/:curriculum", "routes/curricula/curriculum.tsx"),
  route("organisations/:organisation/curricula/:curriculum/findings", "routes/curricula/source-findings.tsx"),
  route(
    "organisations/:organisation/curricula/:curriculum/facilitators",
    "routes/curricula/facilitators.tsx",
  ),
  route("organisations/:organisation/curricula/:curriculum/export.zip", "routes/curricula/export.tsx"),
  route("organisations/:organisation/curricula/:curriculum/practice", "routes/curricula/practice.tsx"),
  route(
    "organisations/:organisation/curricula/:curriculum/practice.patch",
    "routes/curricula/practice-patch.tsx",
  ),
  route("organisations/:organisation/curricula/:curriculum/media/*", "routes/curricula/media.tsx"),
  route(
    "organisations/:organisation/curricula/:curriculum/sessions/:session",
    "routes/curricula/session.tsx",
  ),
  route(
    "organisations/:organisation/curricula/:curriculum/sessions/:session/views",
    "routes/curricula/views.tsx",
  ),
  route(
    "organisations/:organisation/curricula/:curriculum/sessions/:session/run-sheet",
    "routes/curricula/run-sheet.tsx",
  ),
  route(
    "organisations/:organisation/curricula/:curriculum/sessions/:session/handouts",
    "routes/curricula/session-handouts.tsx",
  ),
  route("organisations/:organisation/curricula/:curriculum/step-slips", "routes/curricula/step-slips.tsx"),
  route("organisations/:organisation/curricula/:curriculum/handouts", "routes/curricula/handouts.tsx"),
  route(
    "organisations/:organisation/curricula/:curriculum/handouts/:handout",
    "routes/curricula/handout.tsx",
  ),
];

const cycles: RouteConfig = [
  // cycles: planning one, and looking after it
  route("organisations/:organisation/cycles/new", "routes/cycles/new.tsx"),
  route("organisations/:organisation/cycles", "routes/cycles/save.tsx"),
  route("cycles/:cycle", "routes/cycles/cycle.tsx"),
  route("cycles/:cycle/plan", "routes/cycles/plan.tsx"),
  route("cycles/:cycle/plan/save", "routes/cycles/plan-save.tsx"),
  route("cycles/:cycle/throw-away", "routes/cycles/throw-away.tsx"),
  route("cycles/:cycle/clocks", "routes/cycles/clocks.tsx"),
  route("cycles/:cycle/publish", "routes/cycles/publish.tsx"),
  route("cycles/:cycle/draft", "routes/cycles/draft.tsx"),
  route("cycles/:cycle/cancel", "routes/cycles/cancel.tsx"),
  route("cycles/:cycle/facilitators", "routes/cycles/facilitators.tsx"),
  route("cycles/:cycle/own-dates", "routes/cycles/own-dates.tsx"),
  route("cycles/:cycle/letters", "routes/cycles/letters.tsx"),
  route("cycles/:cycle/course", "routes/cycles/course.tsx"),
  route("cycles/:cycle/version", "routes/cycles/version.tsx"),
  route("cycles/:cycle/version/:meeting", "routes/cycles/version-adopt.tsx"),
  route("cycles/:cycle/version/:meeting/back", "routes/cycles/version-back.tsx"),
  route("cycles/:cycle/roster", "routes/cycles/roster.tsx"),
  route("cycles/:cycle/capacity", "routes/cycles/capacity.tsx"),
  route("cycles/:cycle/places/new", "routes/cycles/place-new.tsx"),
  route("cycles/:cycle/places/:place/offer", "routes/cycles/place-offer.tsx"),
  route("cycles/:cycle/places/:place/answer", "routes/cycles/place-answer.tsx"),
  route("cycles/:cycle/places/:place/withdraw", "routes/cycles/place-withdraw.tsx"),
];

const changes: RouteConfig = [
  // changes: of single meetings of a cycle
  route("meetings/:meeting/move", "routes/meetings/move.tsx"),
  route("meetings/:meeting/cancel", "routes/meetings/cancel.tsx"),
  route("meetings/:meeting/venue", "routes/meetings/venue.tsx"),
];

const meetings: RouteConfig = [
  // meetings: before, tonight on paper, the roll
  route("meetings/:meeting", "routes/meetings/meeting.tsx"),
  route("meetings/:meeting/not-well", "routes/meetings/not-well.tsx"),
  route("meetings/:meeting/rehearsal", "routes/meetings/rehearsal.tsx"),
  route("meetings/:meeting/script", "routes/meetings/script.tsx"),
  route("meetings/:meeting/run-sheet", "routes/meetings/run-sheet.tsx"),
  route("meetings/:meeting/handouts", "routes/meetings/handouts.tsx"),
  route("meetings/:meeting/step-slips", "routes/meetings/step-slips.tsx"),
  route("meetings/:meeting/sheet", "routes/meetings/sheet.tsx"),
  route("meetings/:meeting/roll", "routes/meetings/roll.tsx"),
  // meetings: leading one, act by act
  route("meetings/:meeting/run", "routes/meetings/live/run.tsx"),
  route("meetings/:meeting/run/view", "routes/meetings/live/run-view.tsx"),
  route("meetings/:meeting/run/stream", "routes/meetings/live/run-stream.tsx"),
  route("meetings/:meeting/run/open", "routes/meetings/acts/open.tsx"),
  route("meetings/:meeting/run/take-back", "routes/meetings/acts/take-back.tsx"),
  route("meetings/:meeting/run/next", "routes/meetings/acts/next.tsx"),
  route("meetings/:meeting/run/back", "routes/meetings/acts/back.tsx"),
  route("meetings/:meeting/run/go", "routes/meetings/acts/go.tsx"),
  route("meetings/:meeting/run/skip", "routes/meetings/acts/skip.tsx"),
  route("meetings/:meeting/run/restore", "routes/meetings/acts/restore.tsx"),
  route("meetings/:meeting/run/shorten", "routes/meetings/acts/shorten.tsx"),
  route("meetings/:meeting/run/minutes", "routes/meetings/acts/minutes.tsx"),
  route("meetings/:meeting/run/pause", "routes/meetings/acts/pause.tsx"),
  route("meetings/:meeting/run/resume", "routes/meetings/acts/resume.tsx"),
  route("meetings/:meeting/run/turn", "routes/meetings/acts/turn.tsx"),
  route("meetings/:meeting/run/pass", "routes/meetings/acts/pass.tsx"),
  route("meetings/:meeting/run/thanks", "routes/meetings/acts/thanks.tsx"),
  route("meetings/:meeting/run/again", "routes/meetings/acts/again.tsx"),
  route("meetings/:meeting/run/check", "routes/meetings/acts/check.tsx"),
  route("meetings/:meeting/run/mark", "routes/meetings/acts/mark.tsx"),
  route("meetings/:meeting/run/lead", "routes/meetings/acts/lead.tsx"),
  route("meetings/:meeting/run/close", "routes/meetings/acts/close.tsx"),
  route("meetings/:meeting/run/reopen", "routes/meetings/acts/reopen.tsx"),
  route("meetings/:meeting/run/note", "routes/meetings/acts/note.tsx"),
  route("meetings/:meeting/run/look", "routes/meetings/acts/look.tsx"),
  route("meetings/:meeting/run/goal", "routes/meetings/acts/goal.tsx"),
  route("meetings/:meeting/run/step", "routes/meetings/acts/step.tsx"),
  route("meetings/:meeting/run/outcome", "routes/meetings/acts/outcome.tsx"),
  // meetings: the screen in the room
  route("screens/:meeting", "routes/meetings/live/screen.tsx"),
  route("screens/:meeting/stream", "routes/meetings/live/screen-stream.tsx"),
  route("screens/:meeting/media/*", "routes/meetings/live/screen-media.tsx"),
];

const me: RouteConfig = [
  // me: a person's own pages
  route("me", "routes/me/home.tsx"),
  route("me/places/:place", "routes/me/place.tsx"),
  route("me/places/:place/withdraw", "routes/me/withdraw.tsx"),
  route("me/places/:place/letter", "routes/me/letter.tsx"),
  route("me/places/:place/offer", "routes/me/offer.tsx"),
  route("me/places/:place/settings", "routes/me/settings.tsx"),
  route("me/places/:place/step", "routes/me/step.tsx"),
  route("me/places/:place/step/outcome", "routes/me/step-outcome.tsx"),
  route("me/meetings/:meeting/cannot-come", "routes/me/cannot-come.tsx"),
  route("me/meetings/:meeting/coming", "routes/me/coming.tsx"),
  route("me/meetings/:meeting/sheets", "routes/me/sheets.tsx"),
  route("me/download", "routes/me/download.tsx"),
  route("me/download/file", "routes/me/download-file.tsx"),
  route("me/sign-ins", "routes/me/sign-ins.tsx"),
  route("me/feed", "routes/me/feed.tsx"),
  route("me/feed/end", "routes/me/feed-end.tsx"),
  route("offers/:token", "routes/me/offer-link.tsx"),
];

const feeds: RouteConfig = [
  // feeds: calendars, and answers from letters without signing in
  route("feeds/:token", "routes/feeds/feed.tsx"),
  route("cannot-come/:token", "routes/feeds/cannot-come.tsx"),
  route("reminders/:token", "routes/feeds/reminders-off.tsx"),
  route("reminders/:token/on", "routes/feeds/reminders-on.tsx"),
  route("me/places/:place/dates.ics", "routes/feeds/dates.tsx"),
];

/** Everything else: our own page that says so, instead of the framework's words. */
const nowhere: RouteConfig = [route("*", "routes/front/nowhere.tsx")];

export default [
  ...front,
  ...organisations,
  ...curricula,
  ...cycles,
  ...changes,
  ...meetings,
  ...me,
  ...feeds,
  ...nowhere,
];
