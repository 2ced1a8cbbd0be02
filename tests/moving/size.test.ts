/** What a phone on slow 3G has to load so that the screen moves: each script whole, as the build makes it. */
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";

async function weightOf(entry: string): Promise<number> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rollupOptions: { input: entry }, modulePreload: false },
  });
  const outputs = Array.isArray(made) ? made : "output" in made ? [made] : [];
  const code = outputs.flatMap(({ output }) => output).map((part) => ("code" in part ? part.code : ""));
  return gzipSync(code.join("")).length;
}

test("the run screen's script, morphing included, weighs at most 20 kB compressed", async () => {
  const weight = await weightOf("app/moving/run.ts");
  expect(weight).toBeGreaterThan(3_000);
  expect(weight).toBeLessThanOrEqual(20_000);
}, 60_000);

test("the group's screen loads less than the leader's", async () => {
  expect(await weightOf("app/moving/screen.ts")).toBeLessThan(await weightOf("app/moving/run.ts"));
}, 60_000);
