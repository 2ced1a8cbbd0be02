/**
 * The one stylesheet, twice: by its address, kept by the browser from page to page, and as text for the pages that
 * strangers come to first. There it travels inside the page: on a slow line asking for it would cost as much again.
 */
import address from "#app/styles/index.css?url";
import text from "#app/styles/index.css?inline";

export const stylesheet = { address, text };
