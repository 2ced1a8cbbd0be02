// Makes every table of a freshly generated SQLite migration STRICT: drizzle-kit does not, and without it SQLite
// keeps the word "twelve" in a column of whole numbers.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const folder = new URL("../../db/migrations/sqlite/", import.meta.url);
for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
  const path = new URL(name, folder);
  const sql = readFileSync(path, "utf8");
  const strict = sql.replace(/(CREATE TABLE [\s\S]*?\n\));/g, "$1 STRICT;");
  if (strict !== sql) writeFileSync(path, strict);
}
