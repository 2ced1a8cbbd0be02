/** Closes the meeting; over safety words that were not said only if somebody says so. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { field } from "#app/server/http/forms.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "close");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { anyway: field.tick() }, ({ anyway }) => ({ kind: "closed", facts: { anyway } }));
