/** Buttons that say what happens, and the hidden id that makes a double click harmless. */
import type { ReactNode } from "react";

/** One `primary` a screen; `secondary` for the other way on; `quiet` for rare acts in lists. */
export type ButtonLook = "primary" | "secondary" | "quiet";

type Pressed = {
  children: ReactNode;
  look?: ButtonLook | undefined;
  /** For the eye not needed, for the ear it is: "Remove *Amir from the list*". */
  about?: string | undefined;
  /** As wide as its column, 56 px high: run screen and phones. */
  large?: boolean | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Id of the form it belongs to when it stands outside. */
  form?: string | undefined;
  /** Another address than the form's. */
  formAction?: string | undefined;
  /** Stays the same whatever is written on it, so that focus does. */
  id?: string | undefined;
  /** For one of several that is chosen. */
  pressed?: boolean | undefined;
  /** What is said aloud once it is done; the words on the button unless told, nothing where it is empty. */
  told?: string | undefined;
  /** Id of what it is about, read after its words, where that stands on the page already. */
  aboutId?: string | undefined;
};

export function SubmitButton(props: Pressed) {
  const { children, look = "primary", about, large, pressed, told, aboutId, ...rest } = props;
  return (
    <button
      type="submit"
      className={large ? `button ${look} large` : `button ${look}`}
      aria-pressed={pressed}
      aria-labelledby={aboutId && rest.id ? `${rest.id} ${aboutId}` : undefined}
      data-told={told}
      {...rest}
    >
      {children}
      {about && <span className="unseen"> {about}</span>}
    </button>
  );
}

/** A form of one button, for acts. `hidden` are the values sent along; must not stand inside another form. */
export function PostButton(
  props: Omit<Pressed, "form" | "formAction"> & {
    action: string;
    hidden?: Readonly<Record<string, string>> | undefined;
    /** Idempotency id, see `Once`. */
    once?: string | undefined;
  },
) {
  const { action, hidden = {}, once, ...button } = props;
  return (
    <form method="post" action={action} className="act">
      {once && <Once id={once} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton {...button} />
    </form>
  );
}

/** A link that looks like a button: for going somewhere, never for acting. */
export function ButtonLink({
  href,
  children,
  look = "primary",
  large,
  id,
}: Pick<Pressed, "children" | "look" | "large" | "id"> & { href: string }) {
  return (
    <a id={id} href={href} className={large ? `button ${look} large` : `button ${look}`}>
      {children}
    </a>
  );
}

/** Says that the page with this form has set a cookie, so that a post without it shows a browser that keeps none. */
export function AskForCookie() {
  return <input type="hidden" name="cookies" value="set" />;
}

/** The idempotency id of a form, sent as `once`: two posts of one form count as one act. */
export function Once({ id }: { id: string }) {
  return <input type="hidden" name="once" value={id} />;
}
