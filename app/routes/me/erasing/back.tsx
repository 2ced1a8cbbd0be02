/** Taking one's own erasure back while it waits. Somebody who does not wait is on their own pages already. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { wayBack } from "#app/domain/forgetting/erasing.ts";
import { signedIn } from "#app/server/http/doors.server.ts";
import { keepTombstones } from "#app/server/backup/tombstones.server.ts";
import { erasureOf, takeBackErasure } from "#db/forgetting/erasing/erasures.server.ts";

export function loader(args: LoaderFunctionArgs) {
  signedIn(args);
  return redirect("/me/download", 303);
}

export async function action(args: ActionFunctionArgs) {
  const { app, requestContext } = args.context;
  const { leaving } = requestContext;
  if (!leaving) {
    signedIn(args);
    return redirect("/me/download?said=stays", 303);
  }
  const erasure = await erasureOf(app.store, leaving.id);
  if (!erasure) return redirect(wayBack, 303);
  const verdict = await takeBackErasure(app.store, erasure.id, app.clock.now());
  await keepTombstones(app);
  if (!verdict.ok && verdict.refusal === "done") return redirect("/sign-in", 303);
  return redirect("/me/download?said=stays", 303);
}
