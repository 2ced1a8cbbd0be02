/** What everybody meets in a cycle: who leads this one, and coordinators. */
import type { Outcomes } from "../outcomes.ts";

export const cycles: Record<string, Outcomes> = {
  "routes/cycles/running/cancel": {
    get: { anonymous: "sign-in", leader: "forbidden", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "forbidden", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/places/capacity": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/running/clocks": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/running/figures": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/cycles/running/cycle": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/cycles/running/draft": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/running/facilitators": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/running/letters": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/running/own-dates": {
    get: { anonymous: "sign-in", leader: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", others: "not-found" },
  },
  "routes/cycles/planning/new": {
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
  "routes/cycles/places/place-new": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/places/place-answer": {
    at: "/cycles/:cycle/places/:waitingPlace/answer",
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/addresses/address": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/places/place-withdraw": {
    at: "/cycles/:cycle/places/:waitingPlace/withdraw",
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/places/place-offer": {
    at: "/cycles/:cycle/places/:waitingPlace/offer",
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  // The group is shown already: its plan is no draft's any more, and it is not thrown away.
  "routes/cycles/planning/plan": {
    get: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/cycles/planning/plan-save": {
    get: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
    post: { anonymous: "sign-in", leader: "conflict", coordinator: "conflict", others: "not-found" },
  },
  "routes/cycles/planning/throw-away": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/running/publish": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/places/roster": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/cycles/version/version": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
  },
  "routes/cycles/version/version-adopt": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "form-again", coordinator: "form-again", others: "not-found" },
  },
  "routes/cycles/version/version-back": {
    get: { anonymous: "sign-in", leader: "page", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "onward", coordinator: "onward", others: "not-found" },
  },
  "routes/cycles/planning/save": {
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
