/** One of several (`Choice`), and yes or nothing (`Tick`). Nothing is ever ticked for somebody beforehand. */
import type { ReactNode } from "react";
import { frame } from "#app/words/shared.ts";
import { ErrorLine, Hint, wiring } from "./field.tsx";
import { useWords } from "./speech.tsx";

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

export type ChoiceProps = {
  name: string;
  legend: ReactNode;
  options: readonly ChoiceOption[];
  value?: string | null | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** Side by side where there is room: for few, short answers and for 0 to 10. */
  inline?: boolean | undefined;
};

/** A radio group. The first radio carries the id `name`, so that the error summary can lead to it. */
export function Choice({ name, legend, options, value, hint, error, optional, inline }: ChoiceProps) {
  const words = useWords(frame);
  return (
    <fieldset
      className={error ? "field has-error" : "field"}
      aria-describedby={wiring(name, hint, error)["aria-describedby"]}
    >
      <legend>
        {legend}
        {optional && <span className="optional"> ({words.optional})</span>}
      </legend>
      <Hint id={name}>{hint}</Hint>
      <ErrorLine id={name} error={error} />
      <div className={inline ? "options inline" : "options"}>
        {options.map((option, index) => (
          <Radio key={option.value} {...option} name={name} index={index} checked={option.value === value} />
        ))}
      </div>
    </fieldset>
  );
}

function Radio(props: ChoiceOption & { name: string; index: number; checked: boolean }) {
  const { name, index, value, label, hint, checked } = props;
  const id = index === 0 ? name : `${name}-${index + 1}`;
  return (
    <div className="option">
      <input
        type="radio"
        {...{ id, name, value }}
        defaultChecked={checked}
        aria-describedby={hint ? `${id}-more` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      <More id={id}>{hint}</More>
    </div>
  );
}

export type TickProps = {
  name: string;
  label: ReactNode;
  value?: string | undefined;
  checked?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** When several ticks on a page share a name. */
  id?: string | undefined;
};

/** A checkbox that sends `value` ("yes" unless told) when ticked. */
export function Tick({ name, label, value = "yes", checked, hint, error, id = name }: TickProps) {
  return (
    <div className={error ? "field has-error" : "field"}>
      <ErrorLine id={id} error={error} />
      <div className="option">
        <input
          type="checkbox"
          {...{ id, name, value }}
          defaultChecked={checked}
          {...described(id, hint, error)}
        />
        <label htmlFor={id}>{label}</label>
        <More id={id}>{hint}</More>
      </div>
    </div>
  );
}

/** Beside the label, not in it: a control's name is heard at every step, its text when one asks for it. */
function More({ id, children }: { id: string; children: ReactNode }) {
  return children ? <small id={`${id}-more`}>{children}</small> : null;
}

function described(id: string, hint: ReactNode, error: string | undefined) {
  const wired = wiring(id, undefined, error);
  const ids = [hint ? `${id}-more` : "", wired["aria-describedby"] ?? ""].filter(Boolean).join(" ");
  return { ...wired, "aria-describedby": ids || undefined };
}
