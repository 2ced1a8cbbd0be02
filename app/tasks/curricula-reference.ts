/**
 * Brings the made parts of the authors' reference up to date: `curricula-reference [page]`, by default
 * `curricula/README.md`. Leaves everything between those parts as it is.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { withReference } from "#app/words/reference.ts";

const page = process.argv[2] ?? "curricula/README.md";
const before = readFileSync(page, "utf8");
const after = withReference(before);
if (after !== before) writeFileSync(page, after);
console.log(after === before ? `${page} is up to date.` : `${page} was brought up to date.`);
