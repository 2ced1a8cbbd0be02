/** The bare equivalents: the same rows by the same finders of the store, in the plainest list that shows them. */
import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { datesOfPlace, nextMeetingOf } from "#db/places/own-pages.server.ts";
import { findPlaceInHistory } from "#db/places/places.server.ts";
import { openCycles } from "#db/cycles/public-cycles.server.ts";
import type { Data } from "#db/kit/store.server.ts";
import { ownSteps } from "#db/meetings/steps-own.server.ts";
import { bareBuild } from "./build.tsx";

/** What a bare route is given: the store to read, whose page it is, one act to do at a post, one file to serve. */
export type BareGiven = {
  data: Data;
  personId: string;
  act: () => void;
  file: string;
  /** The finders of the page that is measured, where its bytes do not come from them. */
  find?: () => Promise<unknown>;
};

/** Remix types its context by declaration, and ours speaks of the house: a bare route looks past it. */
function given({ context }: { context: unknown }): BareGiven {
  return (context as { bare: BareGiven }).bare;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in its zone, by a formatter made once: the least that shows a date. */
function told(at: Date, zone: string): string {
  const known = formats.get(zone);
  const format =
    known ?? new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short", timeZone: zone });
  if (!known) formats.set(zone, format);
  return format.format(at);
}

async function listLoader(args: LoaderFunctionArgs) {
  return { groups: await openCycles(given(args).data, new Date()) };
}

function List() {
  const { groups } = useLoaderData<typeof listLoader>();
  return (
    <ul>
      {groups.map((group) => (
        <li key={group.id}>
          <h2>
            <a href={`/groups/${group.id}`}>{group.name}</a>
          </h2>
          <p>{told(group.nextAt ?? group.firstAt, group.zone)}</p>
          <p>
            {group.town ?? group.format} · {group.language} · {group.free ? "free" : "full"}
          </p>
        </li>
      ))}
    </ul>
  );
}

async function ownLoader(args: LoaderFunctionArgs) {
  const { data, personId } = given(args);
  const placeId = args.params["place"] ?? "";
  const found = await findPlaceInHistory(data, personId, placeId);
  if (!found) throw new Response(null, { status: 404 });
  const { place, cycle } = found;
  const dates = await datesOfPlace(data, place);
  const next = await nextMeetingOf(data, personId, new Date(), place.id);
  const [step] = await ownSteps(data, place.id);
  return { id: place.id, name: cycle.name, dates, next, step: step ?? null };
}

function Own() {
  const { id, name, dates, next, step } = useLoaderData<typeof ownLoader>();
  return (
    <>
      <h1>{name}</h1>
      {next && (
        <h2>
          {told(next.startsAt, next.zone)}, {next.venue.name}, {next.venue.address}, {next.venue.access}
        </h2>
      )}
      <p>{step?.what ?? "No step yet"}</p>
      <ol>
        {dates.map((meeting) => (
          <li key={meeting.id}>
            {told(meeting.startsAt, meeting.zone)} {meeting.mark ?? ""} {meeting.state}
          </li>
        ))}
      </ol>
      <a href={`/me/places/${id}/withdraw`}>Give the place back</a>
    </>
  );
}

async function confirm(args: LoaderFunctionArgs) {
  const form = new URLSearchParams(await args.request.text());
  if (!form.get("once")) throw new Response(null, { status: 400 });
  given(args).act();
  return redirect("/", 303);
}

async function feed(args: LoaderFunctionArgs) {
  return new Response(given(args).file, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
}

async function same(args: LoaderFunctionArgs) {
  const { file, find } = given(args);
  await find?.();
  return { html: file };
}

/** Bytes that are there already, in a page, for whoever may see them. */
function Same() {
  const { html } = useLoaderData<typeof same>();
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

export function bareApp(): ServerBuild {
  return bareBuild({
    same: { path: "same", loader: same, page: Same },
    list: { path: "list", loader: listLoader, page: List },
    own: { path: "own/:place", loader: ownLoader, page: Own },
    confirm: { path: "confirm", action: confirm, page: () => <p>Confirmed.</p> },
    feed: { path: "feed", loader: feed },
  });
}
