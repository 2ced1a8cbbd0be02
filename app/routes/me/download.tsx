/** Everything held about oneself, to read. The file of the same is `download-file`. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/server/doors.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Definition } from "#app/ui/table.tsx";
import { dayAndTime } from "#app/words/dates.ts";
import { heldWords } from "#app/words/held-about.ts";
import { heldAbout } from "#db/held-about.server.ts";
import type { HeldRow } from "#db/held-about.server.ts";
import { Mine } from "./frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { house, visit } = args.context;
  const held = await heldAbout(house.store, signedIn(args).id);
  const kinds = Object.entries(held).filter(([, rows]) => rows.length > 0);
  return { title: heldWords[visit.language].title, kinds, zone: visit.zone ?? "UTC" };
}

export default function Download() {
  const { kinds, zone } = useLoaderData<typeof loader>();
  const words = useWords(heldWords);
  const titles: Readonly<Record<string, string>> = words.tables;
  return (
    <Mine here="data">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ButtonLink href="/me/download/file">{words.file}</ButtonLink>
      {kinds.map(([name, rows]) => (
        <details key={name}>
          <summary>{`${titles[name] ?? name} (${words.rows(rows.length)})`}</summary>
          {rows.map((row, index) => (
            <Row key={index} row={row} zone={zone} />
          ))}
        </details>
      ))}
      <p className="hint">{words.left}</p>
    </Mine>
  );
}

function Row({ row, zone }: { row: HeldRow; zone: string }) {
  const words = useWords(heldWords);
  const language = useLanguage();
  const now = useNow();
  const said = (value: unknown): string => {
    if (typeof value === "boolean") return value ? words.yes : words.no;
    if (value === "you") return words.you;
    if (value === "somebody else") return words.somebody;
    if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value))
      return dayAndTime(language, zone, new Date(value), now);
    return typeof value === "string" ? value : JSON.stringify(value);
  };
  const items = Object.entries(row)
    .filter(([key, value]) => value !== null && value !== "" && key in words.columns)
    .map(([key, value]) => ({ term: words.columns[key], detail: <bdi>{said(value)}</bdi> }));
  return <Definition items={items} />;
}
