/** One question of a form: label, hint, error and control, wired so that a screen reader hears them together. */
import type { ReactNode } from "react";
import { frame } from "#app/words/shared.ts";
import { useWords } from "./speech.tsx";

export type Option = { value: string; label: string };

type LabelledField = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A sentence that says what to do; absent when all is well. */
  error?: string | undefined;
  /** What was typed before. */
  value?: string | number | null | undefined;
  /** Marks the label; everything unmarked is needed. */
  optional?: boolean | undefined;
  /** When two fields on a page share a name. */
  id?: string | undefined;
  autoComplete?: string | undefined;
  /** Hides the label for the eye only; the page must make the question plain. */
  bare?: boolean | undefined;
};

export type FieldProps = LabelledField &
  (
    | {
        type?:
          | "text"
          | "email"
          | "tel"
          | "url"
          | "date"
          | "time"
          | "datetime-local"
          | "number"
          | "search"
          | "file";
        inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | undefined;
        min?: string | number | undefined;
        max?: string | number | undefined;
        step?: string | number | undefined;
        maxLength?: number | undefined;
        /** Width by the length of the answer. */
        size?: "short" | "middle" | "full" | undefined;
        list?: readonly string[] | undefined;
      }
    | { type: "textarea"; rows?: number | undefined; maxLength?: number | undefined }
    | {
        type: "select";
        options: readonly Option[];
        /** First, empty entry. */ blank?: boolean | string | undefined;
      }
  );

/** The ids that tie a control to its hint and error. */
export function wiring(id: string, hint: ReactNode, error: string | undefined) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { "aria-describedby": described || undefined, "aria-invalid": error ? (true as const) : undefined };
}

export function Field(props: FieldProps) {
  const { label, hint, error, optional, bare, id = props.name } = props;
  const words = useWords(frame);
  return (
    <div className={error ? "field has-error" : "field"}>
      <label htmlFor={id} className={bare ? "unseen" : undefined}>
        {label}
        {optional && <span className="optional"> ({words.optional})</span>}
      </label>
      <Hint id={id}>{hint}</Hint>
      <ErrorLine id={id} error={error} />
      <Control {...props} id={id} />
    </div>
  );
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <p className="hint" id={`${id}-hint`}>
      {children}
    </p>
  ) : null;
}

export function ErrorLine({ id, error }: { id: string; error: string | undefined }) {
  const words = useWords(frame);
  return error ? (
    <p className="error" id={`${id}-error`}>
      <span className="unseen">{words.error} </span>
      {error}
    </p>
  ) : null;
}

function Control(props: FieldProps & { id: string }) {
  const { id, name, hint, error, value, autoComplete } = props;
  const same = { id, name, autoComplete, defaultValue: value ?? undefined, ...wiring(id, hint, error) };
  if (props.type === "textarea")
    return <textarea {...same} rows={props.rows ?? 4} maxLength={props.maxLength} />;
  if (props.type === "select") return <Select {...same} options={props.options} blank={props.blank} />;
  const { type = "text", inputMode, min, max, step, maxLength, size = natural[type] ?? "full", list } = props;
  const limits = { inputMode, min, max, step, maxLength };
  return (
    <>
      <input {...same} {...limits} type={type} className={size} list={list && `${id}-list`} />
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((entry) => (
            <option key={entry} value={entry} />
          ))}
        </datalist>
      )}
    </>
  );
}

const natural: Partial<Record<string, "short" | "middle">> = {
  number: "short",
  time: "short",
  date: "middle",
};

type SelectProps = {
  id: string;
  name: string;
  defaultValue?: string | number | undefined;
  autoComplete?: string | undefined;
  options: readonly Option[];
  blank?: boolean | string | undefined;
};

function Select({ options, blank, ...same }: SelectProps) {
  const words = useWords(frame);
  return (
    <select {...same}>
      {blank && <option value="">{typeof blank === "string" ? blank : words.choose}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
