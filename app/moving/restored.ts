/**
 * What a browser keeps of a private page to show it again at once (its back-forward cache) is not shown again: the
 * page is hidden as it goes, and asked for anew as it comes back. So nothing is seen after signing out, also where a
 * browser takes no heed of Clear-Site-Data (over plain http), and the screen in the room is never an old one.
 */
addEventListener("pagehide", ({ persisted }) => {
  if (persisted) document.documentElement.hidden = true;
});

addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  document.documentElement.hidden = true;
  location.reload();
});
