/** We stay here: the clock of the part at hand stands still. One tap, no question. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "pause");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, {}, () => ({ kind: "paused", facts: {}, back: "here" }));
