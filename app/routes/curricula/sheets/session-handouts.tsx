/** All handouts of one session, to print in one go. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handoutsOf } from "#app/domain/curriculum/handouts-of.ts";
import { BackLink } from "#app/ui/page.tsx";
import { Staff } from "#app/ui/staff.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { printing, shelf } from "#app/words/curricula.ts";
import { HandoutSheets } from "./handout-sheets.tsx";
import { isLarge, packed } from "./packed.server.ts";
import { enterSession } from "../reading/session-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { plan, media, shown, session } = await enterSession(args);
  return {
    ...shown,
    title: shelf[args.context.requestContext.language].handouts,
    session: { id: session.id, number: session.number },
    handouts: packed(handoutsOf(session, plan), plan, media),
    large: isLarge(args.request),
  };
}

export default function SessionHandouts() {
  const { at, path, readIn, curriculum, session, handouts, large } = useLoaderData<typeof loader>();
  const words = useWords(printing);
  const { script } = useWords(shelf);
  return (
    <Staff at={at} here="curricula" keep={readIn.keep}>
      <BackLink href={`${path}/sessions/${session.id}${readIn.query}`}>
        {script.number(session.number)}
      </BackLink>
      {handouts.length === 0 && <h1>{words.handouts}</h1>}
      <HandoutSheets readIn={readIn} head={curriculum.publicTitle} handouts={handouts} large={large} />
    </Staff>
  );
}
