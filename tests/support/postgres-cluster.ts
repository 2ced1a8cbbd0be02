/**
 * A PostgreSQL server for the time of one run: a cluster in a folder of its own, heard on a socket in that folder and
 * nowhere else, quick because nothing of it has to last. It runs as an unprivileged user, because the server refuses
 * root. It ends with whoever started it, however that ended: a shell beside it waits for the end of a pipe. What a
 * machine that went down left behind is cleared away by the next run.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export type Cluster = {
  /** The address of one of its databases, for its owner. */
  url(database: string): string;
  stop(): Promise<void>;
};

const prefix = "alongside-postgres-";
const startsWithin = 60_000;

/** Nothing of a run has to last, and no other program is to be waited for. */
const settings: Record<string, string> = {
  listen_addresses: "",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  shared_buffers: "32MB",
  max_connections: "100",
  max_wal_size: "256MB",
  log_min_messages: "fatal",
};

/** Makes a cluster with the programs in `bin` and starts it. Throws with the server's own words when it does not start. */
export async function startCluster(bin: string): Promise<Cluster> {
  clearLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const user = ownerOf(folder);
  const data = join(folder, "data");
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C", TZ: "UTC", HOME: folder };
  const how = { cwd: folder, env, ...user };
  const words = ["-D", data, "-U", "alongside", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(bin, "initdb"), [...words, "--no-instructions"], { ...how, stdio: "pipe" });
  const given = Object.entries({ ...settings, unix_socket_directories: folder });
  const server = [
    join(bin, "postgres"),
    "-D",
    data,
    ...given.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const child: ChildProcess = spawn("sh", ["-c", beside, "sh", folder, ...server], {
    ...how,
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await untilReady(folder, child);
  return {
    url: (database) => `postgres://alongside@localhost/${database}?host=${encodeURIComponent(folder)}`,
    async stop() {
      child.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the server, waits until nobody holds the other end of its input, ends the server and takes its folder away. */
const beside = `folder=$1; shift
"$@" < /dev/null > "$folder/log" 2>&1 &
server=$!
cat > /dev/null
kill -QUIT $server 2> /dev/null
wait $server
cd / && rm -rf "$folder"`;

/** The server writes "ready" into its file when it takes connections. */
async function untilReady(folder: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + startsWithin;
  const file = join(folder, "data", "postmaster.pid");
  const log = () => (existsSync(join(folder, "log")) ? readFileSync(join(folder, "log"), "utf8") : "");
  while (!existsSync(file) || !/^ready\s*$/m.test(readFileSync(file, "utf8"))) {
    if (/FATAL|could not/.test(log()) || child.exitCode !== null || Date.now() > until) {
      const said = log();
      child.stdin?.end();
      throw new Error(`PostgreSQL did not start: ${said}`);
    }
    await pause(20);
  }
}

/** As ourselves; where we are root, as the user Debian made for the server, or as nobody. */
function ownerOf(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = ["postgres", "nobody"].flatMap((name) => users.find(([one]) => one === name) ?? []);
  const [uid, gid] = [Number(user[2]), Number(user[3])];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

/** Folders of runs that are over (their number is in the name), and their servers where one is still there. */
export function clearLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    if (isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    const file = join(folder, "data", "postmaster.pid");
    const server = existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : 0;
    if (isAlive(server) && commandOf(server).includes(folder)) process.kill(server, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The number may belong to another program by now. */
function commandOf(pid: number): string {
  const told = `/proc/${pid}/cmdline`;
  if (existsSync(told)) return readFileSync(told, "utf8");
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}
