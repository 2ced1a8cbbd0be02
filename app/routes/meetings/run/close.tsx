/** Closes the meeting; over safety words that were not said only if somebody says so. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { field } from "#app/server/forms.server.ts";
import { actPage } from "#app/server/act-pages.server.ts";
import { runAct } from "#app/server/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "close");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { anyway: field.tick() }, ({ anyway }) => ({ kind: "closed", facts: { anyway } }));
