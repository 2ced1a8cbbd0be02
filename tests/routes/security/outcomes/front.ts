/** What everybody meets at the front: what a stranger sees, and coming in. */
import type { Outcomes } from "../outcomes.ts";

export const front: Record<string, Outcomes> = {
  "routes/front/ask": { at: "/groups/:openCycle/place", get: "page", post: "form-again" },
  "routes/front/asked": { get: "page", post: "form-again" },
  "routes/front/asked-address": { get: "page", post: "form-again" },
  "routes/front/asked-again": { get: "page", post: "onward" },
  "routes/front/contact": { get: "page" },
  "routes/front/demonstration": { get: "not-found", post: "not-found" },
  "routes/front/group": { at: "/groups/:openCycle", get: "page" },
  "routes/front/groups": { get: "page" },
  "routes/front/join": {
    at: "/join/:join",
    holder: "owner",
    get: { anonymous: "page", others: "forbidden" },
    post: { anonymous: "onward", others: "forbidden" },
  },
  "routes/front/kept-letter": { get: { anonymous: "sign-in", others: "not-found" } },
  "routes/front/leave": { get: "page" },
  "routes/front/not-well": { get: "page" },
  "routes/front/mailbox": { get: { anonymous: "sign-in", others: "not-found" } },
  "routes/front/nowhere": { at: "/nowhere/at/all", get: "not-found", post: "not-found" },
  "routes/front/privacy": { get: "page" },
  "routes/front/proof": { get: "gone", post: "onward" },
  "routes/front/screen": { get: "page", post: "form-again" },
  "routes/front/set-up": { get: "not-found", post: "not-found" },
  "routes/front/sign-in": { get: "page", post: "form-again" },
  "routes/front/source": { get: "page" },
  "routes/front/source-zip": { get: "page" },
  "routes/front/sign-out": { get: "page", post: "onward" },
};
