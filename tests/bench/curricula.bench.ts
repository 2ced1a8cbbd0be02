/**
 * What the curriculum engine costs: reading every programme that is shipped (parsing, plan, all checks) against the bare
 * Markdown parser over the same bytes; checking one long session again after a change; and showing a script whose text
 * was rendered before against a bare Remix page of the same bytes.
 */
import { join } from "node:path";
import type { AppLoadContext } from "@remix-run/node";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cachingPages } from "#app/domain/curriculum/format/texts/cached-pages.ts";
import type { SourceFile } from "#app/domain/curriculum/format/texts/markdown.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { readWithWording } from "#app/domain/curriculum/format/read-with-wording.ts";
import {
  curriculaOn,
  ownShelf,
  readApproved,
  readFolder,
} from "#app/server/curricula/curricula-on-disk.server.ts";
import { cycle, meeting, organisation, person } from "#db/cast/cast.server.ts";
import { findCurriculum } from "#db/curricula/curricula.server.ts";
import { findLead, findMeeting } from "#db/cycles/cycles.server.ts";
import { goalOf } from "#db/meetings/goals.server.ts";
import { findMember } from "#db/people/organisations.server.ts";
import { bareHandler, nothingSent, ourHandler, render, requestContextOf } from "./asking-pages.ts";
import { kB, ms, tell } from "./figures.ts";
import { median, ownCpu, pairedCpu, quick, turns } from "./measure.ts";
import { openSettled } from "./settled.ts";
import type { Settled } from "./settled.ts";

const approved = { en: readApproved(ownShelf, "en"), fr: readApproved(ownShelf, "fr") };
const folders = curriculaOn(ownShelf).map((name) => readFolder(join(ownShelf, name)).files);
let settled: Settled;
beforeAll(async () => {
  settled = await openSettled();
});
afterAll(() => settled.close());

test("reading all programmes costs at most three times the bare parser", async () => {
  const texts = folders.flat().filter((file) => file.path.endsWith(".md"));
  const bare = unified().use(remarkParse).use(remarkGfm).freeze();
  const pair = await pairedCpu({
    ours: () => folders.map((files) => readWithWording(files, (language) => approved[language])),
    bare: () => texts.map((file) => bare.parse(file.text)),
    rounds: turns(8),
    times: 1,
  });
  const bytes = texts.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  tell({
    what: `reading ${folders.length} programmes, ${texts.length} files, ${kB(bytes)}`,
    limit: "≤ 3 ×",
    measured: ms(pair.ours),
    bare: ms(pair.bare),
    ratio: pair.ratio,
    within: pair.ratio <= 3,
    how: "CPU of parsing, plan, checks and translations; bare: unified, remark-parse and remark-gfm over the same files",
  });
});

/** A session of thirty segments of three minutes, with what real ones hold. */
function longSession(n: number): string {
  const segment = (
    i: number,
  ) => `## Part ${i} (3 min) {.discussion floor=2 cut=1 lead=${i % 4 < 2 ? "A" : "B"}}

> We look at one thing together. Take the time you need for it.

> [!ASK] wait 20 s, pass allowed
> - What helps you on a day like this?

> [!IF] nobody speaks
> We can sit with it for a moment.

Walk around once, then sit down.${i === 14 ? ` Change number ${n}.` : ""}

- [ ] Everybody had a turn
`;
  const head = `---\ntitle: A long evening\naim: Talk.\nminutes: 101\n---\n\n## Welcome (5 min) {.welcome lead=A}\n\n> [!SAFETY] first-meeting\n`;
  const end = "## Goodbye (6 min) {.closing lead=A}\n\n> [!SAFETY] closing-check\n";
  return [head, ...Array.from({ length: 28 }, (_, i) => segment(i + 1)), end].join("\n");
}

test("a session of thirty segments is checked again within 30 ms", () => {
  const [first = []] = folders;
  const about = first.find((file) => file.path === "curriculum.md");
  if (!about) throw new Error("There is no curriculum.md.");
  const small = [about];
  for (const [what, around] of [
    ["alone with its curriculum.md", small],
    ["in its whole folder", first.filter((file) => !file.path.startsWith("01-"))],
  ] as const) {
    const open = cachingPages();
    const check = (n: number) => {
      const files: SourceFile[] = [...around, { path: "01-long.md", text: longSession(n) }];
      const { draft } = readCurriculum(files, { approved: approved.en, approvedIn: approved, open });
      expect(draft?.sessions.find((one) => one.id === "long")?.segments).toHaveLength(30);
    };
    const costs = Array.from({ length: turns(60, 30) }, (_, n) => {
      const before = ownCpu();
      check(n);
      return ownCpu() - before;
    });
    const cost = median(costs.slice(10));
    tell({
      what: `checking a 30-segment session again, ${what}`,
      limit: around === small ? "< 30 ms" : "",
      measured: ms(cost),
      within: around === small ? cost < 30 : null,
      how: "CPU from the changed text to the list of findings, the other files of the folder kept as they were opened",
    });
  }
});

test("a script rendered before costs at most one and a half bare pages of its bytes", async () => {
  const { app } = settled;
  const { curricula: c, versions: v } = app.store.tables;
  const rows = await app.store.read.select({ id: c.id, folder: c.folder, versionId: c.versionId }).from(c);
  const acceptance = rows.find((row) => row.folder === "acceptance");
  const plans = await app.store.read.select({ id: v.id, plan: v.plan }).from(v);
  const session = plans.find((row) => row.id === acceptance?.versionId)?.plan.sessions[3]?.id ?? "";
  const [ours, bare] = [await ourHandler(), await bareHandler()];
  const as = {
    app,
    requestContext: requestContextOf(person("marc")),
    closed: new AbortController().signal,
    sent: nothingSent,
  };
  const { store } = app;
  const member = () => findMember(store, organisation(), person("marc"));
  const shown = [
    {
      what: "script of a session",
      path: `/organisations/${organisation()}/curricula/${acceptance?.id}/sessions/${session}`,
      find: async () => [await member(), await findCurriculum(store, organisation(), acceptance?.id ?? "")],
    },
    {
      what: "script of tonight’s meeting",
      path: `/meetings/${meeting("tonight", 4)}/script`,
      find: async () => [
        await findMeeting(store, meeting("tonight", 4)),
        await member(),
        await findLead(store, cycle("tonight"), person("marc")),
        await goalOf(store, cycle("tonight")),
      ],
    },
  ];
  for (const { what, path, find } of shown) {
    const mine = () => render(ours, path, as);
    const file = await mine();
    for (const [behind, finders] of [
      ["of the same bytes", undefined],
      ["of the same bytes behind the same finders", find],
    ] as const) {
      const given = { data: store, personId: "", act: () => undefined, file, find: finders };
      const theirs = () => render(bare, "/same", { bare: given } as unknown as AppLoadContext);
      expect((await theirs()).length).toBeGreaterThan(file.length);
      const pair = await pairedCpu({ ours: mine, bare: theirs, rounds: turns(16), times: quick ? 20 : 40 });
      tell({
        what: `${what}, ${kB(file.length)}`,
        limit: finders ? "" : "≤ 1.5 ×",
        measured: ms(pair.ours),
        bare: ms(pair.bare),
        ratio: pair.ratio,
        within: finders ? null : pair.ratio <= 1.5,
        how: `CPU of one request by its handler, no socket; bare: a Remix page ${behind}`,
      });
    }
  }
});
