/** The curricula of an organisation: what can be run, and what is in the way where it cannot. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canBeRun } from "#app/domain/curriculum/findings/findings.ts";
import type { Language } from "#app/domain/curriculum/plan.ts";
import { inLanguage, languagesOf } from "#app/domain/curriculum/translations/in-language.ts";
import { may } from "#app/domain/groups/permissions.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty, Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { authors, importing, shelf } from "#app/words/curricula.ts";
import { shelfOf } from "#db/curricula/curricula.server.ts";
import { enterShelf } from "../reading/curriculum-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterShelf(args);
  const { app, requestContext } = args.context;
  const kept = await shelfOf(app.store, organisation.id);
  const curricula = kept.map(({ id, folder, findings, plan, version }) => {
    const told = plan && inLanguage(plan, requestContext.language).curriculum;
    return {
      id,
      name: told?.title ?? folder,
      folder,
      summary: told?.summary ?? "",
      language: told?.language ?? null,
      languages: plan ? languagesOf(plan) : [],
      sessions: plan?.sessions.length ?? 0,
      minutes: plan?.curriculum.sessionMinutes ?? 0,
      version,
      broken: !canBeRun(findings),
      errors: findings.filter((one) => one.severity === "error").length,
      remarks: findings.filter((one) => one.severity !== "error").length,
    };
  });
  const mayPlan = may(roles, "plan a cycle");
  const mayWrite = may(roles, "write curricula");
  const namesakes = (name: string) => curricula.filter((one) => one.name === name).length > 1;
  return {
    title: shelf[requestContext.language].title,
    at: staffPlace(organisation, roles),
    // A copy that was brought in has the title of the first: then the folder tells them apart.
    curricula: curricula.map(({ folder, ...one }) => ({
      ...one,
      folder: namesakes(one.name) ? folder : null,
    })),
    mayPlan,
    mayWrite,
  };
}

export default function Shelf() {
  const { at, curricula, mayPlan, mayWrite } = useLoaderData<typeof loader>();
  const words = useWords(shelf);
  const imports = useWords(importing);
  const writing = useWords(authors).reference;
  return (
    <Staff at={at} here="curricula">
      <h1>{words.heading}</h1>
      {mayWrite && (
        <p>
          <ButtonLink href={`/organisations/${at.id}/curricula/import`} look="secondary">
            {imports.button}
          </ButtonLink>
        </p>
      )}
      {mayWrite && (
        <p>
          <a href={`/organisations/${at.id}/curricula/reference`}>{writing.link}</a>
        </p>
      )}
      {curricula.length === 0 ? (
        <Empty text={words.empty} />
      ) : (
        <ul className="entries">
          {curricula.map((one) => (
            <li key={one.id}>
              <Shelved one={one} organisationId={at.id} mayPlan={mayPlan} />
            </li>
          ))}
        </ul>
      )}
    </Staff>
  );
}

type One = {
  id: string;
  name: string;
  folder: string | null;
  summary: string;
  language: Language | null;
  languages: Language[];
  sessions: number;
  minutes: number;
  version: string | null;
  broken: boolean;
  errors: number;
  remarks: number;
};

function Shelved({ one, organisationId, mayPlan }: { one: One; organisationId: string; mayPlan: boolean }) {
  const words = useWords(shelf);
  const path = `/organisations/${organisationId}`;
  const facts = [
    one.folder !== null && words.folder(one.folder),
    one.sessions > 0 && words.sessions(one.sessions),
    one.minutes > 0 && words.minutesEach(one.minutes),
    one.version !== null && words.version(one.version),
    ...one.languages.map((language) => words.language[language]),
    one.errors > 0 && words.errors(one.errors),
    one.remarks > 0 && words.remarks(one.remarks),
  ];
  return (
    <>
      <h2>
        <a href={`${path}/curricula/${one.id}`}>
          <bdi lang={one.language ?? undefined}>{one.name}</bdi>
        </a>
      </h2>
      {one.summary && <p lang={one.language ?? undefined}>{one.summary}</p>}
      <p className="quiet">{facts.filter(Boolean).join(" · ")}</p>
      {one.broken && <Notice kind="care">{one.version === null ? words.neverGood : words.broken}</Notice>}
      {mayPlan && one.version !== null && (
        <p>
          <a href={`${path}/cycles/new?curriculum=${one.id}`}>
            {words.plan}
            <span className="unseen">
              {" "}
              (<bdi lang={one.language ?? undefined}>{one.name}</bdi>)
            </span>
          </a>
        </p>
      )}
    </>
  );
}
