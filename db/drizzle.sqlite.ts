import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: "./db/kit/schema.sqlite.server.ts",
  out: "./db/migrations/sqlite",
  casing: "snake_case",
});
