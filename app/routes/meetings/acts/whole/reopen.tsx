/** A closed meeting is opened again, to go on or to put something right. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "reopen");

export const action = (args: ActionFunctionArgs) => runAct(args, {}, () => ({ kind: "reopened", facts: {} }));
