/** More time: for a part, or for the meeting as a whole. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { field } from "#app/server/http/forms.server.ts";
import { runField } from "#app/routes/meetings/acts/run-fields.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "minutes");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { segment: runField.idOrNone(), minutes: field.whole(1, 240) }, (facts) => ({
    kind: "minutes-given",
    facts,
    back: "here",
  }));
