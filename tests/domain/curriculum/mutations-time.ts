/** For each rule about minutes a change to a curriculum we ship that this rule alone catches. */
import { all, replacing, type Mutation } from "./mutation.ts";

const folder = "acceptance";
/** Session 3, ninety minutes in every format: 3 + 11 + 2 + 10 + 5 + 7 + 12, a break of 8, 12 + 12 + 8. */
const file = "03-fighting-it-or-making-room.md";
const door = "## The door and the wind (7 min) {.input #door-and-wind lead=A floor=5}";
const costs =
  "## What it gives, what it costs (12 min) {.exercise #what-it-costs .core .pass lead=B floor=9}";
const hour = "## One hour (12 min) {.discussion #one-hour .pass lead=A floor=7}";
const short = "> We rest. ";

/** The heading with words to say below it, two words a sentence. */
const speaking = (heading: string, words: number) =>
  replacing(`${heading}\n`, `${heading}\n\n${short}${"We rest. ".repeat(words / 2 - 1)}\n`);

export const timeMutations: Mutation[] = [
  { rule: "minutes-sum", folder, file, change: replacing("## One hour (12 min)", "## One hour (13 min)") },
  {
    rule: "round-short",
    folder,
    file: "08-difference-as-strength-and-goodbye.md",
    change: replacing("## Check-in (10 min) {each=45s}", "## Check-in (10 min) {each=61s}"),
  },
  {
    rule: "turns-short",
    folder,
    file: "07-telling-someone-or-not.md",
    change: replacing("size=3 turns=4m", "size=3 turns=5m"),
  },
  {
    rule: "round-heavy",
    folder,
    file,
    change: all(
      replacing(costs, costs.replace("12 min", "9 min").replace("floor=9", "floor=7")),
      replacing(door, door.replace("7 min", "3 min").replace("floor=5", "floor=2")),
      replacing("## Back in the room (5 min)", "## Back in the room (4 min)"),
      replacing("## Goal setting\n", "## Goal setting (9 min) {each=40s floor=8}\n"),
      replacing(hour, hour.replace("12 min", "23 min").replace("floor=7", "floor=7 each=60s")),
    ),
  },
  { rule: "break-missing", folder, file, change: replacing("## Break\n", "## Break {.buffer}\n") },
  {
    rule: "break-late",
    folder,
    file,
    change: all(
      replacing("## Break\n\n", ""),
      replacing("## Goal setting\n", "## Break\n\n## Goal setting\n"),
    ),
  },
  {
    rule: "break-second",
    folder,
    file,
    change: all(
      replacing("minutes: 90\n", "minutes: 125\n"),
      replacing(costs, costs.replace("12 min", "20 min")),
      replacing(hour, hour.replace("12 min", "39 min")),
    ),
  },
  {
    rule: "input-long",
    folder,
    file,
    change: all(
      replacing(door, door.replace("7 min", "13 min")),
      replacing(hour, hour.replace("12 min", "6 min").replace("floor=7", "floor=5")),
    ),
  },
  {
    rule: "inputs-heavy",
    folder,
    file,
    change: all(
      replacing(door, door.replace("7 min", "12 min")),
      replacing(costs, costs.replace("12 min", "9 min")),
      replacing("## Back in the room (5 min)", "## Back in the room (4 min)"),
      replacing(hour, hour.replace("12 min", "11 min").replace(".discussion", ".input")),
    ),
  },
  {
    rule: "no-slack",
    folder,
    file,
    change: all(
      replacing("## Check-in\n", "## Check-in {floor=11}\n"),
      replacing("## Goal setting\n", "## Goal setting {floor=12}\n"),
      replacing(door, door.replace("floor=5", "floor=7")),
      replacing(costs, costs.replace("floor=9", "floor=12")),
      replacing(hour, hour.replace("floor=7", "floor=12")),
    ),
  },
  {
    rule: "short-unreachable",
    folder,
    file,
    change: all(
      replacing("minutes: 90\n", "minutes: { all: 90, short: 66 }\n"),
      replacing(costs, costs.replace("12 min", "12 min, short 0")),
      replacing(hour, hour.replace("12 min", "12 min, short 0")),
    ),
  },
  { rule: "floor-above", folder, file, change: replacing(door, door.replace("floor=5", "floor=8")) },
  { rule: "floor-zero", folder, file, change: replacing(door, door.replace("floor=5", "floor=0")) },
  { rule: "max-below", folder, file, change: replacing(door, door.replace("floor=5", "floor=5 max=6")) },
  { rule: "words-over", folder, file, change: speaking(door, 900) },
  {
    rule: "words-heavy",
    folder,
    file,
    change: all(
      speaking("## Check-in", 1400),
      speaking("## Goal review", 1200),
      speaking(costs, 1400),
      speaking(hour, 1400),
    ),
  },
];
