/** Read before every test file on the stores: its PostgreSQL database ends with it. */
import { afterAll } from "vitest";
import { dropDatabase } from "./postgres-databases.ts";

afterAll(dropDatabase);
