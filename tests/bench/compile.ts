/**
 * Before anything is measured the bare equivalents are bundled by the same tool as the product, so that both run as
 * plain modules. Runs once, before the bench files,
 * and takes away what an interrupted run left.
 */
import { rmSync } from "node:fs";
import { build } from "vite";

export const bareFolder = ".cache/bench/bare";

export async function setup(): Promise<void> {
  rmSync(".cache/bench", { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    esbuild: { jsx: "automatic", jsxDev: false },
    build: {
      ssr: true,
      target: "node20",
      outDir: bareFolder,
      emptyOutDir: true,
      rollupOptions: {
        input: Object.fromEntries(
          ["app.tsx", "server.ts", "still-house.ts", "meter.ts"].map((name) => [
            name.replace(/\..*$/, ""),
            `tests/bench/bare/${name}`,
          ]),
        ),
        output: { format: "esm", entryFileNames: "[name].js", chunkFileNames: "part-[hash].js" },
      },
    },
  });
}
