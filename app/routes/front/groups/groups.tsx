/** The public list: which group could I join, and when. Dates before any form; no script, one query. */
import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { zonesToChoose } from "#app/domain/zones.ts";
import { awaitsSetUp } from "#app/server/start/set-up.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Empty } from "#app/ui/notice.tsx";
import { BackLink, Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { front } from "#app/words/front.ts";
import { openCycles } from "#db/cycles/public-cycles.server.ts";
import { OpenGroups } from "./open-groups.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, requestContext } = context;
  if (await awaitsSetUp(app)) throw redirect("/set-up");
  const words = front[requestContext.language];
  const { zone } = requestContext;
  if (new URL(request.url).searchParams.get("choose") === "zone")
    return { title: words.zone.title, zone, zones: zonesToChoose(), groups: [] };
  const groups = await openCycles(app.store, app.clock.now());
  return { title: words.list.title, indexable: true, zone, zones: null, groups };
}

export default function Groups() {
  const { zones, zone, groups } = useLoaderData<typeof loader>();
  const words = useWords(front).list;
  if (zones) return <ChooseZone zones={zones} zone={zone} />;
  return (
    <Page audience="public">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {groups.length === 0 ? (
        <Empty text={words.empty}>
          <p>{words.emptyNext}</p>
        </Empty>
      ) : (
        <OpenGroups groups={groups} readerZone={zone} />
      )}
      <p>
        <a href="/?choose=zone">{words.otherZone}</a>
      </p>
    </Page>
  );
}

function ChooseZone({ zones, zone }: { zones: readonly string[]; zone: string | null }) {
  const words = useWords(front).zone;
  const options = zones.map((value) => ({ value, label: value.replaceAll("_", " ") }));
  return (
    <Page audience="public" keep={{ choose: "zone" }}>
      <BackLink href="/" />
      <h1>{words.title}</h1>
      <form action="/" className="stack">
        <Field
          name="zone"
          label={words.label}
          hint={words.hint}
          type="select"
          options={options}
          value={zone}
          blank
        />
        <SubmitButton>{words.show}</SubmitButton>
      </form>
    </Page>
  );
}
