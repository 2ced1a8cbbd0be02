/** The closed list of themes: what is known by which word, and what is only shown. */
import { expect, test } from "vitest";
import { isAboutAddiction, themeOf, topicOf, topics } from "#app/domain/curriculum/topics.ts";
import { topicIn } from "#app/words/topics.ts";
import { topics as words } from "#app/words/curricula.ts";

test("a theme is known by its code, with a space or a capital in it as well", () => {
  expect(topicOf("alcohol")).toBe("alcohol");
  expect(topicOf("Strong feelings")).toBe("strong-feelings");
  expect(topicOf("my cat")).toBeNull();
  expect(topicOf("constructor")).toBeNull();
});

test("heavy themes belong together, light ones to none", () => {
  expect(themeOf("self-harm")).toBe("suicide");
  expect(themeOf("alcohol")).toBe("substances");
  expect(themeOf("work")).toBeNull();
  expect(isAboutAddiction(["work", "relapse"])).toBe(true);
  expect(isAboutAddiction(["work", "a relapse of hope"])).toBe(false);
});

test("people read themes in their language, and words of the author as they are", () => {
  expect(topicIn("fr", "alcohol")).toBe("alcool");
  expect(topicIn("en", "care-team")).toBe("the people who care for me");
  expect(topicIn("fr", "my cat")).toBe("my cat");
  for (const topic of topics) {
    expect(words.en.names[topic], topic).not.toBe("");
    expect(words.fr.names[topic], topic).not.toBe("");
  }
});
