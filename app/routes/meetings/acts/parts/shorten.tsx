/** Shortens a part so that the end holds; down to its floor, as its author marked it. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { field } from "#app/server/http/forms.server.ts";
import { runField } from "#app/routes/meetings/acts/run-fields.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "shorten");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { segment: runField.id(), minutes: field.whole(1, 240) }, (facts) => ({
    kind: "segment-shortened",
    facts: { ...facts, reason: "late" },
    back: "here",
  }));
