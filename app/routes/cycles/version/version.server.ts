/** What the newest version of a curriculum would change in the meetings of a group that have not begun. */
import type { AppLoadContext } from "@remix-run/node";
import { isAhead, mayAdopt } from "#app/domain/groups/adoption.ts";
import type { AdoptionRefusal } from "#app/domain/groups/adoption.ts";
import { changesBetween, sessionChanges } from "#app/domain/curriculum/changes/changes-between.ts";
import type { SessionChange, SessionOfPlan } from "#app/domain/curriculum/changes/changes-between.ts";
import type { Language, Plan } from "#app/domain/curriculum/plan.ts";
import { toText } from "#app/domain/curriculum/render.ts";
import { inLanguage } from "#app/domain/curriculum/translations/in-language.ts";
import { changeSentence } from "#app/words/version-changes.ts";
import { meetingsWithRuns, newestVersion } from "#db/cycles/adoption.server.ts";
import type { MeetingWithRun } from "#db/cycles/adoption.server.ts";
import { findVersion } from "#db/curricula/curricula.server.ts";
import type { Version } from "#db/curricula/curricula.server.ts";
import type { Cycle } from "#db/cycles/cycles.server.ts";
import { planInForce, versionInForce } from "#db/meetings/planned-meetings.server.ts";
import type { Data } from "#db/kit/store.server.ts";
import { filled } from "../../curricula/reading/script-blocks.server.ts";

/** A change as a sentence; where a text changed, the paragraphs that go and those that come. */
export type ChangeLine = { sentence: string; texts: { before: string[]; after: string[] } | null };

export type MeetingChange = {
  id: string;
  number: number;
  title: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  /** `newest`: led from it already, by adoption. `refused`: it cannot be. */
  state: "same" | "offered" | "newest" | "refused";
  refusal: AdoptionRefusal | null;
  /** Another version than the cycle's is in force: one can go back. */
  adopted: boolean;
  /** Adopting it changes when the meeting ends. */
  otherEnd: boolean;
  changes: ChangeLine[];
};

export type VersionLook = {
  pinned: string;
  /** Null where the group is led from the newest one there is. */
  newest: { id: string; version: string } | null;
  /** The language of the sentences' titles and texts. */
  language: Language;
  /** Set where the newest version is not there in the language of the group. */
  told: Language | null;
  added: string[];
  removed: string[];
  past: number;
  meetings: MeetingChange[];
};

export async function lookAtVersions(
  { app, requestContext }: AppLoadContext,
  cycle: Cycle,
): Promise<VersionLook> {
  const { store, clock } = app;
  const now = clock.now();
  const all = (await meetingsWithRuns(store, cycle.id)).filter((one) => one.state !== "cancelled");
  const ahead = all.filter((one) => isAhead(one, now));
  const [pinned, found] = [await findVersion(store, cycle.versionId), await newestVersion(store, cycle)];
  const newest = found && (await findVersion(store, found.id));
  const looking = { cycle, newest, language: requestContext.language };
  const meetings: MeetingChange[] = [];
  for (const meeting of newest ? ahead : []) {
    const one = await lookAtMeeting(store, { ...looking, meeting }, now);
    if (one) meetings.push(one);
  }
  const past = all.length - ahead.length;
  return { pinned: pinned?.version ?? "", ...wholeLook(cycle, pinned, newest), past, meetings };
}

/** What can be said of the newest version as a whole. */
function wholeLook(cycle: Cycle, pinned: Version | null, newest: Version | null) {
  const began = pinned && inLanguage(pinned.plan, cycle.language);
  const language = began?.curriculum.language ?? cycle.language;
  if (!began || !newest || newest.id === cycle.versionId)
    return { newest: null, language, told: null, added: [], removed: [] };
  const fresh = inLanguage(newest.plan, cycle.language);
  const { added, removed } = changesBetween(began, fresh);
  const titles = (sessions: readonly { title: string }[]) => sessions.map((one) => one.title);
  return {
    newest: { id: newest.id, version: newest.version },
    language,
    told: fresh.curriculum.language === language ? null : fresh.curriculum.language,
    added: titles(added),
    removed: titles(removed),
  };
}

type Looking = { cycle: Cycle; meeting: MeetingWithRun; newest: Version | null; language: Language };

/** Null where nothing can be taken or given back. What is led from the newest already is compared with the pinned one. */
async function lookAtMeeting(
  data: Data,
  { cycle, meeting, newest, language }: Looking,
  now: Date,
): Promise<MeetingChange | null> {
  const inForce = versionInForce(cycle, meeting);
  const adopted = inForce !== cycle.versionId;
  if (!newest || (newest.id === cycle.versionId && !adopted)) return null;
  const current = newest.id === inForce;
  const before = await planInForce(data, cycle, current ? undefined : meeting);
  const was = before?.sessions.find((one) => one.id === meeting.sessionId);
  if (!before || !was) return null;
  const verdict = mayAdopt(meeting, newest.plan, now);
  const changes = changesFor({ cycle, meeting, newest, language }, { plan: before, session: was });
  const { id, number, startsAt, endsAt, zone } = meeting;
  const open = verdict.ok ? (changes.length > 0 ? "offered" : "same") : "refused";
  return {
    ...{ id, number, title: was.title, startsAt, endsAt, zone },
    state: current ? "newest" : open,
    refusal: verdict.ok || current ? null : verdict.refusal,
    adopted,
    otherEnd: !current && verdict.ok && verdict.session.minutes !== was.minutes,
    changes: verdict.ok || current ? changes : [],
  };
}

function changesFor({ cycle, meeting, newest, language }: Looking, was: SessionOfPlan): ChangeLine[] {
  const plan = newest && inLanguage(newest.plan, cycle.language);
  const session = plan?.sessions.find((one) => one.id === meeting.sessionId);
  if (!plan || !session) return [];
  const how = { format: meeting.format, country: cycle.country };
  return sessionChanges(was, { plan, session }, how).map((change) =>
    lineOf(language, change, [was.plan, plan]),
  );
}

function lineOf(language: Language, change: SessionChange, [was, now]: readonly [Plan, Plan]): ChangeLine {
  const plain = (texts: readonly string[], plan: Plan) => texts.map((text) => toText(filled(text, plan)));
  const texts =
    "before" in change ? { before: plain(change.before, was), after: plain(change.after, now) } : null;
  return { sentence: changeSentence(language, change), texts };
}
