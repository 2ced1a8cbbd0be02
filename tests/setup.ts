/**
 * Read before every test file: the world in which all tests stand. English terminal, a zone that is nobody's
 * (so that a forgotten zone shows; `npm run test:everything` gives others), and a console that is listened to.
 */
import { listenToConsole } from "#tests/support/console.ts";

process.env["TZ"] = process.env["TESTS_ZONE"] ?? "Pacific/Chatham";
process.env["NODE_ENV"] ??= "test";

listenToConsole();
