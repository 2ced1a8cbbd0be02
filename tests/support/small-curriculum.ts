/** A small curriculum as a plan: what planning, changing and showing need of one, without reading a folder. */
import type { Plan, Session } from "#app/domain/curriculum/plan.ts";
import { foundInstallation, setUp } from "#db/people/installations.server.ts";
import { keepFolder, findCurriculum } from "#db/curricula/curricula.server.ts";
import { acceptInvitation, inviteMember } from "#db/people/member-invitations.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { NewCycle } from "#db/cycles/planning.server.ts";
import type { Role } from "#app/domain/groups/permissions.ts";
import type { Store } from "#db/kit/store.server.ts";

const at = { file: "01-first.md", line: 1, column: 1 };

/** `count` sessions of 90 minutes, for groups of at most 12, closed from the first meeting on. */
export function smallPlan(count = 4): Plan {
  return {
    curriculum: {
      format: 1,
      title: "Living with a private topic",
      publicTitle: "Thursday group",
      summary: "Some evenings among equals.",
      language: "en",
      version: "1.0.0",
      license: "CC-BY-4.0",
      authors: [],
      reviewedBy: [],
      sources: [],
      audience: "Adults",
      age: { min: 18 },
      group: { min: 4, ideal: 8, max: 12 },
      entry: { kind: "closed" },
      formats: ["in-person", "online"],
      facilitators: { min: 2, joinRounds: false },
      cadence: "weekly",
      sessionMinutes: 90,
      completion: [],
      agreement: ["We speak one at a time."],
      goals: { methods: ["action-plan"], confidence: { max: 10, threshold: 7 }, problemSolving: [] },
      cutOrder: [],
      topics: [],
      style: {},
      glossary: [],
      changelog: [],
      introduction: "What people read **before** they enrol.",
    },
    sessions: Array.from({ length: count }, (_, index) => session(index + 1)),
    handouts: [{ path: "handouts/three-piles.md", title: "Three piles", markdown: "yes · my way · not now" }],
  };
}

function session(number: number): Session {
  return {
    id: `session-${number}`,
    number,
    file: `0${number}-session-${number}.md`,
    title: `Private title ${number}`,
    neutralTitle: `Session ${number}`,
    aim: "Meet.",
    minutes: 90,
    counts: true,
    prepare: ["Print the sheets"],
    materials: { all: ["pens"] },
    contentNotes: [],
    recap: "",
    segments: [segment("welcome", 30, "A"), segment("check-out", 60, "B")],
  };
}

function segment(kind: "welcome" | "check-out", minutes: number, lead: string): Session["segments"][number] {
  return {
    id: kind,
    title: kind === "welcome" ? "Welcome" : "Check-out",
    kind,
    at,
    minutes,
    minutesIn: {},
    lead,
    needs: [],
    core: false,
    optional: false,
    every: false,
    final: false,
    blocks: [
      { kind: "say", markdown: `Words to say in the ${kind}.`, at },
      { kind: "text", markdown: "A note for the facilitator.", at },
      { kind: "ask", prompts: ["What do you tell friends?"], markdown: "", wait: 20, pass: true, at },
      { kind: "safety", name: "mandatory", markdown: "Ask your pharmacist.", at },
      { kind: "show", markdown: "yes · my way · not now", at },
      { kind: "handout", path: "handouts/three-piles.md", markdown: "", at },
      { kind: "checkpoint", id: `${kind}-1`, markdown: "Done.", at },
    ],
  };
}

export type SmallHouse = {
  organisationId: string;
  ownerId: string;
  curriculumId: string;
  versionId: string;
  /** Invites and accepts in one go; gives the person's id. */
  join(name: string, roles: Role[]): Promise<string>;
};

/** An installation with one organisation ("Rivages", Paris), its owner Nadia, and the small curriculum on the shelf. */
export async function moveIn(
  store: Store,
  now: Date,
  { kind = "real" as "real" | "demonstration", plan = smallPlan() } = {},
): Promise<SmallHouse> {
  await foundInstallation(store, kind, now);
  const set = await setUp(
    store,
    {
      organisation: {
        name: "Rivages, entraide",
        neutralName: "Rivages",
        zone: "Europe/Paris",
        language: "en",
        country: "FR",
      },
      owner: { name: "Nadia", address: "nadia@example.org" },
    },
    now,
  );
  if (!set.ok) throw new Error(set.refusal);
  const { organisationId, personId: ownerId } = set;
  const version = { hash: `hash of ${plan.curriculum.version}`, source: [], plan };
  const curriculumId = await keepFolder(store, { folder: "acceptance", findings: [], version }, now);
  const curriculum = await findCurriculum(store, organisationId, curriculumId);
  return {
    organisationId,
    ownerId,
    curriculumId,
    versionId: curriculum?.version?.id ?? "",
    async join(name, roles) {
      const address = `${name.toLowerCase()}@example.org`;
      const invited = { organisationId, organisationName: "Rivages", by: ownerId, byName: "Nadia" };
      const form = { ...invited, once: newId(), address, name, roles, language: "en" } as const;
      const sent = await inviteMember(store, form, now);
      const token = await tokenFor(store, sent.ok ? sent.id : "");
      const joined = await acceptInvitation(store, { token, signedInAs: null }, now);
      if (!joined.ok) throw new Error(joined.refusal);
      return joined.personId;
    },
  };
}

/** The secret in the letter of an invitation that has not left yet. */
export async function tokenFor({ tables: { outbox }, read }: Store, id: string): Promise<string> {
  const letters = await read.select({ key: outbox.uniqueKey, facts: outbox.facts }).from(outbox);
  return String(letters.find((letter) => letter.key === `member-invited:${id}`)?.facts["token"]);
}

/** Four Thursdays at 18:30 in Paris from 2 April 2026 on, led by the owner's first facilitator. */
export function newCycle(app: SmallHouse, leading: NewCycle["leading"], by = app.ownerId): NewCycle {
  return {
    once: newId(),
    organisationId: app.organisationId,
    versionId: app.versionId,
    name: "Thursday group",
    language: "en",
    zone: "Europe/Paris",
    country: "FR",
    format: "in-person",
    capacity: 12,
    rule: { startDate: "2026-04-02", time: "18:30", everyWeeks: 1, skipHolidays: true, closedDates: [] },
    venue: { name: "The house", address: "1 rue du Port", access: "Step-free", join: "", country: "FR" },
    listed: true,
    leading,
    by,
  };
}
