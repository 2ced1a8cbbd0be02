/** Rules of safety: what they find in both languages, where, and what they leave in peace. */
import { expect, test } from "vitest";
import { readApprovedWording } from "#app/domain/curriculum/format/approved-wording.ts";
import { readCurriculum } from "#app/domain/curriculum/format/read-curriculum.ts";
import { approved, facts, place, reading, rules, smallFolder, swap, talk, withTalk } from "./small-folder.ts";
import { fires, found, placed, quiet } from "./words-in-place.ts";

test("a telephone number typed into a text is found by its shape, in whatever form", () => {
  fires("phone-number", [
    ["en", "Call +33 1 40 09 15 22 for help."],
    ["en", "The number is 0044 20 7946 0958."],
    ["en", "Ring 020 7946 0958 in the day."],
    ["en", "You can reach us on (514) 555-0123."],
    ["en", "You can reach us on 1-800-273-8255.", "handout"],
    ["en", "Call Samaritans on 116 123."],
    ["en", "In danger, call 911 at once.", "show"],
    ["en", "Text HOME to 741741.", "points"],
    ["en", "Call 13 11 14 if you need to.", "if"],
    ["fr", "Le numéro est le 06 12 34 56 78."],
    ["fr", "Appelez le 3114, jour et nuit."],
    ["fr", "En cas de danger, appelez le 15."],
    ["fr", "Écoute au 0800 32 123.", "handout"],
    ["fr", "Composez le 01.40.09.15.22"],
    ["fr", "Le 0612345678 répond toujours."],
  ]);
  expect(placed("phone-number", "en", "First this.\nThen call 112 now.")).toEqual(["3:13 112"]);
  expect(placed("phone-number", "fr", "Un numéro :\n\n- le 06 12 34 56 78", "handout")).toEqual([
    "5:6 06 12 34 56 78",
  ]);
});

test("a number that is no telephone number is left in peace", () => {
  quiet("phone-number", [
    ["en", "On a scale of 0 to 10, where are you? 0 · 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10"],
    ["en", "0 1 2 3 4 5 6 7 8 9 10", "handout"],
    ["en", "On 2025-11-22 at 18:30, or 22/11/2025, or 22.11.2025."],
    ["en", "In 1998, and from 2018–2020, 1 000 000 people."],
    ["en", "Call each name; 11 voices have 60 seconds each."],
    ["en", "Call 15 minutes before, and call 3 people.", "text"],
    ["en", "See https://doi.org/10.1186/s13063-018-2789-y or 10.1176/appi.ps.20220134."],
    ["en", "ISBN 978-92-4-000392-7, and 9789240003927.", "text"],
    ["en", "3 × 4 + 2 = 14 minutes, floor 5, 90 minutes in all, 1.5 hours, 50 %."],
    ["fr", "Le 15 mars 2026, à 14 h 30, pour 12 personnes."],
    ["fr", "Comptez 10 minutes, puis 20 secondes, de 0 à 10."],
    ["fr", "Rappelez 15 minutes avant ; appelez 3 personnes.", "text"],
  ]);
});

test("the marks of a translation are no telephone numbers, even when they are made of digits", () => {
  const marked = (mark: string) =>
    reading({ "02-going-on.md": swap("recap: We talked.", `recap: We talked.\n  talking: ${mark}`) });
  expect(rules(marked("001234-567890-abcdef"))).not.toContain("phone-number");
  expect(rules(marked("001234-567890"))).not.toContain("phone-number");
  expect(rules(marked("0012 34567890"))).toContain("phone-number");
});

test("amounts of a medicine stand nowhere", () => {
  fires("dose", [
    ["en", "I take 900 mg a day."],
    ["en", "She takes two tablets at night.", "points"],
    ["fr", "Je prends 0,5 mg le soir."],
    ["fr", "Elle prend deux comprimés.", "handout"],
  ]);
  expect(placed("dose", "en", "A thought.\nIt was 900 **mg** then.")).toEqual(["3:10 900 **mg"]);
  quiet("dose", [
    ["en", "Take two quiet minutes. Six minutes. 12 cards. Drink 200 ml of water."],
    ["en", "We do not say 900 mg here."],
    ["fr", "Prenez deux minutes de silence. Ne dites pas « deux comprimés »."],
  ]);
});

test("nobody is advised about medicine, and sending people to a doctor is no advice", () => {
  fires("medicine-advice", [
    ["en", "If you feel well, stop taking your pills."],
    ["en", "Stop taking **lithium**."],
    ["en", "You should take your medicine every day."],
    ["en", "You can lower your medication by yourself.", "tip"],
    ["fr", "Arrêtez votre traitement quand vous allez bien."],
    ["fr", "Vous devriez prendre vos médicaments chaque jour."],
    ["fr", "Il faut diminuer le lithium.", "handout"],
  ]);
  expect(placed("medicine-advice", "en", "When well,\nstop taking your\npills.")).toEqual([
    "3:3 stop taking your pills",
  ]);
  quiet("medicine-advice", [
    ["en", "Please do not change or stop a medicine because of something you hear."],
    ["en", "Never stop taking your medicine all at once."],
    ["en", "It is not about stopping treatment or medicine. You should take your time."],
    ["en", "Ask your doctor before you change your medicine. You can stop at any time."],
    ["fr", "N’arrêtez pas votre traitement. Vous devriez prendre soin de vous."],
    ["fr", "Parlez à votre médecin avant de changer de traitement. Arrêtez-vous un moment."],
  ]);
});

test("prompts ask for no methods and no amounts", () => {
  fires("method-asked", [
    ["en", "- How did you try to kill yourself?", "ask"],
    ["en", "- How much did you drink?", "ask"],
    ["en", "How many beers was it?"],
    ["en", "Ways to hurt yourself", "show"],
    ["en", "Last week: 6 beers", "handout"],
    ["fr", "- Combien de verres avez-vous pris ?", "ask"],
    ["fr", "Quelle quantité d’alcool ?"],
    ["fr", "Les moyens de se tuer", "handout"],
  ]);
  expect(placed("method-asked", "en", "- What helped?\n- How much did you drink?", "ask")).toEqual([
    "4:5 How much did you drink",
  ]);
  quiet("method-asked", [
    ["en", "- How much would be enough?\n- How did you do it?\n- How many people know?", "ask"],
    ["en", "We do not talk about ways to hurt oneself, or about amounts."],
    ["en", "If something has to do with hurting yourself, do not write how.", "handout"],
    ["en", "Cut yourself some slack. How did you end the evening?"],
    ["fr", "- Combien de temps ? Combien de fois ? Comment l’avez-vous fait ?", "ask"],
    ["fr", "On ne parle pas des moyens de se faire du mal."],
  ]);
});

test("eyes may stay open, breath goes as it goes, and quiet is short", () => {
  fires("eyes-closed", [
    ["en", "Now close your eyes."],
    ["fr", "Fermez les yeux."],
  ]);
  quiet("eyes-closed", [
    [
      "en",
      "You may close your eyes. Close your eyes if you like. Do not close your eyes. Keep your eyes open.",
    ],
    ["fr", "Fermez les yeux si vous voulez. Gardez les yeux ouverts. Vous pouvez fermer les yeux."],
    ["en", "When a facilitator would say: close your eyes.", "tip"],
  ]);
  expect(placed("eyes-closed", "fr", "D’abord, on s’assoit.\nPuis fermez les yeux.")).toEqual([
    "3:8 fermez les yeux",
  ]);
  fires("breath-held", [
    ["en", "Breathe in, hold it for four counts, breathe out."],
    ["en", "Hold your breath for a moment."],
    ["fr", "Retenez votre souffle un instant."],
  ]);
  quiet("breath-held", [
    ["en", "Breathe as you breathe. Do not hold your breath. Hold the cup with both hands."],
    ["fr", "Respirez comme vous respirez, sans retenir votre souffle."],
  ]);
  const long = withTalk(
    "## Feet (6 min) {.grounding}\n\n## Talking (9 min) {.discussion floor=0 .optional cut=1}",
  );
  expect(facts(long, "grounding-long")).toEqual({ minutes: 6, limit: 5 });
  expect(place(long, "grounding-long")).toBe("02-going-on.md:16:1");
  const short = withTalk(
    "## Feet (5 min) {.grounding}\n\n## Talking (10 min) {.discussion floor=0 .optional cut=1}",
  );
  expect(rules(short)).not.toContain("grounding-long");
});

test("goals are nobody's race", () => {
  const goal = (words: string, language = "en") =>
    reading({
      "curriculum.md": swap("language: en", `language: ${language}`),
      "frame.md": swap("> One small step.", `> ${words}`),
    });
  expect(facts(goal("Who has the longest streak?"), "competition")).toEqual({ found: "streak" });
  expect(place(goal("Who has the longest streak?"), "competition")).toBe("frame.md:22:23");
  expect(facts(goal("Qui a le meilleur objectif ?", "fr"), "competition")).toEqual({
    found: "meilleur objectif",
  });
  expect(rules(goal("This is not a competition. Take a small step."))).not.toContain("competition");
  expect(rules(goal("Ce n’est pas un concours.", "fr"))).not.toContain("competition");
  expect(found("competition", "en", "Once there was a competition in my town.")).toEqual([]);
  const shared = reading({
    "curriculum.md": swap("text: One thing each.", "text: A medal for the champion of the week."),
  });
  expect(place(shared, "competition")).toBe("curriculum.md:18:38");
});

test("in no part of a session is anybody ranked or anything to be won; that a race is told of is no ranking [F25]", () => {
  fires("competition", [
    ["en", "Write your answer on a card: the best score wins."],
    ["en", "The first pair to finish gets a small prize."],
    ["en", "We will see who is the best at this."],
    ["en", "Give points to each table."],
    ["en", "You get a star for each answer."],
    ["fr", "On verra qui est le meilleur."],
    ["fr", "Donnez un point à chaque table."],
    ["en", "There is a prize for whoever comes most often."],
    ["en", "Give two points for each step that was done."],
    ["en", "Now vote for the best story.", "text"],
    ["en", "Whoever names the most warning signs wins."],
    ["en", "Who has kept the longest streak?", "ask"],
    ["en", "At the end we rank the ideas and the winner gets the chocolate."],
    ["fr", "La meilleure note gagne."],
    ["fr", "Un petit prix pour la première personne qui termine."],
    ["fr", "Celui qui trouve le plus de signes gagne."],
    ["fr", "Comptez deux points pour chaque petit pas."],
    ["fr", "Votez pour la meilleure histoire.", "text"],
    ["fr", "Qui a tenu le plus longtemps cette semaine ?", "ask"],
  ]);
  quiet("competition", [
    ["en", "Nobody wins here, and there is no prize for the fastest."],
    ["en", "Once I won a prize for swimming; then I stopped."],
    ["en", "What helps you most? What costs you the most? Which point matters to you?"],
    ["en", "If we win back ten minutes, we stay with the last point. Both points of view are welcome."],
    ["en", "Who did you tell first? The first person I told was my sister."],
    ["fr", "Personne ne gagne ici, et il n’y a pas de prix pour la plus rapide."],
    ["fr", "Qu’est-ce qui vous aide le plus ? Quel prix payez-vous pour cette soirée ?"],
    [
      "fr",
      "On gagne dix minutes en laissant cette question. Faisons le point : un point par personne suffit.",
    ],
    ["fr", "À qui l’avez-vous dit en premier ? La première personne était ma sœur."],
  ]);
});

test("approved words are called by their name, not typed again", () => {
  const wording = readApprovedWording(
    "## medicines\n\n> We do not answer questions about medicine here. Please take them to your pharmacist.",
  );
  const heard = (body: string) => {
    const session = talk(`## Talking (15 min) {.discussion .pass floor=5 cut=1}\n\n${body}`);
    const files = Object.entries({ ...smallFolder, "02-going-on.md": session });
    return readCurriculum(
      files.map(([path, text]) => ({ path, text })),
      { approved: { ...approved, ...wording } },
    );
  };
  const typed = heard(
    "> Hello.\n>\n> We do not answer questions about medicine. Please take them to your doctor or pharmacist.",
  );
  expect(facts(typed, "safety-retyped")).toEqual({ name: "medicines" });
  expect(place(typed, "safety-retyped")).toBe("02-going-on.md:20:3");
  const twice = heard(
    "> [!SAFETY] medicines\n> We do not answer questions about medicine here. Please take them to your pharmacist.",
  );
  expect(place(twice, "safety-retyped")).toBe("02-going-on.md:19:3");
  const called = heard("> [!SAFETY] medicines\n> The sheet says it, too: your pharmacist knows more.");
  expect(rules(called)).not.toContain("safety-retyped");
});
