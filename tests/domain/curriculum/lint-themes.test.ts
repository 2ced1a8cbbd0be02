/** Heavy themes and exercises that ask much of people: what goes before them, what comes after, and the way out. */
import { expect, test } from "vitest";
import { facts, place, reading, rules, swap, talk, withTalk } from "./small-folder.ts";
import { fires, quiet } from "./words-in-place.ts";

const heavy = "> What do people know of suicide?";
const guarded = `> [!SAFETY] mandatory\n> Step out whenever you need to.\n\n${heavy}`;
const twoParts = (first: string, between: string) =>
  `## First part (5 min) {.discussion}\n\n${first}\n\n${between}\n\n## Second part (5 min) {.discussion floor=0 .optional cut=1}`;

test("before a heavy theme a safety line is said", () => {
  const bare = withTalk(`## Talking (15 min) {.discussion floor=5 cut=1}\n\n${heavy}`);
  expect(facts(bare, "theme-unguarded")).toEqual({ theme: "suicide" });
  expect(place(bare, "theme-unguarded")).toBe("02-going-on.md:18:26");
  expect(rules(withTalk(`## Talking (15 min) {.discussion floor=5 cut=1}\n\n${guarded}`))).toEqual([]);
  const later = withTalk(
    `## Talking (10 min) {.discussion floor=0 .optional cut=1}\n\n${heavy}\n\n## More (5 min) {.discussion}\n\n> [!SAFETY] mandatory\n> Step out.`,
  );
  expect(rules(later)).toContain("theme-unguarded");
  fires("theme-unguarded", [
    ["en", "Let us talk about violence at home."],
    ["en", "Today it is about **alcohol** and drugs."],
    ["fr", "Parlons des violences."],
    ["fr", "Aujourd’hui, l’alcool et les drogues."],
    ["fr", "Ce que nous savons du suicide.", "show"],
  ]);
  quiet("theme-unguarded", [
    ["en", "We do not tell stories about drinking or drugs. The wind was violent. A relapse of rain."],
    ["en", "If somebody speaks of suicide, stay with them.", "if"],
    ["en", "Suicide is said openly in the protocol.", "tip"],
    ["fr", "Nous ne parlons pas d’alcool. Un vent violent. Un petit pas."],
    ["fr", "Si le suicide est nommé, restez.", "points"],
  ]);
});

test("a heavy content note asks for a safety line somewhere in the session", () => {
  const note = (text: string) =>
    text.replace("recap: We talked.", "content-notes: [loss, alcohol]\nrecap: We talked.");
  const bare = reading({ "02-going-on.md": note });
  expect(facts(bare, "theme-unguarded")).toEqual({ theme: "substances" });
  expect(place(bare, "theme-unguarded")).toBe("02-going-on.md:7:23");
  const told = reading({
    "02-going-on.md": (text) =>
      note(text).replace("## Check-in\n", "> [!SAFETY] mandatory\n> Alcohol will be named.\n\n## Check-in\n"),
  });
  expect(told.findings).toEqual([]);
});

test("after a heavy theme something calm comes", () => {
  const open = withTalk(twoParts(guarded, "## Other (5 min) {.discussion}"));
  const short = (read: ReturnType<typeof reading>) => rules(read).filter((rule) => rule.startsWith("theme-"));
  expect(short(open)).toEqual([]);
  const hurried = (markdown: string) =>
    reading({
      "frame.md": (text) =>
        text.replace(
          "## Check-out (10 min) {.check-out .every each=60s}",
          "## Check-out (8 min) {.check-out .every each=45s}",
        ),
      "02-going-on.md": talk(markdown),
    });
  const left = hurried(twoParts(guarded, "## Other (5 min) {.discussion}"));
  expect(short(left)).toEqual(["theme-left-open"]);
  expect(place(left, "theme-left-open")).toBe("02-going-on.md:21:26");
  expect(short(hurried(twoParts(guarded, "## Pause (5 min) {.break}")))).toEqual([]);
  expect(short(hurried(twoParts(guarded, "## Feet (5 min) {.grounding}")))).toEqual([]);
});

test("a heavy theme is not the last thing before a short check-out", () => {
  const hurried = reading({
    "frame.md": swap(
      "## Check-out (10 min) {.check-out .every each=60s}",
      "## Check-out (8 min) {.check-out .every each=45s}",
    ),
    "02-going-on.md": talk(`## Talking (15 min) {.discussion floor=5 cut=1}\n\n${guarded}`),
  });
  expect(facts(hurried, "theme-before-end")).toEqual({ theme: "suicide", minutes: 8, limit: 10 });
  expect(rules(hurried)).not.toContain("theme-left-open");
});

test("the last session opens no heavy theme, unless it is the theme of all", () => {
  const thanks = (text: string) =>
    text.replace(
      "{.appreciation floor=15 cut=1}",
      "{.appreciation floor=15 cut=1}\n\n> [!SAFETY] mandatory\n> Step out.\n\n> What of trauma?",
    );
  const heavyEnd = reading({ "03-ending.md": thanks });
  expect(rules(heavyEnd)).toEqual(["theme-at-farewell"]);
  expect(place(heavyEnd, "theme-at-farewell")).toBe("03-ending.md:18:11");
  const itsTheme = reading({
    "curriculum.md": swap("cut-order:", "topics: [trauma]\ncut-order:"),
    "03-ending.md": thanks,
  });
  expect(rules(itsTheme)).toEqual([]);
});

test("who is asked to open up may pass, and it is said", () => {
  const bare = (body: string, kind = ".exercise") =>
    withTalk(`## Talking (15 min) {${kind} floor=5 cut=1}\n\n${body}`);
  const asked = bare("> [!ASK]\n> - What helps?\n> - What are you ashamed of?");
  expect(facts(asked, "disclosure-without-pass")).toEqual({ found: "ashamed" });
  expect(place(asked, "disclosure-without-pass")).toBe("02-going-on.md:20:18");
  expect(rules(bare("> Tell your partner about your worst day.", ".pairs size=2 turns=6m"))).toContain(
    "disclosure-without-pass",
  );
  expect(rules(bare("> [!ASK] pass allowed\n> - What are you ashamed of?"))).toEqual([]);
  expect(rules(bare("> [!ASK]\n> - What are you ashamed of?\n\n> You may pass."))).toEqual([]);
  expect(rules(bare("> [!ASK]\n> - What are you ashamed of?", ".exercise .pass"))).toEqual([]);
  expect(rules(bare("> [!ASK]\n> - What is still fun?"))).toEqual([]);
  const french = reading({
    "curriculum.md": swap("language: en", "language: fr"),
    "02-going-on.md": talk(
      "## Talking (15 min) {.exercise floor=5 cut=1}\n\n> [!ASK]\n> - Racontez votre pire journée ?",
    ),
  });
  expect(facts(french, "disclosure-without-pass")).toEqual({ found: "Racontez" });
});

test("a curriculum about addiction reads the warning about sudden withdrawal", () => {
  const about = (topics: string, more = {}) =>
    reading({ "curriculum.md": swap("cut-order:", `topics: [work, ${topics}]\ncut-order:`), ...more });
  expect(facts(about("addiction"), "withdrawal-missing")).toEqual({ variants: "in-person, online" });
  expect(place(about("addiction"), "withdrawal-missing")).toBe("curriculum.md:19:16");
  expect(rules(about("acceptance"))).toEqual([]);
  const online = about("alcohol", {
    "01-beginning.md": swap("## Agreement (10 min)", "> [!SAFETY] withdrawal\n\n## Agreement (10 min)"),
  });
  expect(rules(online)).not.toContain("withdrawal-missing");
});

test("who plays a role is led out of it", () => {
  const play = (body: string, language = "en") =>
    reading({
      "curriculum.md": swap("language: en", `language: ${language}`),
      "02-going-on.md": talk(`## Talking (15 min) {.role-play .pass floor=5 cut=1}\n\n${body}`),
    });
  expect(place(play("> One of you plays the boss."), "role-play-no-exit")).toBe("02-going-on.md:16:1");
  expect(rules(play("> One of you plays the boss. You can step out of the room."))).toContain(
    "role-play-no-exit",
  );
  expect(rules(play("> One of you plays the boss.\n>\n> Now step out: say your own name."))).toEqual([]);
  expect(rules(play("> Une personne joue.", "fr"))).toContain("role-play-no-exit");
  expect(rules(play("> Une personne joue.\n>\n> Sortez du rôle.", "fr"))).not.toContain("role-play-no-exit");
});
