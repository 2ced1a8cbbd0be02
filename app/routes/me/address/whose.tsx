/**
 * "Is this mailbox yours?", from a letter to an address that somebody typed. The link is signed for this one address:
 * it says yes or no, and signs nobody in. Looking at it changes nothing, and tells of nobody.
 */
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuseRequest } from "#app/server/http/doors.server.ts";
import { field, readForm } from "#app/server/http/forms.server.ts";
import { readLink } from "#app/server/http/links.server.ts";
import { ButtonLink, PostButton } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { shortDay } from "#app/words/dates.ts";
import { whoseWords } from "#app/words/me.ts";
import { findTyped, proveAddress, refuseAddress } from "#db/people/typed-addresses.server.ts";

async function typedBehind({ app }: AppLoadContext, token: string | undefined) {
  const addressId = readLink(app.config.secrets, "address", token ?? "", app.clock.now());
  if (!addressId) refuseRequest(410);
  return { addressId, found: await findTyped(app.store, addressId) };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { found } = await typedBehind(context, params.token);
  const refused = new URL(request.url).searchParams.get("said") === "no";
  const words = whoseWords[context.requestContext.language];
  const noted = found?.standing === "typed" ? found.noted : null;
  const state = noted ? "asks" : found ? "yes" : refused ? "no" : "gone";
  const titles = { asks: words.title, yes: words.yesTitle, no: words.noTitle, gone: words.gone } as const;
  const asked = noted && { organisation: noted.organisation, at: noted.at };
  return { title: titles[state], token: params.token ?? "", state, asked } as const;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { store, clock } = context.app;
  const { addressId, found } = await typedBehind(context, params.token);
  const form = await readForm(request, { answer: field.choice(["yes", "no"]) });
  if (!form.ok) refuseRequest(400);
  const here = `/address/${params.token ?? ""}`;
  if (!found) return redirect(here, 303);
  const { answer } = form.values;
  if (answer === "yes") await store.tx((work) => proveAddress(work, found, clock.now()));
  else await store.tx((work) => refuseAddress(work, addressId, clock.now()));
  return redirect(answer === "no" ? `${here}?said=no` : here, 303);
}

export default function Whose() {
  const { state, asked, token } = useLoaderData<typeof loader>();
  const words = useWords(whoseWords);
  if (state === "asks" && asked) return <Question {...asked} token={token} />;
  return (
    <Page audience="public">
      <h1>{{ asks: words.title, yes: words.yesTitle, no: words.noTitle, gone: words.gone }[state]}</h1>
      <p>{{ asks: words.what, yes: words.yesText, no: words.noText, gone: words.goneText }[state]}</p>
      {state === "yes" && <ButtonLink href="/me">{words.toPage}</ButtonLink>}
    </Page>
  );
}

function Question({ organisation, at, token }: { organisation: string | null; at: Date; token: string }) {
  const words = useWords(whoseWords);
  const day = shortDay(useLanguage(), "UTC", at, useNow());
  const action = `/address/${token}`;
  return (
    <Page audience="public">
      <h1>{words.title}</h1>
      <p>{organisation ? words.text(organisation, day) : words.textSomebody(day)}</p>
      <p>{words.what}</p>
      <div className="cluster">
        <PostButton action={action} name="answer" value="yes" large>
          {words.yes}
        </PostButton>
        <PostButton action={action} name="answer" value="no" look="secondary" large>
          {words.no}
        </PostButton>
      </div>
    </Page>
  );
}
