/**
 * What a browser keeps of a private page to show it again at once (its back-forward cache) is not shown again as it was:
 * the page is hidden as it goes, and asked for anew as it comes back. So nothing is seen after signing out, also where a
 * browser takes no heed of Clear-Site-Data (over plain http), and the screen in the room is never an old one. Where
 * somebody has typed something, the page stays hidden until it is known that it is still theirs, and keeps what they typed.
 */
addEventListener("pagehide", ({ persisted }) => {
  if (persisted) document.documentElement.hidden = true;
});

addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  document.documentElement.hidden = true;
  if (hasTyped()) void showIfTheirs();
  else location.reload();
});

const againAfterMs = 2_000;

/** Asks who would read this page now; without a network it stays hidden, and asks again. */
async function showIfTheirs(): Promise<void> {
  const answer = await fetch(location.href, { redirect: "manual" }).catch(() => null);
  if (!answer) return void setTimeout(() => void showIfTheirs(), againAfterMs);
  const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  if (page && ownerOf(page) === ownerOf(document)) document.documentElement.hidden = false;
  else location.reload();
}

/** Whom the forms of a page are made for, as `ownerField` in sent-form.server.ts marks them; "" for nobody signed in. */
function ownerOf(page: Document): string {
  return page.querySelector<HTMLInputElement>('input[name="openedBy"]')?.value ?? "";
}

function hasTyped(): boolean {
  const inputs = [...document.querySelectorAll("input")].filter(({ type }) => type !== "hidden");
  return (
    inputs.some((one) => one.value !== one.defaultValue || one.checked !== one.defaultChecked) ||
    [...document.querySelectorAll("textarea")].some((one) => one.value !== one.defaultValue) ||
    [...document.querySelectorAll("option")].some(
      (one) => one.selected !== one.defaultSelected && changed(one),
    )
  );
}

/** A select without a default shows its first choice: that is not yet somebody's. */
function changed(option: HTMLOptionElement): boolean {
  const all = [...(option.closest("select")?.options ?? [])];
  return all.some((one) => one.defaultSelected) || (option.selected && all.indexOf(option) > 0);
}
