/**
 * A curriculum brought in by a browser and taken home again: to the byte, all or nothing, by those who may; and its
 * pictures and sound, for those who may have them.
 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import { takeIn } from "#app/server/curricula/receive-upload.server.ts";
import { zip } from "#app/server/curricula/zip.server.ts";
import { organisation, person } from "#db/cast/cast.server.ts";
import { findCurriculum, shelfOf } from "#db/curricula/curricula.server.ts";
import { smallFolder } from "#tests/domain/curriculum/small-folder.ts";
import { openTestApp } from "#tests/support/app.ts";
import type { TestApp } from "#tests/support/app.ts";
import { picture, recording } from "#tests/support/media.ts";
import { zipBytes } from "#tests/support/zip-bytes.ts";

const [nadia, marc] = [person("nadia"), person("marc")];
const shelf = `/organisations/${organisation()}/curricula`;
const texts = Object.entries(smallFolder).map(([path, text]) => ({
  path,
  bytes: Buffer.from(`\ufeff${text}`),
}));
const small = [...texts, picture, recording];

let app: TestApp;
beforeEach(async () => void (app = await openTestApp()));
afterEach(() => app.close());

type Sent = { field?: "archive" | "directory"; name: string; bytes: Buffer };

/** Sends files as a browser does. */
async function send(
  files: readonly Sent[],
  folder = "",
  as: string | null = nadia,
  language = "en",
): Promise<Response> {
  const form = new FormData();
  for (const { field = "archive", name, bytes } of files)
    form.append(field, new File([new Uint8Array(bytes)], name), name);
  form.append("folder", folder);
  const request = new Request("http://form.invalid", { method: "POST", body: form });
  const body = Buffer.from(await request.arrayBuffer());
  return fetch(`${app.origin}${shelf}/import?lang=${language}`, {
    method: "POST",
    redirect: "manual",
    body: new Uint8Array(body),
    headers: {
      "Content-Type": request.headers.get("content-type") ?? "",
      "Sec-Fetch-Site": "same-origin",
      ...(as ? { Cookie: await app.cookieFor(as) } : {}),
    },
  });
}

const packed = (files = small, folder = "mine") =>
  zip(
    files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
    new Date(0),
  );

/** Where the answer leads: the curriculum's page, with what was done. */
function ledTo(answer: Response): { path: string; said: string | null } {
  expect(answer.status).toBe(303);
  const { pathname, searchParams } = new URL(answer.headers.get("location") ?? "", app.origin);
  return { path: pathname, said: searchParams.get("said") };
}

test("all files that are refused are named at once, in the reader's language, and the folder's name stays typed [F24]", async () => {
  const wrong = [
    { name: "curriculum.md.txt", bytes: Buffer.from("x") },
    { name: "01-a.md.txt", bytes: Buffer.from("x") },
  ];
  for (const [language, sentence] of [
    ["en", "has to be called"],
    ["fr", "doit s’appeler"],
  ] as const) {
    const answer = await send(wrong, "Evening", nadia, language);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page.split(sentence).length - 1).toBeGreaterThanOrEqual(2);
    for (const name of ["curriculum.md.txt", "01-a.md.txt"]) expect(page).toContain(name);
    expect(page).toContain('value="Evening"');
  }
  const many = Array.from({ length: 30 }, (_, n) => ({ name: `${n}.svg`, bytes: Buffer.from("x") }));
  const page = await (await send([...many, { name: "curriculum.md", bytes: Buffer.from("x") }])).text();
  expect(page).toContain("0.svg");
  expect(page).toContain("10 more files are refused as well.");
});

const asNadia = (path: string, headers: Record<string, string> = {}) => app.get(path, { as: nadia, headers });
const rows = async () => {
  const { curricula, versions, curriculumFiles } = app.app.store.tables;
  const { read } = app.app.store;
  return Promise.all([read.$count(curricula), read.$count(versions), read.$count(curriculumFiles)]);
};

test("a zip comes onto the shelf and goes home again to the byte, under a name that tells nothing [A8]", async () => {
  const first = ledTo(await send([{ name: "mine.zip", bytes: await packed() }]));
  expect(first.said).toBe("new");
  expect(await (await asNadia(`${first.path}?said=new&lang=en`)).text()).toContain(
    "The curriculum is on the shelf.",
  );
  const file = await asNadia(`${first.path}/export.zip`);
  expect(file.headers.get("content-type")).toBe("application/zip");
  expect(file.headers.get("content-disposition")).toMatch(
    /^attachment; filename="monday-group-[\d.]+\.zip"$/,
  );
  const home = Buffer.from(await file.arrayBuffer());
  const taken = await takeIn([{ name: "x.zip", bytes: home }]);
  if (!taken.ok) throw new Error(taken.refusal.code);
  const media = new Map(taken.media.map(({ hash, bytes }) => [hash, bytes]));
  const bytesOf = ({ text, media: of }: SourceFile) => (of ? media.get(of.hash) : Buffer.from(text));
  expect(taken.files.map((one) => ({ path: one.path, bytes: bytesOf(one) }))).toEqual(
    [...small].sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
  const before = await rows();
  expect(ledTo(await send([{ name: "again.zip", bytes: home }]))).toEqual({
    path: first.path,
    said: "unchanged",
  });
  expect(await rows()).toEqual(before);
});

test("a whole folder, or the name typed, is the same curriculum: another text is its next version [A8]", async () => {
  const first = ledTo(await send([{ name: "mine.zip", bytes: await packed() }]));
  const changed = small.map(({ path, bytes }) => ({
    field: "directory" as const,
    name: `mine/${path}`,
    bytes: path === "01-beginning.md" ? Buffer.concat([bytes, Buffer.from("\n")]) : bytes,
  }));
  expect(ledTo(await send(changed))).toEqual({ path: first.path, said: "renewed" });
  const named = await packed(small, "other");
  expect(ledTo(await send([{ name: "x.zip", bytes: named }], "mine"))).toEqual({
    path: first.path,
    said: "renewed",
  });
  const apart = ledTo(await send([{ name: "x.zip", bytes: named }]));
  expect([apart.said, apart.path === first.path]).toEqual(["new", false]);
});

test("a text that cannot be run is listed with what is in the way, and the last good version stays in use", async () => {
  const { path } = ledTo(await send([{ name: "mine.zip", bytes: await packed() }]));
  const broken = small.map((file) =>
    file.path === "curriculum.md" ? { ...file, bytes: Buffer.from("---\ntitle: [\n---\n") } : file,
  );
  const second = ledTo(await send([{ name: "mine.zip", bytes: await packed(broken) }]));
  expect(second).toEqual({ path, said: "broken" });
  const page = await (await asNadia(`${path}?lang=en`)).text();
  expect(page).toContain("The last good version stays in use.");
  expect(page).toContain("A bracket opens here and does not close.");
  const told = await (await asNadia(`${path}?said=broken&lang=en`)).text();
  expect(told).toContain("Your text was kept. ");
  expect(told).toContain('href="#findings"');
  expect(told.split('class="notice ').length - 1, "one notice for one thing").toBe(1);
  const good = Buffer.from(await (await asNadia(`${path}/export.zip`)).arrayBuffer());
  const newest = Buffer.from(await (await asNadia(`${path}/export.zip?text=newest`)).arrayBuffer());
  const aboutIn = async (bytes: Buffer) => {
    const taken = await takeIn([{ name: "x.zip", bytes }]);
    return taken.ok ? taken.files.find((file) => file.path === "curriculum.md")?.text : taken.refusal.code;
  };
  expect(await aboutIn(newest)).toBe("---\ntitle: [\n---\n");
  expect(await aboutIn(good)).toBe(texts.find((file) => file.path === "curriculum.md")?.bytes.toString());
  expect(ledTo(await send([{ name: "mine.zip", bytes: await packed(broken) }])).said).toBe("unchanged");
});

test("what is refused says which file and why, in the reader's language, and leaves nothing behind [D63]", async () => {
  const before = await rows();
  const evil = zipBytes([
    ...texts.map(({ path, bytes }) => ({ name: `mine/${path}`, bytes })),
    { name: "mine/../../evil.md", bytes: "x" },
  ]);
  const english = await send([{ name: "mine.zip", bytes: evil }], "kept <b>");
  expect(english.status).toBe(422);
  const page = await english.text();
  expect(page).toContain("The name “mine/../../evil.md” leads out of its folder.");
  expect(page).toContain('value="kept &lt;b&gt;"');
  const bad = Buffer.from("caf\xe9", "latin1");
  const french = await send([{ name: "curriculum.md", bytes: bad }], "", nadia, "fr");
  expect(await french.text()).toContain("«\u00a0curriculum.md\u00a0» n’est pas du texte en UTF-8");
  const refused: [Sent[], string, string][] = [
    [[], "", "Choose a zip, a folder or some files."],
    [[{ name: "curriculum.md", bytes: Buffer.from("x") }], "", "Give the curriculum a name for its folder"],
    [[{ name: "curriculum.md", bytes: Buffer.from("x") }], "../x", "A folder cannot be called “../x”."],
    [[{ name: "a.zip", bytes: Buffer.from("x") }], "", "This file is not a zip that can be read."],
  ];
  for (const [files, folder, sentence] of refused) {
    const answer = await send(files, folder);
    expect([answer.status, (await answer.text()).includes(sentence)], sentence).toEqual([422, true]);
  }
  expect(await rows()).toEqual(before);
});

test("only authors and owners of the organisation bring curricula in, and it is noted", async () => {
  const bytes = await packed();
  expect((await send([{ name: "mine.zip", bytes }], "", marc)).status).toBe(403);
  const stranger = await send([{ name: "mine.zip", bytes }], "", null);
  expect([stranger.status, await stranger.text()]).toEqual([
    401,
    expect.stringContaining("A file you chose cannot be kept"),
  ]);
  const { path } = ledTo(await send([{ name: "mine.zip", bytes }]));
  const { audit } = app.app.store.tables;
  const notes = await app.app.store.read.select({ act: audit.act, subject: audit.subject }).from(audit);
  expect(notes).toContainEqual({ act: "import a curriculum", subject: path.split("/").at(-1) });
  expect(await (await app.get(shelf, { as: marc })).text()).not.toContain("curricula/import");
  expect(await (await asNadia(shelf)).text()).toContain("curricula/import");
  const own = await (await asNadia(path)).text();
  expect(own).toContain("import?folder=mine");
  // The same title twice on one shelf: the folder tells them apart.
  await send([{ name: "twin.zip", bytes: await packed() }], "twin");
  const both = await (await asNadia(`${shelf}?lang=en`)).text();
  expect([both.includes("folder mine"), both.includes("folder twin")]).toEqual([true, true]);
});

test("pictures and sound come with their own type, whole or in pieces, and nothing beside them", async () => {
  const { path } = ledTo(await send([{ name: "mine.zip", bytes: await packed() }]));
  const image = await asNadia(`${path}/media/circle.png`);
  expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(image.headers.get("x-content-type-options")).toBe("nosniff");
  expect(image.headers.get("cache-control")).toBe("no-store");
  expect(Buffer.from(await image.arrayBuffer())).toEqual(picture.bytes);
  const { length } = recording.bytes;
  const pieces: [range: string, status: number, from: number, to: number][] = [
    ["bytes=0-", 206, 0, length],
    ["bytes=10-19", 206, 10, 20],
    ["bytes=-5", 206, length - 5, length],
    [`bytes=${length - 1}-99999`, 206, length - 1, length],
    ["bytes=0-1,5-6", 200, 0, length],
    ["bytes=9-3", 200, 0, length],
    ["lines=1-2", 200, 0, length],
  ];
  for (const [range, status, from, to] of pieces) {
    const answer = await asNadia(`${path}/media/breath.mp3`, { Range: range });
    expect(answer.status, range).toBe(status);
    expect(answer.headers.get("content-range"), range).toBe(
      status === 206 ? `bytes ${from}-${to - 1}/${length}` : null,
    );
    expect(Buffer.from(await answer.arrayBuffer()), range).toEqual(recording.bytes.subarray(from, to));
  }
  const outside = await asNadia(`${path}/media/breath.mp3`, { Range: `bytes=${length}-` });
  expect([outside.status, outside.headers.get("content-range")]).toEqual([416, `bytes */${length}`]);
  const elsewhere = await asNadia(`${path}/media/breath.mp3`, { Range: "bytes=0-1", "If-Range": `"other"` });
  expect(elsewhere.status).toBe(200);
});

test("no address leads out of the media of a curriculum, or to another's [D64]", async () => {
  const { path } = ledTo(await send([{ name: "mine.zip", bytes: await packed() }]));
  const odd = [
    "",
    "..%2fcurriculum.md",
    "%2e%2e/curriculum.md",
    "circle.png/",
    "circle.PNG",
    "....//circle.png",
    "%00",
    "..%5ccurriculum.md",
  ];
  for (const name of odd)
    expect((await asNadia(`${path}/media/${name}`)).status, name).toBe(name === "%00" ? 400 : 404);
  const { store } = app.app;
  const others = (await shelfOf(store, organisation())).filter(({ id }) => !path.endsWith(id));
  const other = await findCurriculum(store, organisation(), others[0]?.id ?? "");
  expect((await asNadia(`${shelf}/${other?.id}/media/circle.png`)).status).toBe(404);
  const own = path.split("/").at(-1) ?? "";
  const version = (await findCurriculum(store, organisation(), own))?.version?.id ?? "";
  expect((await asNadia(`${path}/media/circle.png?version=${version}`)).status).toBe(200);
  expect((await asNadia(`${path}/media/circle.png?version=${other?.version?.id}`)).status).toBe(404);
  expect((await asNadia(`${shelf}/${other?.id}/media/circle.png?version=${version}`)).status).toBe(404);
  expect((await asNadia(`${path}/media/circle.png?version=x`)).status).toBe(404);
});
