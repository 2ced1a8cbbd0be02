/**
 * Answering an offer by the link of its letter, without signing in. The link is signed for this one purpose: it shows
 * nothing but the offer, and looking at it changes nothing.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs, AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { readEndedLink } from "#app/server/http/links.server.ts";
import { answerOffer, offeredOf } from "#app/routes/me/place/offers.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { places } from "#app/words/me.ts";
import { isLinkOfNow } from "#db/people/mailboxes.server.ts";
import { findOffered } from "#db/places/offers.server.ts";
import { refuseEnded } from "../../front/groups/ended-group.server.ts";
import { EndedGroupBoundary } from "../../front/groups/ended-group.tsx";
import { Said } from "../frame.tsx";
import { OfferAnswer } from "./offer-answer.tsx";

async function offerBehind(context: AppLoadContext, token: string | undefined) {
  const { app } = context;
  const now = app.clock.now();
  const link = readEndedLink(app.config.secrets, "offer", token ?? "", now);
  const [placeId, mark] = link?.subject.split(".") ?? [];
  const found = placeId ? await findOffered(app.store, placeId) : null;
  if (found) await refuseEnded(context, { name: found.groupName, state: found.cycleState });
  if (!found || link?.over) refuseRequest(410);
  if (!(await isLinkOfNow(app.store, found.place.id, mark))) refuseRequest(410);
  return { ...found, offered: offeredOf(found, now) };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { offered, place } = await offerBehind(context, params.token);
  const said = new URL(request.url).searchParams.get("said");
  const title = places[context.requestContext.language].offer.title;
  return { title, token: params.token ?? "", offered, said, placeId: place.id };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { place } = await offerBehind(context, params.token);
  const said = await answerOffer(context.app, place, request);
  return redirect(`/offers/${params.token ?? ""}${said ? `?said=${said}` : ""}`, 303);
}

export const ErrorBoundary = EndedGroupBoundary;

export default function OfferLink() {
  const { token, offered, said, placeId } = useLoaderData<typeof loader>();
  const words = useWords(places);
  return (
    <Page audience="participant">
      <h1>{words.offer.title}</h1>
      <Said code={said} sentences={words.said} />
      {(offered.open || said === null) && <OfferAnswer offered={offered} action={`/offers/${token}`} />}
      {offered.state === "held" && (
        <ButtonLink href={`/me/places/${placeId}`} look="secondary">
          {words.title}
        </ButtonLink>
      )}
    </Page>
  );
}
