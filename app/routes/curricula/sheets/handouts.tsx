/** All handouts of a curriculum, to print in one go. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/ui/page.tsx";
import { Staff } from "#app/ui/staff.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { printing, shelf } from "#app/words/curricula.ts";
import { HandoutSheets } from "./handout-sheets.tsx";
import { isLarge, packed } from "./packed.server.ts";
import { enterReading } from "../reading/session-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { plan, media, shown } = await enterReading(args);
  return {
    ...shown,
    title: shelf[args.context.requestContext.language].handouts,
    handouts: packed(plan.handouts, plan, media),
    large: isLarge(args.request),
  };
}

export default function Handouts() {
  const { at, path, readIn, curriculum, handouts, large } = useLoaderData<typeof loader>();
  const words = useWords(printing);
  return (
    <Staff at={at} here="curricula" keep={readIn.keep}>
      <BackLink href={`${path}${readIn.query}`}>
        <span lang={curriculum.language}>{curriculum.title}</span>
      </BackLink>
      {handouts.length === 0 && <h1>{words.allHandouts}</h1>}
      <HandoutSheets readIn={readIn} head={curriculum.publicTitle} handouts={handouts} large={large} />
    </Staff>
  );
}
