/** What needs another look, at the top of a form that came back; it takes the focus and leads to each field. */
import { frame } from "#app/words/shared.ts";
import { useWords } from "./speech.tsx";

/** `field` is the id of the control, which is its name unless the page said otherwise. */
export type FormError = { field?: string | undefined; text: string };

/** Renders nothing when there is nothing to mend. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const words = useWords(frame);
  if (errors.length === 0) return null;
  return (
    <div className="notice care error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{words.again(errors.length)}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field ?? ""} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
