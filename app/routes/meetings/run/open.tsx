/** Opens the meeting. Near its hour it ends when it was to end; rehearsed on another day it has its own length. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { wishedEnd } from "#app/server/run-fields.server.ts";
import { actPage } from "#app/server/act-pages.server.ts";
import { runAct } from "#app/server/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "open");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, {}, (_, meeting, now) => ({ kind: "opened", facts: { endsAt: wishedEnd(meeting, now) } }));
