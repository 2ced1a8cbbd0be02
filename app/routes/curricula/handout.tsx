/** One handout, to read or to print and give out. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { turnAway } from "#app/server/doors.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { Paper } from "#app/ui/paper.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { shelf } from "#app/words/shelf.ts";
import { enterVersion } from "./curriculum-door.server.ts";
import { handoutId } from "./handout-id.ts";
import { filled } from "./script-blocks.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, curriculum, version } = await enterVersion(args);
  const { curriculum: about, handouts } = version.plan;
  const handout = handouts.find((one) => handoutId(one.path) === args.params.handout);
  if (!handout) turnAway(404);
  return {
    title: shelf[args.context.visit.language].handouts,
    at: staffPlace(organisation, roles),
    path: `/organisations/${organisation.id}/curricula/${curriculum.id}`,
    curriculum: { title: about.title, publicTitle: about.publicTitle, language: about.language },
    name: handout.title,
    html: toHtml(filled(withoutTitle(handout.markdown), version.plan), "handout-"),
  };
}

/** The first heading stands above the text already. */
function withoutTitle(markdown: string): string {
  return markdown.replace(/^\s*# [^\n]*(?:\n|$)/, "");
}

export default function HandoutPage() {
  const { at, path, curriculum, name, html } = useLoaderData<typeof loader>();
  const words = useWords(shelf);
  return (
    <Staff at={at} here="curricula">
      <BackLink href={path}>
        <span lang={curriculum.language}>{curriculum.title}</span>
      </BackLink>
      <p className="quiet no-print">{words.script.print}</p>
      <Paper head={curriculum.publicTitle} lang={curriculum.language}>
        <h1>{name}</h1>
        <Prose html={html} />
      </Paper>
    </Staff>
  );
}
