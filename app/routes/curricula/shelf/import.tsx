/** Bringing a curriculum onto the shelf of an organisation: a zip, a folder or single files, all of it or nothing. */
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { folderName } from "#app/domain/curriculum/import/plan-import.ts";
import type { Refused } from "#app/domain/curriculum/import/plan-import.ts";
import { importCurriculum } from "#app/server/curricula/curriculum-import.server.ts";
import { enterOrganisation } from "#app/server/http/doors.server.ts";
import { readUpload } from "#app/server/http/upload.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { FileField } from "#app/ui/file-field.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { importing, shelf } from "#app/words/curricula.ts";
import { importSentence } from "#app/words/import-refusals.ts";
import { allowAttempt } from "#db/people/attempts.server.ts";

/** Refused files that are named at once; of a thousand one reads no more. */
const mostTold = 20;
const tries = { most: 60, withinMs: 3_600_000 };

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterOrganisation(args, args.params.organisation, "write curricula");
  const folder = folderName(new URL(args.request.url).searchParams.get("folder") ?? "") ?? "";
  return {
    title: importing[args.context.requestContext.language].title,
    at: staffPlace(organisation, roles),
    folder,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, person } = await enterOrganisation(args, args.params.organisation, "write curricula");
  const { app, requestContext } = args.context;
  const upload = await readUpload(args.request, ["folder"]);
  if (!upload.ok) return again("", upload);
  const folder = upload.typed.folder ?? "";
  if (!(await allowAttempt(app.store, `import ${person.id}`, tries, app.clock.now())))
    return data(
      { folder, errors: [{ field: "archive", text: importing[requestContext.language].tooOften }], more: 0 },
      { status: 429 },
    );
  const asked = { organisationId: organisation.id, personId: person.id, folder, files: upload.files };
  const verdict = await importCurriculum(app, asked);
  if (!verdict.ok) return again(folder, verdict);
  return redirect(`/organisations/${organisation.id}/curricula/${verdict.id}?said=${verdict.outcome}`, 303);

  function again(typed: string, { refusal, others }: Refused) {
    const errors = [refusal, ...others.slice(0, mostTold - 1)].map((one) => ({
      field: one.code.startsWith("folder-name") ? "folder" : "archive",
      text: importSentence(one, requestContext.language),
    }));
    return data({ folder: typed, errors, more: others.length + 1 - errors.length }, { status: 422 });
  }
}

export default function ImportPage() {
  const { at, folder } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const words = useWords(importing);
  const typed = back?.folder ?? folder;
  const errors = back?.errors ?? [];
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text;
  return (
    <Staff at={at} here="curricula">
      <BackLink href={`/organisations/${at.id}/curricula`}>{useWords(shelf).heading}</BackLink>
      <h1>{words.heading}</h1>
      <ErrorSummary errors={errors} />
      {back && back.more > 0 && <p>{words.more(back.more)}</p>}
      {back && <p>{words.tryAgain}</p>}
      <p>{words.lead}</p>
      {folder && <p>{words.renew(folder)}</p>}
      <form method="post" encType="multipart/form-data" className="stack">
        <FileField
          name="archive"
          label={words.archive}
          hint={words.archiveHint}
          error={errorAt("archive")}
          accept=".zip,.md,.txt,.png,.jpg,.jpeg,.webp,.mp3,.ogg,.m4a"
        />
        <FileField name="directory" label={words.directory} hint={words.directoryHint} directory />
        <Field
          name="folder"
          label={words.folder}
          hint={words.folderHint}
          value={typed}
          error={errorAt("folder")}
          maxLength={60}
          optional
        />
        <SubmitButton>{words.act}</SubmitButton>
      </form>
      <Limits />
    </Staff>
  );
}

function Limits() {
  const words = useWords(importing);
  return (
    <section className="stack">
      <h2>{words.limits}</h2>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="quiet">{words.leftOut}</p>
    </section>
  );
}
