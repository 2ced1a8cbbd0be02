import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/kit/schema.postgres.server.ts",
  out: "./db/migrations/postgres",
  casing: "snake_case",
});
