/** What is sent is read beside the house: it says the same, the house goes on meanwhile, and two folders do not mix. */
import { expect, test } from "vitest";
import { readWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import { ownShelf, readApproved, readFolder } from "#app/server/curricula/curricula-on-disk.server.ts";
import { readBeside } from "#app/server/curricula/reading-beside.server.ts";

const { files } = readFolder("curricula/my-care-team");
const broken = files.map((file) =>
  file.path === "curriculum.md" ? { ...file, text: file.text.replace("title:", "title") } : file,
);
const readHere = (sent: typeof files) =>
  readWithWording(sent, (language) => readApproved(ownShelf, language));

test("a folder read beside the house says what it says when it is read in it, good or broken", async () => {
  const [good, bad] = await Promise.all([readBeside(files), readBeside(broken)]);
  expect(good).toEqual(partsOf(readHere(files)));
  expect(bad).toEqual(partsOf(readHere(broken)));
  expect([good.plan === null, bad.plan === null]).toEqual([false, true]);
}, 120_000);

test("whoever comes meanwhile is answered: the house takes other turns while a folder is read", async () => {
  let turns = 0;
  let reading = true;
  const next = () => {
    turns += 1;
    if (reading) setTimeout(next, 1);
  };
  next();
  await readBeside(files);
  reading = false;
  expect(turns).toBeGreaterThan(20);
}, 120_000);

function partsOf({ plan, findings, approved, approvedIn }: ReturnType<typeof readHere>) {
  return { plan, findings, approved, approvedIn };
}
