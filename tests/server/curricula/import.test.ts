/**
 * What is let onto a shelf and what is not [D60 D61 D62]: hostile archives are written byte by byte, and each is
 * refused whole, by name, before anything of it is kept.
 */
import { createHook } from "node:async_hooks";
import { expect, test } from "vitest";
import { folderLimits } from "#app/domain/curriculum/format/files/folder-files.ts";
import { takeIn } from "#app/server/curricula/receive-upload.server.ts";
import { unzip } from "#app/server/curricula/unzip.server.ts";
import { zip } from "#app/server/curricula/zip.server.ts";
import { importSentence } from "#app/words/import-refusals.ts";
import { beginnings, nothing, zipBytes } from "#tests/support/zip-bytes.ts";
import type { Written } from "#tests/support/zip-bytes.ts";

const about: Written = { name: "care/curriculum.md", bytes: "---\ntitle: x\n---\n" };

/** The code and the file of a refusal, or "taken". */
async function verdictOn(entries: readonly Written[]): Promise<string> {
  return told(await unzip(zipBytes(entries)));
}

function told(verdict: Awaited<ReturnType<typeof unzip>>): string {
  if (verdict.ok) return "taken";
  const { code, file } = verdict.refusal;
  return file === "" ? code : `${code} ${file}`;
}

test("a folder that was packed comes back to the byte, whatever its line ends and marks", async () => {
  const texts = ["\ufeff---\r\ntitle: É\r\n---\r\n", "no line end", "", "a\u0301 \u{1f468}‍👩‍👧\r\n\n\r"];
  const files = [
    ...texts.map((text, n) => ({ path: n === 0 ? "curriculum.md" : `0${n}-a.md`, bytes: Buffer.from(text) })),
    ...Object.entries(beginnings).map(([ending, bytes]) => ({
      path: `media/été ${ending}.${ending}`,
      bytes,
    })),
    { path: "fr/curriculum.md", bytes: Buffer.from("œ") },
    { path: "LICENSE", bytes: Buffer.from("free") },
  ];
  const packed = await zip(
    files.map((file) => ({ ...file, path: `care/${file.path}` })),
    new Date(0),
  );
  const taken = await takeIn([{ name: "other.zip", bytes: packed }]);
  if (!taken.ok) throw new Error(taken.refusal.code);
  expect(taken.folder).toBe("care");
  const media = new Map(taken.media.map(({ hash, bytes }) => [hash, bytes]));
  const back = taken.files.map((file) => ({
    path: file.path,
    bytes: file.media ? media.get(file.media.hash) : Buffer.from(file.text),
  }));
  expect(back).toEqual([...files].sort((a, b) => (a.path < b.path ? -1 : 1)));
});

test("the same files and the same moment give the same archive", async () => {
  const files = [{ path: "a/curriculum.md", bytes: Buffer.from("x") }];
  const at = new Date("2026-03-05T15:00:00Z");
  expect((await zip(files, at)).equals(await zip(files, at))).toBe(true);
});

const names: [name: string | Buffer, verdict: string][] = [
  ["../evil.md", "name-outside ../evil.md"],
  ["care/../../evil.md", "name-outside care/../../evil.md"],
  ["care/..", "name-outside care/.."],
  ["/etc/passwd.md", "name-outside /etc/passwd.md"],
  ["C:/evil.md", "name-outside C:/evil.md"],
  ["c:evil.md", "name-outside c:evil.md"],
  ["..\\evil.md", "name-outside ..\\evil.md"],
  ["care\\..\\..\\evil.md", "name-outside care\\..\\..\\evil.md"],
  ["\\\\host\\share\\evil.md", "name-outside \\\\host\\share\\evil.md"],
  ["care/a\0.md", "name-unsafe care/a\0.md"],
  ["care//a.md", "name-unsafe care//a.md"],
  ["care/./a.md", "name-unsafe care/./a.md"],
  ["care/a.md.", "name-unsafe care/a.md."],
  ["care/a.md ", "name-unsafe care/a.md "],
  ["care/con.md", "name-unsafe care/con.md"],
  ["care/NUL", "name-unsafe care/NUL"],
  ["care/LPT1.x/a.md", "name-unsafe care/LPT1.x/a.md"],
  ["care/con .md", "name-unsafe care/con .md"],
  ["care/CONIN$", "name-unsafe care/CONIN$"],
  ...["\u00ad", "\u034f", "\u061c", "\u3164", "\ufe0f", "\u{e0041}", "\u2028"].map(
    (sign): [string, string] => [`care/a${sign}.md`, `name-unsafe care/a${sign}.md`],
  ),
  ["care/a:b.md", "name-unsafe care/a:b.md"],
  ["care/a?.md", "name-unsafe care/a?.md"],
  ["care/a\u202edm.md", "name-unsafe care/a\u202edm.md"],
  ["care/a\u200b.md", "name-unsafe care/a\u200b.md"],
  ["care/Curriculum.md", "name-twin care/Curriculum.md"],
  ["CARE/a.md", "name-twin CARE/a.md"],
  ["care/curriculum.md", "name-twin care/curriculum.md"],
  ["care/curriculum.md/a.md", "name-twin care/curriculum.md/a.md"],
  ["care/a/b/c/d/e/f.md", "too-deep care/a/b/c/d/e/f.md"],
  ["care/run.exe", "kind-unknown care/run.exe"],
  ["care/page.html", "kind-unknown care/page.html"],
  ["care/media/a.svg", "kind-svg care/media/a.svg"],
  ["care/inner.zip", "kind-archive care/inner.zip"],
  ["care/paper.docx", "kind-archive care/paper.docx"],
  ["other/a.md", "file-beside other/a.md"],
  ["README.md", "file-beside README.md"],
  ["other/curriculum.md", "curricula-several care/curriculum.md"],
];

test("names that lead out, deceive or mean another file somewhere are refused by name [D62]", async () => {
  for (const [name, verdict] of names) expect(await verdictOn([about, { name }]), String(name)).toBe(verdict);
  const composed: Written[] = [{ name: "care/\u00e9.md" }, { name: "care/e\u0301.md" }];
  expect(await verdictOn([about, ...composed])).toBe("name-twin care/é.md");
  expect(await verdictOn([about, { name: `care/${"a".repeat(220)}.md` }])).toMatch(/^name-unsafe /);
});

test("hidden files and what machines add are left out; folders and translations are welcome", async () => {
  const entries: Written[] = [
    { name: "care/" },
    about,
    { name: "care/.git/config", bytes: "x" },
    { name: "__MACOSX/care/._curriculum.md", bytes: "\0\x05" },
    { name: "care/.DS_Store", bytes: "\0" },
    { name: "care/Thumbs.db", bytes: "\0" },
    { name: "care/fr/curriculum.md", bytes: "x" },
  ];
  const taken = await unzip(zipBytes(entries));
  expect(taken.ok && taken.files.map(({ path }) => path)).toEqual(["curriculum.md", "fr/curriculum.md"]);
});

test("a name in the letters of old machines is read as they are", async () => {
  const taken = await unzip(
    zipBytes([
      about,
      { name: Buffer.from([...Buffer.from("care/caf"), 0x82, ...Buffer.from(".md")]), flags: 0 },
    ]),
  );
  expect(taken.ok && taken.files.map(({ path }) => path)).toEqual(["curriculum.md", "café.md"]);
});

test("links, devices, locks and strange packings are refused, whatever else stands beside them [D62]", async () => {
  const of = (entry: Partial<Written>) => verdictOn([about, { name: "care/a.md", bytes: "x", ...entry }]);
  expect(await of({ mode: 0o120777 })).toBe("entry-link care/a.md");
  for (const kind of [0o020000, 0o060000, 0o010000, 0o140000])
    expect(await of({ mode: kind | 0o666 }), kind.toString(8)).toBe("entry-link care/a.md");
  expect(await of({ mode: 0o100644 })).toBe("taken");
  expect(await of({ flags: 0x801 })).toBe("entry-encrypted care/a.md");
  expect(await of({ flags: 0x841 })).toBe("archive-unreadable");
  for (const method of [1, 9, 12, 14, 93, 99])
    expect(await of({ method }), String(method)).toBe("entry-packing care/a.md");
});

test("an archive that lies of its sizes or is damaged is refused at the file that lies [D61]", async () => {
  const of = (entry: Partial<Written>) =>
    verdictOn([about, { name: "care/a.md", bytes: "some words", ...entry }]);
  expect(await of({ says: { size: 3 } })).toBe("entry-damaged care/a.md");
  expect(await of({ says: { size: 300 } })).toBe("entry-damaged care/a.md");
  expect(await of({ says: { crc: 1 } })).toBe("entry-damaged care/a.md");
  expect(await of({ says: { packed: 5 } })).toBe("entry-damaged care/a.md");
  expect(await of({ method: 0, says: { size: 3 } })).toBe("archive-unreadable");
  expect(await of({ bytes: nothing(5), says: { size: 100 } })).toBe("entry-damaged care/a.md");
  expect(await verdictOn([about, { name: "care/a.md", method: 8, bytes: "", says: { packed: 0 } }])).toBe(
    "entry-damaged care/a.md",
  );
});

test("bombs are stopped by what they say, and nothing of them is unpacked [D61]", async () => {
  expect(await unpackedOf([{ ...about, method: 8 }])).toBe("taken, 1 unpacked");
  const huge = { name: "care/a.md", bytes: nothing(1), says: { size: 0xfffffff0 } };
  expect(await unpackedOf([about, huge])).toBe("file-too-large care/a.md, 0 unpacked");
  expect(await unpackedOf([about, { name: "care/a.md", bytes: nothing(0.9) }])).toBe(
    "grows-too-much care/a.md, 0 unpacked",
  );
  expect(await unpackedOf([about, { name: "care/media/a.png", bytes: nothing(9) }])).toBe(
    "grows-too-much care/media/a.png, 0 unpacked",
  );
  const sounds = Array.from({ length: 4 }, (_, n) => ({
    name: `care/media/${n}.mp3`,
    bytes: "x".repeat(100_000),
    method: 0,
    says: { size: 9_000_000, packed: 9_000_000 },
  }));
  expect(await unpackedOf([about, ...sounds])).toBe("all-too-large, 0 unpacked");
  const many = Array.from({ length: folderLimits.files + 1 }, (_, n) => ({ name: `care/${n}.md` }));
  expect(await unpackedOf([about, ...many])).toBe("too-many-files, 0 unpacked");
  const crowd = Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}.md`, method: 0 }));
  expect(await unpackedOf([about, ...crowd])).toBe("too-many-entries, 0 unpacked");
});

/** The verdict on an archive, and for how many of its entries a decompressor was made. */
async function unpackedOf(entries: readonly Written[]): Promise<string> {
  const archive = zipBytes(entries);
  let unpacked = 0;
  const watch = createHook({ init: (_id, type) => void (unpacked += type === "ZLIB" ? 1 : 0) }).enable();
  const verdict = await unzip(archive).finally(() => watch.disable());
  return `${told(verdict)}, ${unpacked} unpacked`;
}

test("an archive that is none, or only half of one, is told as such", async () => {
  const whole = zipBytes([about]);
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from("not a zip at all"),
    whole.subarray(0, whole.length - 30),
  ]) {
    const verdict = await takeIn([{ name: "care.zip", bytes }]);
    expect(verdict.ok ? "taken" : verdict.refusal.code).toBe("archive-unreadable");
  }
  expect(await verdictOn([{ name: "care/a.md" }])).toBe("curriculum-missing");
  expect(await verdictOn([])).toBe("curriculum-missing");
  expect(await verdictOn([{ name: "leaflet.pdf" }])).toBe("kind-unknown leaflet.pdf");
  expect(await verdictOn([{ name: "plan.docx" }, { name: "old.docx" }])).toBe("kind-archive plan.docx");
  expect(await verdictOn([{ name: "leaflet.pdf" }, { name: "a.md" }])).toBe("curriculum-missing");
});

/** What is said of files that were sent one by one. */
async function sending(files: Record<string, Buffer | string>) {
  return takeIn(Object.entries(files).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) })));
}

test("a folder or single files are taken by the same rules; single pictures go where pictures stand", async () => {
  const folder = await sending({ "care/curriculum.md": "x", "care/media/a.png": beginnings.png });
  expect(folder.ok && [folder.folder, folder.files.map(({ path }) => path)]).toEqual([
    "care",
    ["curriculum.md", "media/a.png"],
  ]);
  const single = await sending({ "curriculum.md": "x", "a.png": beginnings.png, "01-a.md": "y" });
  expect(single.ok && [single.folder, single.files.map(({ path }) => path)]).toEqual([
    null,
    ["01-a.md", "curriculum.md", "media/a.png"],
  ]);
  const refusals: [Record<string, Buffer | string>, string][] = [
    [{}, "nothing-sent"],
    [{ "curriculum.md": "x", "../a.md": "y" }, "name-outside"],
    [{ "curriculum.md": "x", "a.zip": zipBytes([about]) }, "several-archives"],
    [{ "curriculum.md": "x", "big.md": "x".repeat(1_000_001) }, "file-too-large"],
    [
      Object.fromEntries(
        [...Array(5).keys()].map((n) => [n ? `${n}.md` : "curriculum.md", "x".repeat(700_000)]),
      ),
      "texts-too-large",
    ],
  ];
  for (const [files, code] of refusals) {
    const verdict = await sending(files);
    expect(verdict.ok ? "taken" : verdict.refusal.code).toBe(code);
  }
});

test("a file is what its name says: pictures begin as pictures, texts are UTF-8, and the place is named", async () => {
  for (const [ending, bytes] of Object.entries(beginnings)) {
    expect((await sending({ "curriculum.md": "x", [`a.${ending}`]: bytes })).ok, ending).toBe(true);
    for (const [other, wrong] of Object.entries(beginnings)) {
      if (other === ending) continue;
      const verdict = await sending({ "curriculum.md": "x", [`a.${ending}`]: wrong });
      expect(verdict.ok ? "taken" : verdict.refusal.code, `${other} as ${ending}`).toBe("not-what-it-says");
    }
  }
  const html = await sending({ "curriculum.md": "x", "a.png": "<script>alert(1)</script>" });
  expect(html.ok ? "taken" : html.refusal.code).toBe("not-what-it-says");
  const texts: [Buffer, number, number][] = [
    [Buffer.from("été\nau caf\xe9 noir", "latin1"), 1, 1],
    [Buffer.concat([Buffer.from("one\ntwé "), Buffer.from([0xff])]), 2, 5],
    [Buffer.from("\ufeff# Title", "utf16le"), 1, 1],
    [Buffer.from("a\n\nb\0"), 3, 2],
    [Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1, 2],
  ];
  for (const [bytes, line, column] of texts) {
    const verdict = await sending({ "curriculum.md": "x", "02-a.md": bytes });
    expect(verdict.ok ? "taken" : verdict.refusal).toEqual({
      code: "not-text",
      file: "02-a.md",
      facts: { line, column },
    });
  }
  expect((await sending({ "curriculum.md": "a\ufffdb" })).ok).toBe(true);
});

test("every refusal is one sentence in both languages that names the file and hides nothing in it", async () => {
  const verdict = await sending({ "curriculum.md": "x", "a\u202etxt.exe": "y" });
  if (verdict.ok) throw new Error("taken");
  expect(importSentence(verdict.refusal, "en")).toContain("“a\ufffdtxt.exe”");
  expect(importSentence(verdict.refusal, "fr")).toContain("«\u00a0a\ufffdtxt.exe\u00a0»");
});
