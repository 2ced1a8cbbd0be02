/** A process that opens a database with the migrations of a folder, and is killed. Bundled and started by migration-kill.test.ts. */
import { writeSync } from "node:fs";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";

const [path = "", migrations = ""] = process.argv.slice(2);
writeSync(1, "begins\n");
const store = openSqlite({ path, migrations });
writeSync(1, "done\n");
await store.close();
