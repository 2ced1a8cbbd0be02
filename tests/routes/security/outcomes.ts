/**
 * What everybody meets at every route, written by hand; `matrix.test` compares it with the build. One letter a role, in
 * the order of `roleGroups`: a stranger · participant, fellow, waiting, withdrawn, in another group · leader, leader of
 * another group, coordinator, author, owner · of organisation B: owner, leader, participant.
 *
 * `o` the page · `s` the way to sign in · `m` another way on (done, or elsewhere) · `i` 422, the form again · `x` 400 ·
 * `3` 403 · `4` 404 · `c` 409 · `g` 410. Posts are empty forms unless `form` says otherwise.
 */
import type { RoleName } from "#tests/support/roles.ts";

export type Outcomes = {
  get: string;
  /** Only where the route acts. */
  post?: string;
  form?: Record<string, string>;
  /** Where the address is not just the route's pattern with ids of tonight's group. */
  at?: string;
  /** Whose link it is, where a link opens the page: whoever has it reads what they may read. */
  holder?: RoleName;
};

export const table: Record<string, Outcomes> = {
  // What a stranger sees, and coming in.
  "routes/front/ask": { at: "/groups/:openCycle/place", get: "o ooooo ooooo ooo", post: "i iiiii iiiii iii" },
  "routes/front/asked": { get: "o ooooo ooooo ooo", post: "i iiiii iiiii iii" },
  "routes/front/asked-address": { get: "o ooooo ooooo ooo", post: "i iiiii iiiii iii" },
  "routes/front/asked-again": { get: "o ooooo ooooo ooo", post: "m mmmmm mmmmm mmm" },
  "routes/front/contact": { get: "o ooooo ooooo ooo" },
  "routes/front/demonstration": { get: "4 44444 44444 444", post: "4 44444 44444 444" },
  "routes/front/group": { at: "/groups/:openCycle", get: "o ooooo ooooo ooo" },
  "routes/front/groups": { get: "o ooooo ooooo ooo" },
  "routes/front/join": {
    at: "/join/:join",
    holder: "owner",
    get: "o 33333 33333 333",
    post: "m 33333 33333 333",
  },
  "routes/front/kept-letter": { get: "s 44444 44444 444" },
  "routes/front/leave": { get: "o ooooo ooooo ooo" },
  "routes/front/not-well": { get: "o ooooo ooooo ooo" },
  "routes/front/mailbox": { get: "s 44444 44444 444" },
  "routes/front/nowhere": { at: "/nowhere/at/all", get: "4 44444 44444 444", post: "4 44444 44444 444" },
  "routes/front/privacy": { get: "o ooooo ooooo ooo" },
  "routes/front/proof": { get: "g ggggg ggggg ggg", post: "m mmmmm mmmmm mmm" },
  "routes/front/screen": { get: "o ooooo ooooo ooo", post: "i iiiii iiiii iii" },
  "routes/front/set-up": { get: "4 44444 44444 444", post: "4 44444 44444 444" },
  "routes/front/sign-in": { get: "o ooooo ooooo ooo", post: "i iiiii iiiii iii" },
  "routes/front/source": { get: "o ooooo ooooo ooo" },
  "routes/front/source-zip": { get: "o ooooo ooooo ooo" },
  "routes/front/sign-out": { get: "o ooooo ooooo ooo", post: "m mmmmm mmmmm mmm" },

  // The house: its owner's pages; every member may see its first page.
  "routes/organisations/crisis": { get: "s 44444 3333o 444" },
  "routes/organisations/crisis-entry": { get: "s 44444 3333o 444", post: "s 44444 3333i 444" },
  "routes/organisations/crisis-new": { get: "s 44444 3333o 444", post: "s 44444 3333i 444" },
  "routes/organisations/crisis-remove": { get: "s 44444 3333o 444", post: "s 44444 3333m 444" },
  "routes/organisations/crisis-verified": { get: "s 44444 3333o 444", post: "s 44444 3333m 444" },
  "routes/organisations/home": { get: "s 44444 ooooo 444" },
  "routes/organisations/invitation-again": { get: "s 44444 3333o 444", post: "s 44444 3333m 444" },
  "routes/organisations/invitation-end": { get: "s 44444 3333o 444", post: "s 44444 3333m 444" },
  "routes/organisations/invite": { get: "s 44444 3333o 444", post: "s 44444 3333i 444" },
  "routes/organisations/letter-again": { get: "s 44444 44434 444", post: "s 44444 mmm3m 444" },
  "routes/organisations/letter-away": { get: "s 44444 44434 444", post: "s 44444 mmm3m 444" },
  "routes/organisations/letters": { get: "s 44444 ooo3o 444" },
  "routes/organisations/list": { get: "s ooooo mmmmm mmo" },
  "routes/organisations/member": { get: "s 44444 3333o 444", post: "s 44444 3333i 444" },
  "routes/organisations/members": { get: "s 44444 3333o 444" },
  "routes/organisations/new": { get: "s 33333 3333o o33", post: "s 33333 3333i i33" },
  "routes/organisations/remove": { get: "s 44444 3333o 444", post: "s 44444 3333m 444" },
  "routes/organisations/settings": { get: "s 44444 3333o 444", post: "s 44444 3333i 444" },

  // Curricula: whoever works here may read the facilitators' script.
  "routes/curricula/curriculum": { get: "s 44444 ooooo 444" },
  "routes/curricula/export": { get: "s 44444 ooooo 444" },
  "routes/curricula/import": { get: "s 44444 333oo 444", post: "s 44444 333ii 444" },
  "routes/curricula/media": {
    at: "/organisations/:organisation/curricula/:curriculum/media/:picture",
    get: "s 44444 ooooo 444",
  },
  "routes/curricula/facilitators": { get: "s 44444 ooooo 444" },
  "routes/curricula/handout": { get: "s 44444 ooooo 444" },
  "routes/curricula/handouts": { get: "s 44444 ooooo 444" },
  "routes/curricula/reference": { get: "s 44444 ooooo 444" },
  "routes/curricula/run-sheet": { get: "s 44444 ooooo 444" },
  "routes/curricula/practice": { get: "s 44444 33ooo 444" },
  "routes/curricula/practice-patch": { get: "s 44444 33444 444" },
  "routes/curricula/session": { get: "s 44444 ooooo 444" },
  "routes/curricula/session-handouts": { get: "s 44444 ooooo 444" },
  "routes/curricula/source-findings": { get: "s 44444 ooooo 444" },
  "routes/curricula/step-slips": { get: "s 44444 ooooo 444" },
  "routes/curricula/views": { get: "s 44444 ooooo 444" },
  "routes/curricula/shelf": { get: "s 44444 ooooo 444" },

  // Cycles: who leads this one, and coordinators.
  "routes/cycles/cancel": { get: "s 44444 34o44 444", post: "s 44444 34m44 444" },
  "routes/cycles/capacity": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/cycles/clocks": { get: "s 44444 o4o44 444", post: "s 44444 m4m44 444" },
  "routes/cycles/course": { get: "s 44444 o4o44 444" },
  "routes/cycles/cycle": { get: "s 44444 o4o44 444" },
  "routes/cycles/draft": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/cycles/facilitators": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/cycles/letters": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/cycles/own-dates": { get: "s 44444 o4444 444", post: "s 44444 i4444 444" },
  "routes/cycles/new": {
    at: "/organisations/:organisation/cycles/new?curriculum=:curriculum",
    get: "s 44444 ooo33 444",
    post: "s 44444 iii33 444",
  },
  "routes/cycles/place-new": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/cycles/place-answer": {
    at: "/cycles/:cycle/places/:waitingPlace/answer",
    get: "s 44444 o4o44 444",
    post: "s 44444 i4i44 444",
  },
  "routes/cycles/place-withdraw": {
    at: "/cycles/:cycle/places/:waitingPlace/withdraw",
    get: "s 44444 o4o44 444",
    post: "s 44444 m4m44 444",
  },
  "routes/cycles/place-offer": {
    at: "/cycles/:cycle/places/:waitingPlace/offer",
    get: "s 44444 o4o44 444",
    post: "s 44444 m4m44 444",
  },
  // The group is shown already: its plan is no draft's any more, and it is not thrown away.
  "routes/cycles/plan": { get: "s 44444 c4c44 444", post: "s 44444 c4c44 444" },
  "routes/cycles/plan-save": { get: "s 44444 c4c44 444", post: "s 44444 c4c44 444" },
  "routes/cycles/throw-away": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/cycles/publish": { get: "s 44444 o4o44 444", post: "s 44444 m4m44 444" },
  "routes/cycles/roster": { get: "s 44444 o4o44 444" },
  "routes/cycles/version": { get: "s 44444 o4o44 444" },
  "routes/cycles/version-adopt": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/cycles/version-back": { get: "s 44444 o4o44 444", post: "s 44444 m4m44 444" },
  "routes/cycles/save": { get: "s 44444 mmm33 444", post: "s 44444 mmm33 444" },

  // Meetings: the same. The group screen opens by a code, not by who somebody is.
  "routes/meetings/cancel": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/meeting": { get: "s 44444 o4o44 444" },
  "routes/meetings/move": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/roll": { get: "s 44444 o4o44 444", post: "s 44444 m4m44 444" },
  "routes/meetings/live/run": { get: "s 44444 o4o44 444" },
  "routes/meetings/live/run-stream": { get: "s 44444 o4o44 444" },
  "routes/meetings/live/run-view": { get: "s 44444 o4o44 444" },
  "routes/meetings/acts/again": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/back": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/check": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/close": { get: "s 44444 o4o44 444", post: "s 44444 c4c44 444" },
  "routes/meetings/acts/go": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/goal": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/lead": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/look": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/mark": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/minutes": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/next": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/note": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/open": { get: "s 44444 o4o44 444", post: "s 44444 c4c44 444" },
  "routes/meetings/acts/take-back": { get: "s 44444 o4o44 444", post: "s 44444 m4m44 444" },
  "routes/meetings/acts/outcome": { get: "s 44444 m4m44 444", post: "s 44444 m4m44 444" },
  "routes/meetings/acts/pass": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/pause": { get: "s 44444 o4o44 444", post: "s 44444 c4c44 444" },
  "routes/meetings/acts/reopen": { get: "s 44444 o4o44 444", post: "s 44444 c4c44 444" },
  "routes/meetings/acts/restore": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/resume": { get: "s 44444 o4o44 444", post: "s 44444 c4c44 444" },
  "routes/meetings/acts/shorten": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/skip": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/step": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/thanks": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/acts/turn": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },
  "routes/meetings/live/screen": { get: "4 44444 44444 444" },
  "routes/meetings/live/screen-media": { at: "/screens/:meeting/media/:picture", get: "4 44444 44444 444" },
  "routes/meetings/live/screen-stream": { get: "4 44444 44444 444" },
  "routes/meetings/handouts": { get: "s 44444 o4o44 444" },
  "routes/meetings/not-well": { get: "s 44444 o4o44 444" },
  "routes/meetings/rehearsal": { get: "s 44444 o4o44 444" },
  "routes/meetings/run-sheet": { get: "s 44444 o4o44 444" },
  "routes/meetings/script": { get: "s 44444 o4o44 444" },
  "routes/meetings/step-slips": { get: "s 44444 o4o44 444" },
  "routes/meetings/sheet": { get: "s 44444 o4o44 444" },
  "routes/meetings/venue": { get: "s 44444 o4o44 444", post: "s 44444 i4i44 444" },

  // One's own pages: of anybody else's place it is as if there were none.
  "routes/me/cannot-come": { get: "s oo444 44444 444", post: "s mm444 44444 444" },
  "routes/me/coming": { get: "s oo444 44444 444", post: "s mm444 44444 444" },
  "routes/me/sheets": { get: "s oo444 44444 444" },
  "routes/me/download": { get: "s ooooo ooooo ooo" },
  "routes/me/download-file": { get: "s ooooo ooooo ooo" },
  "routes/me/feed": { get: "s ooooo ooooo ooo", post: "s mmmmm mmmmm mmm" },
  "routes/me/feed-end": { get: "s ooooo ooooo ooo", post: "s mmmmm mmmmm mmm" },
  "routes/me/home": { get: "s ooooo mmmmm mmo" },
  "routes/me/offer": { get: "s o4444 44444 444", post: "s m4444 44444 444" },
  "routes/me/offer-link": {
    at: "/offers/:offer",
    holder: "waiting",
    get: "o ooooo ooooo ooo",
    post: "m mmmmm mmmmm mmm",
  },
  "routes/me/place": { get: "s o4444 44444 444" },
  "routes/me/settings": { get: "s o4444 44444 444", post: "s i4444 44444 444" },
  "routes/me/sign-ins": { get: "s ooooo ooooo ooo", post: "s mmmmm mmmmm mmm" },
  "routes/me/step": { get: "s o4444 44444 444", post: "s i4444 44444 444" },
  "routes/me/step-outcome": { get: "s m4444 44444 444", post: "s m4444 44444 444" },
  "routes/me/letter": { get: "s o4444 44444 444", post: "s i4444 44444 444" },
  "routes/me/withdraw": { get: "s o4444 44444 444", post: "s m4444 44444 444" },

  // Calendars, and answers from letters: whoever holds the link.
  "routes/feeds/cannot-come": {
    at: "/cannot-come/:cannotCome",
    holder: "participant",
    get: "o ooooo ooooo ooo",
    post: "x xxxxx xxxxx xxx",
  },
  "routes/feeds/reminders-off": {
    at: "/reminders/:reminders",
    holder: "participant",
    get: "o ooooo ooooo ooo",
    post: "o ooooo ooooo ooo",
  },
  "routes/feeds/reminders-on": {
    at: "/reminders/:reminders/on",
    holder: "participant",
    get: "o ooooo ooooo ooo",
    post: "m mmmmm mmmmm mmm",
  },
  "routes/feeds/dates": { get: "s o4444 44444 444" },
  "routes/feeds/feed": { at: "/feeds/:feed", holder: "participant", get: "o ooooo ooooo ooo" },
};
