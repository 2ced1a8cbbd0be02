/**
 * Whoever sends a folder under nearly right names, or with several things wrong, is told all of it at once and in the
 * right order: what the cause is, and what each file should be called [F24].
 */
import { expect, test } from "vitest";
import { takeIn } from "#app/server/curricula/receive-upload.server.ts";
import { unzip } from "#app/server/curricula/unzip.server.ts";
import { zipBytes } from "#tests/support/zip-bytes.ts";

async function sending(files: Record<string, Buffer | string>) {
  return takeIn(Object.entries(files).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) })));
}

test("an archive made by an old Windows program, whose folders are parted by backslashes, is the same folder", async () => {
  const archive = await unzip(
    zipBytes([
      { name: "eve\\curriculum.md", bytes: "a" },
      { name: "eve\\handouts\\", bytes: "" },
      { name: "eve\\handouts\\sheet.md", bytes: "b" },
      { name: "eve\\01-a.md", bytes: "c" },
    ]),
  );
  expect(archive.ok && [archive.folder, archive.files.map(({ path }) => path).sort()]).toEqual([
    "eve",
    ["01-a.md", "curriculum.md", "handouts/sheet.md"],
  ]);
  expect(
    await unzip(
      zipBytes([
        { name: "care/curriculum.md", bytes: "x" },
        { name: "care/01-a.md", bytes: "a" },
        { name: "care\\01-a.md", bytes: "b" },
      ]),
    ),
  ).toMatchObject({ ok: false, refusal: { code: "name-twin" } });
});

test("names that are nearly right are told with the right one, all of them at once", async () => {
  const told = async (names: readonly string[]) => {
    const verdict = await sending(Object.fromEntries(names.map((name) => [name, "x"])));
    if (verdict.ok) return "taken";
    return [verdict.refusal, ...verdict.others].map(({ code, file, facts }) =>
      "wanted" in facts ? `${file} → ${facts.wanted}` : `${code} ${file}`,
    );
  };
  expect(await told(["curriculum.md.txt", "01-a-first-evening.md.txt"])).toEqual([
    "curriculum.md.txt → curriculum.md",
    "01-a-first-evening.md.txt → 01-a-first-evening.md",
  ]);
  for (const name of [
    "Curriculum.md",
    "CURRICULUM.MD",
    "curriculum.txt",
    "curriculum.markdown",
    "curriculum (1).md",
    "curriculum - Copie.md",
    "curiculum.md",
  ])
    expect(await told([name, "01-a.md"]), name).toEqual([`${name} → curriculum.md`]);
  expect(await told(["Curriculum.md", "1 A First Évening.md"])).toEqual([
    "Curriculum.md → curriculum.md",
    "1 A First Évening.md → 1-a-first-evening.md",
  ]);
  expect(await told(["notes.md"])).toEqual(["curriculum-missing "]);
});

test("whatever is refused is told at once, each file with the first thing that is wrong with it", async () => {
  const verdict = await sending({
    "curriculum.md": "x",
    "a.svg": "x",
    "b.docx": "x",
    "big.md": "x".repeat(1_000_001),
    "c.png": "no picture",
    "../out.md": "x",
  });
  if (verdict.ok) throw new Error("taken");
  const all = [verdict.refusal, ...verdict.others];
  expect(all.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
    "file-too-large big.md",
    "kind-archive b.docx",
    "kind-svg a.svg",
    "name-outside ../out.md",
  ]);
  const bytes = await sending({
    "curriculum.md": "x",
    "c.png": "no picture",
    "01-a.md": Buffer.from("caf\xe9", "latin1"),
  });
  expect(bytes.ok ? [] : [bytes.refusal, ...bytes.others].map(({ code }) => code).sort()).toEqual([
    "not-text",
    "not-what-it-says",
  ]);
});
