/** One curriculum: what people read before they enrol, its sessions and handouts, and what was found in its text. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Curriculum } from "#app/domain/curriculum/plan.ts";
import { cite } from "#app/domain/curriculum/format/texts/citations.ts";
import type { MediaAddress } from "#app/domain/curriculum/format/texts/media.ts";
import { isInTranslation } from "#app/domain/curriculum/findings/findings.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { may } from "#app/domain/groups/permissions.ts";
import { mediaForMembers } from "#app/routes/curricula/reading/media.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { sentenceOf } from "#app/words/findings.ts";
import { shelf, toldIn } from "#app/words/curricula.ts";
import { hasDraft } from "#db/curricula/curriculum-files.server.ts";
import { enterCurriculum } from "./curriculum-door.server.ts";
import { Arrived, Carrying, InTheWay } from "../shelf/carrying.tsx";
import { facilitatorsPage } from "./facilitators-page.server.ts";
import { About, Handouts, Introduction, OnThisPage, Sessions, Ways } from "./curriculum-parts.tsx";
import type { AboutCurriculum } from "./curriculum-parts.tsx";
import { Findings } from "../checking/findings.tsx";
import { handoutId } from "../sheets/handout-id.ts";
import { Languages } from "./languages.tsx";
import { readIn } from "./read-in.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, curriculum } = await enterCurriculum(args);
  const { language } = args.context.requestContext;
  const told = curriculum.version && readIn(args, curriculum.version.plan);
  const plan = told?.plan;
  return {
    title: shelf[language].title,
    at: staffPlace(organisation, roles),
    readIn: told?.readIn ?? null,
    id: curriculum.id,
    name: plan?.curriculum.title ?? curriculum.folder,
    about: plan ? aboutOf(plan.curriculum) : null,
    ...introductionOf(
      plan?.curriculum,
      mediaForMembers(organisation.id, curriculum.id, curriculum.version?.id ?? ""),
    ),
    sessions: (plan?.sessions ?? []).map(({ id, number, title, aim, minutes, counts, language: own }) => ({
      id,
      number,
      title,
      aim,
      minutes,
      counts,
      language: own,
    })),
    handouts: (plan?.handouts ?? []).map(({ path, title, language: own }) => ({
      id: handoutId(path),
      title,
      language: own,
    })),
    findings: curriculum.findings.map((one) => ({
      ...sentenceOf(one, language),
      severity: one.severity,
      at: one.at,
      rule: one.rule,
    })),
    forLeaders:
      curriculum.version !== null &&
      (await facilitatorsPage(args.context.app.store, curriculum.id, curriculum.version)) !== null,
    mayLearn: may(roles, "learn from practice") && plan !== undefined,
    mayPlan: may(roles, "plan a cycle") && plan !== undefined && curriculum.removedAt === null,
    moved: {
      said: new URL(args.request.url).searchParams.get("said"),
      removed: curriculum.removedAt !== null,
      inUse: plan !== undefined,
      newest: await hasDraft(args.context.app.store, curriculum.id),
      folder: curriculum.organisationId !== null && may(roles, "write curricula") ? curriculum.folder : null,
    },
  };
}

type Introduced = Pick<Curriculum, "introduction" | "sources">;

function introductionOf(curriculum: Introduced | undefined, media: MediaAddress) {
  const { markdown, cited } = cite(curriculum?.introduction ?? "", curriculum?.sources ?? []);
  return { introduction: toHtml(markdown, "text-", media), cited };
}

function aboutOf({
  summary,
  language,
  version,
  license,
  authors,
  audience,
  group,
  formats,
  publicTitle,
}: Curriculum): AboutCurriculum {
  return { summary, language, version, license, authors, audience, group, formats, publicTitle };
}

export default function CurriculumPage() {
  const {
    at,
    id,
    name,
    about,
    introduction,
    cited,
    sessions,
    handouts,
    findings,
    forLeaders,
    mayLearn,
    mayPlan,
    moved,
    readIn: told,
  } = useLoaderData<typeof loader>();
  const query = told?.query ?? "";
  const words = useWords(shelf);
  const inWords = useWords(toldIn);
  const path = `/organisations/${at.id}/curricula`;
  const lang = about?.language;
  const errors = findings.filter((one) => one.severity === "error");
  const broken = errors.some((one) => !isInTranslation(one.at.file));
  const keptBack = errors.some((one) => isInTranslation(one.at.file));
  return (
    <Staff at={at} here="curricula">
      <BackLink href={path}>{words.heading}</BackLink>
      <h1 lang={lang}>{name}</h1>
      <Arrived moved={moved} />
      {broken && <InTheWay kept={moved.said === "broken"} inUse={about !== null} />}
      {keptBack && <Notice kind="care">{inWords.keptBack}</Notice>}
      {told && <Languages readIn={told} />}
      {about && <OnThisPage sessions={sessions.length > 0} handouts={handouts.length > 0} />}
      {about && <About about={about} />}
      {mayPlan && (
        <p>
          <ButtonLink href={`/organisations/${at.id}/cycles/new?curriculum=${id}${query.replace("?", "&")}`}>
            {words.plan}
          </ButtonLink>
        </p>
      )}
      <Ways path={`${path}/${id}`} forLeaders={forLeaders} mayLearn={mayLearn} />
      {about && <Introduction html={introduction} cited={cited} lang={lang} />}
      <Sessions sessions={sessions} path={`${path}/${id}/sessions`} query={query} lang={lang} />
      <Handouts handouts={handouts} path={`${path}/${id}/handouts`} query={query} lang={lang} />
      <Findings findings={findings} beside={`${path}/${id}/findings`} />
      <Carrying moved={moved} path={path} id={id} />
    </Staff>
  );
}
