/** One tap on the roll. Who is marked how, with who marked them and when, is kept. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { marks } from "#app/domain/groups/attendance.ts";
import { field } from "#app/server/http/forms.server.ts";
import { runField } from "#app/routes/meetings/acts/run-fields.server.ts";
import { actPage } from "#app/routes/meetings/acts/act-pages.server.ts";
import { runAct } from "#app/routes/meetings/acts/run-acts.server.ts";

export { ActPage as default } from "../act-page.tsx";

export const loader = (args: LoaderFunctionArgs) => actPage(args, "mark");

export const action = (args: ActionFunctionArgs) =>
  runAct(args, { voice: runField.id(), mark: field.choice(marks) }, (facts) => ({
    kind: "marked",
    facts,
    back: `roll-${facts.voice}`,
  }));
