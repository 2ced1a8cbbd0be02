/**
 * News that something changed, from whoever acted to whoever is looking. On one node it stays in the process;
 * between nodes it would carry the same ids and revisions, and nothing else, so nothing private can leak by it.
 */
export type News = { topic: string; revision: number };

export type Channel = {
  publish(news: News): void;
  /** Calls `hear` for every later news of the topic until the returned function is called. */
  subscribe(topic: string, hear: (news: News) => void): () => void;
  /** How many are listening; for health and for tests that nothing stays behind. */
  listeners(): number;
};

export function createChannel(): Channel {
  const topics = new Map<string, Set<(news: News) => void>>();
  return {
    publish(news) {
      for (const hear of topics.get(news.topic) ?? []) hear(news);
    },
    subscribe(topic, hear) {
      const heard = topics.get(topic) ?? new Set();
      topics.set(topic, heard.add(hear));
      return () => {
        heard.delete(hear);
        if (heard.size === 0 && topics.get(topic) === heard) topics.delete(topic);
      };
    },
    listeners: () => [...topics.values()].reduce((sum, heard) => sum + heard.size, 0),
  };
}
