/**
 * Somebody at a browser, as journeys tell of them: they open pages, follow links by their words, fill fields by their
 * labels and press buttons by what is written on them. Every page that opens on the way is looked at: it answered, it
 * speaks their language, it does not scroll sideways; and nobody else's host is ever asked for anything.
 */
import type { Browser, Locator, Page, Response } from "playwright-core";
import { expect } from "vitest";
import { visit, type Eyes, type Visit } from "#tests/support/browser.ts";

export type Somebody = Visit & {
  language: "en" | "fr";
  /** How many pages they have been on so far. */
  pages: number;
  /** Open an address of ours; gives its status. */
  go(path: string): Promise<number>;
  /** Follow a link by its words (a part of them is enough), and see the next page. */
  follow(words: string | RegExp): Promise<void>;
  /** Press a button by its exact words (or by a pattern), and see the next page. */
  press(words: string | RegExp, within?: Locator): Promise<void>;
  /** Tap a button of a page that moves by itself: no next page is waited for. */
  tap(words: string | RegExp): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  tick(label: string, on?: boolean): Promise<void>;
  /** One of several, by its own label within the question's. */
  choose(question: string, answer: string): Promise<void>;
  select(label: string, value: string): Promise<void>;
  /** Waits until the words stand on the page. */
  sees(words: string | RegExp): Promise<void>;
  /** Everything they can read on this page. */
  text(): Promise<string>;
  path(): string;
  /** They go; what they saw must have come from us alone and without a complaint. */
  leave(): Promise<void>;
};

export type Coming = Omit<Eyes, "base"> & { base: string };

/** A person with a fresh browser: on a phone and without scripts, unless told. */
export async function meet(browser: Browser, coming: Coming): Promise<Somebody> {
  const eyes = { size: "phone", script: false, ...coming } as const;
  const seen = await visit(browser, eyes);
  const { page } = seen;
  page.setDefaultTimeout(8_000);
  const person: Somebody = Object.assign(seen, {
    language: eyes.language ?? ("en" as const),
    pages: 0,
    go: (path: string) => open(person, path),
    follow: (words: string | RegExp) => turnPage(person, page.getByRole("link", { name: words }).first()),
    press: (words: string | RegExp, within?: Locator) =>
      turnPage(person, (within ?? page).getByRole("button", { name: words, exact: true }).first()),
    fill: (label: string, text: string) => act(page, page.getByLabel(labelled(label)).fill(text)),
    tick: (label: string, on = true) => act(page, page.getByRole("checkbox", { name: label }).setChecked(on)),
    choose: (question: string, answer: string) => act(page, choose(page, question, answer)),
    select: (label: string, value: string) => act(page, page.getByLabel(labelled(label)).selectOption(value)),
    tap: (words: string | RegExp) =>
      act(page, page.getByRole("button", { name: words, exact: true }).first().click()),
    sees: (words: string | RegExp) => act(page, page.getByText(words).first().waitFor()),
    text: () => page.locator("main").innerText(),
    path: () => new URL(page.url()).pathname,
    leave: () => leave(person, eyes.base),
  });
  return person;
}

async function open(person: Somebody, path: string): Promise<number> {
  const answer = await person.page.goto(path);
  await look(person, answer);
  return answer?.status() ?? 0;
}

async function turnPage(person: Somebody, target: Locator): Promise<void> {
  const { page } = person;
  const answers: Response[] = [];
  const note = (answer: Response): void => {
    if (answer.request().isNavigationRequest() && answer.frame() === page.mainFrame()) answers.push(answer);
  };
  page.on("response", note);
  const turned = page.waitForEvent("load").catch((error: unknown) => error);
  await target.click().catch((error: unknown) => stuck(page, error));
  const error = await turned;
  if (error instanceof Error) await stuck(page, error);
  page.off("response", note);
  await look(person, answers.at(-1) ?? null);
}

async function act(page: Page, acting: Promise<unknown>): Promise<void> {
  await acting.catch((error: unknown) => stuck(page, error));
}

/** Where they stood when something they looked for was not there. */
async function stuck(page: Page, error: unknown): Promise<never> {
  const read = await page.locator("body").innerText();
  throw new Error(
    `On ${page.url()}: ${String(error)}\nThe page said:\n${read.slice(0, 700)}\n…\n${read.slice(700).slice(-900)}`,
  );
}

/** A whole label, with or without "(optional)", whatever its spaces. */
function labelled(label: string): RegExp {
  return new RegExp(`^${spelled(label)}(\\s\\((optional|facultatif)\\))?$`);
}

/** A label with whatever explains it behind it. */
export function beginning(label: string): RegExp {
  return new RegExp(`^${spelled(label)}(?!\\p{L})`, "u");
}

function spelled(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}

async function choose(page: Page, question: string, answer: string): Promise<void> {
  const group = page.getByRole("group", { name: question });
  await group
    .getByRole("radio", { name: beginning(answer) })
    .first()
    .check();
}

/** What every page owes to everybody. */
async function look(person: Somebody, answer: Response | null): Promise<void> {
  const { page } = person;
  person.pages += 1;
  const faults = (answer?.status() ?? 200) >= 500 ? [`answers ${answer?.status()}`] : [];
  if (!answer || answer.headers()["content-type"]?.startsWith("text/html")) {
    const { language, title, tooWide } = await page.evaluate(readPage);
    if (title === "") faults.push("has no title");
    if (tooWide) faults.push(`scrolls sideways: ${tooWide}`);
    if (language !== person.language)
      faults.push(`speaks ${language} to somebody who reads ${person.language}`);
  }
  if (faults.length > 0) throw new Error(`${page.url()} ${faults.join("; ")}`);
}

/** Runs in the page: what it calls itself, and the first thing that reaches out of it on the right. */
function readPage(): { language: string; title: string; tooWide: string } {
  const { documentElement: root, title } = document;
  const width = root.clientWidth;
  const out = [...document.querySelectorAll("body *")].find(
    (element) =>
      element.getBoundingClientRect().right > width + 1 && getComputedStyle(element).position !== "absolute",
  );
  const tooWide =
    root.scrollWidth > width ? `${root.scrollWidth - width} px: ${out?.outerHTML.slice(0, 200)}` : "";
  return { language: root.lang, title, tooWide };
}

async function leave(person: Somebody, base: string): Promise<void> {
  expect([...person.hosts].filter((host) => host !== new URL(base).host)).toEqual([]);
  expect(person.complaints).toEqual([]);
  await person.close();
}

/** A letter as it lies in the local mailbox. */
export type MailedLetter = { path: string; subject: string; to: string };

/** All letters of the local mailbox, newest first, in its own order. */
export async function mailbox(base: string): Promise<MailedLetter[]> {
  const page = await (await fetch(`${base}/mailbox`)).text();
  const rows = page.matchAll(
    /<a href="(\/mailbox\/[\w-]+)"><bdi>([^<]*)<\/bdi><\/a>[\s\S]*?<bdi>([^<]*)<\/bdi>/g,
  );
  return [...rows].map(([, path = "", subject = "", to = ""]) => ({ path, subject: plain(subject), to }));
}

/**
 * Waits until somebody's letters of one subject are so many, and gives the newest.
 * @throws when fewer came within fifteen seconds, or more
 */
export async function letterTo(
  base: string,
  to: string,
  subject: string | RegExp,
  count = 1,
): Promise<MailedLetter> {
  const fits = (kept: MailedLetter): boolean =>
    kept.to === to && (typeof subject === "string" ? kept.subject === subject : subject.test(kept.subject));
  const ours = async (): Promise<MailedLetter[]> => (await mailbox(base)).filter(fits);
  await expect.poll(async () => (await ours()).length, { timeout: 15_000, interval: 150 }).toBe(count);
  return (await ours())[0] ?? { path: "", subject: "", to };
}

/** What is written in a kept letter. */
export async function textOf(base: string, { path }: MailedLetter): Promise<string> {
  const page = await (await fetch(`${base}${path}`)).text();
  const text = /<pre class="letter-text">([\s\S]*?)<\/pre>/.exec(page)?.[1] ?? "";
  return plain(text.replace(/<[^>]*>/g, ""));
}

/** HTML's text as people read it. */
function plain(html: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return html.replace(/<!-- -->/g, "").replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole);
}
