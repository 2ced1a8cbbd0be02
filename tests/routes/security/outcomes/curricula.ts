/** What everybody meets among the curricula: whoever works here may read the facilitators' script. */
import type { Outcomes } from "../outcomes.ts";

export const curricula: Record<string, Outcomes> = {
  "routes/curricula/curriculum": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/export": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/import": {
    get: { anonymous: "sign-in", staff: "forbidden", author: "page", owner: "page", others: "not-found" },
    post: {
      anonymous: "sign-in",
      staff: "forbidden",
      author: "form-again",
      owner: "form-again",
      others: "not-found",
    },
  },
  "routes/curricula/media": {
    at: "/organisations/:organisation/curricula/:curriculum/media/:picture",
    get: { anonymous: "sign-in", staff: "page", others: "not-found" },
  },
  "routes/curricula/facilitators": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/handout": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/handouts": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/reference": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/run-sheet": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/practice": {
    get: {
      anonymous: "sign-in",
      staff: "page",
      leader: "forbidden",
      "other leader": "forbidden",
      others: "not-found",
    },
  },
  "routes/curricula/practice-patch": {
    get: { anonymous: "sign-in", leader: "forbidden", "other leader": "forbidden", others: "not-found" },
  },
  "routes/curricula/session": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/session-handouts": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/source-findings": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/step-slips": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/views": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/shelf": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
};
