/** For each rule of safety and privacy a change to a curriculum we ship that this rule alone catches. */
import { all, replacing, type Mutation } from "./mutation.ts";

const folder = "acceptance";

export const safetyMutations: Mutation[] = [
  {
    rule: "safety-missing",
    folder,
    file: "01-why-we-are-here.md",
    change: replacing("> [!SAFETY] first-meeting\n", ""),
  },
  {
    rule: "safety-closing",
    folder,
    file: "08-difference-as-strength-and-goodbye.md",
    change: replacing("> [!SAFETY] closing-check\n", ""),
  },
  {
    rule: "safety-optional",
    folder,
    file: "03-fighting-it-or-making-room.md",
    change: replacing("{.exercise #what-it-costs .core .pass", "{.exercise #what-it-costs .optional .pass"),
  },
  {
    rule: "safety-retyped",
    folder,
    file: "05-different-limits-the-night-out.md",
    change: replacing(
      "> [!SAFETY] medicines\n",
      "> [!SAFETY] medicines\n> We don't answer any questions about medicine here, and that includes medicine together with alcohol. Please take them to your pharmacist, or to the person who prescribes for you. And please don't change anything because of what you hear today.\n",
    ),
  },
  {
    rule: "phone-number",
    folder,
    file: "handouts/when-it-is-hard.md",
    change: replacing("{{crisis}}", "Samaritans: 116 123"),
  },
  {
    rule: "dose",
    folder,
    file: "05-different-limits-the-night-out.md",
    change: replacing("Each of us has our own mix.", "One of us took 25 mg and went home."),
  },
  {
    rule: "medicine-advice",
    folder,
    file: "03-fighting-it-or-making-room.md",
    change: replacing(
      "On those days you lean on your plan, and on the people who treat you.",
      "On those days you should take your medicine.",
    ),
  },
  {
    rule: "method-asked",
    folder,
    file: "05-different-limits-the-night-out.md",
    change: replacing(
      '> - What does "my way" look like for you?',
      "> - How much do you drink on such an evening?",
    ),
  },
  {
    rule: "theme-unguarded",
    folder,
    file: "06-what-matters-and-the-wall.md",
    change: all(
      replacing(
        "> [!SAFETY] mandatory\n> Today's about what matters to you",
        "> Today's about what matters to you",
      ),
      replacing("It may have been five minutes.", "It may have been before the trauma."),
    ),
  },
  {
    rule: "theme-left-open",
    folder,
    file: "06-what-matters-and-the-wall.md",
    change: replacing("> Another part was built in our own heads.", "> Another part was built by trauma."),
  },
  {
    rule: "theme-before-end",
    folder,
    file: "04-more-than-a-label.md",
    change: replacing("> Let's hear what these words do to us,", "> Let's hear what violence does to us,"),
  },
  {
    rule: "theme-at-farewell",
    folder,
    file: "08-difference-as-strength-and-goodbye.md",
    change: replacing("Others may see it before we do.", "Others may see it before we do, after abuse, too."),
  },
  {
    rule: "disclosure-without-pass",
    folder,
    file: "03-fighting-it-or-making-room.md",
    change: all(
      replacing("{.exercise #what-it-costs .core .pass", "{.exercise #what-it-costs .core"),
      replacing(
        "> [!ASK] wait 15 s, pass allowed\n> - What surprised you",
        "> [!ASK] wait 15 s\n> - What made you ashamed",
      ),
    ),
  },
  {
    rule: "eyes-closed",
    folder,
    file: "03-fighting-it-or-making-room.md",
    change: replacing("> Keep your eyes open, and let them rest", "> Close your eyes, and let them rest"),
  },
  {
    rule: "grounding-long",
    folder,
    file: "03-fighting-it-or-making-room.md",
    change: all(
      replacing("## Back in the room (5 min)", "## Back in the room (7 min)"),
      replacing("## The door and the wind (7 min)", "## The door and the wind (5 min)"),
    ),
  },
  {
    rule: "breath-held",
    folder,
    file: "03-fighting-it-or-making-room.md",
    change: replacing("> Your breath can be as it is,", "> Hold your breath for a moment,"),
  },
  {
    rule: "competition",
    folder,
    file: "frame.md",
    change: replacing("Both belong here.", "Who has the longest streak?"),
  },
  {
    rule: "withdrawal-missing",
    folder,
    file: "curriculum.md",
    change: replacing("topics: [acceptance]", "topics: [acceptance, addiction]"),
  },
  {
    rule: "role-play-no-exit",
    folder,
    file: "07-telling-someone-or-not.md",
    change: all(
      replacing(
        "> You've got one minute to choose, two to play and one to step out.",
        "> You've got one minute to choose and three to play.",
      ),
      replacing("> 3. Step out: say your own name, and one thing you see in this room.\n", ""),
      replacing(
        "> Now let's all step out. Please change chairs,",
        "> Now we are done. Please change chairs,",
      ),
      replacing("For stepping out, everybody", "At the end everybody"),
      replacing(
        "After each scene the volunteer says their own name and",
        "After each scene the volunteer says",
      ),
    ),
  },
  {
    rule: "title-tells",
    folder,
    file: "curriculum.md",
    change: replacing("public-title: Thursday group", "public-title: Bipolar evening"),
  },
  {
    rule: "asks-private",
    folder,
    file: "01-why-we-are-here.md",
    change: replacing(
      "> - What is one thing about you that is not the illness?",
      "> - What is your diagnosis?",
    ),
  },
  {
    rule: "sheet-given-up",
    folder,
    file: "handouts/three-piles.md",
    change: replacing("This sheet is yours.", "Please hand in this sheet at the end."),
  },
  {
    rule: "private-reachable",
    folder,
    file: "handouts/my-step.md",
    change: replacing(
      "This sheet is yours.",
      "This sheet is yours. It belongs to [the evening](../frame.md).",
    ),
  },
  {
    rule: "real-name",
    folder,
    file: "06-what-matters-and-the-wall.md",
    change: replacing(
      "> A man who lives with it wrote about this wall.",
      "> Vincent Delorme wrote about this wall.",
    ),
  },
];
