/** The private calendar address: making it, reading it, and making a new one when somebody else got hold of it. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/server/http/doors.server.ts";
import type { App } from "#app/server/start/app.server.ts";
import { signLink } from "#app/server/http/links.server.ts";
import { PostButton } from "#app/ui/button.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { me } from "#app/words/me.ts";
import { hashOf } from "#db/kit/ids.server.ts";
import { feedOf, makeFeed } from "#db/places/own-settings.server.ts";
import { Mine, Said } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const said = new URL(args.request.url).searchParams.get("said");
  return {
    title: me[requestContext.language].feed.title,
    address: await addressOfFeed(app, person.id),
    said,
  };
}

/** The address is made again from the feed's id; only the hash of its token is kept. */
async function addressOfFeed({ store, config }: App, personId: string): Promise<string | null> {
  const feed = await feedOf(store, personId);
  if (!feed) return null;
  const tokens = config.secrets.map((secret) => signLink([secret], "feed", feed.id, null));
  const token = tokens.find((one) => hashOf(one) === feed.tokenHash);
  return token ? new URL(`/feeds/${token}`, config.publicUrl).href : null;
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const person = signedIn(args);
  const tokenOf = (feedId: string) => signLink(app.config.secrets, "feed", feedId, null);
  await makeFeed(app.store, person.id, tokenOf, app.clock.now());
  return redirect("/me/feed?said=made", 303);
}

export default function Feed() {
  const { address, said } = useLoaderData<typeof loader>();
  const all = useWords(me);
  const words = all.feed;
  return (
    <Mine here="calendar">
      <h1>{words.title}</h1>
      <Said code={said} sentences={all.said} />
      <p>{words.lead}</p>
      {address ? (
        <>
          <h2>{words.address}</h2>
          <p>
            <code>{address}</code>
          </p>
          <p>
            <a href={address.replace(/^https?:/, "webcal:")}>{words.open}</a>
          </p>
          <p className="hint">{words.how}</p>
          <PostButton action="/me/feed" look="secondary">
            {words.fresh}
          </PostButton>
          <p className="hint">{words.freshHint}</p>
          <p>
            <a href="/me/feed/end">{words.end}</a>
          </p>
        </>
      ) : (
        <>
          <p>{words.none}</p>
          <PostButton action="/me/feed">{words.make}</PostButton>
        </>
      )}
    </Mine>
  );
}
