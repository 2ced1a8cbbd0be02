/** What several journeys have people do: being somebody of the cast, asking for a place, reading a letter. */
import type { Browser } from "playwright-core";
import { comingIn } from "#app/words/coming-in.ts";
import { consentTexts, consentVersion } from "#app/words/consents.ts";
import { demonstration } from "#app/words/demonstration.ts";
import { front } from "#app/words/front.ts";
import { letters } from "#app/words/letters.ts";
import { cast, type CastName } from "#db/cast.server.ts";
import { letterTo, meet, textOf, type Coming, type Somebody } from "#tests/support/journey.ts";

/** One of the cast, signed in by one click of the demonstration; in their own language, unless told. */
export async function be(browser: Browser, name: CastName, coming: Coming): Promise<Somebody> {
  const person = await meet(browser, { language: cast[name].language, ...coming });
  await person.go(`/demonstration?lang=${person.language}`);
  await person.press(demonstration[person.language].signInAs(cast[name].name));
  return person;
}

export type Asking = { name: string; address: string; reminders?: boolean };

/** Fills the one page on which a place is asked for, and sends it. */
export async function askForPlace(person: Somebody, group: string, asking: Asking): Promise<void> {
  const words = front[person.language].ask;
  const consents = consentTexts[consentVersion][person.language];
  await person.go(`/groups/${group}/place`);
  await person.fill(words.name, asking.name);
  await person.fill(words.address, asking.address);
  await person.tick(words.adult);
  await person.tick(consents["taking-part"].tick);
  if (asking.reminders) await person.tick(consents.reminders.tick);
  await person.press(words.send);
}

/** Opens the newest letter that asks to confirm, and follows its link. */
export async function openConfirmation(person: Somebody, base: string, to: string, count = 1): Promise<void> {
  const kept = await letterTo(base, to, letters[person.language].confirmAsk("", "").subject, count);
  await person.go(kept.path);
  await person.follow(/\/proofs\//);
}

/** From nothing to their own page: asked, letter opened, confirmed. */
export async function takePlace(
  person: Somebody,
  base: string,
  group: string,
  asking: Asking,
): Promise<void> {
  await askForPlace(person, group, asking);
  await openConfirmation(person, base, asking.address);
  await person.press(comingIn[person.language].proof.confirm);
}

/** The code in a letter: six digits alone on a line. */
export async function codeIn(base: string, to: string, subject: string, count = 1): Promise<string> {
  const text = await textOf(base, await letterTo(base, to, subject, count));
  return /^\s*(\d{6})\s*$/m.exec(text)?.[1] ?? "";
}
