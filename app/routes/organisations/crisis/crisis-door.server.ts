/** The doors to the crisis directory, and its form. */
import { z } from "zod";
import { enterOrganisation, refuseRequest } from "#app/server/http/doors.server.ts";
import type { DoorArgs } from "#app/server/http/doors.server.ts";
import { field } from "#app/server/http/forms.server.ts";
import { languages } from "#app/words/language.ts";
import { findCrisisEntry } from "#db/people/crisis.server.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { countryField } from "../settings/organisation-form.server.ts";

type Args = DoorArgs & { params: Record<string, string | undefined> };

export function enterCrisis(args: Args) {
  return enterOrganisation(args, args.params.organisation, "keep the crisis directory");
}

/** The entry named in the address, of this organisation only. */
export async function enterEntry(args: Args) {
  const entered = await enterCrisis(args);
  const { entry: id } = args.params;
  const entry = looksLikeId(id)
    ? await findCrisisEntry(args.context.app.store, entered.organisation.id, id)
    : null;
  if (!entry) refuseRequest(404);
  return { ...entered, entry };
}

export const entryFields = () => ({
  country: countryField(),
  language: field.choice(languages),
  service: field.line(120),
  number: field.line(60),
  hours: field.optionalLine(80),
  url: z.string().refine((text) => text === "" || /^https?:\/\/[^\s<>"]{3,300}$/.test(text), "not-a-link"),
  source: field.optionalLine(200),
});
