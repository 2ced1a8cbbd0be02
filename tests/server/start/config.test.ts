/** Every mix of settings is a demonstration, a real installation, or one clear sentence. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isLoopback, readConfig } from "#app/server/start/config.server.ts";
import type { Settings } from "#app/server/start/config.server.ts";
import { withSecrets } from "#app/server/start/secrets.server.ts";

const real = {
  PUBLIC_URL: "https://groups.example.org",
  SECRET: "s".repeat(32),
  SMTP_URL: "smtp://user:word@mail.example.org:587",
  MAIL_FROM: "letters@example.org",
};
const kindOf = (settings: Settings): string => {
  try {
    return readConfig(settings).kind;
  } catch (error) {
    return (error as Error).message;
  }
};

test("with nothing set it is a demonstration on this machine", () => {
  expect(readConfig({})).toMatchObject({
    kind: "demonstration",
    host: "127.0.0.1",
    port: 3000,
    dataDir: "data",
    secure: false,
    smtpUrl: null,
    trustProxy: 0,
  });
  for (const HOST of ["localhost", "127.0.0.1", "127.1.2.3", "::1"])
    expect(kindOf({ HOST }), HOST).toBe("demonstration");
  expect(readConfig({ HOST: "::1", PORT: "4000" }).publicUrl.origin).toBe("http://[::1]:4000");
  expect(kindOf({ PUBLIC_URL: "", SECRET: "  ", SMTP_URL: "" })).toBe("demonstration");
});

test("with address and secret it is real, with mail or without", () => {
  expect(readConfig(real)).toMatchObject({
    kind: "real",
    secure: true,
    mailFrom: "letters@example.org",
    smtpUrl: real.SMTP_URL,
  });
  const { PUBLIC_URL, SECRET } = real;
  expect(readConfig({ PUBLIC_URL, SECRET })).toMatchObject({
    kind: "real",
    smtpUrl: null,
    mailFrom: "letters@groups.example.org",
  });
  expect(readConfig({ PUBLIC_URL: "http://127.0.0.1:3000", SECRET })).toMatchObject({
    kind: "real",
    secure: false,
  });
  expect(kindOf({ ...real, HOST: "0.0.0.0" })).toBe("real");
  expect(kindOf({ ...real, SMTP_URL: "smtps://mail.example.org" })).toBe("real");
});

test("of all thirty-two mixes of the five settings none starts as something else than it says", () => {
  const all = { ...real, HOST: "0.0.0.0" };
  const names = Object.keys(all) as (keyof typeof all)[];
  for (let mix = 0; mix < 32; mix++) {
    const settings = Object.fromEntries(
      names.filter((_, bit) => mix & (1 << bit)).map((name) => [name, all[name]]),
    );
    const has = (name: string) => name in settings;
    const answer = kindOf(settings);
    const named = has("PUBLIC_URL") || has("SECRET") || has("SMTP_URL");
    if (!named) expect(answer).toMatch(has("HOST") ? /^HOST opens/ : /^demonstration$/);
    else if (!has("PUBLIC_URL")) expect(answer).toContain("PUBLIC_URL is missing");
    else if (!has("SECRET")) expect(answer).toContain("SECRET is missing");
    else if (has("SMTP_URL") && !has("MAIL_FROM")) expect(answer).toContain("MAIL_FROM is missing");
    else expect(answer).toBe("real");
  }
});

const wrong: [Settings, string][] = [
  [{ HOST: "0.0.0.0" }, "HOST opens this machine to others"],
  [{ HOST: "192.168.1.5" }, "HOST opens this machine to others"],
  [{ TRUST_PROXY: "1" }, "TRUST_PROXY is set, but"],
  [{ PORT: "80a" }, "PORT must be a whole number from 0 to 65535."],
  [{ PORT: "70000" }, "PORT must be"],
  [{ PORT: "1e3" }, "PORT must be"],
  [{ PORT: "-1" }, "PORT must be"],
  [{ ...real, TRUST_PROXY: "yes" }, "TRUST_PROXY must be"],
  [{ ...real, PUBLIC_URL: "groups.example.org" }, "PUBLIC_URL must be an address"],
  [{ ...real, PUBLIC_URL: "https://example.org/groups" }, "PUBLIC_URL must be an address"],
  [{ ...real, PUBLIC_URL: "https://example.org/?x=1" }, "PUBLIC_URL must be an address"],
  [{ ...real, PUBLIC_URL: "https://example.org/#x" }, "PUBLIC_URL must be an address"],
  [{ ...real, PUBLIC_URL: "https://user:word@example.org" }, "PUBLIC_URL must be an address"],
  [{ ...real, PUBLIC_URL: "ftp://example.org" }, "PUBLIC_URL must be an address"],
  [{ ...real, PUBLIC_URL: "http://groups.example.org" }, "PUBLIC_URL must start with https"],
  [{ ...real, SECRET: "short" }, "SECRET must have at least 32 characters."],
  [{ ...real, SECRET: `${"s".repeat(32)},short` }, "SECRET must have at least 32 characters."],
  [{ ...real, SMTP_URL: "mail.example.org" }, "SMTP_URL must look like"],
  [{ ...real, SMTP_URL: "smtp://" }, "SMTP_URL must look like"],
  [{ ...real, SMTP_URL: "https://mail.example.org" }, "SMTP_URL must look like"],
  [{ ...real, MAIL_FROM: "Rivages <letters@example.org>" }, "MAIL_FROM must be one plain mail address"],
  [{ ...real, MAIL_FROM: "letters" }, "MAIL_FROM must be"],
];
for (const [settings, sentence] of wrong)
  test(`${JSON.stringify(settings)} is refused: ${sentence}`, () => {
    const told = kindOf(settings);
    expect(told).toContain(sentence);
    expect(told.split("\n")).toHaveLength(1);
    expect(told).not.toContain(real.SECRET);
    expect(told).not.toContain("user:word@mail");
  });

test("several secrets are read in their order [D38]", () => {
  const [one, two] = ["a".repeat(32), "b".repeat(40)];
  expect(readConfig({ ...real, SECRET: `${one}, ${two}` }).secrets).toEqual([one, two]);
});

test("only this machine is loopback", () => {
  for (const host of ["localhost", "127.0.0.1", "[::1]", "::1"]) expect(isLoopback(host)).toBe(true);
  for (const host of [
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil-127.0.0.1",
    "0.0.0.0",
    "::",
    "10.0.0.1",
    "",
  ])
    expect(isLoopback(host), host).toBe(false);
});

test("a demonstration makes its secret once, for itself alone, and a real one never", () => {
  const folder = mkdtempSync(join(tmpdir(), "alongside-secret-"));
  const dataDir = join(folder, "data");
  const first = withSecrets(readConfig({ DATA_DIR: dataDir }));
  expect(first.secrets[0]).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(statSync(join(dataDir, "secret")).mode & 0o077).toBe(0);
  writeFileSync(join(dataDir, "secret.new"), "half");
  expect(withSecrets(readConfig({ DATA_DIR: dataDir }))).toEqual(first);
  expect(readFileSync(join(dataDir, "secret"), "utf8")).toBe(first.secrets[0]);
  const other = join(folder, "real");
  expect(withSecrets(readConfig({ ...real, DATA_DIR: other })).secrets).toEqual([real.SECRET]);
  rmSync(folder, { recursive: true });
});
