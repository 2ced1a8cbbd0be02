/**
 * A quote becomes a block: words to say when it is plain, else what its marker on the first line says. Whatever is not
 * exactly right becomes "unreadable", which only facilitators see: a private line can never slip onto the group's
 * screen by a slip of the pen.
 */
import type { Blockquote, ListItem } from "mdast";
import { always, declare, type FactsIn } from "../../findings/declare.ts";
import type { Tell } from "../../findings/findings.ts";
import { nodesOf, parsePiece, positionOf, type Page } from "./markdown.ts";
import { approvedNames, type ApprovedWording, type Block, type Position, type Variant } from "../../plan.ts";
import { calloutMarker, continuedAt, unquoted } from "./quotes.ts";
import { nearest } from "../heads/suggest.ts";

export const declared = declare({
  "callout-unknown": always({ found: "", suggestion: "" }),
  "callout-inside": always(),
  "quote-continued": always(),
  "callout-argument": always({ callout: "", found: "" }),
  "callout-argument-missing": always({ callout: "", example: "" }),
  "callout-empty": always({ callout: "" }),
  "safety-unknown": always({ found: "", suggestion: "" }),
  "approved-missing": always({ name: "" }),
  "asset-path": always({ path: "", folder: "" }),
  "audio-without-transcript": always({ path: "" }),
});
const { finding } = declared;
type CalloutFacts = FactsIn<typeof declared>;

export type CalloutContext = { approved: ApprovedWording; tell: Tell };

const variantOf: Record<string, Variant> = {
  ONLINE: "online",
  "IN-PERSON": "in-person",
  PHONE: "phone",
  SHORT: "short",
};
const plain = { SHOW: "show", READ: "read", POINTS: "points", TIP: "tip", STORY: "story" } as const;
const readers = {
  ASK: ask,
  IF: condition,
  SAFETY: safety,
  PLAY: play,
  HANDOUT: handout,
  ANNEX: annex,
} satisfies Record<string, Reader>;
export const calloutNames = [...Object.keys(plain), ...Object.keys(readers), ...Object.keys(variantOf)];

type Quote = { name: string; argument: string; markdown: string; at: Position };
type Note = <R extends keyof CalloutFacts>(rule: R, facts: CalloutFacts[R]) => undefined;
type Reader = (quote: Quote, note: Note, context: CalloutContext) => Block | undefined;

/** Reads one top-level quote of a segment. */
export function readQuote(page: Page, node: Blockquote, context: CalloutContext): Block {
  const at = positionOf(page, node);
  const lines = unquoted(page, node);
  lines[0] = lines[0]?.replace(/^ {1,3}(?=\[!)/, "") ?? "";
  const note: Note = (rule, facts) => {
    context.tell(finding(rule, at, facts));
    return undefined;
  };
  const unreadable: Block = { kind: "unreadable", markdown: lines.join("\n").trim(), at };
  if (!isWhole(page, node, lines, context.tell)) return unreadable;
  const [first = "", ...rest] = lines;
  if (!first.startsWith("[!")) return { kind: "say", markdown: unreadable.markdown, at };
  const marker = /^\[!([A-Za-z][A-Za-z-]*)\](?:[ \t]+(.*))?$/.exec(first.trimEnd());
  if (!marker) return note("callout-unknown", { found: first.slice(0, 40), suggestion: "" }) ?? unreadable;
  const name = (marker[1] ?? "").toUpperCase();
  const quote = { name, argument: (marker[2] ?? "").trim(), markdown: rest.join("\n").trim(), at };
  return readCallout(quote, note, context) ?? unreadable;
}

/** Both errors that would widen who sees what: a marker below the first line, and a line without its `>`. */
function isWhole(page: Page, node: Blockquote, lines: string[], tell: Tell): boolean {
  const place = (line: number): Position => ({ file: page.file, line, column: 1 });
  const start = node.position?.start.line ?? 1;
  const continued = continuedAt(page, node);
  if (continued !== null) tell(finding("quote-continued", place(continued), {}));
  const inside = lines.findIndex((line, n) => calloutMarker.test(n === 0 ? line.slice(1) : line));
  if (inside >= 0) tell(finding("callout-inside", place(start + inside), {}));
  const html = nodesOf(node, "html");
  return continued === null && inside < 0 && html.length === 0;
}

function readCallout(quote: Quote, note: Note, context: CalloutContext): Block | undefined {
  const { name, argument, markdown, at } = quote;
  if (isKeyOf(readers, name)) return readers[name](quote, note, context);
  const only = Object.hasOwn(variantOf, name) ? variantOf[name] : undefined;
  if (!only && !isKeyOf(plain, name))
    return note("callout-unknown", { found: name, suggestion: nearest(name, calloutNames) });
  if (argument) return note("callout-argument", { callout: name, found: argument });
  if (!markdown && name !== "STORY") return note("callout-empty", { callout: name });
  if (only) return { kind: "text", markdown, at, only };
  return isKeyOf(plain, name) ? { kind: plain[name], markdown, at } : undefined;
}

/** `[!ASK] wait 20 s, pass allowed`: the prompts are the items of its list, or its text where there is no list. */
function ask({ argument, markdown, at }: Quote, note: Note): Block | undefined {
  let wait: number | undefined;
  let pass = false;
  for (const words of argument
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")) {
    const waiting = /^wait\s+(\d{1,4})\s*s$/.exec(words);
    if (waiting) wait = Number(waiting[1]);
    else if (words === "pass allowed") pass = true;
    else return note("callout-argument", { callout: "ASK", found: words });
  }
  if (!markdown) return note("callout-empty", { callout: "ASK" });
  return {
    kind: "ask",
    prompts: promptsOf(markdown),
    markdown,
    pass,
    at,
    ...(wait === undefined ? {} : { wait }),
  };
}

/** Items of one line each, in plain words: nothing in them could be anything but a question. */
const plainItems = /^(?:- [\p{L}“"'«¿(][^\n]*(?:\n|$))+$/u;

function promptsOf(markdown: string): string[] {
  if (plainItems.test(markdown)) return markdown.split("\n").map((line) => line.slice(2).trim());
  const root = parsePiece(markdown);
  const items =
    root?.children.flatMap((node): ListItem[] => (node.type === "list" ? node.children : [])) ?? [];
  const textOf = (item: ListItem): string => {
    const [first, last] = [item.children[0], item.children.at(-1)];
    return markdown.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0).trim();
  };
  const prompts = items.map(textOf).filter((prompt) => prompt !== "");
  return prompts.length > 0 ? prompts : [markdown];
}

function condition({ argument, markdown, at }: Quote, note: Note): Block | undefined {
  if (!argument) return note("callout-argument-missing", { callout: "IF", example: "> [!IF] …" });
  return markdown
    ? { kind: "if", condition: argument, markdown, at }
    : note("callout-empty", { callout: "IF" });
}

function safety(
  { argument, markdown, at }: Quote,
  note: Note,
  { approved }: CalloutContext,
): Block | undefined {
  const choices = ["mandatory", ...approvedNames];
  if (!argument) return note("callout-argument-missing", { callout: "SAFETY", example: choices.join(", ") });
  if (argument === "mandatory") {
    return markdown
      ? { kind: "safety", name: "mandatory", markdown, at }
      : note("callout-empty", { callout: "SAFETY" });
  }
  const name = approvedNames.find((known) => known === argument);
  if (!name) return note("safety-unknown", { found: argument, suggestion: nearest(argument, choices) });
  const wording = approved[name];
  if (!wording) note("approved-missing", { name });
  return { kind: "safety", name, markdown: [wording, markdown].filter(Boolean).join("\n\n"), at };
}

function play({ argument, markdown, at }: Quote, note: Note): Block | undefined {
  if (!argument)
    return note("callout-argument-missing", { callout: "PLAY", example: "> [!PLAY] media/….mp3" });
  if (!isInside(argument, "media")) return note("asset-path", { path: argument, folder: "media" });
  if (!markdown) note("audio-without-transcript", { path: argument });
  return { kind: "play", media: argument, markdown, at };
}

function handout({ argument, markdown, at }: Quote, note: Note): Block | undefined {
  if (!argument)
    return note("callout-argument-missing", { callout: "HANDOUT", example: "> [!HANDOUT] handouts/….md" });
  if (!isInside(argument, "handouts")) return note("asset-path", { path: argument, folder: "handouts" });
  return { kind: "handout", path: argument, markdown, at };
}

function annex({ argument, markdown, at }: Quote, note: Note): Block | undefined {
  if (!/^[a-z0-9-]+$/.test(argument))
    return note("callout-argument-missing", { callout: "ANNEX", example: "> [!ANNEX] work" });
  return { kind: "annex", name: argument, markdown, at };
}

function isInside(path: string, folder: string): boolean {
  return (
    path.startsWith(`${folder}/`) &&
    /^[\p{L}\p{N}._/-]+$/u.test(path) &&
    !path.split("/").some((part) => /^\.*$/.test(part))
  );
}

function isKeyOf<T extends object>(table: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(table, name);
}
