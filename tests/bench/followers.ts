/** Screens that follow a meeting, without a browser: a stream that is read and thrown away, its events counted. */
import { get } from "node:http";
import type { ClientRequest } from "node:http";

export type Follower = { heard(): number; leave(): void };

/** Opens a stream and waits for its first words. */
export function followStream(url: string, cookie: string): Promise<Follower> {
  let heard = 0;
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = get(
      url,
      { headers: { Cookie: cookie, Accept: "text/event-stream" } },
      (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}`));
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => void (heard += part.split("event: changed").length - 1));
        answer.on("error", () => undefined);
        answer.once("data", () => resolve({ heard: () => heard, leave: () => void asked.destroy() }));
      },
    );
    asked.on("error", reject);
  });
}
