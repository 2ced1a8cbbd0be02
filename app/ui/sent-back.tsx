/**
 * A form given back with everything that was sent in it, as the answer to a post that could not be done: it can be
 * sent again from here, with and without script. Nothing of it is kept anywhere but in this page, so no link leads away.
 * Whether the person may do what it asks is decided anew when it arrives. To somebody else than the one who opened the
 * form nothing of it is given, not even hidden: who wrote it finds it by going back in the browser.
 */
import { comingIn, sentBack } from "#app/words/front.ts";
import { notWell } from "#app/words/meetings.ts";
import { ButtonLink, SubmitButton } from "./button.tsx";
import { Field } from "./field.tsx";
import { Bare } from "./page.tsx";
import { usePage, useWords } from "./speech.tsx";
import type { SentBack } from "./speech.tsx";

export function SentBackPage({ why, action, fields, withFiles }: SentBack) {
  const words = useWords(sentBack);
  const calls = useWords(notWell);
  const mustSignIn = why !== "not-saved";
  return (
    <Bare look="quiet-page">
      <h1>{words[why].title}</h1>
      <p role="alert">{words[why].text}</p>
      {why !== "another" && <Written texts={textsIn(fields)} />}
      {mustSignIn && <SignInBeside />}
      {mustSignIn && <h2>{words.stepSend}</h2>}
      {why === "another" ? (
        <p>{words.goBack}</p>
      ) : withFiles ? (
        <>
          <p>{words.files}</p>
          <ButtonLink href={action}>{words.toForm}</ButtonLink>
        </>
      ) : (
        <form method="post" action={action} className="stack">
          {fields.map(([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <p className="hint">{words.keep}</p>
          <SubmitButton>{words.send}</SubmitButton>
        </form>
      )}
      <p>
        <a href="/not-well" target="_blank" rel="noopener">
          {calls.link}
        </a>
      </p>
    </Bare>
  );
}

/** What a person would miss: words, not the ids and codes that the form sent along with them. */
function textsIn(fields: SentBack["fields"]): string[] {
  return fields
    .map(([, value]) => value.trim())
    .filter((value) => /\s|@/.test(value) && /\p{L}/u.test(value));
}

function Written({ texts }: { texts: readonly string[] }) {
  const words = useWords(sentBack);
  if (texts.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.written}</h2>
      {texts.map((text, index) => (
        <blockquote key={index} className="written">
          <bdi>{text}</bdi>
        </blockquote>
      ))}
      <p className="hint">{words.rest}</p>
    </section>
  );
}

/** Where signing in leads to when it is over: a page that sends people back to the one that waits. */
const then = "/sign-in?said=back";

function SignInBeside() {
  const words = useWords(sentBack);
  const { signIn } = useWords(comingIn);
  const { demonstration } = usePage();
  return (
    <section className="stack">
      <h2>{words.stepIn}</h2>
      <p>{words.stepInText}</p>
      {demonstration ? (
        <p>
          <a className="button secondary" href="/demonstration" target="_blank" rel="noopener">
            {words.demonstration}
          </a>
        </p>
      ) : (
        <form method="post" action="/sign-in" target="_blank" className="stack">
          <Field name="address" type="email" label={signIn.address} autoComplete="email" />
          <input type="hidden" name="then" value={then} />
          <SubmitButton look="secondary">{signIn.send}</SubmitButton>
        </form>
      )}
    </section>
  );
}
