/** What everybody meets in a cycle: who leads this one, and coordinators. */
import type { Outcomes } from "../outcomes.ts";

export const cycles: Record<string, Outcomes> = {
  "routes/cycles/cancel": {
    get: { anonymous: "sign-in", leader: "forbidden", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "forbidden", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/capacity": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/clocks": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/course": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/cycles/cycle": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/cycles/draft": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/facilitators": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/letters": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/own-dates": {
    get: { anonymous: "sign-in", leader: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", others: "not-found" },
  },
  "routes/cycles/new": {
    at: "/organisations/:organisation/cycles/new?curriculum=:curriculum",
    get: {
      anonymous: "sign-in",
      staff: "page",
      author: "forbidden",
      owner: "forbidden",
      others: "not-found",
    },
    post: {
      anonymous: "sign-in",
      staff: "form-again",
      author: "forbidden",
      owner: "forbidden",
      others: "not-found",
    },
  },
  "routes/cycles/place-new": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/place-answer": {
    at: "/cycles/:cycle/places/:waitingPlace/answer",
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/place-withdraw": {
    at: "/cycles/:cycle/places/:waitingPlace/withdraw",
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/place-offer": {
    at: "/cycles/:cycle/places/:waitingPlace/offer",
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  // The group is shown already: its plan is no draft's any more, and it is not thrown away.
  "routes/cycles/plan": {
    get: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/cycles/plan-save": {
    get: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/cycles/throw-away": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/publish": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/roster": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/cycles/version": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/cycles/version-adopt": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/version-back": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/save": {
    get: {
      anonymous: "sign-in",
      staff: "onward",
      author: "forbidden",
      owner: "forbidden",
      others: "not-found",
    },
    post: {
      anonymous: "sign-in",
      staff: "onward",
      author: "forbidden",
      owner: "forbidden",
      others: "not-found",
    },
  },
};
