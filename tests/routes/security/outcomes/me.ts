/** What everybody meets in a person's own pages: of anybody else's place it is as if there were none. */
import type { Outcomes } from "../outcomes.ts";

export const me: Record<string, Outcomes> = {
  "routes/me/meetings/cannot-come": {
    get: { anonymous: "sign-in", participant: "page", fellow: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", fellow: "onward", others: "not-found" },
  },
  "routes/me/meetings/coming": {
    get: { anonymous: "sign-in", participant: "page", fellow: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", fellow: "onward", others: "not-found" },
  },
  "routes/me/meetings/sheets": {
    get: { anonymous: "sign-in", participant: "page", fellow: "page", others: "not-found" },
  },
  "routes/me/account/download": { get: { anonymous: "sign-in", others: "page" } },
  "routes/me/account/download-file": { get: { anonymous: "sign-in", others: "page" } },
  "routes/me/address/address": {
    get: { anonymous: "sign-in", others: "page" },
    post: { anonymous: "sign-in", others: "form-again" },
  },
  "routes/me/address/waiting": {
    get: { anonymous: "sign-in", others: "onward" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/address/link": {
    get: { anonymous: "sign-in", others: "gone" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/address/whose": {
    at: "/address/:whose",
    holder: "participant",
    get: "page",
    post: "bad-request",
  },
  "routes/me/erasing/erase": {
    get: { anonymous: "sign-in", others: "page" },
    post: {
      anonymous: "sign-in",
      leader: "form-again",
      "other leader": "form-again",
      "leader of B": "form-again",
      "owner of B": "form-again",
      others: "onward",
    },
  },
  "routes/me/erasing/back": {
    get: { anonymous: "sign-in", others: "onward" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/erasing/stay": { get: "gone", post: "gone" },
  "routes/me/account/feed": {
    get: { anonymous: "sign-in", others: "page" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/account/feed-end": {
    get: { anonymous: "sign-in", others: "page" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/home": {
    get: { anonymous: "sign-in", participants: "page", "participant of B": "page", others: "onward" },
  },
  "routes/me/place/offer": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", others: "not-found" },
  },
  "routes/me/place/offer-link": {
    at: "/offers/:offer",
    holder: "waiting",
    get: "page",
    post: "onward",
  },
  "routes/me/place/place": { get: { anonymous: "sign-in", participant: "page", others: "not-found" } },
  "routes/me/place/settings": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "form-again", others: "not-found" },
  },
  "routes/me/account/sign-ins": {
    get: { anonymous: "sign-in", others: "page" },
    post: { anonymous: "sign-in", others: "onward" },
  },
  "routes/me/meetings/step": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "form-again", others: "not-found" },
  },
  "routes/me/meetings/step-outcome": {
    get: { anonymous: "sign-in", participant: "onward", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", others: "not-found" },
  },
  "routes/me/place/letter": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "form-again", others: "not-found" },
  },
  "routes/me/place/withdraw": {
    get: { anonymous: "sign-in", participant: "page", others: "not-found" },
    post: { anonymous: "sign-in", participant: "onward", others: "not-found" },
  },
};
