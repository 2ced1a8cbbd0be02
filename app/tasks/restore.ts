/**
 * `npm run restore -- file`: brings a backup back into an empty data folder, or with `--replace` in the place of what is
 * there. The private key comes from a file or from standard input, never from the command line, which shells remember.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { restoreBackup } from "#app/server/backup/restore.server.ts";
import type { Restored } from "#app/server/backup/restore.server.ts";
import { identityIn } from "#app/server/backup/sealing.server.ts";
import { readConfig } from "#app/server/start/config.server.ts";
import { inWords } from "#app/server/start/data-folder.server.ts";
import { backups, whyNotRestored } from "#app/words/operating.ts";
import type { Language } from "#app/words/language.ts";
import { runTask, secretLine, terminalLanguage } from "./terminal.ts";

const language = terminalLanguage(process.env);
const words = backups[language].restore;

runTask(async () => {
  const { file, key, replace, otherInstallation, end, withoutList } = wished();
  const { dataDir } = readConfig(process.env);
  const identity = identityIn(key ? textOf(key) : await secretLine(words.ask));
  if (!identity) throw new Error(whyNotRestored(language, { why: "not-a-key" }));
  const migrations = "db/migrations/sqlite";
  const now = new Date();
  const wish = { file, dataDir, migrations, identity, replace, otherInstallation, end, withoutList, now };
  const verdict = await restoreBackup(wish).catch((error: unknown) => inWords(dataDir, () => raise(error)));
  if (!verdict.ok) throw new Error(whyNotRestored(language, verdict.refusal));
  return told(verdict.restored, language, end);
});

function wished() {
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        key: { type: "string" },
        replace: flag,
        "other-installation": flag,
        "end-sign-ins": flag,
        "end-feeds": flag,
        "without-erased-list": flag,
      },
    });
    const [file, more] = positionals;
    if (!file || more) throw new Error(words.usage);
    return {
      file: fromHere(file),
      key: values.key === undefined ? null : fromHere(values.key),
      replace: values.replace,
      otherInstallation: values["other-installation"],
      withoutList: values["without-erased-list"],
      end: { signIns: values["end-sign-ins"], feeds: values["end-feeds"] },
    };
  } catch {
    throw new Error(words.usage);
  }
}

/** Paths are seen from where the command was given; npm itself goes to the project's root. */
function fromHere(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(whyNotRestored(language, { why: "no-file", file }));
  }
}

function told(
  { madeAt, ended, erasures, aside, settings }: Restored,
  language: Language,
  end: { signIns: boolean; feeds: boolean },
) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "long" });
  const when = format.format(madeAt);
  return [
    words.done(when),
    ...(end.signIns ? [words.signIns(ended.signIns)] : []),
    ...(end.feeds ? [words.feeds(ended.feeds)] : []),
    ...(erasures ? [] : [words.withoutList]),
    ...(erasures?.erased ? [words.erased(erasures.erased)] : []),
    ...(erasures?.waiting ? [words.waiting(erasures.waiting)] : []),
    ...(aside ? [words.aside(aside)] : []),
    words.settings(settings),
    words.since(when),
  ];
}

function raise(error: unknown): never {
  throw error;
}
