/**
 * Checks that an author switches off, with a reason: `checks-off: { idiom: "Said on purpose: …" }` at the head of
 * `curriculum.md` (for all files) or of a session (for that file). What such a check finds stays in the list as an info
 * that names the reason, so that nothing disappears.
 */
import { isMap, isScalar, parseDocument } from "yaml";
import { canBeRun, isInTranslation } from "./findings.ts";
import { placeInMatter } from "../format/heads/front-matter.ts";
import { openPage, type Page, type SourceFile } from "../format/texts/markdown.ts";
import type { Finding, Position } from "../plan.ts";
import { sessionName } from "../format/read-session.ts";
import { isSwitchable, ruleIds, type RuleId } from "./register.ts";
import { declared } from "./switches.ts";
import { nearest } from "../format/heads/suggest.ts";

const { finding } = declared;

const KEY = "checks-off";
const top = "curriculum.md";
const longestReason = 300;
/** Fewer letters than these are no reason: "x", "ok", "…". */
const fewestLetters = 4;

type Switch = { file: string; rule: RuleId; reason: string; at: Position };

/**
 * The findings with those of switched-off checks made infos, and what is wrong with the switches themselves. A switch
 * that nothing needs is told of once the curriculum can be run: before that, not every check has had its say.
 */
export function switchOff(findings: readonly Finding[], files: readonly SourceFile[]): Finding[] {
  const wrong: Finding[] = [];
  const switches = files.flatMap((file) => switchesOf(file, wrong));
  const used = new Set<Switch>();
  const kept = findings.map((one) => {
    const off = switches
      .filter(({ file, rule }) => rule === one.rule && (file === sourceOf(one.at.file) || file === top))
      .sort((a) => (a.file === top ? 1 : -1))[0];
    if (!off) return one;
    used.add(off);
    return finding("switched-off", one.at, { off: off.rule, reason: off.reason }, one.segment);
  });
  const idle = canBeRun(kept) ? switches.filter((one) => !used.has(one)) : [];
  return [...kept, ...wrong, ...idle.map(({ at, rule }) => finding("switch-unused", at, { off: rule }))];
}

/** A switch in a session is one for its translations, too: these hold nothing but texts. */
function sourceOf(path: string): string {
  return isInTranslation(path) ? path.slice(path.indexOf("/") + 1) : path;
}

function switchesOf(file: SourceFile, wrong: Finding[]): Switch[] {
  const page = mayHold(file) ? openPage(file, () => undefined) : null;
  if (!page?.frontMatter) return [];
  const written = parseDocument(page.frontMatter, { schema: "core" }).get(KEY, true);
  if (!isMap(written)) return [];
  return written.items.flatMap((pair) => {
    const found = isScalar(pair.key) ? String(pair.key.value) : "";
    const said = isScalar(pair.value) ? pair.value.value : null;
    const reason = typeof said === "string" ? said.trim().slice(0, longestReason) : "";
    return readSwitch(page, found, reason, wrong);
  });
}

function readSwitch(page: Page, found: string, reason: string, wrong: Finding[]): Switch[] {
  const at = placeInMatter(page, [KEY, found]);
  const rule = ruleIds.find((known) => known === found);
  if (!rule) wrong.push(finding("switch-unknown", at, { found, suggestion: nearest(found, ruleIds) }));
  else if (!isSwitchable(rule)) wrong.push(finding("switch-locked", at, { off: rule }));
  else if (lettersIn(reason) < fewestLetters)
    wrong.push(finding("switch-reasonless", at, { off: rule, found: reason }));
  else return [{ file: page.file, rule, reason, at }];
  return [];
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Only `curriculum.md` and sessions have the key; most files are not opened a second time. */
function mayHold({ path, text }: SourceFile): boolean {
  return (path === top || sessionName(path) !== null) && text.includes(KEY);
}
