/** Answering an offer from one's own page. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterPlaceInHistory } from "#app/server/http/doors.server.ts";
import { answerOffer, offeredOf } from "#app/routes/me/place/offers.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { places } from "#app/words/me.ts";
import { Mine } from "../frame.tsx";
import { OfferAnswer } from "./offer-answer.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { place, cycle } = await enterPlaceInHistory(args, args.params.place);
  const { app, requestContext } = args.context;
  const offered = offeredOf({ place, groupName: cycle.name, zone: cycle.zone }, app.clock.now());
  return { title: places[requestContext.language].offer.title, id: place.id, offered };
}

export async function action(args: ActionFunctionArgs) {
  const { place } = await enterPlaceInHistory(args, args.params.place);
  const said = await answerOffer(args.context.app, place, args.request);
  return redirect(`/me/places/${place.id}${said ? `?said=${said}` : "/offer"}`, 303);
}

export default function Offer() {
  const { id, offered } = useLoaderData<typeof loader>();
  const words = useWords(places);
  return (
    <Mine>
      <BackLink href={`/me/places/${id}`}>{words.toPlace}</BackLink>
      <h1>{words.offer.title}</h1>
      <OfferAnswer offered={offered} action={`/me/places/${id}/offer`} />
    </Mine>
  );
}
