/**
 * The closed list of themes, for `topics` of a curriculum and `content-notes` of a session (curricula/reference/en/heads.md,
 * "Themes"). Other words may stand there too: they are shown as they are and not judged. Some themes are heavy enough
 * that rules of safety depend on them; these belong to a `Theme`.
 */

/** The heavy themes, as the rules know them: what is to be guarded [L31 L32]; coercion, because plans for a crisis touch on it. */
export const themes = ["suicide", "trauma", "violence", "substances", "coercion"] as const;
export type Theme = (typeof themes)[number];

const heavy = {
  suicide: "suicide",
  "self-harm": "suicide",
  trauma: "trauma",
  abuse: "violence",
  violence: "violence",
  addiction: "substances",
  alcohol: "substances",
  drugs: "substances",
  relapse: "substances",
  withdrawal: "substances",
  coercion: "coercion",
  "forced-treatment": "coercion",
} as const satisfies Record<string, Theme>;

const light = [
  "acceptance",
  "anger",
  "anxiety",
  "body",
  "care-team",
  "conflict",
  "crisis-plan",
  "death",
  "disclosure",
  "discrimination",
  "early-signs",
  "family",
  "food",
  "friends",
  "gambling",
  "goodbye",
  "grief",
  "hospital",
  "limits",
  "loneliness",
  "loss",
  "love",
  "medicines",
  "money",
  "mood",
  "parenting",
  "rights",
  "self-stigma",
  "sexuality",
  "shame",
  "sleep",
  "spending",
  "stigma",
  "strengths",
  "strong-feelings",
  "studies",
  "values",
  "work",
] as const;

export type Topic = keyof typeof heavy | (typeof light)[number];
/** All codes, in alphabetical order. */
export const topics: readonly Topic[] = [...(Object.keys(heavy) as (keyof typeof heavy)[]), ...light].sort();

/** The code that an author meant by a word (`strong feelings` is `strong-feelings`); null for words of their own. */
export function topicOf(word: string): Topic | null {
  const code = word.trim().toLowerCase().replace(/\s+/g, "-");
  return topics.find((topic) => topic === code) ?? null;
}

/** The heavy theme that a word of `topics` or `content-notes` belongs to; null for all others. */
export function themeOf(word: string): Theme | null {
  const topic = topicOf(word);
  return topic !== null && isHeavy(topic) ? heavy[topic] : null;
}

/** A curriculum about addiction: what it says may touch people who must not stop all at once. */
export function isAboutAddiction(words: readonly string[]): boolean {
  return words.some((word) => themeOf(word) === "substances");
}

function isHeavy(topic: Topic): topic is keyof typeof heavy {
  return Object.hasOwn(heavy, topic);
}
