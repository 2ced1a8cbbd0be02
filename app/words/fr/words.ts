/** Everything Alongside says in French, by folders of routes. */
export * as front from "./front/all.ts";
export * as operating from "./operating/all.ts";
export * as organisations from "./organisations/all.ts";
export * as curricula from "./curricula/all.ts";
export * as cycles from "./cycles/all.ts";
export * as meetings from "./meetings/all.ts";
export * as me from "./me/all.ts";
export * as shared from "./shared/all.ts";
export * as findings from "./findings/all.ts";
export * as letters from "./letters/all.ts";
