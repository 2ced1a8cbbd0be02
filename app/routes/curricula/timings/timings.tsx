/** A curriculum in practice: planned and real minutes of its parts over many meetings, and the change they suggest. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { PartTimings, SharedTimings } from "#app/domain/curriculum/timings/timings.ts";
import { Empty } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { timings as family } from "#app/words/curricula.ts";
import { enterTimings, patchName } from "./timings.server.ts";
import { readIn } from "../reading/read-in.server.ts";
import { TakeMedians } from "./timings-take.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles, curriculum, version, timings, ...rest } = await enterTimings(args);
  const { offers, wanted, taken, hasSource } = rest;
  const { language } = version.plan.curriculum;
  const read = readIn(args, version.plan).plan.curriculum;
  const titles = new Map(
    [...timings.sessions.flatMap(({ parts }) => parts), ...timings.shared].map((part) => [
      part.segment,
      part.title,
    ]),
  );
  return {
    title: family[args.context.requestContext.language].title,
    at: staffPlace(organisation, roles),
    path: `/organisations/${organisation.id}/curricula/${curriculum.id}`,
    curriculum: { title: read.title, titleIn: read.language, language },
    timings,
    take: {
      offers: offers.map((offer) => ({ ...offer, title: titles.get(offer.key.split(" ")[1] ?? "") ?? "" })),
      wanted,
      patch: taken.patch,
      unbalanced: taken.unbalanced,
      hasSource,
      file: patchName(version.plan, version.version),
    },
  };
}

export default function Practice() {
  const { at, path, curriculum, timings, take } = useLoaderData<typeof loader>();
  const words = useWords(family);
  const lang = curriculum.language;
  const shown = timings.sessions.flatMap(({ parts }) => parts).some((part) => part.figures !== null);
  const any = shown || timings.shared.some((part) => part.figures !== null);
  return (
    <Staff at={at} here="curricula" wide>
      <BackLink href={path}>
        <span lang={curriculum.titleIn}>{curriculum.title}</span>
      </BackLink>
      <h1>{words.heading}</h1>
      <p className="lead">{words.about}</p>
      <p className="quiet">{words.hidden}</p>
      {!any && <Empty text={words.empty} />}
      {any && timings.shared.length > 0 && <Shared parts={timings.shared} lang={lang} />}
      {any &&
        timings.sessions.map(({ id, number, title, parts }) => (
          <section key={id} className="stack">
            <h2>
              {words.session(number)} <span lang={lang}>{title}</span>
            </h2>
            <Parts caption={`${words.session(number)} ${title}`} parts={parts} lang={lang} />
          </section>
        ))}
      {any && <TakeMedians take={take} path={path} lang={lang} />}
    </Staff>
  );
}

function Shared({ parts, lang }: { parts: readonly SharedTimings[]; lang: Language }) {
  const words = useWords(family);
  return (
    <section className="stack">
      <h2>{words.shared}</h2>
      <p className="quiet">{words.sharedText}</p>
      <Parts caption={words.shared} parts={parts} lang={lang} />
    </section>
  );
}

type PartsProps = {
  caption: string;
  parts: readonly (PartTimings & { sessions?: number[] })[];
  lang: Language;
};

function Parts({ caption, parts, lang }: PartsProps) {
  const words = useWords(family);
  const columns = [
    { label: words.part },
    ...[words.planned, words.median, words.middle, words.meetings, words.shortened].map((label) => ({
      label,
      number: true,
    })),
    { label: words.skipped },
    { label: words.missed, number: true },
  ];
  const rows = parts.map((part) => ({
    key: `${part.segment} ${part.variant ?? ""}`,
    cells: [<PartName part={part} lang={lang} />, words.inMinutes(part.planned), ...figuresIn(part, words)],
  }));
  return <DataTable caption={caption} bareCaption columns={columns} rows={rows} />;
}

function PartName({ part, lang }: { part: PartsProps["parts"][number]; lang: Language }) {
  const words = useWords(family);
  return (
    <>
      <span lang={lang}>{part.title}</span>
      {part.variant && words.only(words.formats[part.variant])}
      {part.sessions && <small className="quiet"> {words.sessionsNamed(part.sessions)}</small>}
      {part.others > 0 && <small className="quiet"> {words.others(part.others)}</small>}
    </>
  );
}

/** The cells behind the plan; of a part that too few have held, one says so and the others are empty. */
function figuresIn({ figures }: PartTimings, words: (typeof family)["en"]): string[] {
  const none = "–";
  if (!figures) return [none, none, words.notYet, none, none, none];
  const { minutes, meetings, shortened, skipped, missed } = figures;
  const reasons = Object.entries(skipped) as [keyof typeof skipped, number][];
  const left = reasons.reduce((sum, [, times]) => sum + times, 0);
  return [
    minutes ? words.inMinutes(minutes.median) : none,
    minutes ? words.range(words.inMinutes(minutes.from), words.inMinutes(minutes.to)) : none,
    String(meetings),
    String(shortened),
    left === 0 ? "0" : words.skippedFor(left, reasons),
    String(missed),
  ];
}
