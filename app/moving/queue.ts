/**
 * Acts on their way to the house. They go one after the other, in the order they were tapped; what cannot be sent
 * waits here, in memory only, and is tried again as it was: the same body is the same act, however often it arrives.
 */
export type Waiting = { url: string; body: string };

/** What became of one attempt: it arrived; it was answered with a no; try again later; nobody is signed in. */
export type Answer = "arrived" | "refused" | "later" | "signed-out";

export type QueueParts<T extends Waiting> = {
  post: (act: T) => Promise<Answer>;
  /** Told how many acts wait, and why the first of them does; null while it is on its way and not late. */
  tell: (waiting: number, why: "later" | "signed-out" | null) => void;
  /** Calls back after so many milliseconds. */
  after: (ms: number, call: () => void) => void;
};

export type Queue<T extends Waiting> = {
  /** Takes an act; one that waits already (a double tap) is taken once. */
  add(act: T): void;
  /** Tries now: back online, or the screen was woken. */
  hurry(): void;
  waiting(): number;
};

/** How long a tap may be on its way before somebody is told. */
const patience = 1_000;
const shortest = 1_000;
const longest = 15_000;

/** A queue that never gives up and never reorders. */
export function createQueue<T extends Waiting>({ post, tell, after }: QueueParts<T>): Queue<T> {
  const acts: T[] = [];
  let busy = false;
  let pause = shortest;
  let woken = 0;
  let attempts = 0;
  let why: "later" | "signed-out" | null = null;
  const run = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    woken += 1;
    let stopped: "later" | "signed-out" | null = null;
    for (let act = acts[0]; act && !stopped; act = acts[0]) {
      lookLater(++attempts);
      const answer = await post(act);
      if (answer === "later" || answer === "signed-out") stopped = answer;
      else {
        acts.shift();
        pause = shortest;
        if (acts.length > 0) tell(acts.length, why);
      }
    }
    busy = false;
    why = stopped;
    tell(acts.length, why);
    if (stopped) again();
  };
  const lookLater = (attempt: number) =>
    after(patience, () => {
      if (!busy || attempt !== attempts) return;
      why ??= "later";
      tell(acts.length, why);
    });
  const again = () => {
    const mine = woken;
    after(pause, () => void (mine === woken && run()));
    pause = Math.min(longest, pause * 2);
  };
  return {
    add(act) {
      if (!acts.some((other) => other.url === act.url && other.body === act.body)) acts.push(act);
      tell(acts.length, why);
      void run();
    },
    hurry: () => void (acts.length > 0 && run()),
    waiting: () => acts.length,
  };
}
