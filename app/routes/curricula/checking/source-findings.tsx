/** The findings of a curriculum beside its source: one file at a time, each finding at its line. Text only, no editor. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canBeRun } from "#app/domain/curriculum/findings/findings.ts";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Nav } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { authors } from "#app/words/curricula.ts";
import { enterCurriculum } from "../reading/curriculum-door.server.ts";
import { Weight, withRule } from "./findings.tsx";
import { readIn } from "../reading/read-in.server.ts";
import { Source } from "./source-lines.tsx";
import { lastRead, sourceView } from "./source-view.server.ts";
import type { Counts, FileLine } from "./source-view.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, curriculum } = await enterCurriculum(args);
  const { app, requestContext } = args.context;
  const query = new URL(args.request.url).searchParams;
  const files = await lastRead(app.store, curriculum);
  const asked = {
    file: query.get("file"),
    piece: query.get("piece"),
    line: Number(query.get("line")),
    language: requestContext.language,
  };
  const plan = curriculum.version && readIn(args, curriculum.version.plan).plan.curriculum;
  return {
    title: authors[requestContext.language].findings.title,
    at: staffPlace(organisation, roles),
    shelf: `/organisations/${organisation.id}/curricula`,
    id: curriculum.id,
    name: plan?.title ?? curriculum.folder,
    nameIn: plan?.language,
    state: files === null ? "gone" : canBeRun(curriculum.findings) ? "runs" : plan ? "broken" : "neverGood",
    view: sourceView(files ?? [], curriculum.findings, asked),
  } as const;
}

export default function SourceFindings() {
  const { at, shelf, id, name, nameIn, state, view } = useLoaderData<typeof loader>();
  const words = useWords(authors).findings;
  const keep = { file: view.file, piece: String(view.piece) };
  return (
    <Staff at={at} here="curricula" keep={keep} wide>
      <BackLink href={`${shelf}/${id}`}>
        <span lang={nameIn}>{name}</span>
      </BackLink>
      <h1>{words.title}</h1>
      {state !== "runs" && <Notice kind="care">{words[state]}</Notice>}
      {view.files.length === 0 ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <>
          <Files />
          <InThisFile reference={`${shelf}/reference`} />
        </>
      )}
    </Staff>
  );
}

/** The files that want another look, and folded below them every file there is. */
function Files() {
  const { view, shelf } = useLoaderData<typeof loader>();
  const all = useWords(authors);
  const words = all.findings;
  const { error, warning, info } = view.counts;
  const pressing = view.files.filter(({ counts }) => counts.error + counts.warning > 0);
  return (
    <section className="stack close" id="files">
      <h2>{words.files}</h2>
      <p>{error + warning + info === 0 ? words.none : <Sum counts={view.counts} />}</p>
      {pressing.length > 0 && <FileList files={pressing} />}
      <details>
        <summary>{words.allFiles(view.files.length)}</summary>
        <FileList files={view.files} />
      </details>
      <p>
        <a href={`${shelf}/reference#checks`}>{all.reference.title}</a>
      </p>
    </section>
  );
}

function FileList({ files }: { files: readonly FileLine[] }) {
  const { view } = useLoaderData<typeof loader>();
  return (
    <ul className="plain files">
      {files.map(({ path, counts }) => (
        <li key={path}>
          <a
            href={`?${new URLSearchParams({ file: path }).toString()}`}
            aria-current={path === view.file ? "page" : undefined}
          >
            <bdi>{path}</bdi>
          </a>{" "}
          <span className="quiet small">
            <Sum counts={counts} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Sum({ counts: { error, warning, info } }: { counts: Counts }) {
  const words = useWords(authors).findings;
  return (
    <>
      {[error && words.errors(error), warning && words.warnings(warning), info && words.infos(info)]
        .filter(Boolean)
        .join(" · ")}
    </>
  );
}

/** What was found in this file, each leading to its line, and below it the text itself. */
function InThisFile({ reference }: { reference: string }) {
  const { view } = useLoaderData<typeof loader>();
  const words = useWords(authors).findings;
  return (
    <>
      <section className="stack close">
        <h2>
          <bdi>{view.file}</bdi>
        </h2>
        {!view.exists && <p>{words.noFile}</p>}
        {view.found.length === 0 && <p>{words.noneHere}</p>}
        {view.found.length > 0 && (
          <ol className="plain stack" aria-label={words.inFile}>
            {view.found.map((one, index) => (
              <li key={index}>
                <p className="cluster">
                  <Weight severity={one.severity} />
                  {view.exists && <a href={wayTo(view.file, one, view.piece)}>{words.line(one.at.line)}</a>}
                </p>{" "}
                {one.why}
                {!view.exists && one.hint && <span className="quiet"> {one.hint}</span>}{" "}
                {!view.exists && <a href={withRule(reference, one.rule)}>{words.about(one.rule)}</a>}
              </li>
            ))}
          </ol>
        )}
      </section>
      {view.exists && (
        <section className="stack close">
          <h2>{words.source}</h2>
          <Pieces />
          <Source lines={view.source} lang={view.lang} reference={reference} />
          <Pieces />
          <p>
            <a href="#files">{words.toFiles}</a>
          </p>
        </section>
      )}
    </>
  );
}

function wayTo(file: string, { at, piece }: { at: { line: number }; piece: number }, here: number): string {
  const anchor = `#line-${at.line}`;
  return piece === here
    ? anchor
    : `?${new URLSearchParams({ file, piece: String(piece) }).toString()}${anchor}`;
}

/** The ways to the rest of a long file. */
function Pieces() {
  const { view } = useLoaderData<typeof loader>();
  const words = useWords(authors).findings;
  if (view.pieces.length < 2) return null;
  return (
    <Nav
      label={words.pieces}
      links={view.pieces.map(({ from, to }, index) => ({
        href: `?${new URLSearchParams({ file: view.file, piece: String(index + 1) }).toString()}`,
        text: words.piece(from, to),
        here: index + 1 === view.piece,
      }))}
    />
  );
}
