/**
 * Last step of a build: puts the sources it was made from into build/source.zip, for everybody who uses this server to
 * take along (AGPL 3.0, section 13), and writes down which version was built when. Only files that belong to the
 * program: nothing of an installation, and no programmes, which an organisation may have for itself alone.
 */
import { createWriteStream, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import yazl from "yazl";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const FOLDERS = ["app", "db", "docs", "public", "tests", ".ci"];
const AT_ROOT =
  /^(README\.md|LICENSE|SECURITY\.md|CHANGELOG\.md|package(-lock)?\.json|tsconfig\.json|[a-z.]+\.config\.[jt]s|\.npmrc|\.nvmrc|\.gitignore|\.prettier[a-z.]*)$/;

/** Files under a folder of the project, sorted, with forward slashes. @param {string} folder */
function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

const atRoot = readdirSync(root).filter((name) => AT_ROOT.test(name));
const files = [...atRoot, ...FOLDERS.flatMap(filesIn)];
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const zip = new yazl.ZipFile();
for (const file of files) zip.addFile(join(root, file), `alongside-${version}/${file}`);
zip.end();
await pipeline(zip.outputStream, createWriteStream(join(root, "build", "source.zip")));
writeFileSync(
  join(root, "build", "built.json"),
  JSON.stringify({ version, builtAt: new Date().toISOString() }),
);
