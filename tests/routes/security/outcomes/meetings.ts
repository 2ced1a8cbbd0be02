/** What everybody meets in a meeting: the same as in its cycle. The group screen opens by a code, not by who somebody is. */
import type { Outcomes } from "../outcomes.ts";

export const meetings: Record<string, Outcomes> = {
  "routes/meetings/cancel": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/meeting": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/move": {
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
  "routes/meetings/acts/again": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/back": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/check": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/close": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/go": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/goal": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/lead": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/look": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/mark": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/minutes": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/next": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/note": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/open": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/take-back": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/meetings/acts/outcome": {
    get: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/meetings/acts/pass": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/pause": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/reopen": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/restore": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/resume": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/meetings/acts/shorten": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/skip": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/step": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/thanks": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/acts/turn": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/meetings/live/screen": { get: "not-found" },
  "routes/meetings/live/screen-media": { at: "/screens/:meeting/media/:picture", get: "not-found" },
  "routes/meetings/live/screen-stream": { get: "not-found" },
  "routes/meetings/handouts": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/not-well": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/rehearsal": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/run-sheet": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/script": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/step-slips": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/sheet": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/meetings/venue": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
};
