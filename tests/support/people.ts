/** What several journeys have people do: being somebody of the cast, asking for a place, reading a letter. */
import type { Browser } from "playwright-core";
import { comingIn, demonstration, front } from "#app/words/front.ts";
import { cycleWords, planning } from "#app/words/cycles.ts";
import { consentTexts, consentVersion } from "#app/words/consents.ts";
import { letters } from "#app/words/letters.ts";
import { organisations } from "#app/words/organisations.ts";
import { shelf } from "#app/words/curricula.ts";
import { cast, type CastName } from "#db/cast/cast.server.ts";
import { letterTo, meet, textOf, type Coming, type Somebody } from "#tests/support/journey.ts";

/** One of the cast, signed in by one click of the demonstration; in their own language, unless told. */
export async function be(browser: Browser, name: CastName, coming: Coming): Promise<Somebody> {
  const figure = await meet(browser, { language: cast[name].language, ...coming });
  await figure.go(`/demonstration?lang=${figure.language}`);
  await figure.press(demonstration[figure.language].signInAs(cast[name].name));
  return figure;
}

export type Asking = { name: string; address: string; reminders?: boolean };

/** Fills the one page on which a place is asked for, and sends it. */
export async function askForPlace(asker: Somebody, group: string, asking: Asking): Promise<void> {
  const words = front[asker.language].ask;
  const consents = consentTexts[consentVersion][asker.language];
  await asker.go(`/groups/${group}/place`);
  await asker.fill(words.name, asking.name);
  await asker.fill(words.address, asking.address);
  await asker.tick(words.adult);
  await asker.tick(consents["taking-part"].tick);
  if (asking.reminders) await asker.tick(consents.reminders.tick);
  await asker.press(words.send);
}

/** Opens the newest letter that asks to confirm, and follows its link. */
export async function openConfirmation(asker: Somebody, base: string, to: string, count = 1): Promise<void> {
  const kept = await letterTo(base, to, letters[asker.language].confirmAsk("", "").subject, count);
  await asker.go(kept.path);
  await asker.follow(/\/proofs\//);
}

/** From nothing to their own page: asked, letter opened, confirmed. */
export async function takePlace(asker: Somebody, base: string, group: string, asking: Asking): Promise<void> {
  await askForPlace(asker, group, asking);
  await openConfirmation(asker, base, asking.address);
  await asker.press(comingIn[asker.language].proof.confirm);
}

export type Planned = {
  /** The names of those who lead: Marc and Sofia, unless told. */
  leads?: readonly [string, string?];
  name: string;
  startDate: string;
  time: string;
  zone: string;
  capacity: number;
};

/** What stands on the shelf for the acceptance curriculum. */
export const acceptance = { en: "Making room", fr: "Faire de la place" };

/** Fills the form of planning a group of the acceptance curriculum, led by Marc and Sofia, and shows its dates. */
export async function planGroup(planner: Somebody, planned: Planned): Promise<void> {
  const words = planning[planner.language];
  await planner.follow(organisations[planner.language].nav.curricula);
  await planner.follow(acceptance[planner.language]);
  await planner.follow(shelf[planner.language].plan);
  await planner.fill(words.name, planned.name);
  await planner.fill(words.startDate, planned.startDate);
  await planner.fill(words.time, planned.time);
  await planner.choose(words.every, words.rhythms.weekly);
  await planner.select(words.country, "FR");
  await planner.fill(words.zone, planned.zone);
  await planner.tick(words.skipHolidays);
  await planner.fill(words.capacity, String(planned.capacity));
  await planner.choose(words.format, words.formatNames["in-person"]);
  await planner.fill(words.venueName, "Maison des associations");
  await planner.fill(words.venueAddress, "12 rue des Tilleuls, Lyon");
  const [first, second] = planned.leads ?? ["Marc", "Sofia"];
  await planner.select(words.leadA, first);
  if (second) await planner.select(words.leadB, second);
  await planner.choose(words.language, organisations[planner.language].languages.en);
  await planner.choose(words.listed, words.listedYes);
  await planner.press(words.preview);
}

/** From the dates that are shown to a published group; gives its id. */
export async function saveAndPublish(planner: Somebody): Promise<string> {
  const words = planning[planner.language];
  await planner.press(words.save);
  await planner.sees(cycleWords[planner.language].said.saved);
  const id = planner.path().split("/")[2] ?? "";
  await planner.follow(cycleWords[planner.language].publish);
  await planner.press(cycleWords[planner.language].publishing.act);
  await planner.sees(cycleWords[planner.language].said.published);
  return id;
}

/** A zone in which it is the middle of a day now: offers are not made at night. */
export function zoneByDay(now: Date): string {
  const zones = ["Europe/Paris", "America/New_York", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland"];
  const hour = (zone: string): number =>
    Number(
      new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(now),
    );
  return zones.find((zone) => hour(zone) >= 9 && hour(zone) < 19) ?? "Europe/Paris";
}

/** The code in a letter: six digits alone on a line. */
export async function codeIn(base: string, to: string, subject: string, count = 1): Promise<string> {
  const text = await textOf(base, await letterTo(base, to, subject, count));
  return /^\s*(\d{6})\s*$/m.exec(text)?.[1] ?? "";
}
