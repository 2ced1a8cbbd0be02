/** What a session is called where a stranger might look. */
import { expect, test } from "vitest";
import { chosenTitle, neutralTitle } from "#app/domain/curriculum/neutral-title.ts";
import { reading } from "./small-folder.ts";

const [session] = reading().plan?.sessions ?? [];

test("a title that is only the number of the session is nobody’s choice, in either language", () => {
  if (!session) throw new Error("The small curriculum has no session.");
  const number = 5;
  for (const title of [neutralTitle("en", 5), neutralTitle("fr", 5), "Session\u00a05"])
    expect(chosenTitle({ ...session, number, neutralTitle: title })).toBeNull();
  expect(chosenTitle({ ...session, number, neutralTitle: "Our fifth evening" })).toBe("Our fifth evening");
});
