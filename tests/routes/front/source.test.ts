/** The program's own page: its licence, and the very sources of this build for whoever asks. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import yauzl from "yauzl";
import { sourceWords } from "#app/words/front.ts";
import { organisation, person } from "#db/cast/cast.server.ts";
import { openTestApp, type TestApp } from "#tests/support/app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

test("every page leads to the licence and the source code, and both languages say so", async () => {
  for (const [query, words] of [
    ["", sourceWords.en],
    ["?lang=fr", sourceWords.fr],
  ] as const) {
    expect(await (await app.get(`/${query}`)).text()).toContain(`<a href="/source">${words.link}</a>`);
    const page = await (await app.get(`/source${query}`)).text();
    expect(page).toContain(words.title);
    expect(page).toContain('href="/source.zip"');
  }
});

test("a stranger takes along what this server was built from, and nothing of the installation", async () => {
  const answer = await app.get("/source.zip");
  expect(answer.headers.get("content-type")).toBe("application/zip");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBe(Number(answer.headers.get("content-length")));
  const names = await namesIn(bytes);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  for (const file of ["LICENSE", "package-lock.json", "app/routes.ts", "db/kit/store.server.ts", ".ci/run"])
    expect(names).toContain(`alongside-${version}/${file}`);
  const foreign = /^[^/]+\/(node_modules|data|build|curricula|\.git|\.cache)\/|\.env$|\.db$/;
  expect(names.filter((name) => foreign.test(name))).toEqual([]);
});

test("an owner reads how old this version is; nobody else has that page", async () => {
  const settings = `/organisations/${organisation()}/settings`;
  const page = await (await app.get(`${settings}?lang=en`, { as: person("nadia") })).text();
  expect(page).toContain(sourceWords.en.build.title);
  expect(page).toMatch(/Version \d+\.\d+\.\d+, built /);
  expect((await app.get(settings, { as: person("marc") })).status).toBe(403);
});

function namesIn(bytes: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: false }, (error, zip) => {
      if (error) return reject(error);
      const names: string[] = [];
      zip.on("entry", (entry: { fileName: string }) => names.push(entry.fileName));
      zip.on("end", () => resolve(names));
      zip.on("error", reject);
    });
  });
}
