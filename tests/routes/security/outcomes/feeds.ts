/** What everybody meets at calendars, and answers from letters: whoever holds the link. */
import type { Outcomes } from "../outcomes.ts";

export const feeds: Record<string, Outcomes> = {
  "routes/feeds/cannot-come": {
    at: "/cannot-come/:cannotCome",
    holder: "participant",
    get: "page",
    post: "bad-request",
  },
  "routes/feeds/reminders-off": {
    at: "/reminders/:reminders",
    holder: "participant",
    get: "page",
    post: "page",
  },
  "routes/feeds/reminders-on": {
    at: "/reminders/:reminders/on",
    holder: "participant",
    get: "page",
    post: "onward",
  },
  "routes/feeds/dates": { get: { anonymous: "sign-in", participant: "page", others: "not-found" } },
  "routes/feeds/feed": { at: "/feeds/:feed", holder: "participant", get: "page" },
};
