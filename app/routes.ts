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
  route("proofs/:token", "routes/front/proof.tsx"),
  route("sign-out", "routes/front/sign-out.tsx"),
  route("leave", "routes/front/leave.tsx"),
  route("privacy", "routes/front/privacy.tsx"),
  route("contact", "routes/front/contact.tsx"),
  route("demonstration", "routes/front/demonstration.tsx"),
  route("mailbox", "routes/front/mailbox.tsx"),
  route("mailbox/:letter", "routes/front/kept-letter.tsx"),
];

const organisations: RouteConfig = [];

const curricula: RouteConfig = [];

const cycles: RouteConfig = [
  // cycles: (the lead is writing roster, capacity, place-offer and place-new right now: leave those to the lead)
  route("cycles/:cycle/roster", "routes/cycles/roster.tsx"),
  route("cycles/:cycle/capacity", "routes/cycles/capacity.tsx"),
  route("cycles/:cycle/places/new", "routes/cycles/place-new.tsx"),
  route("cycles/:cycle/places/:place/offer", "routes/cycles/place-offer.tsx"),
];

const meetings: RouteConfig = [];

const me: RouteConfig = [];

const feeds: RouteConfig = [
  // feeds: calendars, and answers from letters without signing in
  route("feeds/:token", "routes/feeds/feed.tsx"),
  route("cannot-come/:token", "routes/feeds/cannot-come.tsx"),
  route("me/places/:place/dates.ics", "routes/feeds/dates.tsx"),
];

/** Everything else: our own page that says so, instead of the framework's words. */
const nowhere: RouteConfig = [route("*", "routes/front/nowhere.tsx")];

export default [
  ...front,
  ...organisations,
  ...curricula,
  ...cycles,
  ...meetings,
  ...me,
  ...feeds,
  ...nowhere,
];
