/**
 * The settings of an installation, read once from the environment. A demonstration is what starts when nothing is
 * set; a real installation names its address and its secret; anything in between is refused in one sentence.
 */
export type Config = {
  kind: "demonstration" | "real";
  /** Where people reach us; links in letters are built from it. */
  publicUrl: URL;
  /** Follows the scheme of the public address: `__Host-` cookies and HSTS over https only. */
  secure: boolean;
  host: string;
  port: number;
  dataDir: string;
  /** How many proxies in front are trusted to name the client (0: none). */
  trustProxy: number;
  smtpUrl: string | null;
  /** Sender of letters and organiser of calendar entries; the name comes from the organisation. */
  mailFrom: string;
  /** Signs links and feeds: the first writes, all read. Empty only before the data folder gave one. */
  secrets: readonly string[];
  /** Where a backup goes once a day; null: nowhere. */
  backupFolder: string | null;
};

export type Settings = Record<string, string | undefined>;

/** Reads the settings. Throws an Error whose message is one clear sentence. */
export function readConfig(env: Settings): Config {
  const set = (name: string) => env[name]?.trim() || null;
  const host = set("HOST") ?? "127.0.0.1";
  const port = wholeNumber("PORT", set("PORT") ?? "3000", 0, 65535);
  const [url, secret, smtpUrl, mailFrom] = ["PUBLIC_URL", "SECRET", "SMTP_URL", "MAIL_FROM"].map(set);
  const common = {
    host,
    port,
    dataDir: set("DATA_DIR") ?? "data",
    trustProxy: wholeNumber("TRUST_PROXY", set("TRUST_PROXY") ?? "0", 0, 10),
    backupFolder: set("BACKUP_FOLDER"),
  };
  if (!url && !secret && !smtpUrl) return demonstration(common);
  if (!url)
    refuse(
      "PUBLIC_URL is missing: set it to the address people will use, for example https://groups.example.org.",
    );
  if (!secret)
    refuse(
      "SECRET is missing: set it to at least 32 random characters, for example from `openssl rand -base64 32`.",
    );
  if (smtpUrl && !mailFrom)
    refuse("MAIL_FROM is missing: with SMTP_URL set, letters need an address they come from.");
  return {
    ...common,
    kind: "real",
    ...publicAddress(url),
    smtpUrl: smtpUrl ? smtpAddress(smtpUrl) : null,
    mailFrom: mailFrom ? mailbox(mailFrom) : `letters@${new URL(url).hostname}`,
    secrets: secretsOf(secret),
  };
}

type Common = Pick<Config, "host" | "port" | "dataDir" | "trustProxy" | "backupFolder">;

function demonstration(common: Common): Config {
  if (!isLoopback(common.host))
    refuse(
      "HOST opens this machine to others, but PUBLIC_URL and SECRET are not set: the demonstration answers on this machine only.",
    );
  if (common.trustProxy > 0)
    refuse("TRUST_PROXY is set, but PUBLIC_URL and SECRET are not: set both, or none.");
  const named = common.host.includes(":") ? `[${common.host}]` : common.host;
  return {
    ...common,
    kind: "demonstration",
    publicUrl: new URL(`http://${named}:${common.port}`),
    secure: false,
    smtpUrl: null,
    mailFrom: "letters@alongside.invalid",
    secrets: [],
  };
}

function publicAddress(text: string): { publicUrl: URL; secure: boolean } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:") || url.pathname !== "/" || beyond(url))
    refuse("PUBLIC_URL must be an address without a path, for example https://groups.example.org.");
  if (url.protocol === "http:" && !isLoopback(url.hostname))
    refuse("PUBLIC_URL must start with https: what people write to us is private on the way, too.");
  return { publicUrl: url, secure: url.protocol === "https:" };
}

function beyond({ search, hash, username, password }: URL): boolean {
  return `${search}${hash}${username}${password}` !== "";
}

function smtpAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    refuse("SMTP_URL must look like smtp://user:password@mail.example.org:587.");
  return text;
}

function mailbox(text: string): string {
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(text))
    refuse("MAIL_FROM must be one plain mail address, without a name.");
  return text;
}

function secretsOf(text: string): string[] {
  const secrets = text.split(",").map((part) => part.trim());
  if (secrets.some((secret) => secret.length < 32)) refuse("SECRET must have at least 32 characters.");
  return secrets;
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isInteger(value) || value < low || value > high)
    refuse(`${name} must be a whole number from ${low} to ${high}.`);
  return value;
}

function refuse(sentence: string): never {
  throw new Error(sentence);
}
