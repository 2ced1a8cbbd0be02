/** Forms with files as browsers send them, and as nobody should [D82]: whatever comes, an answer comes back. */
import { expect, onTestFinished, test, vi } from "vitest";
import { folderLimits } from "#app/domain/curriculum/format/files/folder-files.ts";
import { readUpload } from "#app/server/http/upload.server.ts";

const type = "multipart/form-data; boundary=edge";
const part = (headers: string, body: string) => `--edge\r\n${headers}\r\n\r\n${body}\r\n`;
const file = (name: string, body: string) =>
  part(
    `Content-Disposition: form-data; name="archive"; filename="${name}"\r\nContent-Type: text/plain`,
    body,
  );
const field = (name: string, body: string) => part(`Content-Disposition: form-data; name="${name}"`, body);
const end = "--edge--\r\n";

/** A post whose body comes in pieces of `size` bytes. */
function posted(body: string | Buffer, size = 65_536, contentType = type): Request {
  const bytes = Buffer.from(body as string, "latin1");
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + size)));
      at += size;
    },
  });
  const init = { method: "POST", body: stream, headers: { "content-type": contentType }, duplex: "half" };
  return new Request("http://form.invalid", init as RequestInit);
}

const read = async (body: string | Buffer, size?: number, contentType?: string) => {
  const upload = await readUpload(posted(body, size, contentType), ["folder"]);
  if (!upload.ok) return upload.refusal.code;
  return {
    typed: upload.typed,
    files: upload.files.map(({ name, bytes }) => [name, bytes.toString("latin1")]),
  };
};

test("files keep their paths and bytes, however the body is cut; a field nobody asked for is not looked at", async () => {
  const odd = "\r\n--edg\r\n-\n--edge--\r\r\n--\0\xff";
  const body = `${field("folder", " mine ")}${field("role", "owner")}${file("care/curriculum.md", "x")}${file('care/\xc3\xa9;\\"1.md', odd)}${file("", "")}${end}`;
  for (const size of [1, 7, 100, 65_536])
    expect(await read(body, size), String(size)).toEqual({
      typed: { folder: "mine" },
      files: [
        ["care/curriculum.md", "x"],
        ['care/é;"1.md', odd],
      ],
    });
});

test("a form of another kind, or one without files, gives none", async () => {
  const plain = "application/x-www-form-urlencoded";
  expect(await read("folder=x", 100, plain)).toEqual({ typed: {}, files: [] });
  expect(await read(end)).toEqual({ typed: {}, files: [] });
});

test("what does not come whole is refused, and the rest of the body is read", async () => {
  const bodies = [
    "",
    "nonsense",
    "--edge",
    "--edge\r\n",
    file("a.md", "x"),
    `${file("a.md", "x")}--edge\r\nContent`,
  ];
  for (const body of bodies) expect(await read(body, 5), JSON.stringify(body)).toBe("sent-unreadable");
  expect(await read(file("a.md", "x") + end, 100, "multipart/form-data; charset=x")).toBe("sent-unreadable");
});

test("too many parts, too large a file and too much in all are refused without being kept", async () => {
  const many = Array.from({ length: folderLimits.entries + 20 }, (_, n) => file(`${n}.md`, "x")).join("");
  expect(await read(many + end)).toBe("too-many-files");
  const fields = Array.from({ length: 30 }, (_, n) => field(`f${n}`, "x")).join("");
  expect(await read(fields + end)).toBe("too-many-files");
  expect(await read(file("a.md", "x".repeat(folderLimits.sent + 1)) + end)).toBe("sent-too-large");
  const half = "x".repeat(folderLimits.sent / 2 + 1);
  expect(await read(file("a.md", half) + file("b.md", half) + end)).toBe("sent-too-large");
  const head = part(
    `X: ${"y".repeat(50_000)}\r\nContent-Disposition: form-data; name="archive"; filename="a.md"`,
    "x",
  );
  expect(await read(head + end)).not.toContain("a.md");
});

test("tiny pieces are put together once, however many: what is copied grows as the body does", async () => {
  const joined = vi.spyOn(Buffer, "concat");
  onTestFinished(() => joined.mockRestore());
  const copied = async (times: number) => {
    joined.mockClear();
    const body = file("a.md", "\r\n--edg".repeat(times)) + end;
    await read(body, 50);
    const bytes = joined.mock.calls
      .flatMap(([parts]) => [...parts])
      .reduce((sum, one) => sum + one.length, 0);
    return bytes / body.length;
  };
  expect(await copied(10_000)).toBeLessThan(3);
  expect(await copied(100_000)).toBeLessThan(3);
});
