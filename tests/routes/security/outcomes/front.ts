/** What everybody meets at the front: what a stranger sees, and coming in. */
import type { Outcomes } from "../outcomes.ts";

export const front: Record<string, Outcomes> = {
  "routes/front/asking/ask": { at: "/groups/:openCycle/place", get: "page", post: "form-again" },
  "routes/front/asking/asked": { get: "page", post: "form-again" },
  "routes/front/asking/asked-address": { get: "page", post: "form-again" },
  "routes/front/asking/asked-again": { get: "page", post: "onward" },
  "routes/front/contact": { get: "page" },
  "routes/front/signing-in/demonstration": { get: "not-found", post: "not-found" },
  "routes/front/groups/group": { at: "/groups/:openCycle", get: "page" },
  "routes/front/groups/groups": { get: "page" },
  "routes/front/signing-in/join": {
    at: "/join/:join",
    holder: "owner",
    get: { anonymous: "page", others: "forbidden" },
    post: { anonymous: "onward", others: "forbidden" },
  },
  "routes/front/mailbox/kept-letter": { get: { anonymous: "sign-in", others: "not-found" } },
  "routes/front/signing-in/leave": { get: "page" },
  "routes/front/not-well": { get: "page" },
  "routes/front/mailbox/mailbox": { get: { anonymous: "sign-in", others: "not-found" } },
  "routes/front/nowhere": { at: "/nowhere/at/all", get: "not-found", post: "not-found" },
  "routes/front/privacy": { get: "page" },
  "routes/front/signing-in/verification": { get: "gone", post: "onward" },
  "routes/front/screen": { get: "page", post: "form-again" },
  "routes/front/signing-in/set-up": { get: "not-found", post: "not-found" },
  "routes/front/signing-in/sign-in": { get: "page", post: "form-again" },
  "routes/front/source": { get: "page" },
  "routes/front/source-zip": { get: "page" },
  "routes/front/signing-in/sign-out": { get: "page", post: "onward" },
};
