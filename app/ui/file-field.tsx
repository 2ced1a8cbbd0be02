/** Files to choose: one or several, or (`directory`) a whole folder with everything in it. Works without script. */
import type { ReactNode } from "react";
import { ErrorLine, Hint, wiring } from "./field.tsx";

type LabelledFile = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Endings and types, as in `accept`. */
  accept?: string | undefined;
  directory?: boolean | undefined;
};

export function FileField({ name, label, hint, error, accept, directory }: LabelledFile) {
  const wholeFolder = directory ? { webkitdirectory: "" } : {};
  return (
    <div className={error ? "field has-error" : "field"}>
      <label htmlFor={name}>{label}</label>
      <Hint id={name}>{hint}</Hint>
      <ErrorLine id={name} error={error} />
      <input
        id={name}
        name={name}
        type="file"
        multiple
        accept={accept}
        {...wholeFolder}
        {...wiring(name, hint, error)}
      />
    </div>
  );
}
