/** What whoever follows an old link to a group that is called off or over finds: that it is so, and where to go on. */
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Empty } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { RefusedPage } from "#app/ui/refused-page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { front } from "#app/words/front.ts";
import type { EndedGroup } from "./ended-group.server.ts";
import { OpenGroups } from "./open-groups.tsx";

/** For routes that `refuseEnded`: its page, or the usual one for whatever else was refused. */
export function EndedGroupBoundary() {
  const error = useRouteError();
  const ended = isRouteErrorResponse(error) ? endedIn(error.data) : null;
  return ended ? <EndedGroupPage ended={ended} /> : <RefusedPage error={error} />;
}

function endedIn(thrown: unknown): EndedGroup | null {
  return typeof thrown === "object" && thrown !== null && "ended" in thrown
    ? (thrown.ended as EndedGroup)
    : null;
}

function EndedGroupPage({ ended }: { ended: EndedGroup }) {
  const all = useWords(front);
  const words = all.ended[ended.state];
  return (
    <Page audience="public">
      <h1>{words.title}</h1>
      <p>{words.text(ended.name)}</p>
      {ended.groups.length === 0 ? (
        <Empty text={all.list.empty}>
          <p>{all.list.emptyNext}</p>
        </Empty>
      ) : (
        <>
          <p>{all.ended.others}</p>
          <OpenGroups groups={ended.groups} readerZone={ended.zone} />
        </>
      )}
      <p>
        <a href="/">{all.group.back}</a>
      </p>
    </Page>
  );
}
