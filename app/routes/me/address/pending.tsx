/** The change that waits: the code of its letter, a new letter, or leaving things as they are. */
import { PostButton, SubmitButton } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { ownAddress } from "#app/words/me.ts";

type Props = { address: string; good: boolean; once: string; error?: string | undefined };

export function Pending({ address, good, once, error }: Props) {
  const words = useWords(ownAddress);
  const action = "/me/address/waiting";
  return (
    <section className="next stack">
      <h2>{words.waitingTitle}</h2>
      <p>
        {words.waiting} <bdi className="address">{address}</bdi>
      </p>
      {good ? (
        <form method="post" action={action} className="stack">
          <input type="hidden" name="answer" value="code" />
          <Field
            name="code"
            label={words.code}
            hint={`${words.codeHint} ${words.until}`}
            error={error}
            inputMode="numeric"
            autoComplete="one-time-code"
            size="short"
            maxLength={20}
          />
          <SubmitButton>{words.use}</SubmitButton>
        </form>
      ) : (
        <p>{words.old}</p>
      )}
      <div className="cluster">
        <PostButton action={action} name="answer" value="again" once={once} look="secondary">
          {words.again}
        </PostButton>
        <PostButton action={action} name="answer" value="stop" look="quiet">
          {words.stop}
        </PostButton>
      </div>
    </section>
  );
}
