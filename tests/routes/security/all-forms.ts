/** Every form that the pages of the house send, found in the pages themselves, and sending one as a browser would. */
import { who } from "#tests/support/roles.ts";
import type { RoleName } from "#tests/support/roles.ts";
import { formsIn } from "./filled-forms.ts";
import type { FilledForm } from "./filled-forms.ts";
import { knock } from "./raw-request.ts";
import { table } from "./outcomes.ts";
import { builtRoutes } from "./routes.ts";
import { fill, openWorld } from "./world.ts";
import type { World } from "./world.ts";

export type Fields = readonly (readonly [name: string, value: string])[];
/** `page`: the address of the page that shows the form. */
export type Found = { id: string; role: RoleName; page: string; form: FilledForm };

/** A world with a meeting being led, so that the run screen has its forms, and everybody signed in. */
export async function openForForms(): Promise<World> {
  const world = await openWorld({ marked: false });
  const run = `/meetings/${world.ids["meeting"]}/run`;
  const { status } = await world.at.post(`${run}/open`, { anyway: "yes" }, { as: who.leader });
  if (status !== 303) throw new Error(`The meeting did not open: ${status}`);
  for (const id of Object.values(who)) if (id) await world.at.cookieFor(id);
  return world;
}

/** The forms of all pages that act, each as the first of these who may open the page. */
export async function allForms(world: World): Promise<Found[]> {
  const found: Found[] = [];
  for (const { id, pattern, acts } of await builtRoutes()) {
    if (!acts) continue;
    const page = fill(table[id]?.at ?? pattern, world.ids);
    for (const role of ["anonymous", "participant", "leader", "coordinator", "owner"] as const) {
      const answer = await world.at.get(page, { as: who[role] });
      const html = answer.status === 200 ? await answer.text() : "";
      if (html === "") await answer.body?.cancel();
      const forms = formsIn(html, page).filter(({ action }) => action.split("?")[0] === page.split("?")[0]);
      found.push(...forms.map((form) => ({ id, role, page, form })));
      if (forms.length > 0) break;
    }
  }
  return found;
}

export type Sending = { action: string; fields: Fields; role: RoleName };

/** Sends a form from the person's browser; `anonymous` has no cookie. */
export async function sendForm({ at }: World, { action, fields, role }: Sending): Promise<Response> {
  const cookie = who[role] ? { Cookie: await at.cookieFor(String(who[role])) } : {};
  const headers = {
    Host: "groups.example.org",
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
    ...cookie,
  } as Record<string, string>;
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return knock(at.origin, action, { method: "POST", headers, body });
}
