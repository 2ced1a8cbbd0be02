/**
 * The link of a letter. Looking at it changes nothing, because mail scanners look, too; the button uses it up, once.
 * Who somebody is, is asked only here, where the mailbox is proved.
 */
import type { ActionFunctionArgs, AppLoadContext, HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readForm } from "#app/server/http/forms.server.ts";
import type { App, RequestContext } from "#app/server/start/app.server.ts";
import {
  signIn,
  cookieDidNotCome,
  cycleOfVerification,
  useVerification,
} from "#app/server/http/sign-ins.server.ts";
import { AskForCookie, ButtonLink, PostButton, SubmitButton } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";
import { findAsk } from "#db/places/asks.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { verificationOf } from "#db/people/mailed-verifications.server.ts";
import { knownAt } from "#db/people/verification-uses.server.ts";
import type { Known } from "#db/people/verification-uses.server.ts";
import { refuseAt } from "#db/people/typed-addresses.server.ts";
import { findVerification } from "#db/people/verifications.server.ts";
import { findAskable } from "#db/cycles/public-cycles.server.ts";
import { refuseEnded } from "../groups/ended-group.server.ts";
import { EndedGroupBoundary } from "../groups/ended-group.tsx";
import { NotedThere } from "../noted-there.tsx";

type Over = { state: "over"; placeId: string | null; again: boolean; once: string };
type Good = {
  state: "good";
  purpose: "ask" | "sign-in";
  group: string | null;
  name: string | null;
  known: Known[];
  sameBrowser: boolean;
  otherPerson: boolean;
};
type Standing = Over | Good | { state: "nobody" };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { app, requestContext } = context;
  const token = params.token ?? "";
  await refuseEndedAsk(context, token);
  if ((await verificationOf(app.store, token))?.purpose === "change") throw redirect(`/me/address/${token}`);
  const standing = await standingOf(app, requestContext, token);
  const title = titleOf(standing, comingIn[requestContext.language].proof);
  return data({ title, token, standing }, standing.state === "over" ? 410 : 200);
}

/** The link of an ask whose group is called off or over says so, however old it is. */
async function refuseEndedAsk(context: AppLoadContext, token: string): Promise<void> {
  const { store } = context.app;
  const proof = await verificationOf(store, token);
  const cycleId = proof && (await cycleOfVerification(context.app, proof));
  const group = cycleId ? await findAskable(store, cycleId) : null;
  if (group) await refuseEnded(context, group);
}

function titleOf(standing: Standing, words: (typeof comingIn)["en"]["proof"]): string {
  if (standing.state !== "good") return words[standing.state];
  return standing.purpose === "ask" ? words.ask : words.signIn;
}

async function standingOf(app: App, requestContext: RequestContext, token: string): Promise<Standing> {
  const now = app.clock.now();
  const good = await findVerification(app.store, token, requestContext.browser, now);
  const asked = good ?? (await verificationOf(app.store, token));
  const about = asked?.purpose === "ask" && asked.subject ? await findAsk(app.store, asked.subject) : null;
  const own = about !== null && about.expiresAt > now && about.address === asked?.address;
  const lives = asked?.purpose === "sign-in" || own;
  if (!good || good.purpose === "change" || !lives) {
    const placeId = own ? about.placeId : null;
    return { state: "over", placeId, again: asked !== null && lives, once: newId() };
  }
  const known = await knownAt(app.store, good.address, good.purpose);
  if (good.purpose === "sign-in" && known.length === 0) return { state: "nobody" };
  const group = about && (await findAskable(app.store, about.cycleId));
  const otherPerson =
    requestContext.person !== null && !known.some(({ id }) => id === requestContext.person?.id);
  const { sameBrowser } = good;
  return {
    state: "good",
    purpose: good.purpose,
    group: group?.name ?? null,
    name: about?.name ?? null,
    known,
    sameBrowser,
    otherPerson,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app, requestContext } = context;
  const token = params.token ?? "";
  const here = `/proofs/${token}`;
  const found = await findVerification(app.store, token, requestContext.browser, app.clock.now());
  if (!found || found.purpose === "change") return redirect(here, 303);
  const reading = await readForm(request, { who: z.string().max(22), not: z.string(), cookies: z.string() });
  if (reading.ok && reading.values.not)
    return notThem(context, found.address, { here, id: reading.values.not });
  if (reading.ok && cookieDidNotCome(requestContext, reading.values)) return data({ cookies: false }, 422);
  const who = reading.ok && reading.values.who !== "" ? reading.values.who : null;
  const done = await useVerification(app, found, { token, who });
  if (!done.ok) return redirect(done.refusal === "elsewhere" ? done.path : here, 303);
  const headers = await signIn(app, requestContext, { signIn: done.signIn, address: found.address });
  return redirect(done.path, { status: 303, headers });
}

/** Whoever reads the mailbox says that they are not the one others put there. The link stays good. */
async function notThem({ app }: AppLoadContext, address: string, { here, id }: { here: string; id: string }) {
  const now = app.clock.now();
  await app.store.tx((work) => refuseAt(work, { personId: id, address }, now));
  return redirect(here, 303);
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export const ErrorBoundary = EndedGroupBoundary;

export default function Proof() {
  const { standing, token } = useLoaderData<typeof loader>();
  if (standing.state === "over") return <OverPage {...standing} token={token} />;
  if (standing.state === "nobody") return <NobodyPage />;
  return <GoodPage {...standing} token={token} />;
}

function GoodPage(props: Good & { token: string }) {
  const { purpose, group, name, known, sameBrowser, otherPerson, token } = props;
  const words = useWords(comingIn).proof;
  const ask = purpose === "ask";
  const back = useActionData<typeof action>() as { cookies: false } | undefined;
  const { cookies } = useWords(comingIn);
  const button = ask
    ? sameBrowser
      ? words.confirm
      : words.confirmHere
    : sameBrowser
      ? words.in
      : words.inHere;
  return (
    <Page audience="public">
      <h1>{ask ? words.ask : words.signIn}</h1>
      {ask ? <p>{words.askText(group ?? "")}</p> : <p>{words.signInText}</p>}
      {name && <p>{words.askName(name)}</p>}
      {back && <Notice kind="care">{cookies.link}</Notice>}
      {!sameBrowser && <Notice>{words.elsewhere}</Notice>}
      {otherPerson && <Notice>{words.otherPerson}</Notice>}
      <form method="post" action={`/proofs/${token}`} className="stack">
        <AskForCookie />
        {known.length > (ask ? 0 : 1) || known.some(({ noted }) => noted) ? (
          <Who known={known} ask={ask} />
        ) : (
          <SubmitButton large>{button}</SubmitButton>
        )}
      </form>
    </Page>
  );
}

function Who({ known, ask }: { known: Known[]; ask: boolean }) {
  const words = useWords(comingIn).proof;
  const told = ({ name }: Known) =>
    name ? (ask ? words.me(name) : words.as(name)) : ask ? words.meNameless : words.asNameless;
  return (
    <>
      <h2>{words.whoTitle}</h2>
      {known.length > 1 || ask ? <p>{ask ? words.whoAsk : words.whoSignIn}</p> : null}
      {known.map((person, index) =>
        person.noted ? (
          <NotedThere key={person.id} id={person.id} noted={person.noted} />
        ) : (
          <SubmitButton
            key={person.id}
            name="who"
            value={person.id}
            look={index === 0 ? "primary" : "secondary"}
            large
          >
            <Name>{told(person)}</Name>
            {person.from.length > 0 && <span className="button-more">{whereFrom(person.from, words)}</span>}
          </SubmitButton>
        ),
      )}
      {ask && (
        <SubmitButton name="who" value="another" look="secondary" large>
          {words.another}
        </SubmitButton>
      )}
    </>
  );
}

/** Where somebody is from, so that two people of one mailbox can tell themselves apart. */
function whereFrom(from: Known["from"], words: (typeof comingIn)["en"]["proof"]): string {
  return from
    .map(({ group, organisation }) =>
      group === null ? words.worksIn(organisation) : words.takesPart(group, organisation),
    )
    .join(" · ");
}

function OverPage({ placeId, again, token, once }: Over & { token: string }) {
  const words = useWords(comingIn).proof;
  return (
    <Page audience="public">
      <h1>{words.over}</h1>
      <p>{words.overText}</p>
      {placeId ? (
        <>
          <p>{words.done}</p>
          <ButtonLink href={`/me/places/${placeId}`}>{words.toPlace}</ButtonLink>
        </>
      ) : again ? (
        <PostButton action="/asked/again" hidden={{ token }} once={once}>
          {words.fresh}
        </PostButton>
      ) : (
        <ButtonLink href="/sign-in">{words.otherAddress}</ButtonLink>
      )}
    </Page>
  );
}

function NobodyPage() {
  const words = useWords(comingIn).proof;
  return (
    <Page audience="public">
      <h1>{words.nobody}</h1>
      <p>{words.nobodyText}</p>
      <p>
        <a href="/sign-in">{words.otherAddress}</a>
      </p>
      <p>
        <a href="/">{words.groups}</a>
      </p>
    </Page>
  );
}
