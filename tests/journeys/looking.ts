/**
 * Looking closely at every page somebody can reach: axe in light and dark, nothing wider than a phone, the language
 * right, a title that tells a neighbour nothing. Faults are sentences, so that one test can show them all.
 */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Somebody } from "#tests/support/journey.ts";

/** `/cycles/:cycle/roster` and whether it is a page (not a feed, a file or a stream). */
export type Pattern = { pattern: string; page: boolean };

export type Round = {
  /** Where they begin; the rest they find by links and forms. */
  starts: readonly string[];
  patterns: readonly Pattern[];
  /** Patterns that are left to others. */
  skip?: readonly string[];
  /** What was examined by anybody already: pattern, language, status. */
  looked: Set<string>;
};

const SECRETS =
  /bipolar|accept|making room|illness|maladie|disorder|depress|mani[ae]|\b(ana|chlo[eé]|grace|hugo)\b/i;

/** Opens everything somebody can reach, and gives what is wrong with it. */
export async function walkAll(person: Somebody, round: Round): Promise<string[]> {
  const { starts, patterns, skip = [] } = round;
  const [waiting, seen, kinds, faults] = [[...starts], new Set<string>(), new Map<string, number>(), []] as [
    string[],
    Set<string>,
    Map<string, number>,
    string[],
  ];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = patternOf(path, patterns);
    const known = kinds.get(kind.pattern) ?? 0;
    if (!kind.page || skip.includes(kind.pattern) || seen.has(path) || (known > 0 && !starts.includes(path)))
      continue;
    seen.add(path);
    kinds.set(kind.pattern, known + 1);
    const status = await person.go(path).catch((error: unknown) => {
      faults.push(`${path}: ${String(error).slice(0, 300)}`);
      return 200;
    });
    if (status === 404 && !starts.includes(path)) faults.push(`${path}: a link or form leads to nothing`);
    const seenAs = `${kind.pattern} ${person.language} ${status}`;
    const closely = !round.looked.has(seenAs);
    round.looked.add(seenAs);
    const colours = person.language === "en" ? "light" : "dark";
    faults.push(...(await lookClosely(person.page, closely, [colours])).map((fault) => `${path}: ${fault}`));
    waiting.push(...(await waysOn(person.page)).filter((way) => !seen.has(way)));
  }
  return faults;
}

const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * What is wrong with the page one is on; `closely` examines it with axe, its colours in these themes: whoever walks all
 * pages in each language looks at one theme a language, because a colour is the same in all.
 */
export async function lookClosely(
  page: Page,
  closely = true,
  themes: readonly ("light" | "dark")[] = ["light", "dark"],
): Promise<string[]> {
  const title = await page.title();
  const faults = SECRETS.test(title) ? [`the title tells too much: ${title}`] : [];
  faults.push(...(await page.evaluate(badFrench)).map((text) => `no French typography: ${text}`));
  if (!closely) return faults;
  const whole = new AxeBuilder({ page });
  faults.push(...(await axe(themes.includes("light") ? whole : whole.disableRules(colourRules))));
  if (!themes.includes("dark")) return faults;
  await page.emulateMedia({ colorScheme: "dark" });
  const colours = new AxeBuilder({ page }).withRules(colourRules);
  faults.push(...(await axe(colours)).map((fault) => `in the dark: ${fault}`));
  await page.emulateMedia({ colorScheme: "light" });
  return faults;
}

/** Runs in the page: our own French words with a bare colon, a breakable space before one, or a straight apostrophe. */
function badFrench(): string[] {
  if (document.documentElement.lang !== "fr") return [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest(
      "[lang], bdi, pre, code, script, textarea, option, title, main, body",
    );
    if (around?.matches(":not(main, body)")) continue;
    const text = node.textContent ?? "";
    const bare = /[^\s:;?!…][;:?!»](\s|$)|[ \t][;:?!»](\s|$)|«[ \t\w]|\w'\w|^[;:?!»]\s/.test(text);
    if (bare && /\p{L}/u.test(node.parentElement?.innerText ?? "")) found.push(text.trim().slice(0, 120));
  }
  return found;
}

/** Every violation, with the first elements it concerns. */
async function axe(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary = "" }) => {
      const why = failureSummary.split("\n")[1]?.trim() ?? "";
      return `${id}: ${help}: ${html.slice(0, 160)} (${why.slice(0, 200)})`;
    }),
  );
}

/** The addresses of ours that links and forms of this page lead to, without language switches. */
async function waysOn(page: Page): Promise<string[]> {
  const ways = await page.evaluate(() =>
    [...document.querySelectorAll("a[href], form, button[formaction]")].flatMap((element) => {
      if (element instanceof HTMLAnchorElement) return element.href;
      if (element instanceof HTMLFormElement)
        return element.getAttribute("action") === null ? [] : element.action;
      return (element as HTMLButtonElement).formAction;
    }),
  );
  const { origin } = new URL(page.url());
  return [...new Set(ways)].flatMap((way) => {
    const url = new URL(way);
    if (url.origin !== origin || url.searchParams.has("lang")) return [];
    return [`${url.pathname}${url.search}`];
  });
}

/** The route of the map that answers a path; the one with the fewest parameters where several could. */
export function patternOf(path: string, patterns: readonly Pattern[]): Pattern {
  const [way = ""] = path.split("?");
  const fits = patterns.filter(({ pattern }) =>
    new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace(/\*$/, ".*")}$`).test(
      way,
    ),
  );
  const loose = ({ pattern }: Pattern): number =>
    (pattern.match(/:/g) ?? []).length + (pattern.endsWith("*") ? 9 : 0);
  return fits.sort((a, b) => loose(a) - loose(b))[0] ?? { pattern: way, page: true };
}
