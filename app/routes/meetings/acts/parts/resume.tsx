/** The clock goes on where it stopped. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "resume");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, {}, () => ({ kind: "resumed", facts: {}, back: "here" }));
