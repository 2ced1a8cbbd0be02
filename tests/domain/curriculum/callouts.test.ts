/** Quotes and their markers: what each becomes, who may see it, and that every slip fails closed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { audienceOf, type Block } from "#app/domain/curriculum/plan.ts";
import { blocksOf, facts, place, reading, rules, segmentOf, swap, talk, withTalk } from "./small-folder.ts";

const SECRET = "only-for-facilitators";

/** Everything of a body that somebody other than a facilitator could see. */
function seen(blocks: readonly Block[]): string {
  return JSON.stringify(blocks.filter((block) => audienceOf(block) !== "facilitators"));
}

test("a plain quote is what the facilitator says; text between is for the facilitator", () => {
  const { blocks, findings } = blocksOf("> Say *this*.\n>\n> And this.\n\nWalk around.\n\n- Once\n- Twice");
  expect(findings).toEqual([]);
  expect(blocks).toMatchObject([
    {
      kind: "say",
      markdown: "Say *this*.\n\nAnd this.",
      at: { file: "02-going-on.md", line: 18, column: 1 },
    },
    { kind: "text", markdown: "Walk around.\n\n- Once\n- Twice", at: { line: 22 } },
  ]);
});

test("each marker becomes its block", () => {
  const { blocks, findings } = blocksOf(
    [
      "> [!ASK] wait 20 s, pass allowed\n> - What **helps**?\n> - What does not?",
      "> [!IF] nobody begins\n> Wait.",
      "> [!SAFETY] mandatory\n> Ask your pharmacist.",
      "> [!SHOW]\n> yes · no",
      "> [!READ]\n> A page.",
      "> [!POINTS]\n> - One",
      "> [!STORY]",
      "> [!TIP]\n> Breathe.",
      "> [!HANDOUT] handouts/sheet.md",
      "> [!online]\n> In the chat.",
    ].join("\n\n"),
  );
  expect(findings).toEqual([]);
  expect(blocks).toMatchObject([
    { kind: "ask", prompts: ["What **helps**?", "What does not?"], wait: 20, pass: true },
    { kind: "if", condition: "nobody begins", markdown: "Wait." },
    { kind: "safety", name: "mandatory", markdown: "Ask your pharmacist." },
    { kind: "show", markdown: "yes · no" },
    { kind: "read", markdown: "A page." },
    { kind: "points", markdown: "- One" },
    { kind: "story", markdown: "" },
    { kind: "tip", markdown: "Breathe." },
    { kind: "handout", path: "handouts/sheet.md" },
    { kind: "text", only: "online", markdown: "In the chat." },
  ]);
});

test("a prompt without a list is one prompt, and waits as long as its segment says", () => {
  const read = withTalk("## Talking (15 min) {.discussion floor=5 cut=1 wait=30}\n\n> [!ASK]\n> What helps?");
  expect(segmentOf(read, "talking").blocks).toMatchObject([
    { kind: "ask", prompts: ["What helps?"], wait: 30, pass: false },
  ]);
});

test("approved wordings are said as they are kept, with what is written below them", () => {
  const read = withTalk(
    "## Talking (15 min) {.discussion floor=5 cut=1}\n\n> [!SAFETY] first-meeting\n> Tonight too.",
  );
  expect(segmentOf(read, "talking").blocks).toMatchObject([
    {
      kind: "safety",
      name: "first-meeting",
      markdown: "This is mutual aid.\n\nYou may pass.\n\nTonight too.",
    },
  ]);
  const missing = withTalk("## Talking (15 min) {.discussion floor=5 cut=1}\n\n> [!SAFETY] medicines");
  expect(facts(missing, "approved-missing")).toEqual({ name: "medicines" });
});

test("a slip in a marker is told, and the quote is for facilitators only", () => {
  const cases: [string, string][] = [
    [`> [!SHWO]\n> ${SECRET}`, "callout-unknown"],
    [`> [!NOTE]\n> ${SECRET}`, "callout-unknown"],
    [`> [!SHOW]${SECRET}`, "callout-unknown"],
    [`> [!SHOW ]\n> ${SECRET}`, "callout-unknown"],
    [`> [!SHOW] ${SECRET}`, "callout-argument"],
    [`> [!ASK] wait long\n> - ${SECRET}`, "callout-argument"],
    [`> [!ASK]`, "callout-empty"],
    [`> [!SHOW]`, "callout-empty"],
    [`> [!IF]\n> ${SECRET}`, "callout-argument-missing"],
    [`> [!SAFETY]\n> ${SECRET}`, "callout-argument-missing"],
    [`> [!SAFETY] every-meting\n> ${SECRET}`, "safety-unknown"],
    [`> [!HANDOUT]`, "callout-argument-missing"],
    [`> [!HANDOUT] ../../etc/passwd`, "asset-path"],
    [`> [!PLAY] https://example.org/a.mp3\n> ${SECRET}`, "asset-path"],
    [`> [!SHOW]\n> fine\n> <b>${SECRET}</b>`, "raw-html"],
    [`> [!SHOW]\n> <!-- ${SECRET} -->`, "raw-html"],
    [`> ${SECRET}\n> [!SHOW]\n> more`, "callout-inside"],
    [`> [!SHOW]\n> fine\n> [!IF] somebody cries\n> ${SECRET}`, "callout-inside"],
    [`> [!SHOW]\n> fine\n> [! IF] somebody cries\n> ${SECRET}`, "callout-inside"],
    [`> [!SHOW]\n> fine\n> > [!IF] nested\n> > ${SECRET}`, "callout-inside"],
    [`> [!SHOW]\n> fine\n> - [!TIP] in a list\n> ${SECRET}`, "callout-inside"],
    [`> [!SHOW] [!TIP]\n> ${SECRET}`, "callout-inside"],
    [`>\n> [!SHOW]\n> ${SECRET}`, "callout-inside"],
    [`> [!SHOW]\n> fine\n${SECRET}`, "quote-continued"],
    [`> [!ASK]\n> - fine\n${SECRET}`, "quote-continued"],
    [`> [!SHOW]\n> > fine\n${SECRET}`, "quote-continued"],
  ];
  for (const [body, rule] of cases) {
    const { blocks, findings } = blocksOf(body);
    expect(rules({ findings }), body).toContain(rule);
    expect(blocks[0]?.kind, body).toBe("unreadable");
    expect(seen(blocks), body).not.toContain(SECRET);
  }
});

test("a marker outside a quote, or in a quote in a list, is told and never shown", () => {
  for (const body of [`[!SHOW] ${SECRET}`, `- a\n\n  > [!SHOW]\n  > ${SECRET}`, `- [ ] [!SHOW] ${SECRET}`]) {
    const { blocks, findings } = blocksOf(body);
    expect(rules({ findings }), body).toContain("callout-outside");
    expect(seen(blocks), body).toBe("[]");
  }
  expect(blocksOf("```\n> [!SHOW]\n```").findings).toEqual([]);
});

test("did you mean: the nearest marker and the nearest wording", () => {
  const { findings } = blocksOf("> [!SHWO]\n> x\n\n> [!SAFETY] every-meting");
  expect(facts({ findings }, "callout-unknown")).toEqual({ found: "SHWO", suggestion: "SHOW" });
  expect(facts({ findings }, "safety-unknown")).toEqual({
    found: "every-meting",
    suggestion: "every-meeting",
  });
  expect(place({ findings }, "callout-unknown")).toBe("02-going-on.md:18:1");
});

test("a line that is meant for facilitators never reaches the group, whatever stands around it", () => {
  const line = fc.constantFrom(
    "> [!SHOW]",
    "> [!ASK] wait 5 s",
    "> fine",
    "> - fine",
    ">",
    "",
    "> > fine",
    "- fine",
    "fine",
    "> [!TIP]",
    "```",
    "> ```",
    "---",
    "### fine",
    "> [!IF] x",
    "<i>",
    "> <i>",
    "    fine",
    ">\tfine",
    "| a |",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 3 }), (before, after) => {
      const { blocks } = blocksOf([...before, SECRET, ...after].join("\n"));
      expect(seen(blocks)).not.toContain(SECRET);
    }),
    { numRuns: 60 },
  );
});

test("line ends of Windows and a byte order mark change nothing", () => {
  const unix = talk("## Talking (15 min) {.discussion floor=5 cut=1}\n\n> [!SHOW]\n> fine\n\nText.");
  const windows = `\uFEFF${unix.replaceAll("\n", "\r\n")}`;
  expect(reading({ "02-going-on.md": windows })).toEqual(reading({ "02-going-on.md": unix }));
});

test("what a text refers to must be there", () => {
  const body = "## Talking (15 min) {.discussion floor=5 cut=1}\n\n";
  expect(facts(withTalk(`${body}> [!HANDOUT] handouts/shet.md`), "asset-missing")).toEqual({
    path: "handouts/shet.md",
    suggestion: "handouts/sheet.md",
  });
  expect(rules(withTalk(`${body}> [!PLAY] media/a.mp3\n> What is heard.`))).toEqual(["asset-missing"]);
  expect(rules(withTalk(`${body}> [!PLAY] media/a.mp3`))).toContain("audio-without-transcript");
  expect(rules(withTalk(`${body}> [!ANNEX] work`))).toEqual(["annex-missing"]);
  expect(rules(withTalk(`${body}![](media/a.png)`))).toEqual(["asset-missing", "image-without-alt"]);
  expect(rules(withTalk(`${body}![a](https://example.org/a.png)`))).toEqual(["asset-path"]);
  expect(
    rules(withTalk(`${body}[a](handouts/none.md) [b](handouts/sheet.md#a-sheet) [c](https://example.org)`)),
  ).toEqual(["asset-missing"]);
  const heard = reading({
    "media/a.mp3": "",
    "02-going-on.md": talk(`${body}> [!PLAY] media/a.mp3\n> What is heard.`),
  });
  expect(heard.findings).toEqual([]);
});

test("an annex is chosen by country and may be still to be verified", () => {
  const read = reading({
    "annexes/work.FR.md": "---\nverified-on:\nsources: [who]\n---\n\nFacts.\n",
    "02-going-on.md": talk("## Talking (15 min) {.discussion floor=5 cut=1}\n\n> [!ANNEX] work"),
  });
  expect(read.findings).toEqual([]);
  expect(read.plan?.annexes).toEqual([
    { name: "work", country: "FR", verifiedOn: "", sources: ["who"], markdown: "Facts." },
  ]);
});

test("citations and placeholders that nobody knows are told, wherever they stand", () => {
  const body = "## Talking (15 min) {.discussion floor=5 cut=1}\n\n";
  expect(withTalk(`${body}> A fact.[^who] {{name}} {{ next.date }}`).findings).toEqual([]);
  expect(withTalk(`${body}A note.[^own]\n\n[^own]: Here.`).findings).toEqual([]);
  expect(withTalk(`${body}\`[^code]\``).findings).toEqual([]);
  const slips = withTalk(`${body}A fact.[^whom] {{crises}} {{__proto__}}`);
  expect(facts(slips, "source-unknown")).toEqual({ found: "whom", suggestion: "who" });
  expect(place(slips, "source-unknown")).toBe("02-going-on.md:18:8");
  expect(facts(slips, "placeholder-unknown")).toEqual({ found: "crises", suggestion: "crisis" });
  expect(rules(reading({ "02-going-on.md": swap("We talked.", "'{{who}}'") }))).toEqual([
    "placeholder-unknown",
  ]);
});
