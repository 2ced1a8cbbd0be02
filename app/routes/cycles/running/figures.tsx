/** How a group has gone so far, in figures: a page of its own, and a part of the group's page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { Name } from "#app/ui/name.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { figuresWords } from "#app/words/cycles.ts";
import { figuresOf } from "#db/cycles/figures.server.ts";
import { CycleFigures } from "./cycle-figures.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles } = await enterCycle(args, args.params.cycle, "read attendance");
  const { app, requestContext } = args.context;
  return {
    title: figuresWords[requestContext.language].title,
    at: staffPlace(organisation, roles),
    cycle: { id: cycle.id, name: cycle.name },
    figures: await figuresOf(app.store, cycle, app.clock.now()),
  };
}

export default function FiguresPage() {
  const { at, cycle, figures } = useLoaderData<typeof loader>();
  const words = useWords(figuresWords);
  return (
    <Staff at={at} here="groups" wide>
      <BackLink href={`/cycles/${cycle.id}`}>
        <Name>{cycle.name}</Name>
      </BackLink>
      <h1>{words.title}</h1>
      <CycleFigures figures={figures} parts />
    </Staff>
  );
}
