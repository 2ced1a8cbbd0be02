/** Once for a run: a PostgreSQL server with a template of our tables, told to the tests as `postgres`; null without one. */
import type { TestProject } from "vitest/node";
import { postgresFolder } from "../../app/tasks/judges.js";
import { startCluster } from "./postgres-cluster.ts";
import { makeTemplate } from "./postgres-databases.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the run's PostgreSQL server. */
    postgres: string | null;
  }
}

/** Vitest calls it before the first test, and what it gives after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = postgresFolder();
  if (programs === null) {
    project.provide("postgres", null);
    return () => Promise.resolve();
  }
  const cluster = await startCluster(programs);
  const server = cluster.url("postgres");
  await makeTemplate(server);
  project.provide("postgres", server);
  return cluster.stop;
}
