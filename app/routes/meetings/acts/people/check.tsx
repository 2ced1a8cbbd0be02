/** Something to have done is done, or was not done after all. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { field } from "#app/server/http/forms.server.ts";
import { runField } from "#app/routes/meetings/acts/run-fields.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "check");

export const action = (args: ActionFunctionArgs) =>
  runAct(
    args,
    { segment: runField.id(), checkpoint: runField.id(), ticked: field.tick() },
    ({ ticked, ...facts }) => ({
      kind: ticked ? "checkpoint-ticked" : "checkpoint-unticked",
      facts,
      back: `check-${facts.checkpoint}`,
    }),
  );
