/**
 * A curriculum in which the same texts stand everywhere: each in six kinds of block of one segment (those that do more
 * than show their Markdown, and in turn one of the others), and in every field. It goes into the database as a version, past the parser (which refuses most attacks), so that what is tried
 * is what stands behind the parser.
 */
import { eq } from "drizzle-orm";
import type { Block, BlockKind, Plan, Session } from "#app/domain/curriculum/plan.ts";
import { newId } from "#db/kit/ids.server.ts";
import type { Store } from "#db/kit/store.server.ts";

const at = { file: "01-texts.md", line: 1, column: 1 };
/** Begins something that would swallow what follows it. */
const swallows = /^(?:```|<!--|<\?|<!\[|<\/?(?:script|style|textarea|pre)\b)/i;

const plain = ["say", "text", "points", "story", "tip", "show", "read", "unreadable"] as const;
type OtherKind = Exclude<BlockKind, (typeof plain)[number]>;
const others: { [K in OtherKind]: (text: string, n: number) => Block } = {
  ask: (text) => ({ kind: "ask", prompts: [text], markdown: `${text}\n\n- x`, pass: true, wait: 20, at }),
  if: (text) => ({ kind: "if", condition: text, markdown: text, at }),
  safety: (text) => ({ kind: "safety", name: "mandatory", markdown: text, at }),
  play: (text) => ({ kind: "play", media: text, markdown: text, at }),
  handout: (text, n) => ({ kind: "handout", path: n % 4 ? text : pathOf(n), markdown: text, at }),
  annex: (text, n) => ({ kind: "annex", name: n % 4 ? text : "work", markdown: text, at }),
  checkpoint: (text, n) => ({ kind: "checkpoint", id: `welcome.${n}`, markdown: text, at }),
};

const pathOf = (n: number) => `handouts/v${n}.md`;
const joined = (texts: readonly string[]) => texts.join(" ");
const paragraphs = (texts: readonly string[]) => texts.filter((text) => !swallows.test(text)).join("\n\n");

/** The plan with these texts in everything. `session`: the one whose first segment gets all blocks. */
export function planOfTexts(plan: Plan, session: string, texts: readonly string[]): Plan {
  const { curriculum } = plan;
  const all = joined(texts);
  return {
    ...plan,
    translations: undefined,
    curriculum: {
      ...curriculum,
      ...{ title: all, publicTitle: all, summary: all, audience: all, organisation: all, license: all },
      introduction: paragraphs(texts),
      authors: [...texts],
      agreement: [...texts],
      goals: { ...curriculum.goals, problemSolving: [...texts], shared: { pattern: "common", text: all } },
      topics: [...texts],
      glossary: texts.map((term) => ({ term, meaning: term })),
      sources: texts.map((title, n) => ({
        id: `s${n}`,
        title,
        year: title,
        url: `https://example.org/"onclick="x(${n})`,
      })),
    },
    sessions: plan.sessions.map((one) => sessionOfTexts(one, texts, one.id === session)),
    handouts: texts.map((markdown, n) => ({ path: pathOf(n), title: markdown, markdown })),
    annexes: [{ name: "work", country: "FR", verifiedOn: "", sources: [], markdown: paragraphs(texts) }],
  };
}

function sessionOfTexts(session: Session, texts: readonly string[], whole: boolean): Session {
  const all = joined(texts);
  const blocks = texts.flatMap((text, n) => [
    { kind: plain[n % plain.length] ?? "say", markdown: text, at } satisfies Block,
    ...(["ask", "if", "play", "checkpoint"] as const).map((kind) => others[kind](text, n)),
    others[(["handout", "annex", "safety"] as const)[n % 3] ?? "safety"](text, n),
  ]);
  return {
    ...session,
    ...{ title: all, neutralTitle: all, aim: all, recap: paragraphs(texts) },
    prepare: [...texts],
    materials: { all: [...texts] },
    contentNotes: [...texts],
    homePractice: { minutes: 5, text: all },
    segments: session.segments.map((segment, n) =>
      n === 0
        ? { ...segment, title: all, lead: all, blocks: whole ? blocks : blocks.slice(0, 100) }
        : { ...segment, title: texts[n] ?? all },
    ),
  };
}

type InUse = { curriculumId: string; cycleId: string; plan: Plan; text: string };

/** Makes a plan the newest version, and the one the cycle runs from; `text` is its source, its finding and the cycle's name. */
export async function putInUse(
  store: Store,
  { curriculumId, cycleId, plan, text }: InUse,
  now: Date,
): Promise<void> {
  const { versions: v, curricula: c, cycles } = store.tables;
  const [id, hash] = [newId(), newId()];
  const source = [{ path: at.file, text }];
  const finding = { rule: "raw-html", severity: "error" as const, at, facts: { found: text } };
  await store.tx(async ({ write }) => {
    await write.insert(v).values({ id, curriculumId, version: "9.9.9", hash, source, plan, createdAt: now });
    await write
      .update(c)
      .set({ versionId: id, findings: [finding], draft: source })
      .where(eq(c.id, curriculumId));
    await write.update(cycles).set({ versionId: id, hash, name: text }).where(eq(cycles.id, cycleId));
  });
}
