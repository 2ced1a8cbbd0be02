/** One line about the connection and about taps on their way: joined, never empty while one is unsent, never repeated [F32]. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { allWell, createTelling, messageOf } from "#app/moving/telling.ts";
import { clockWords } from "#app/words/run-clock.ts";

const words = clockWords.en;

/** A screen of which only the two lines matter, with everything that was ever written on them. */
function screen() {
  const written: Record<string, string[]> = { "#sending": [], "#told": [] };
  const line = (name: string) => {
    let text = "";
    return {
      get textContent() {
        return text;
      },
      set textContent(news: string) {
        text = news;
        written[name]?.push(news);
      },
    };
  };
  const lines: Record<string, ReturnType<typeof line>> = {
    "#sending": line("#sending"),
    "#told": line("#told"),
  };
  const main = { querySelector: (name: string) => lines[name] ?? null } as unknown as ParentNode;
  return {
    telling: createTelling(main, words),
    written: written["#sending"] ?? [],
    told: written["#told"] ?? [],
  };
}

test("without a connection and with a tap unsent, both stand in one message, written once", () => {
  const { telling, written } = screen();
  telling.line(false);
  telling.queue(1, null);
  for (let n = 0; n < 10; n++) {
    telling.line(false);
    telling.queue(1, "later");
    telling.again();
  }
  expect(written).toEqual([words.away, `${words.cutOff} ${words.unsent(1)}`]);
});

test("back on line, the message goes from unsent to sent without a gap", () => {
  const { telling, written } = screen();
  telling.queue(2, "later");
  telling.line(true);
  telling.queue(1, "later");
  telling.queue(0, null);
  expect(written).toEqual([words.unsent(2), words.unsent(1), words.sentAgain]);
  telling.tapped();
  expect(written.at(-1)).toBe("");
});

test("a tap that arrives as it should says what it did to the ear, and nothing on the line", () => {
  const { telling, written, told } = screen();
  telling.tapped();
  telling.queue(1, null);
  telling.queue(0, null);
  telling.done("Ana: here");
  expect([written, told]).toEqual([[], ["Ana: here"]]);
  telling.tapped();
  telling.done("Ana: here");
  expect(told, "said again when it is done again").toEqual(["Ana: here", "", "Ana: here"]);
});

test("signed out, the line says what to do, whatever else was said", () => {
  expect(messageOf({ ...allWell, waiting: 1, why: "signed-out" }, words)).toBe(words.signedOut);
});

const standing = fc.record({
  connected: fc.boolean(),
  waiting: fc.nat(20),
  why: fc.constantFrom(null, "later" as const, "signed-out" as const),
  answer: fc.constantFrom("", "That was not done."),
  caughtUp: fc.boolean(),
});
test("a tap that cannot go on is never without a word", () => {
  fc.assert(
    fc.property(standing, (at) => {
      const held = at.waiting > 0 && (at.why !== null || !at.connected);
      return !held || messageOf(at, words) !== "";
    }),
  );
});
