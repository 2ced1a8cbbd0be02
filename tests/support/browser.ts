/**
 * A real browser for the journeys: Chromium, on a phone or a desk, light or dark, in a language, with or without
 * scripts. Everything it asks for and complains about is written down, so that a test can say "and nothing else".
 */
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page } from "playwright-core";

const PROGRAM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };

export type Eyes = {
  /** Where relative addresses begin: the machine's url. */
  base?: string;
  size?: keyof typeof SIZES;
  scheme?: "light" | "dark";
  language?: "en" | "fr";
  /** Whether page scripts run. */
  script?: boolean;
  /** The person's own clock, an IANA zone. */
  zone?: string;
  calm?: boolean;
  /** Whether a certificate that nobody signed is taken: for a house behind https on this machine. */
  trusting?: boolean;
};

/** A page somebody has open. `hosts` are the hosts it has asked, `complaints` its console errors, warnings and crashes. */
export type Visit = {
  page: Page;
  context: BrowserContext;
  hosts: Set<string>;
  complaints: string[];
  close: () => Promise<void>;
};

/**
 * Start the browser; close it in `afterAll`. `keepsPages`: going back shows a page as it was left, as in the browsers
 * people use; Playwright switches that off.
 * @throws when it is not on this machine, in a sentence that says how to get it
 */
export async function openBrowser({ keepsPages = false } = {}): Promise<Browser> {
  if (!existsSync(PROGRAM)) {
    throw new Error(
      `There is no browser at ${PROGRAM}: install Chromium (apt-get install -y chromium) or name one in CHROMIUM.`,
    );
  }
  const ignoreDefaultArgs = keepsPages ? ["--disable-back-forward-cache"] : [];
  return chromium.launch({ executablePath: PROGRAM, args: QUIET, ignoreDefaultArgs });
}

/** A fresh person at the browser: no cookies, no history. Each call is another person. */
export async function visit(browser: Browser, eyes: Eyes = {}): Promise<Visit> {
  const { base, size = "desk", scheme = "light", language = "en", script = true, calm = true } = eyes;
  const context = await browser.newContext({
    ...(base === undefined ? {} : { baseURL: base }),
    viewport: SIZES[size],
    isMobile: size === "phone",
    hasTouch: size === "phone",
    colorScheme: scheme,
    locale: language === "fr" ? "fr-FR" : "en-GB",
    timezoneId: eyes.zone ?? "Europe/Paris",
    reducedMotion: calm ? "reduce" : "no-preference",
    javaScriptEnabled: script,
    serviceWorkers: "block",
    ignoreHTTPSErrors: eyes.trusting ?? false,
  });
  const hosts = new Set<string>();
  const complaints: string[] = [];
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http")) hosts.add(host);
  });
  context.on("page", (page) => listen(page, complaints));
  const page = await context.newPage();
  return { page, context, hosts, complaints, close: () => context.close() };
}

function listen(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(`crash: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !isOwnRefusal(page, message)) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
}

/** A page that answers 403 or 422 is itself "a resource that failed to load"; that is its answer, not a complaint. */
function isOwnRefusal(page: Page, message: ConsoleMessage): boolean {
  const asked = message.location().url.replace(/#.*$/, "");
  return message.text().startsWith("Failed to load resource") && asked === page.url().replace(/#.*$/, "");
}
