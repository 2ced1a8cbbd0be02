/**
 * What a visitor hears when the store fails: "not now, in a minute again" (503) in their language, never "something
 * went wrong". Every loader and action is wrapped once, where the build is handed to the machine.
 */
import type { ServerBuild } from "@remix-run/node";
import { storageFailureOf } from "#db/kit/storage-failure.server.ts";
import type { App } from "../start/app.server.ts";

/** Seconds after which trying again makes sense; goes with every 503. */
export const retryAfter = "60";

type Routes = ServerBuild["routes"];
type Module = Routes[string]["module"];
type Work = NonNullable<Module["loader"]> | NonNullable<Module["action"]>;

/** The same build, its loaders and actions answering 503 where they would have raised a failure of the store. */
export function withStorageRefusals(app: App, build: ServerBuild): ServerBuild {
  const wrapped = Object.entries(build.routes).map(([id, route]): [string, Routes[string]] => {
    const { loader, action } = route.module;
    const module: Module = {
      ...route.module,
      ...(loader && { loader: refusing(app, loader) }),
      ...(action && { action: refusing(app, action) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(wrapped) };
}

function refusing<W extends Work>(app: App, work: W): W {
  const refused = async (args: Parameters<W>[0]): Promise<unknown> => {
    try {
      return await (work as (given: unknown) => unknown)(args);
    } catch (error) {
      if (!storageFailureOf(error)) throw error;
      noteFailure(app, error, args.context.requestContext.id);
      throw new Response(null, { status: 503 });
    }
  };
  return Object.assign(refused, work) as unknown as W;
}

/** One line for the operator, under the number the page shows. */
export function noteFailure({ log }: Pick<App, "log">, error: unknown, requestId: string): void {
  const failure = storageFailureOf(error);
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error(
    { request: requestId, trouble: failure?.trouble, code: failure?.code, error: told },
    "store failed",
  );
}
