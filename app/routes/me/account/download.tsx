/** Everything held about oneself, to read. The file of the same is `download-file`. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/server/http/doors.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { KeptFor } from "#app/ui/kept-for.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Definition } from "#app/ui/table.tsx";
import { sentenceIn } from "#app/words/wrong.ts";
import { cityOf, inZone, moment } from "#app/words/dates.ts";
import { erasing, dataWords } from "#app/words/me.ts";
import { forgettingWords } from "#app/words/organisations.ts";
import { dataCode } from "#app/words/data-codes.ts";
import { listed } from "#app/words/language.ts";
import type { Language } from "#app/words/language.ts";
import { periodsFor } from "#db/forgetting/periods/periods.server.ts";
import { dataAbout, usualZoneOf } from "#db/people/data-about.server.ts";
import type { DataRow } from "#db/people/data-about.server.ts";
import { Mine, Said } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const held = await dataAbout(app.store, person.id);
  const kinds = Object.entries(held).filter(([, rows]) => rows.length > 0);
  const zone = requestContext.zone ?? (await usualZoneOf(app.store, person.id));
  const kept = await periodsFor(app.store, person.id, app.clock.now());
  const said = new URL(args.request.url).searchParams.get("said");
  return { title: dataWords[requestContext.language].title, kinds, zone, kept, said };
}

export default function Download() {
  const { kinds, zone, kept, said } = useLoaderData<typeof loader>();
  const words = useWords(dataWords);
  const { people } = useWords(forgettingWords);
  const erase = useWords(erasing);
  const language = useLanguage();
  return (
    <Mine here="data">
      <h1>{words.title}</h1>
      <Said code={said} sentences={{ stays: erase.stay.back }} />
      <p>{words.lead}</p>
      <p>{words.times(inZone(language, zone))}</p>
      <ButtonLink href="/me/download/file">{words.file}</ButtonLink>
      <p className="hint">{words.fileHint}</p>
      {kinds.map(([name, rows]) => (
        <details key={name}>
          <summary>{`${sentenceIn(words.tables, name) ?? name} (${words.rows(rows.length)})`}</summary>
          {rows.map((row, index) => (
            <Row key={index} table={name} row={row} zone={zone} />
          ))}
        </details>
      ))}
      <p className="hint">{words.left}</p>
      {kept.length > 0 && (
        <section className="stack">
          <h2>{people.title}</h2>
          {kept.map(({ id, name, days }) => (
            <div key={id} className="stack">
              <h3>{people.of(name)}</h3>
              <KeptFor days={days} />
            </div>
          ))}
        </section>
      )}
      <section className="stack">
        <p>
          <a href="/me/erase">{erase.link}</a>
        </p>
        <p className="hint">{erase.linkHint}</p>
      </section>
    </Mine>
  );
}

function Row({ table, row, zone }: { table: string; row: DataRow; zone: string }) {
  const words = useWords(dataWords);
  const language = useLanguage();
  const items = Object.entries(row)
    .filter(([key, value]) => value !== null && value !== "" && key in words.columns)
    .map(([key, value]) => ({
      term: sentenceIn(words.columns, key),
      detail: <bdi>{told(language, { table, column: key, zone }, value)}</bdi>,
    }));
  return <Definition items={items} />;
}

type Where = { table: string; column: string; zone: string };

/** One value in words: a code as its sentence, a moment on the reader's clock, a time zone by its city. */
function told(language: Language, where: Where, value: unknown): string {
  const words = dataWords[language];
  if (Array.isArray(value))
    return listed(
      language,
      value.map((one) => told(language, where, one)),
    );
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value !== "string") return JSON.stringify(value);
  if (value === "you") return words.you;
  if (value === "somebody else") return words.somebody;
  if (where.column === "zone") return cityOf(value, language);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return moment(language, where.zone, new Date(value));
  return dataCode(language, where.table, where.column, value) ?? value;
}
