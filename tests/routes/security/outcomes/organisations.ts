/** What everybody meets in the house: its owner's pages; every member may see its first page. */
import type { Outcomes } from "../outcomes.ts";

export const organisations: Record<string, Outcomes> = {
  "routes/organisations/crisis/crisis": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
  },
  "routes/organisations/crisis/crisis-entry": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/crisis/crisis-new": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/crisis/crisis-remove": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/crisis/crisis-verified": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/forgetting/change": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/forgetting/periods": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
  },
  "routes/organisations/erasing/member": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/erasing/place": {
    at: "/cycles/:cycle/places/:waitingPlace/erase",
    get: { anonymous: "sign-in", leader: "forbidden", coordinator: "page", others: "not-found" },
    post: { anonymous: "sign-in", leader: "forbidden", coordinator: "onward", others: "not-found" },
  },
  "routes/organisations/home": { get: { anonymous: "sign-in", staff: "page", others: "not-found" } },
  "routes/organisations/members/invitation-again": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/members/invitation-end": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/members/invite": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/letters/letter-again": {
    get: { anonymous: "sign-in", author: "forbidden", others: "not-found" },
    post: { anonymous: "sign-in", staff: "onward", author: "forbidden", others: "not-found" },
  },
  "routes/organisations/letters/letter-away": {
    get: { anonymous: "sign-in", author: "forbidden", others: "not-found" },
    post: { anonymous: "sign-in", staff: "onward", author: "forbidden", others: "not-found" },
  },
  "routes/organisations/letters/letters": {
    get: { anonymous: "sign-in", staff: "page", author: "forbidden", others: "not-found" },
  },
  "routes/organisations/list": {
    get: { anonymous: "sign-in", participants: "page", "participant of B": "page", others: "onward" },
  },
  "routes/organisations/members/member": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
  "routes/organisations/members/members": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
  },
  "routes/organisations/settings/new": {
    get: { anonymous: "sign-in", owner: "page", "owner of B": "page", others: "forbidden" },
    post: { anonymous: "sign-in", owner: "form-again", "owner of B": "form-again", others: "forbidden" },
  },
  "routes/organisations/members/remove": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "onward", others: "not-found" },
  },
  "routes/organisations/settings/settings": {
    get: { anonymous: "sign-in", staff: "forbidden", owner: "page", others: "not-found" },
    post: { anonymous: "sign-in", staff: "forbidden", owner: "form-again", others: "not-found" },
  },
};
