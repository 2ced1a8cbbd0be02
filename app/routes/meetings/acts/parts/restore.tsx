/** Takes a part back in that was left out. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { runField } from "#app/routes/meetings/acts/run-fields.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "restore");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { segment: runField.id() }, (facts) => ({ kind: "segment-restored", facts, back: "parts" }));
