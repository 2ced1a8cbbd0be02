import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Pages and their few small scripts. The machine around them is built by vite.server.config.ts. */
export default defineConfig({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  build: { assetsInlineLimit: 0, sourcemap: false },
});
