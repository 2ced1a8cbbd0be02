/** stub for now */
export type Outcomes = {
  at?: string;
  get: string;
  post?: string;
  form?: Record<string, string>;
  holder?: "owner" | "participant" | "waiting";
};
export const table: Record<string, Outcomes> = {
  "routes/front/join": { at: "/join/:join", get: "", holder: "owner" },
  "routes/feeds/feed": { at: "/feeds/:feed", get: "", holder: "participant" },
  "routes/feeds/cannot-come": { at: "/cannot-come/:cannotCome", get: "" },
  "routes/cycles/place-offer": { at: "/cycles/:cycle/places/:waitingPlace/offer", get: "" },
  "routes/curricula/handout": {
    at: "/organisations/:organisation/curricula/:curriculum/handouts/:handout",
    get: "",
  },
  "routes/cycles/new": { at: "/organisations/:organisation/cycles/new?curriculum=:curriculum", get: "" },
  "routes/front/group": { at: "/groups/:openCycle", get: "" },
  "routes/front/ask": { at: "/groups/:openCycle/place", get: "" },
  "routes/front/nowhere": { at: "/nowhere/at/all", get: "" },
};
