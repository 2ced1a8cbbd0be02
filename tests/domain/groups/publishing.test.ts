/** Whether a draft may be shown to people. */
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { mayPublish, type ToPublish } from "#app/domain/groups/planning.ts";
import { approvedLanguages, type Language } from "#app/domain/languages.ts";

const now = new Date("2026-03-01T12:00:00Z");
const draft: ToPublish = {
  state: "draft",
  language: "fr",
  firstStartsAt: new Date("2026-04-01T18:00:00Z"),
  facilitators: 2,
  facilitatorsWanted: 2,
  directory: "verified",
  installation: "real",
};

test("a group in a language whose words of safety and consent nobody approved is not published, in the demonstration neither", () => {
  expect(mayPublish(draft, now)).toEqual({ ok: true, warnings: [] });
  const other = { ...draft, language: "xx" as Language };
  for (const installation of ["real", "demonstration"] as const)
    expect(mayPublish({ ...other, installation }, now)).toMatchObject({
      ok: false,
      refusal: "language-not-approved",
    });
});

test("each language that is called approved has its words of safety beside the curricula", () => {
  for (const language of approvedLanguages)
    expect(existsSync(language === "en" ? "curricula/safety.md" : `curricula/safety.${language}.md`)).toBe(
      true,
    );
});
