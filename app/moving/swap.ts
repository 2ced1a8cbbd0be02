/** Swaps what is shown for a newer fragment. Focus, typed text, unfolded parts and the place on the page stay. */
import { Idiomorph } from "idiomorph";
import { keepFocus } from "./focus.ts";
import { putBack, typedIn } from "./typed.ts";

/** What the script itself writes. */
const ours = ["sending", "told"];

/** `main` becomes `html`. Scripts and the lines about taps are left alone. */
export function swap(main: HTMLElement, html: string): void {
  const typed = typedIn(main);
  const backToFocus = keepFocus(main);
  void Idiomorph.morph(main, html, {
    morphStyle: "innerHTML",
    callbacks: {
      beforeNodeMorphed: (old) => !(old instanceof Element && ours.includes(old.id)),
      beforeNodeRemoved: (old) => old.nodeName !== "SCRIPT",
      beforeAttributeUpdated: (name, node) =>
        !(name === "open" && node.nodeName === "DETAILS") &&
        !(name === "value" && node === document.activeElement),
    },
  });
  putBack(main, typed);
  backToFocus();
}

/** The element's data written by the server, null where it is absent or something else. */
export function dataOf<T>(main: ParentNode, name: string): T | null {
  const text = main.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`);
  return text ? (JSON.parse(text) as T) : null;
}

/** Sets a text only where it changes, so that nothing is touched without need. */
export function write(node: Element | null | undefined, text: string): void {
  if (node && node.textContent !== text) node.textContent = text;
}

/** How full a bar is, from 0 to 1. */
export function fill(bar: Element | null | undefined, share: number): void {
  const width = `${Math.round(1000 * Math.min(1, Math.max(0, share))) / 10}%`;
  if (bar && bar.getAttribute("width") !== width) bar.setAttribute("width", width);
}
