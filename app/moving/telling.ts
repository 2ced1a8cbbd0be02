/** The one line that says what is on its way, read out politely. Whoever said something takes it back. */
import { write } from "./swap.ts";

type Teller = "queue" | "line" | "answer";
export type Telling = {
  /** An empty text takes back what the same teller said. */
  say(text: string, by: Teller): void;
  /** Writes it again after the screen was swapped. */
  again(): void;
};

export function createTelling(main: ParentNode): Telling {
  let told: { text: string; by: Teller } | null = null;
  const again = () => write(main.querySelector("#sending"), told?.text ?? "");
  return {
    say(text, by) {
      if (text === "" && told?.by !== by) return;
      told = text === "" ? null : { text, by };
      again();
    },
    again,
  };
}
