/** Sending a tap: the form's own address and body, and reading what the house answers. */
import type { Answer, Waiting } from "./queue.ts";
import type { RunShown } from "./shown.ts";
import { isFilledIn } from "./typed.ts";

/**
 * `at`: when it was tapped, milliseconds since 1970, by the server's clock as this device knows it. `told`: what is said
 * aloud when it has arrived, if the button knows; `label`: what is written on the button.
 */
export type Tap = Waiting & { form: HTMLFormElement; at: number; told: string | null; label: string };

export type Around = {
  page: string;
  shown: RunShown;
  refused: (sentence: string | null) => void;
  arrived: (tap: Tap) => void;
};

/** The tap a form makes by one of its buttons. */
export function tapOf(form: HTMLFormElement, button: HTMLElement | null, at: number): Tap {
  const said = [...new FormData(form, button)].map(([name, value]) => [name, String(value)]);
  const own = button instanceof HTMLButtonElement && button.hasAttribute("formaction");
  const url = own ? button.formAction : form.action;
  const told = button?.getAttribute("data-told") ?? null;
  const label = (button?.textContent ?? "").replace(/\s+/g, " ").trim();
  return { url, body: new URLSearchParams(said).toString(), form, at: Math.round(at), told, label };
}

/** One attempt. A form that was filled in and refused goes the ordinary way, to a page that keeps what was typed. */
export async function post(tap: Tap, { page, shown, refused, arrived }: Around): Promise<Answer> {
  const answer = await send(tap).catch(() => null);
  if (!answer || answer.status >= 500 || answer.status === 429) return "later";
  if (answer.status === 401) return "signed-out";
  if (answer.ok && answer.url.endsWith(`${page}/view`)) {
    if (isFilledIn(tap.form)) tap.form.reset();
    await read(answer, shown);
    arrived(tap);
    return "arrived";
  }
  if (isFilledIn(tap.form) && tap.form.isConnected) setTimeout(() => tap.form.submit());
  else refused(sentenceIn(await answer.text()));
  return "refused";
}

/** Fetches the screen as it is now. */
export async function refresh(page: string, shown: RunShown): Promise<void> {
  const answer = await fetch(`${page}/view`).catch(() => null);
  if (answer?.ok && answer.url.endsWith(`${page}/view`)) await read(answer, shown);
}

async function read(answer: Response, shown: RunShown): Promise<void> {
  const number = (name: string) => Number(answer.headers.get(name));
  shown.show(await answer.text(), number("Alongside-Revision"), number("Alongside-Now"));
}

function send({ url, body, at }: Tap): Promise<Response> {
  return fetch(url, {
    method: "POST",
    body: `${body}&at=${at}`,
    headers: { "Content-Type": "application/x-www-form-urlencoded", "Alongside-Fragment": "1" },
    signal: AbortSignal.timeout(15_000),
  });
}

/** Why something was not done, out of the page that says so. */
function sentenceIn(page: string): string | null {
  const answer = new DOMParser().parseFromString(page, "text/html");
  const told =
    answer.querySelector("[data-refusal] .notice > div") ?? answer.querySelector(".error-summary li");
  return told?.textContent?.trim() || null;
}
