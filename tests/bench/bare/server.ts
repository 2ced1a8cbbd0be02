/** The bare app behind what any Remix server has in front of it: Express, compression, the adapter. */
import { readFileSync } from "node:fs";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { openSqlite } from "#db/kit/open-sqlite.server.ts";
import { bareApp } from "./app.tsx";
import type { BareGiven } from "./app.tsx";
import { actOf } from "./act.ts";

const path = process.env["BARE_DB"] ?? "";
const file = process.env["BARE_FILE"];
const bare: BareGiven = {
  data: openSqlite({ path, migrations: "db/migrations/sqlite" }),
  personId: process.env["BARE_PERSON"] ?? "",
  act: actOf(path, process.env["BARE_ACT"]),
  file: file ? readFileSync(file, "utf8") : "",
};
const app = express();
app.disable("x-powered-by");
app.use(compression());
app.get("/healthz", (_, response) => void response.send("ok"));
app.all(
  "*",
  createRequestHandler({
    build: bareApp(),
    mode: "production",
    getLoadContext: () => ({ bare }) as unknown as AppLoadContext,
  }),
);
app.listen(Number(process.env["PORT"]), "127.0.0.1");
