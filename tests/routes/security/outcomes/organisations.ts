/** What everybody meets in the house: its owner's pages; every member may see its first page. */
import type { Outcomes } from "../outcomes.ts";

export const organisations: Record<string, Outcomes> = {
  "routes/organisations/crisis": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
  },
  "routes/organisations/crisis-entry": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/crisis-new": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/crisis-remove": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/crisis-verified": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/home": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/organisations/invitation-again": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/invitation-end": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/invite": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/letter-again": {
    get: { anonymous: "sign-in", author: "forbidden", others: "not-found" },
    post: { anonymous: "sign-in", staff: "onward", author: "forbidden", others: "not-found" },
  },
  "routes/organisations/letter-away": {
    get: { anonymous: "sign-in", author: "forbidden", others: "not-found" },
    post: { anonymous: "sign-in", staff: "onward", author: "forbidden", others: "not-found" },
  },
  "routes/organisations/letters": {
    get: { anonymous: "sign-in", staff: "page", author: "forbidden", others: "not-found" },
  },
  "routes/organisations/list": {
    get: { anonymous: "sign-in", participants: "page", "participant of B": "page", others: "onward" },
  },
  "routes/organisations/member": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/members": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
  },
  "routes/organisations/new": {
    get: { anonymous: "sign-in", owner: "page", "owner of B": "page", others: "forbidden" },
    post: { anonymous: "sign-in", owner: "form-again", "owner of B": "form-again", others: "forbidden" },
  },
  "routes/organisations/remove": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/settings": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
};
