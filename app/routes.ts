/** Every address of Alongside, on one page. Acts are nouns; each has a page of its own (GET shows, POST acts). */
import { index, route } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

const front: RouteConfig = [
  // front: what a stranger sees
  index("routes/front/groups/groups.tsx"),
  route("sign-in", "routes/front/signing-in/sign-in.tsx"),
  route("groups/:cycle", "routes/front/groups/group.tsx"),
  route("groups/:cycle/place", "routes/front/asking/ask.tsx"),
  route("asked", "routes/front/asking/asked.tsx"),
  route("asked/again", "routes/front/asking/asked-again.tsx"),
  route("asked/address", "routes/front/asking/asked-address.tsx"),
  route("proofs/:token", "routes/front/signing-in/verification.tsx"),
  route("sign-out", "routes/front/signing-in/sign-out.tsx"),
  route("leave", "routes/front/signing-in/leave.tsx"),
  route("source", "routes/front/source.tsx"),
  route("source.zip", "routes/front/source-zip.tsx"),
  route("privacy", "routes/front/privacy.tsx"),
  route("contact", "routes/front/contact.tsx"),
  route("not-well", "routes/front/not-well.tsx"),
  route("demonstration", "routes/front/signing-in/demonstration.tsx"),
  route("set-up", "routes/front/signing-in/set-up.tsx"),
  route("join/:token", "routes/front/signing-in/join.tsx"),
  route("screen", "routes/front/screen.tsx"),
  route("mailbox", "routes/front/mailbox/mailbox.tsx"),
  route("mailbox/:letter", "routes/front/mailbox/kept-letter.tsx"),
];

const organisations: RouteConfig = [
  // organisations: where members work
  route("organisations", "routes/organisations/list.tsx"),
  route("organisations/new", "routes/organisations/settings/new.tsx"),
  route("organisations/:organisation", "routes/organisations/home.tsx"),
  route("organisations/:organisation/settings", "routes/organisations/settings/settings.tsx"),
  route("organisations/:organisation/forgetting", "routes/organisations/forgetting/periods.tsx"),
  route("organisations/:organisation/forgetting/change", "routes/organisations/forgetting/change.tsx"),
  route("organisations/:organisation/members", "routes/organisations/members/members.tsx"),
  route("organisations/:organisation/members/invite", "routes/organisations/members/invite.tsx"),
  route("organisations/:organisation/members/:member", "routes/organisations/members/member.tsx"),
  route("organisations/:organisation/members/:member/remove", "routes/organisations/members/remove.tsx"),
  route("organisations/:organisation/members/:member/erase", "routes/organisations/erasing/member.tsx"),
  route(
    "organisations/:organisation/invitations/:invitation/again",
    "routes/organisations/members/invitation-again.tsx",
  ),
  route(
    "organisations/:organisation/invitations/:invitation/end",
    "routes/organisations/members/invitation-end.tsx",
  ),
  route("organisations/:organisation/letters", "routes/organisations/letters/letters.tsx"),
  route("organisations/:organisation/letters/:letter/again", "routes/organisations/letters/letter-again.tsx"),
  route("organisations/:organisation/letters/:letter/away", "routes/organisations/letters/letter-away.tsx"),
  route("organisations/:organisation/crisis", "routes/organisations/crisis/crisis.tsx"),
  route("organisations/:organisation/crisis/new", "routes/organisations/crisis/crisis-new.tsx"),
  route("organisations/:organisation/crisis/:entry", "routes/organisations/crisis/crisis-entry.tsx"),
  route(
    "organisations/:organisation/crisis/:entry/verified",
    "routes/organisations/crisis/crisis-verified.tsx",
  ),
  route("organisations/:organisation/crisis/:entry/remove", "routes/organisations/crisis/crisis-remove.tsx"),
];

const curricula: RouteConfig = [
  // curricula: the shelf, and reading what stands on it
  route("organisations/:organisation/curricula", "routes/curricula/shelf/shelf.tsx"),
  route("organisations/:organisation/curricula/import", "routes/curricula/shelf/import.tsx"),
  route("organisations/:organisation/curricula/reference", "routes/curricula/checking/reference.tsx"),
  route("organisations/:organisation/curricula/:curriculum", "routes/curricula/reading/curriculum.tsx"),
  route(
    "organisations/:organisation/curricula/:curriculum/findings",
    "routes/curricula/checking/source-findings.tsx",
  ),
  route(
    "organisations/:organisation/curricula/:curriculum/facilitators",
    "routes/curricula/reading/facilitators.tsx",
  ),
  route("organisations/:organisation/curricula/:curriculum/export.zip", "routes/curricula/shelf/export.tsx"),
  route("organisations/:organisation/curricula/:curriculum/practice", "routes/curricula/timings/timings.tsx"),
  route(
    "organisations/:organisation/curricula/:curriculum/practice.patch",
    "routes/curricula/timings/timings-patch.tsx",
  ),
  route("organisations/:organisation/curricula/:curriculum/media/*", "routes/curricula/reading/media.tsx"),
  route(
    "organisations/:organisation/curricula/:curriculum/sessions/:session",
    "routes/curricula/reading/session.tsx",
  ),
  route(
    "organisations/:organisation/curricula/:curriculum/sessions/:session/views",
    "routes/curricula/checking/views.tsx",
  ),
  route(
    "organisations/:organisation/curricula/:curriculum/sessions/:session/run-sheet",
    "routes/curricula/sheets/run-sheet.tsx",
  ),
  route(
    "organisations/:organisation/curricula/:curriculum/sessions/:session/handouts",
    "routes/curricula/sheets/session-handouts.tsx",
  ),
  route(
    "organisations/:organisation/curricula/:curriculum/step-slips",
    "routes/curricula/sheets/step-slips.tsx",
  ),
  route("organisations/:organisation/curricula/:curriculum/handouts", "routes/curricula/sheets/handouts.tsx"),
  route(
    "organisations/:organisation/curricula/:curriculum/handouts/:handout",
    "routes/curricula/sheets/handout.tsx",
  ),
];

const cycles: RouteConfig = [
  // cycles: planning one, and looking after it
  route("organisations/:organisation/cycles/new", "routes/cycles/planning/new.tsx"),
  route("organisations/:organisation/cycles", "routes/cycles/planning/save.tsx"),
  route("cycles/:cycle", "routes/cycles/running/cycle.tsx"),
  route("cycles/:cycle/plan", "routes/cycles/planning/plan.tsx"),
  route("cycles/:cycle/plan/save", "routes/cycles/planning/plan-save.tsx"),
  route("cycles/:cycle/throw-away", "routes/cycles/planning/throw-away.tsx"),
  route("cycles/:cycle/clocks", "routes/cycles/running/clocks.tsx"),
  route("cycles/:cycle/publish", "routes/cycles/running/publish.tsx"),
  route("cycles/:cycle/draft", "routes/cycles/running/draft.tsx"),
  route("cycles/:cycle/cancel", "routes/cycles/running/cancel.tsx"),
  route("cycles/:cycle/facilitators", "routes/cycles/running/facilitators.tsx"),
  route("cycles/:cycle/own-dates", "routes/cycles/running/own-dates.tsx"),
  route("cycles/:cycle/letters", "routes/cycles/running/letters.tsx"),
  route("cycles/:cycle/course", "routes/cycles/running/figures.tsx"),
  route("cycles/:cycle/version", "routes/cycles/version/version.tsx"),
  route("cycles/:cycle/version/:meeting", "routes/cycles/version/version-adopt.tsx"),
  route("cycles/:cycle/version/:meeting/back", "routes/cycles/version/version-back.tsx"),
  route("cycles/:cycle/roster", "routes/cycles/places/roster.tsx"),
  route("cycles/:cycle/capacity", "routes/cycles/places/capacity.tsx"),
  route("cycles/:cycle/places/new", "routes/cycles/places/place-new.tsx"),
  route("cycles/:cycle/places/:place/offer", "routes/cycles/places/place-offer.tsx"),
  route("cycles/:cycle/places/:place/answer", "routes/cycles/places/place-answer.tsx"),
  route("cycles/:cycle/places/:place/withdraw", "routes/cycles/places/place-withdraw.tsx"),
  route("cycles/:cycle/places/:place/address", "routes/cycles/addresses/address.tsx"),
  route("cycles/:cycle/places/:place/erase", "routes/organisations/erasing/place.tsx"),
];

const changes: RouteConfig = [
  // changes: of single meetings of a cycle
  route("meetings/:meeting/move", "routes/meetings/changes/move.tsx"),
  route("meetings/:meeting/cancel", "routes/meetings/changes/cancel.tsx"),
  route("meetings/:meeting/venue", "routes/meetings/changes/venue.tsx"),
];

const meetings: RouteConfig = [
  // meetings: before, tonight on paper, the roll
  route("meetings/:meeting", "routes/meetings/meeting.tsx"),
  route("meetings/:meeting/not-well", "routes/meetings/not-well.tsx"),
  route("meetings/:meeting/rehearsal", "routes/meetings/script/rehearsal.tsx"),
  route("meetings/:meeting/script", "routes/meetings/script/script.tsx"),
  route("meetings/:meeting/run-sheet", "routes/meetings/script/run-sheet.tsx"),
  route("meetings/:meeting/handouts", "routes/meetings/script/handouts.tsx"),
  route("meetings/:meeting/step-slips", "routes/meetings/script/step-slips.tsx"),
  route("meetings/:meeting/sheet", "routes/meetings/script/sheet.tsx"),
  route("meetings/:meeting/roll", "routes/meetings/roll.tsx"),
  // meetings: leading one, act by act
  route("meetings/:meeting/run", "routes/meetings/live/run.tsx"),
  route("meetings/:meeting/run/view", "routes/meetings/live/run-view.tsx"),
  route("meetings/:meeting/run/stream", "routes/meetings/live/run-stream.tsx"),
  route("meetings/:meeting/run/open", "routes/meetings/acts/whole/open.tsx"),
  route("meetings/:meeting/run/take-back", "routes/meetings/acts/whole/take-back.tsx"),
  route("meetings/:meeting/run/next", "routes/meetings/acts/parts/next.tsx"),
  route("meetings/:meeting/run/back", "routes/meetings/acts/parts/back.tsx"),
  route("meetings/:meeting/run/go", "routes/meetings/acts/parts/go.tsx"),
  route("meetings/:meeting/run/skip", "routes/meetings/acts/parts/skip.tsx"),
  route("meetings/:meeting/run/restore", "routes/meetings/acts/parts/restore.tsx"),
  route("meetings/:meeting/run/shorten", "routes/meetings/acts/parts/shorten.tsx"),
  route("meetings/:meeting/run/minutes", "routes/meetings/acts/parts/minutes.tsx"),
  route("meetings/:meeting/run/pause", "routes/meetings/acts/parts/pause.tsx"),
  route("meetings/:meeting/run/resume", "routes/meetings/acts/parts/resume.tsx"),
  route("meetings/:meeting/run/turn", "routes/meetings/acts/people/turn.tsx"),
  route("meetings/:meeting/run/pass", "routes/meetings/acts/people/pass.tsx"),
  route("meetings/:meeting/run/thanks", "routes/meetings/acts/people/thanks.tsx"),
  route("meetings/:meeting/run/again", "routes/meetings/acts/parts/again.tsx"),
  route("meetings/:meeting/run/check", "routes/meetings/acts/people/check.tsx"),
  route("meetings/:meeting/run/mark", "routes/meetings/acts/people/mark.tsx"),
  route("meetings/:meeting/run/lead", "routes/meetings/acts/people/lead.tsx"),
  route("meetings/:meeting/run/close", "routes/meetings/acts/whole/close.tsx"),
  route("meetings/:meeting/run/reopen", "routes/meetings/acts/whole/reopen.tsx"),
  route("meetings/:meeting/run/note", "routes/meetings/acts/people/note.tsx"),
  route("meetings/:meeting/run/look", "routes/meetings/acts/goals/look.tsx"),
  route("meetings/:meeting/run/goal", "routes/meetings/acts/goals/goal.tsx"),
  route("meetings/:meeting/run/step", "routes/meetings/acts/goals/step.tsx"),
  route("meetings/:meeting/run/outcome", "routes/meetings/acts/goals/outcome.tsx"),
  // meetings: the screen in the room
  route("screens/:meeting", "routes/meetings/live/screen/screen.tsx"),
  route("screens/:meeting/stream", "routes/meetings/live/screen/screen-stream.tsx"),
  route("screens/:meeting/media/*", "routes/meetings/live/screen/screen-media.tsx"),
];

const me: RouteConfig = [
  // me: a person's own pages
  route("me", "routes/me/home.tsx"),
  route("me/places/:place", "routes/me/place/place.tsx"),
  route("me/places/:place/withdraw", "routes/me/place/withdraw.tsx"),
  route("me/places/:place/letter", "routes/me/place/letter.tsx"),
  route("me/places/:place/offer", "routes/me/place/offer.tsx"),
  route("me/places/:place/settings", "routes/me/place/settings.tsx"),
  route("me/places/:place/step", "routes/me/meetings/step.tsx"),
  route("me/places/:place/step/outcome", "routes/me/meetings/step-outcome.tsx"),
  route("me/meetings/:meeting/cannot-come", "routes/me/meetings/cannot-come.tsx"),
  route("me/meetings/:meeting/coming", "routes/me/meetings/coming.tsx"),
  route("me/meetings/:meeting/sheets", "routes/me/meetings/sheets.tsx"),
  route("me/download", "routes/me/account/download.tsx"),
  route("me/download/file", "routes/me/account/download-file.tsx"),
  route("me/erase", "routes/me/erasing/erase.tsx"),
  route("me/erase/back", "routes/me/erasing/back.tsx"),
  route("stay/:token", "routes/me/erasing/stay.tsx"),
  route("me/sign-ins", "routes/me/account/sign-ins.tsx"),
  route("me/address", "routes/me/address/address.tsx"),
  route("me/address/waiting", "routes/me/address/waiting.tsx"),
  route("me/address/:token", "routes/me/address/link.tsx"),
  route("address/:token", "routes/me/address/whose.tsx"),
  route("me/feed", "routes/me/account/feed.tsx"),
  route("me/feed/end", "routes/me/account/feed-end.tsx"),
  route("offers/:token", "routes/me/place/offer-link.tsx"),
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
