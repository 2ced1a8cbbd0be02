/** A program of the tests as a process of its own: bundled first, because Node 20 runs no TypeScript. */
import { basename, join } from "node:path";
import { build } from "vite";

/** Bundles `source` (a path of the project); gives the program to run. */
export async function bundled(source: string): Promise<string> {
  const name = basename(source, ".ts");
  const outDir = join(".cache", "tests", name);
  await build({
    configFile: false,
    logLevel: "silent",
    build: {
      ssr: source,
      outDir,
      emptyOutDir: true,
      target: "node20",
      rollupOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
  return join(outDir, `${name}.js`);
}
