/** Goes on to the next part, from the part the sender was looking at. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { runField } from "#app/routes/meetings/acts/run-fields.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "next");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { segment: runField.id(), from: runField.idOrNone() }, (facts) => ({
    kind: "segment-started",
    facts: { ...facts, oneStep: true },
    back: "here",
  }));
