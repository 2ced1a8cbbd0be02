/**
 * What a test run came to, in lines: what went wrong outside of tests, what was left out, what was missing, and last
 * the count alone on its line. A run is good only if something ran and nothing was wrong or left out.
 */

/**
 * As tests/support/count-reporter.ts writes it.
 * @typedef {{ passed: number, failed: number, skipped: string[], broken: string[], reason: string }} Count
 */

/**
 * @param {{ count: Count | null, ended: number, missing: string[], narrowed: boolean }} run
 *   `ended` is vitest's exit code; `missing` what the tests need and the machine does not have; `narrowed` whether
 *   only some tests were asked for, so that leaving others out is no fault
 * @returns {{ lines: string[], ok: boolean }}
 */
export function sumUp({ count, ended, missing, narrowed }) {
  if (!count)
    return { lines: ["The tests ended without saying what they came to.", "0 passed, 1 failed"], ok: false };
  const failed = count.failed + count.broken.length;
  const ran = count.passed + failed;
  const leftOut = narrowed ? [] : count.skipped;
  const lines = [
    ...listed("Failed outside of a test:", count.broken),
    ...listed("Left out, which is not allowed:", leftOut),
    ...listed(narrowed ? "Not on this machine:" : "Needed and not to be had on this machine:", missing),
    ...(ran === 0 ? ["No test ran."] : []),
    `${count.passed} passed, ${failed} failed`,
  ];
  const complete = narrowed || missing.length === 0;
  return { lines, ok: ended === 0 && failed === 0 && ran > 0 && leftOut.length === 0 && complete };
}

const mostListed = 20;

/** @param {string} title @param {string[]} items */
function listed(title, items) {
  const more = items.length - mostListed;
  const lines = items.slice(0, mostListed).map((item) => `  - ${item}`);
  return items.length === 0 ? [] : [title, ...lines, ...(more > 0 ? [`  and ${more} more`] : [])];
}
