/** The log never stands in the way: whatever its destination does, the work goes on. */
import { expect, test } from "vitest";
import { createLog } from "#app/server/start/log.server.ts";

test("a log whose destination raises, or whose facts cannot be written, raises nothing [F26]", () => {
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const lines: string[] = [];
  let room = false;
  const log = createLog({
    write(line: string) {
      if (!room) throw full;
      lines.push(line);
    },
  });
  const hostile = {
    toJSON() {
      throw new Error("not to be written");
    },
  };
  for (const write of [log.info, log.warn, log.error])
    expect(() => write({ request: "a" }, "told")).not.toThrow();
  expect(() => log.error({ hostile }, "told")).not.toThrow();
  room = true;
  log.error({ request: "b" }, "told");
  expect(lines.join("")).toContain('"request":"b"');
});
