/**
 * The link of a letter to a new address. It works for the person who asked, signed in: whoever else reads that mailbox
 * because of a slip in typing must not become them by opening it. Looking at it changes nothing.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/server/http/doors.server.ts";
import { ButtonLink, PostButton } from "#app/ui/button.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { ownAddress } from "#app/words/me.ts";
import { changeByLink, findChange } from "#db/people/address-changes.server.ts";
import { Mine } from "../frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const token = args.params["token"] ?? "";
  const found = await findChange(app.store, { token, personId: person.id }, app.clock.now());
  const words = ownAddress[requestContext.language];
  const title = found ? words.linkTitle : words.over;
  return data({ title, token, address: found?.address ?? null }, found ? 200 : 410);
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const person = signedIn(args);
  const given = { token: args.params["token"] ?? "", personId: person.id };
  const changed = await changeByLink(app.store, given, app.clock.now());
  return redirect(changed ? "/me/address?said=changed" : `/me/address/${given.token}`, 303);
}

export default function ChangeLink() {
  const { address, token } = useLoaderData<typeof loader>();
  const words = useWords(ownAddress);
  if (!address)
    return (
      <Mine here="sign-ins">
        <h1>{words.over}</h1>
        <p>{words.overText}</p>
        <p>{words.elsewhere}</p>
        <ButtonLink href="/me/address">{words.toPage}</ButtonLink>
      </Mine>
    );
  return (
    <Mine here="sign-ins">
      <h1>{words.linkTitle}</h1>
      <p>
        {words.linkText} <bdi className="address">{address}</bdi>
      </p>
      <PostButton action={`/me/address/${token}`}>{words.use}</PostButton>
    </Mine>
  );
}
