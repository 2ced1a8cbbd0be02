/**
 * The way from the street to the machine, as installations have it: a proxy that speaks https, with a certificate it
 * made for itself this minute, and hands every request on to the machine under the name it was asked by.
 */
import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

export type Proxy = { origin: string; close: () => Promise<void> };

/** Listens on a free port of this machine; `target` is asked for the machine's port at every request. */
export async function openProxy(target: () => number): Promise<Proxy> {
  const server = createServer(selfSigned("localhost"), (asked, answer) => {
    const { method, url: path, headers } = asked;
    const forwarded = { ...headers, "x-forwarded-for": asked.socket.remoteAddress ?? "" };
    const options = { host: "127.0.0.1", port: target(), method, path, headers: forwarded };
    const onward = request(options, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    onward.once("error", () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `https://localhost:${port}`, close };
}

/** A key and a certificate for one name, valid for two days (X.509 v3, RFC 5280, as little of it as TLS needs). */
function selfSigned(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const signature = sequence(identifier("2a8648ce3d040302"));
  const subject = sequence(set(sequence(identifier("550403"), der(0x0c, Buffer.from(name)))));
  const day = 86_400_000;
  const validity = sequence(moment(Date.now() - day), moment(Date.now() + day));
  const spki = publicKey.export({ type: "spki", format: "der" });
  const serial = der(
    0x02,
    Buffer.concat([Buffer.from([1]), createHash("sha256").update(spki).digest().subarray(0, 8)]),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    serial,
    signature,
    subject,
    validity,
    subject,
    spki,
  );
  const cert = sequence(body, signature, bits(signed(body, privateKey)));
  const lines = cert.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}

function signed(body: Buffer, key: KeyObject): Buffer {
  return sign("sha256", body, key);
}

/** One element of ASN.1 in DER: tag, length, content (X.690, 8.1). */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content]);
  const size = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, Buffer.concat(parts));
const set = (part: Buffer): Buffer => der(0x31, part);
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));
const bits = (content: Buffer): Buffer => der(0x03, Buffer.concat([Buffer.from([0]), content]));

/** A moment as UTCTime, YYMMDDHHMMSSZ. */
function moment(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/^..|[-:T]|\.\d+/g, "");
  return der(0x17, Buffer.from(text));
}
