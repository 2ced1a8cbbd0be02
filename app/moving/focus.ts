/** Where somebody is on the screen, by keyboard or by ear: they stay there while the screen around them changes. */

/**
 * Remembers what has focus in `main`; call what comes back once the screen was swapped. Where the thing is gone, focus
 * goes to the heading of the nearest part around it that is still there, and never falls to the page.
 */
export function keepFocus(main: HTMLElement): () => void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === main || !main.contains(active)) return () => undefined;
  const ways: string[] = [];
  for (let at: Element | null = active; at && at !== main; at = at.parentElement) if (at.id) ways.push(at.id);
  return () => {
    if (takes(active) || (active.id && takes(document.getElementById(active.id)))) return;
    for (const id of [...ways, "head"]) if (takes(headingOf(document.getElementById(id)))) return;
  };
}

/** Moves focus without carrying the page away; whether it is there now. */
function takes(to: HTMLElement | null | undefined): boolean {
  if (!to?.isConnected) return false;
  if (document.activeElement !== to) to.focus({ preventScroll: true });
  return document.activeElement === to;
}

function headingOf(part: Element | null): HTMLElement | null {
  const heading = part?.querySelector<HTMLElement>("summary, h1, h2, h3, legend") ?? null;
  if (heading && heading.nodeName !== "SUMMARY") heading.tabIndex = -1;
  return heading;
}
