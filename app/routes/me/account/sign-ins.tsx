/** Where one is signed in, and ending what one does not know. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signedIn } from "#app/server/http/doors.server.ts";
import { readForm } from "#app/server/http/forms.server.ts";
import { signOut } from "#app/server/http/sign-ins.server.ts";
import { PostButton, SubmitButton } from "#app/ui/button.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import { me, ownAddress } from "#app/words/me.ts";
import { endSignIn, signInsOf } from "#db/people/sign-ins.server.ts";
import { Mine, Said } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const signIns = await signInsOf(app.store, person.id, app.clock.now());
  const said = new URL(args.request.url).searchParams.get("said");
  const here = person.signInId;
  return {
    title: me[requestContext.language].signIns.title,
    signIns,
    here,
    zone: requestContext.zone ?? "UTC",
    said,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const reading = await readForm(args.request, { signIn: z.array(z.string()).max(200) });
  const ids = reading.ok ? reading.values.signIn : [];
  for (const id of ids) await endSignIn(app.store, person.id, id, app.clock.now());
  if (ids.includes(person.signInId))
    return redirect("/sign-out", { status: 303, headers: await signOut(app, requestContext) });
  return redirect("/me/sign-ins?said=sign-in-ended", 303);
}

export default function SignIns() {
  const { signIns, here, zone, said } = useLoaderData<typeof loader>();
  const all = useWords(me);
  const words = all.signIns;
  const language = useLanguage();
  const now = useNow();
  const told = (at: Date) => `${dayAndTime(language, zone, at, now)} ${inZone(language, zone)}`;
  const others = signIns.filter(({ id }) => id !== here);
  return (
    <Mine here="sign-ins">
      <h1>{words.title}</h1>
      <Said code={said} sentences={all.said} />
      <p>{words.lead}</p>
      <p>
        <a href="/me/address">{useWords(ownAddress).nav}</a>
      </p>
      <ul className="entries">
        {signIns.map(({ id, createdAt, seenAt }) => (
          <li key={id} className="cluster apart">
            <p>
              {words.since(told(createdAt))}
              {" · "}
              {id === here ? words.here : words.seen(told(seenAt))}
            </p>
            <PostButton
              action="/me/sign-ins"
              hidden={{ signIn: id }}
              look="quiet"
              about={words.since(told(createdAt))}
            >
              {words.end}
            </PostButton>
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <form method="post" action="/me/sign-ins">
          {others.map(({ id }) => (
            <input key={id} type="hidden" name="signIn" value={id} />
          ))}
          <SubmitButton look="secondary">{words.others}</SubmitButton>
        </form>
      )}
    </Mine>
  );
}
