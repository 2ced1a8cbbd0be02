/**
 * Walking through the product by its own links, as one person: from some start pages on, every link and every form's
 * address is opened once, by GET. What comes back (pages, calendars, tables, fragments) is kept as it came.
 */
import type { RequestOptions, TestApp } from "./app.ts";

export type Answer = {
  path: string;
  status: number;
  type: string;
  headers: Headers;
  body: string;
};

export type Walk = {
  as: string | null;
  starts: readonly string[];
  /** Stops after so many answers. */
  most?: number;
  /** Of addresses that differ in their ids only, so many are opened. */
  alike?: number;
};

const patience = 1_500;

/** Opens everything that can be reached, breadth first. */
export async function walk(at: TestApp, { as, starts, most = 250, alike = 3 }: Walk): Promise<Answer[]> {
  const answers: Answer[] = [];
  const [waiting, seen, kinds] = [[...starts], new Set<string>(), new Map<string, number>()];
  for (let path = waiting.shift(); path !== undefined && answers.length < most; path = waiting.shift()) {
    const kind = kindOf(path);
    const known = kinds.get(kind) ?? 0;
    if (seen.has(path) || (known >= alike && !starts.includes(path))) continue;
    seen.add(path);
    kinds.set(kind, known + 1);
    const answer = await look(at, path, { as });
    answers.push(answer);
    waiting.push(...linksIn(answer, at).filter((link) => !seen.has(link)));
  }
  return answers;
}

/** One answer, whole; of a live stream, what it says in its first moments. */
export async function look(at: TestApp, path: string, asked: RequestOptions): Promise<Answer> {
  const response = await at.get(path, asked);
  const type = response.headers.get("content-type") ?? "";
  const body = type.startsWith("text/event-stream") ? await beginningOf(response) : await response.text();
  return { path, status: response.status, type, headers: response.headers, body };
}

/** What a stream says until it pauses; then it is left. */
export async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let said = "";
  for (;;) {
    const next = await Promise.race([reader?.read(), pause(said ? 150 : patience)]);
    if (!next || next.done) break;
    said += decoder.decode(next.value, { stream: true });
  }
  await reader?.cancel();
  return said;
}

/** The addresses of our own that an answer leads to, without language switches. */
export function linksIn({ type, body, headers, path }: Answer, at: TestApp): string[] {
  const location = headers.get("location");
  const found = location ? [location] : [];
  if (type.startsWith("text/html"))
    for (const [, , url] of body.matchAll(/\s(href|action|src|data-[a-z-]+)="([^"]*)"/g))
      found.push(decoded(url ?? ""));
  if (/^text\/(calendar|plain)/.test(type)) found.push(...(body.match(/https?:\/\/[^\s"\\]+/g) ?? []));
  const own = [at.origin, at.app.config.publicUrl.origin];
  return found.flatMap((link) => {
    if (!/^(\/|\?|https?:)/.test(link) || !URL.canParse(link, `${at.origin}${path}`)) return [];
    const url = new URL(link, `${at.origin}${path}`);
    if (!own.includes(url.origin) || url.pathname.startsWith("/assets/") || url.searchParams.has("lang"))
      return [];
    return [`${url.pathname}${url.search}`];
  });
}

/** An address without its ids. */
export function kindOf(path: string): string {
  return path.replace(/[A-Za-z0-9_~.-]{22,}/g, ":id").replace(/=[^&]*/g, "=");
}

/** HTML's text as people see it: entities made characters. */
export function decoded(html: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return html.replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole);
}

/** What a page calls itself in a tab. */
export function titleOf({ body }: Pick<Answer, "body">): string {
  return decoded(/<title>([^<]*)<\/title>/.exec(body)?.[1] ?? "");
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
