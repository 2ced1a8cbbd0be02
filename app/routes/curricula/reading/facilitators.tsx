/** The page an author writes for those who lead (`README.md` of the folder), to read or to print. Members only. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withoutTitle } from "#app/domain/curriculum/handouts-of.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { mediaForMembers } from "#app/routes/curricula/reading/media.server.ts";
import { Empty } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Print } from "#app/ui/print.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { printing } from "#app/words/curricula.ts";
import { enterVersion } from "./curriculum-door.server.ts";
import { facilitatorsPage } from "./facilitators-page.server.ts";
import { readIn } from "./read-in.server.ts";
import { filled } from "./script-blocks.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, curriculum, version } = await enterVersion(args);
  const { plan } = readIn(args, version.plan);
  const { title, publicTitle, language } = plan.curriculum;
  const page = await facilitatorsPage(args.context.app.store, curriculum.id, version);
  const media = mediaForMembers(organisation.id, curriculum.id, version.id);
  return {
    title: printing[args.context.requestContext.language].forFacilitators,
    at: staffPlace(organisation, roles),
    path: `/organisations/${organisation.id}/curricula/${curriculum.id}`,
    curriculum: { title, publicTitle, language },
    lang: version.plan.curriculum.language,
    html: page === null ? null : toHtml(filled(belowTitle(page), plan), "page-", media),
  };
}

/** The page has its own title here; a second one (a half in another language) stands below it. */
function belowTitle(markdown: string): string {
  return withoutTitle(markdown).replace(/^# (?=\S)/gm, "## ");
}

export default function Facilitators() {
  const { at, path, curriculum, lang, html } = useLoaderData<typeof loader>();
  const words = useWords(printing);
  return (
    <Staff at={at} here="curricula">
      <BackLink href={path}>
        <span lang={curriculum.language}>{curriculum.title}</span>
      </BackLink>
      {html === null ? (
        <>
          <h1>{words.forFacilitators}</h1>
          <Empty text={words.noPageForThem} />
        </>
      ) : (
        <>
          <p className="quiet no-print">{words.how}</p>
          <Print head={curriculum.publicTitle}>
            <h1>{words.forFacilitators}</h1>
            <Prose html={html} lang={lang} />
          </Print>
        </>
      )}
    </Staff>
  );
}
