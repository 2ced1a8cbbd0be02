/** Leaves a part out, with a reason in one tap. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { skipReasons } from "#app/domain/meetings/run.ts";
import { field } from "#app/server/http/forms.server.ts";
import { runField } from "#app/routes/meetings/acts/run-fields.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "skip");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { segment: runField.id(), reason: field.choice(skipReasons) }, (facts) => ({
    kind: "segment-skipped",
    facts,
    back: "here",
  }));
