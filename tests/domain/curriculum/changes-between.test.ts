/** What a newer version would change, said so that a facilitator can decide. */
import { expect, test } from "vitest";
import { changesBetween, sessionChanges } from "#app/domain/curriculum/changes/changes-between.ts";
import type { Plan } from "#app/domain/curriculum/plan.ts";
import { inLanguage } from "#app/domain/curriculum/translations/in-language.ts";
import { changeSentence } from "#app/words/version-changes.ts";
import { reading, smallFolder, swap } from "./small-folder.ts";
import { changed, read, translatedFolder } from "./translated-folder.ts";

type Changes = Parameters<typeof reading>[0];

function plan(changes: Changes = {}): Plan {
  const { draft } = reading(changes);
  if (!draft) throw new Error("nothing could be read");
  return draft;
}

/** Sentences about the sessions that change, with the number of each. */
function told(changes: Changes, language: "en" | "fr" = "en"): string[] {
  const { sessions } = changesBetween(plan(), plan(changes));
  return sessions.flatMap((one) =>
    one.changes.map((change) => `${one.number} ${changeSentence(language, change)}`),
  );
}

test("the same text changes nothing, and neither does another way of wrapping it", () => {
  const nothing = { added: [], removed: [], renumbered: [], sessions: [] };
  expect(changesBetween(plan(), plan())).toEqual(nothing);
  expect(
    changesBetween(plan(), plan({ "frame.md": swap("Welcome, everyone.", "Welcome,\n> everyone.") })),
  ).toEqual(nothing);
});

const changesOfASession: [string, Changes, string[]][] = [
  [
    "words to say",
    { "03-ending.md": swap("One thing that", "One good thing that") },
    ["3 Words to say in “Thanks” have changed."],
  ],
  [
    "minutes",
    { "02-going-on.md": swap("Talking (15 min)", "Talking (20 min)") },
    ["2 “Talking” takes 20 minutes (before: 15)."],
  ],
  [
    "the frame",
    { "frame.md": swap("One word to go home with.", "One word.") },
    ["2 Words to say in “Check-out” have changed.", "3 Words to say in “Check-out” have changed."],
  ],
  [
    "questions",
    { "02-going-on.md": swap("What does not?", "What hinders?") },
    ["2 The questions in “Talking” have changed."],
  ],
  [
    "a wait",
    { "02-going-on.md": swap("wait 20 s", "wait 40 s") },
    ["2 Who leads “Talking”, or how it is run, has changed."],
  ],
  [
    "what is shown",
    { "frame.md": swap("> [!SHOW]\n> How do you arrive?", "> [!SHOW]\n> How are you?") },
    [
      "2 What the group sees or reads in “Check-in” has changed.",
      "3 What the group sees or reads in “Check-in” has changed.",
    ],
  ],
  [
    "a note",
    { "02-going-on.md": swap("What went well?", "What went well? What did not?") },
    ["2 The notes for you in “Among us” have changed."],
  ],
  [
    "another name for the session",
    { "03-ending.md": swap("title: Ending", "title: The end") },
    ["3 It is called “The end” (before: “Ending”)."],
  ],
  [
    "its head",
    {
      "02-going-on.md": (text) =>
        text
          .replace("Try one thing", "Try two")
          .replace("We talked.", "We spoke.")
          .replace("Notice one thing", "Notice two"),
    },
    [
      "2 Its aim is worded anew.",
      "2 What to try at home has changed.",
      "2 The recap for those who missed it has changed.",
    ],
  ],
  [
    "a handout",
    { "handouts/sheet.md": "# A sheet\n\nThink of two things.\n" },
    ["2 The handout “A sheet” has changed: print it anew."],
  ],
  [
    "a handout less",
    { "02-going-on.md": swap("> [!HANDOUT] handouts/sheet.md\n", "") },
    ["2 The handout “A sheet” is no longer given out."],
  ],
  [
    "a part more",
    { "03-ending.md": swap("## Thanks", "## A breath (5 min) {.grounding}\n\n> Breathe.\n\n## Thanks") },
    ["3 New part: “A breath” (5 min)."],
  ],
  [
    "a part less",
    { "03-ending.md": (text) => text.replace(/## Thanks[^]*?(?=## Check-out)/, "") },
    ["3 “Thanks” (25 min) is gone."],
  ],
  [
    "a part called otherwise",
    { "03-ending.md": swap("## Thanks", "## Thank you") },
    ["3 “Thanks” is called “Thank you” now."],
  ],
  [
    "a part that moves",
    {
      "03-ending.md": (text) =>
        `${text.replace("## Goal review\n\n", "").replace("## Check-out", "## Goal review\n\n## Check-out")}`,
    },
    ["3 “Goal review” comes after “Thanks” now."],
  ],
  [
    "another length",
    { "03-ending.md": swap("minutes: 60", "minutes: 75") },
    ["3 It takes 75 minutes (before: 60)."],
  ],
];
for (const [what, changes, sentences] of changesOfASession)
  test(`${what}: said in words, and nothing else is`, () => {
    expect(told(changes)).toEqual(sentences);
  });

test("where a text changes, only the paragraphs that go and come are shown", () => {
  const longer = (text: string) =>
    text.replace("where we meet again.", "where we meet again.\n>\n> Take your time.");
  const before = plan({ "03-ending.md": longer });
  const after = plan({ "03-ending.md": (text) => longer(text).replace("Take your time.", "There is time.") });
  expect(changesBetween(before, after).sessions[0]?.changes).toEqual([
    { what: "words", title: "Thanks", before: ["Take your time."], after: ["There is time."] },
  ]);
});

test("sessions that come, go or stand elsewhere are listed", () => {
  const longer = plan({ "04-again.md": smallFolder["03-ending.md"] ?? "" });
  expect(changesBetween(plan(), longer)).toMatchObject({
    added: [{ number: 4, title: "Ending" }],
    removed: [],
  });
  expect(changesBetween(longer, plan())).toMatchObject({
    added: [],
    removed: [{ number: 4, title: "Ending" }],
  });
  const later = plan({
    "03-ending.md": null,
    "03-pause.md": smallFolder["03-ending.md"] ?? "",
    "04-ending.md": smallFolder["03-ending.md"] ?? "",
  });
  expect(changesBetween(plan(), later)).toMatchObject({
    added: [{ number: 3 }],
    renumbered: [{ title: "Ending", from: 3, to: 4 }],
    sessions: [],
  });
});

test("an evening online hears only of the minutes that it has online", () => {
  const [before, after] = [
    plan(),
    plan({ "02-going-on.md": swap("Talking (15 min)", "Talking (15 min, online 10)") }),
  ];
  const sides = [before, after].map((one) => ({ plan: one, session: one.sessions[1] }));
  const [a, b] = sides;
  if (!a?.session || !b?.session) throw new Error("no second session");
  const [old, fresh] = [
    { plan: a.plan, session: a.session },
    { plan: b.plan, session: b.session },
  ];
  expect(sessionChanges(old, fresh, { format: "in-person" })).toEqual([]);
  expect(sessionChanges(old, fresh, { format: "online" })).toEqual([
    { what: "segment-minutes", title: "Talking", from: 15, to: 10 },
  ]);
});

test("a group that is led in French hears of what changes in French", () => {
  const after = changed(translatedFolder, {
    "fr/03-ending.md": swap("Une chose que", "Une belle chose que"),
  });
  const [was, now] = [read(translatedFolder).draft, read(after).draft];
  if (!was || !now) throw new Error("nothing could be read");
  expect(changesBetween(was, now).sessions).toEqual([]);
  const { sessions } = changesBetween(inLanguage(was, "fr"), inLanguage(now, "fr"));
  expect(sessions.flatMap((one) => one.changes.map((change) => changeSentence("fr", change)))).toEqual([
    "Des paroles à dire dans «\u00a0Mercis\u00a0» ont changé.",
  ]);
});
