/** What somebody has typed and not yet sent: kept while the screen around it changes, with everything its form said. */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type Typed = { form: string; name: string; value: string; checked: boolean | null }[];

/** Every control of every form in which something was typed or chosen. */
export function typedIn(main: ParentNode): Typed {
  return [...main.querySelectorAll("form")].filter(isTouched).flatMap((form) =>
    controlsOf(form).map((control) => ({
      form: nameOf(form),
      name: control.name,
      value: control.value,
      checked: isTick(control) ? control.checked : null,
    })),
  );
}

/** Puts it back where the same forms stand again. */
export function putBack(main: ParentNode, typed: Typed): void {
  for (const form of main.querySelectorAll("form")) {
    const mine = typed.filter((one) => one.form === nameOf(form));
    for (const control of controlsOf(form)) {
      const tick = isTick(control);
      const kept = mine.find((one) => one.name === control.name && (!tick || one.value === control.value));
      if (!kept) continue;
      if (tick) control.checked = kept.checked ?? false;
      else if (control.value !== kept.value) control.value = kept.value;
    }
  }
}

/** Does the form hold anything a person has typed or chosen? Hidden fields alone do not count. */
export function isTouched(form: HTMLFormElement): boolean {
  return controlsOf(form).some((control) => {
    if (control instanceof HTMLSelectElement || control.type === "hidden") return false;
    return isTick(control)
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue;
  });
}

/** A form one fills in, as against a button with hidden facts. */
export function isFilledIn(form: HTMLFormElement): boolean {
  return controlsOf(form).some((control) => control.type !== "hidden");
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>("input, textarea, select")].filter(
    (control) => control.name !== "",
  );
}

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");
}

/** Forms of several fields have ids; a button's form is known by its address and what it sends. */
function nameOf(form: HTMLFormElement): string {
  return `${form.getAttribute("action") ?? ""} ${form.id}`;
}
