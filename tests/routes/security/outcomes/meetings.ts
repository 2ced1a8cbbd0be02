/** What everybody meets in a meeting: the same as in its cycle. The group screen opens by a code, not by who somebody is. */
import type { Outcomes } from "../outcomes.ts";

export const meetings: Record<string, Outcomes> = {
  "routes/meetings/changes/cancel": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/meeting": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/changes/move": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/roll": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/meetings/live/run": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/live/run-stream": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/live/run-view": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/acts/parts/again": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/parts/back": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/people/check": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/whole/close": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/parts/go": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/goals/goal": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/people/lead": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/goals/look": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/people/mark": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/parts/minutes": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/parts/next": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/people/note": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/whole/open": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/whole/take-back": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/meetings/acts/goals/outcome": {
    get: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/meetings/acts/people/pass": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/parts/pause": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/whole/reopen": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/parts/restore": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/parts/resume": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/parts/shorten": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/parts/skip": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/goals/step": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/people/thanks": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/people/turn": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/live/screen/screen": { get: "not-found" },
  "routes/meetings/live/screen/screen-media": { at: "/screens/:meeting/media/:picture", get: "not-found" },
  "routes/meetings/live/screen/screen-stream": { get: "not-found" },
  "routes/meetings/script/handouts": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/not-well": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/script/rehearsal": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/script/run-sheet": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/script/script": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/script/step-slips": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/script/sheet": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/changes/venue": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
};
