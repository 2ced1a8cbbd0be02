/** What everybody meets among the curricula: whoever works here may read the facilitators' script. */
import type { Outcomes } from "../outcomes.ts";

export const curricula: Record<string, Outcomes> = {
  "routes/curricula/reading/curriculum": {
    get: { anonymous: "sign-in", staff: "page", others: "not-found" },
  },
  "routes/curricula/shelf/export": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/shelf/import": {
    get: { anonymous: "sign-in", staff: "forbidden", author: "page", owner: "page", others: "not-found" },
    post: {
      anonymous: "sign-in",
      staff: "forbidden",
      author: "form-again",
      owner: "form-again",
      others: "not-found",
    },
  },
  "routes/curricula/reading/media": {
    at: "/organisations/:organisation/curricula/:curriculum/media/:picture",
    get: { anonymous: "sign-in", staff: "page", others: "not-found" },
  },
  "routes/curricula/reading/facilitators": {
    get: { anonymous: "sign-in", staff: "page", others: "not-found" },
  },
  "routes/curricula/sheets/handout": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/sheets/handouts": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/checking/reference": {
    get: { anonymous: "sign-in", staff: "page", others: "not-found" },
  },
  "routes/curricula/sheets/run-sheet": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/timings/timings": {
    get: {
      anonymous: "sign-in",
      staff: "page",
      leader: "forbidden",
      "other leader": "forbidden",
      others: "not-found",
    },
  },
  "routes/curricula/timings/timings-patch": {
    get: { anonymous: "sign-in", leader: "forbidden", "other leader": "forbidden", others: "not-found" },
  },
  "routes/curricula/reading/session": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/sheets/session-handouts": {
    get: { anonymous: "sign-in", staff: "page", others: "not-found" },
  },
  "routes/curricula/checking/source-findings": {
    get: { anonymous: "sign-in", staff: "page", others: "not-found" },
  },
  "routes/curricula/sheets/step-slips": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/checking/views": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/curricula/shelf/shelf": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
};
