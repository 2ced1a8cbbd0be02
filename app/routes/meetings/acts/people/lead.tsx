/** One of the facilitators takes over. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { runField } from "#app/routes/meetings/acts/run-fields.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "lead");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { person: runField.id() }, (facts) => ({ kind: "lead-taken", facts, back: "here" }));
