/** One handout, to read or to print and give out. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withoutTitle } from "#app/domain/curriculum/handouts-of.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { mediaForMembers } from "#app/routes/curricula/reading/media.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { LargePrint, Print } from "#app/ui/print.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { shelf } from "#app/words/curricula.ts";
import { enterVersion } from "../reading/curriculum-door.server.ts";
import { handoutId } from "./handout-id.ts";
import { OtherPrint } from "./handout-sheets.tsx";
import { Languages } from "../reading/languages.tsx";
import { isLarge } from "./packed.server.ts";
import { readIn } from "../reading/read-in.server.ts";
import { filled } from "../reading/script-blocks.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, curriculum, version } = await enterVersion(args);
  const { plan, readIn: told } = readIn(args, version.plan);
  const { curriculum: about, handouts } = plan;
  const handout = handouts.find((one) => handoutId(one.path) === args.params.handout);
  if (!handout) refuseRequest(404);
  const media = mediaForMembers(organisation.id, curriculum.id, version.id);
  return {
    title: shelf[args.context.requestContext.language].handouts,
    at: staffPlace(organisation, roles),
    path: `/organisations/${organisation.id}/curricula/${curriculum.id}`,
    curriculum: { title: about.title, publicTitle: about.publicTitle, language: about.language },
    readIn: told,
    lang: handout.language ?? about.language,
    name: handout.title,
    large: isLarge(args.request),
    html: toHtml(filled(withoutTitle(handout.markdown), plan), "handout-", media),
  };
}

export default function HandoutPage() {
  const { at, path, curriculum, name, html, lang, large, readIn: told } = useLoaderData<typeof loader>();
  const words = useWords(shelf);
  return (
    <Staff at={at} here="curricula" keep={told.keep}>
      <BackLink href={`${path}${told.query}`}>
        <span lang={curriculum.language}>{curriculum.title}</span>
      </BackLink>
      <Languages readIn={told} />
      <p className="quiet no-print">{words.script.print}</p>
      <OtherPrint keep={told.keep} language={told.query ? told.language : null} large={large} />
      <LargePrint on={large}>
        <Print head={curriculum.publicTitle} lang={lang}>
          <h1>{name}</h1>
          <Prose html={html} />
        </Print>
      </LargePrint>
    </Staff>
  );
}
