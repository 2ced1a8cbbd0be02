/** Leaving one's page on this device: the sign-in ends at once, and the browser is asked to forget. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signOut } from "#app/server/http/sign-ins.server.ts";
import { PostButton } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { comingIn } from "#app/words/front.ts";

export function loader({ context: { requestContext } }: LoaderFunctionArgs) {
  const words = comingIn[requestContext.language].signOut;
  const signedIn = (requestContext.person ?? requestContext.leaving) !== null;
  return { title: signedIn ? words.title : words.done, signedIn };
}

export async function action({ context }: ActionFunctionArgs) {
  return redirect("/sign-out", { status: 303, headers: await signOut(context.app, context.requestContext) });
}

export default function SignOut() {
  const { signedIn } = useLoaderData<typeof loader>();
  const words = useWords(comingIn).signOut;
  if (signedIn)
    return (
      <Page audience="public">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <PostButton action="/sign-out">{words.button}</PostButton>
      </Page>
    );
  return (
    <Page audience="public">
      <h1>{words.done}</h1>
      <p>{words.doneText}</p>
      <p>
        <a href="/sign-in">{words.back}</a>
      </p>
      <p>
        <a href="/">{words.first}</a>
      </p>
    </Page>
  );
}
