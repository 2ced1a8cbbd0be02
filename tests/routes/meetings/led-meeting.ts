/** Tonight in a whole house: the cast's fourth meeting, and hands that press its buttons as a browser does. */
import { findPlannedMeeting } from "#db/meetings/planned-meetings.server.ts";
import { cycle, meeting, person, place } from "#db/cast/cast.server.ts";
import { findRun, stateOf } from "#db/meetings/runs.server.ts";
import type { TestApp } from "#tests/support/app.ts";

export const tonight = meeting("tonight", 4);
export const group = cycle("tonight");
export const [marc, sofia, nadia, ana] = [person("marc"), person("sofia"), person("nadia"), person("ana")];
export const seat = (name: "ana" | "benoit" | "chloe" | "david" | "grace" | "hugo") => place("tonight", name);

export type LedMeeting = {
  /** The page of tonight or of one of its parts, as text. */
  page(path?: string, as?: string): Promise<string>;
  /** Presses a button; gives the answer. */
  press(act: string, form?: Record<string, string>, as?: string): Promise<Response>;
  /** Opens the meeting at its hour and begins its first part; then it is four minutes later. */
  begin(): Promise<void>;
  state(): ReturnType<typeof stateOf>;
  code(): Promise<string>;
};

export function ledMeetingIn(app: TestApp): LedMeeting {
  const press: LedMeeting["press"] = async (act, form = {}, as = marc) =>
    app.post(`/meetings/${tonight}/run/${act}`, { seen: String((await state()).seq), ...form }, { as });
  const found = async () => {
    const evening = await findPlannedMeeting(app.app.store, tonight);
    if (!evening) throw new Error("There is no meeting tonight.");
    return evening;
  };
  const state = async () => stateOf(app.app.store, await found());
  return {
    press,
    state,
    page: async (path = "", as = marc) => (await app.get(`/meetings/${tonight}${path}`, { as })).text(),
    async begin() {
      const { startsAt } = (await found()).meeting;
      app.setNow(startsAt);
      await press("open");
      await press("next", { segment: "welcome", from: "" });
      app.setNow(new Date(startsAt.getTime() + 4 * 60_000));
    },
    code: async () => (await findRun(app.app.store, tonight))?.screenCode ?? "",
  };
}

/** The readable text of a page. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}
