import { defineConfig } from "vite";

/** The machine: the server and the tasks, bundled because Node 20 cannot run TypeScript. Packages stay outside. */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "build/machine",
    emptyOutDir: true,
    rollupOptions: {
      input: {
        main: "app/server/start/main.server.ts",
        "folder-reader": "app/server/curricula/folder-reader.server.ts",
        check: "app/tasks/check-curricula.ts",
        "sign-in-link": "app/tasks/sign-in-link.ts",
        backup: "app/tasks/backup.ts",
        "backup-key": "app/tasks/backup-key.ts",
        "backup-beside": "app/server/backup/backup-thread.server.ts",
        restore: "app/tasks/restore.ts",
        health: "app/tasks/health.ts",
      },
      output: { format: "esm", entryFileNames: "[name].js", chunkFileNames: "part-[hash].js" },
    },
  },
});
