/** Hears of changes from the house. The browser connects again by itself and says what it showed last. */

export type News = { revision: number; html: string; now: number };

export type Heard = {
  changed: (news: News) => void;
  /** This page is over for whoever looks at it: signed out, no longer leading, or the meeting has ended. */
  over: () => void;
  /** Whether there is a connection. */
  connected: (yes: boolean) => void;
};

const breath = 5_000;

/** Listens to `address`, from what is shown on. Where the browser gives up (the house restarts), we begin again. */
export function listen(address: string, shown: () => number, heard: Heard): void {
  const source = new EventSource(`${address}?from=${shown()}`);
  source.addEventListener("changed", (event) => heard.changed(JSON.parse(String(event.data)) as News));
  source.addEventListener("over", () => {
    source.close();
    heard.over();
  });
  source.addEventListener("open", () => heard.connected(true));
  source.addEventListener("error", () => {
    heard.connected(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(address, shown, heard), breath);
  });
}
