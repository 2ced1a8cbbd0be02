/**
 * A real mail server on this machine, for letters that really leave: it takes them, or refuses, stalls and breaks off
 * the way mail servers do. Every letter it took is read back with a parser of its own.
 */
import type { AddressInfo, Socket } from "node:net";
import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import type { SMTPServerSession } from "smtp-server";

/** How the server treats the next letters. */
export type Behaviour =
  | { kind: "takes" }
  /** Answers `code` where it is asked: at the greeting, to MAIL, to RCPT, or after the whole letter. */
  | { kind: "answers"; code: number; at: "greeting" | "sender" | "recipient" | "letter" }
  /** Takes the whole letter and breaks the line before saying so. */
  | { kind: "breaks off"; keeps: boolean }
  /** Says nothing more after the greeting. */
  | { kind: "stalls" };

export type Received = { from: string; to: string[]; raw: string; mail: Email };

export type MailServer = {
  url: string;
  received: Received[];
  /** How often somebody connected. */
  calls(): number;
  /** How often a sender was named: once a letter that is tried. */
  tries(): number;
  /** What each client called itself. */
  greetings(): string[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
};

type Answer = (error?: Error | null) => void;
type Envelope = SMTPServerSession["envelope"];

/** Starts on a free port of the loopback interface. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let behaviour: Behaviour = { kind: "takes" };
  let calls = 0;
  let tries = 0;
  const greetings = new Set<string>();
  const sockets = new Set<Socket>();
  const answer = (at: string, reply: Answer) => {
    if (behaviour.kind === "stalls") return;
    if (behaviour.kind !== "answers" || behaviour.at !== at) return reply();
    reply(Object.assign(new Error("as told"), { responseCode: behaviour.code }));
  };
  const take = async ({ mailFrom, rcptTo }: Envelope, raw: string, reply: Answer) => {
    const breaks = behaviour.kind === "breaks off";
    const keeps = behaviour.kind === "takes" || (behaviour.kind === "breaks off" && behaviour.keeps);
    const [from, to] = [mailFrom ? mailFrom.address : "", rcptTo.map(({ address }) => address)];
    if (keeps) received.push({ from, to, raw, mail: await PostalMime.parse(raw) });
    if (breaks) for (const socket of sockets) socket.destroy();
    else answer("letter", reply);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onConnect(_session, reply) {
      calls += 1;
      answer("greeting", reply);
    },
    onMailFrom(_address, session, reply) {
      tries += 1;
      greetings.add(session.hostNameAppearsAs);
      answer("sender", reply);
    },
    onRcptTo: (_address, _session, reply) => answer("recipient", reply),
    onData(stream, { envelope }, reply) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => void take(envelope, Buffer.concat(parts).toString("utf8"), reply));
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    calls: () => calls,
    tries: () => tries,
    greetings: () => [...greetings],
    behave: (next) => void (behaviour = next),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
