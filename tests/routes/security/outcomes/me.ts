/** What everybody meets in a person's own pages: of anybody else's place it is as if there were none. */
import type { Outcomes } from "../outcomes.ts";

export const me: Record<string, Outcomes> = {
  "routes/me/cannot-come": {
    get: { anonymous: "sign-in", participant: "page", fellow: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", fellow: "onward", others: "not-found" },
  },
  "routes/me/coming": {
    get: { anonymous: "sign-in", participant: "page", fellow: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", fellow: "onward", others: "not-found" },
  },
  "routes/me/sheets": {
    get: { anonymous: "sign-in", participant: "page", fellow: "page", others: "not-found" },
  },
  "routes/me/download": { get: { anonymous: "sign-in", others: "page" } },
  "routes/me/download-file": { get: { anonymous: "sign-in", others: "page" } },
  "routes/me/feed": {
    get: { anonymous: "sign-in", others: "page" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/feed-end": {
    get: { anonymous: "sign-in", others: "page" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/home": {
    get: { anonymous: "sign-in", participants: "page", "participant of B": "page", others: "onward" },
  },
  "routes/me/offer": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", others: "not-found" },
  },
  "routes/me/offer-link": {
    at: "/offers/:offer",
    holder: "waiting",
    get: "page",
    post: "onward",
  },
  "routes/me/place": { get: { anonymous: "sign-in", participant: "page", others: "not-found" } },
  "routes/me/settings": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "form-again", others: "not-found" },
  },
  "routes/me/sign-ins": {
    get: { anonymous: "sign-in", others: "page" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/step": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "form-again", others: "not-found" },
  },
  "routes/me/step-outcome": {
    get: { anonymous: "sign-in", participant: "onward", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", others: "not-found" },
  },
  "routes/me/letter": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "form-again", others: "not-found" },
  },
  "routes/me/withdraw": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", others: "not-found" },
  },
};
