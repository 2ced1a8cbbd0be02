/** Ending the private calendar address. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { signedIn } from "#app/server/http/doors.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm } from "#app/ui/staff.tsx";
import { me } from "#app/words/me.ts";
import { endFeed } from "#db/places/own-settings.server.ts";
import { Mine } from "../frame.tsx";

export function loader(args: LoaderFunctionArgs) {
  signedIn(args);
  return { title: me[args.context.requestContext.language].feed.end };
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  await endFeed(app.store, signedIn(args).id, app.clock.now());
  return redirect("/me/feed?said=ended", 303);
}

export default function FeedEnd() {
  const words = useWords(me).feed;
  return (
    <Mine here="calendar">
      <BackLink href="/me/feed">{words.title}</BackLink>
      <h1>{words.end}</h1>
      <Confirm action="/me/feed/end" act={words.end} no={{ href: "/me/feed", text: words.keep }}>
        <p>{words.endText}</p>
      </Confirm>
    </Mine>
  );
}
