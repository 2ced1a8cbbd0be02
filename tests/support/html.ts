/**
 * A page as the elements a browser makes of it: the states of the HTML tokeniser (WHATWG, 13.2.5) that our pages can
 * come into. Comments, and the insides of script, style, textarea and title, are text and no elements.
 */

export type HtmlElement = { name: string; attributes: Map<string, string>; at: number };
export type HtmlPage = {
  elements: HtmlElement[];
  /** Ends that close nothing, and what is never closed. */ unbalanced: string[];
};

const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const textOnly = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);
const references: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  colon: ":",
  Tab: "\t",
  NewLine: "\n",
};

/** Reads a whole page or a fragment of one. */
export function readHtml(html: string): HtmlPage {
  const page: HtmlPage = { elements: [], unbalanced: [] };
  const open: string[] = [];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) at = after(html, "-->", at);
    else if (/^<[!?]/.test(html.slice(at, at + 2))) at = after(html, ">", at);
    else if (/^<\/[a-zA-Z]/.test(html.slice(at, at + 3))) {
      const name = nameAt(html, at + 2);
      if (open.at(-1) === name) open.pop();
      else page.unbalanced.push(`</${name}> at ${at}`);
      at = after(html, ">", at);
    } else if (/^<[a-zA-Z]/.test(html.slice(at, at + 2))) {
      const { element, end, selfClosing } = startTag(html, at);
      page.elements.push(element);
      at = end;
      const foreign = selfClosing && (open.includes("svg") || element.name === "svg");
      if (textOnly.has(element.name)) at = endOfText(html, element.name, end);
      else if (!voids.has(element.name) && !foreign) open.push(element.name);
    } else at++;
  }
  page.unbalanced.push(...open.map((name) => `<${name}> stays open`));
  return page;
}

function startTag(html: string, start: number): { element: HtmlElement; end: number; selfClosing: boolean } {
  const name = nameAt(html, start + 1);
  const attributes = new Map<string, string>();
  let at = start + 1 + name.length;
  let selfClosing = false;
  const part =
    /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?)/y;
  for (;;) {
    part.lastIndex = at;
    const match = part.exec(html);
    if (!match) return { element: { name, attributes, at: start }, end: html.length, selfClosing };
    selfClosing = match[0].includes("/") && match[1] !== undefined;
    at = part.lastIndex;
    if (match[1]) return { element: { name, attributes, at: start }, end: at, selfClosing };
    const key = (match[2] ?? "").toLowerCase();
    if (!attributes.has(key)) attributes.set(key, unescaped(match[3] ?? match[4] ?? match[5] ?? ""));
  }
}

function nameAt(html: string, at: number): string {
  return (/^[^\s/>]+/.exec(html.slice(at, at + 100))?.[0] ?? "").toLowerCase();
}

function endOfText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  const match = end.exec(html);
  return match ? after(html, ">", match.index) : html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** Character references as a browser reads them in an attribute. */
function unescaped(value: string): string {
  return value.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([A-Za-z]+));?/gi,
    (all, hex: string, number: string, name: string) => {
      if (hex || number)
        return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex || number, hex ? 16 : 10)));
      return references[name] ?? all;
    },
  );
}

const never = /^(?:iframe|frame|frameset|object|embed|applet|base|math|template|portal|xss|marquee)$/;
const loud = /^(?:script|style|form|svg|link|meta|button|textarea|select|foreignobject|animate|use)$/;
const addressed =
  /^(?:href|src|action|formaction|xlink:href|data|poster|background|ping|cite|manifest|srcset)$/;
const harmless = /^(?:https?:\/\/|mailto:|tel:|[/#?]|[\w.-]*(?:[/?#]|$))/i;

/**
 * What in a page could run, load or catch something, whoever put it there: an empty list, or one line for each. What a
 * page has of its own (its style, its scripts, its forms) is given by the same page with harmless text.
 */
export function dangersIn(html: string, own: ReadonlySet<string> = new Set()): string[] {
  const { elements, unbalanced } = readHtml(html);
  const found = elements.flatMap((element) => {
    const { name, attributes } = element;
    const bad = [...attributes].flatMap(([key, value]) => {
      if (/^on/.test(key) || key === "srcdoc" || key === "is") return [`${key}=${value}`];
      const plain = [...value].filter((letter) => letter.charCodeAt(0) > 32).join("");
      if (addressed.test(key) && !harmless.test(plain)) return [`${key}=${value}`];
      return key === "style" && !own.has(told(element)) ? [`style=${value}`] : [];
    });
    if (never.test(name)) bad.push("element");
    if (loud.test(name) && !own.has(told(element))) bad.push("element not of the page");
    return bad.map((what) => `<${name}> ${what.slice(0, 80)}`);
  });
  return [...new Set([...found, ...unbalanced])];
}

/** The loud elements and styles of a page with harmless text, as `dangersIn` compares them. */
export function ownLoud(html: string): Set<string> {
  return new Set(readHtml(html).elements.map(told));
}

/** An element without what changes from view to view. */
function told({ name, attributes }: HtmlElement): string {
  const lasting = [...attributes].filter(([key]) => !/^(?:id|value|aria-.*|data-.*|nonce|lang)$/.test(key));
  return JSON.stringify([name, lasting.map(([key, value]) => [key, key === "style" ? "" : value])]);
}
