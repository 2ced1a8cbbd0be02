/**
 * How a finished letter leaves the house: by SMTP where a server is configured, otherwise into the local mailbox.
 * Recipients are `{ name, address }` objects only: a bare string can redirect a letter [D76].
 */
import { createTransport } from "nodemailer";
import { isPlainAddress } from "#app/domain/address.ts";
import { waysOut } from "#app/domain/letters/delivery-order.ts";
import type { Letter } from "#app/server/mail/letter.ts";
import { keepLetter } from "#db/letters/outbox.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import type { Clock } from "../start/app.server.ts";

export type Envelope = {
  from: { name: string; address: string };
  to: { name: string; address: string };
  messageId: string;
};

/** `code` is the mail server's answer; `passing` says whether trying again can help. */
export type Delivery = { ok: true } | { ok: false; code: string; passing: boolean };

export type Transport = {
  /** Hands one letter over. `stop` breaks the conversation off; the letter has then not been delivered, as far as we know. */
  send(letter: Letter, envelope: Envelope, stop?: AbortSignal): Promise<Delivery>;
  close(): void;
};

/** `name`: what we call ourselves to the server (EHLO), the host of our own address. */
export type Smtp = { url: string; name: string; limits?: SmtpLimits };

/**
 * Sends over a few connections that are used again, and gives up on a server that keeps silent or takes for ever.
 * Only what was surely not taken is handed over once more by the pool itself.
 */
export function smtpTransport({ url, name, limits = patient }: Smtp): Transport {
  const { conversation, ...silences } = limits;
  const pooled = { pool: true, maxConnections: waysOut, maxRequeues: 1, idleTimeout: 20_000 } as const;
  const transport = createTransport({ url, name, ...pooled, ...silences });
  return {
    async send(letter, envelope, stop) {
      if (!isPlainAddress(envelope.to.address)) return { ok: false, code: "not-one-address", passing: false };
      const enough = AbortSignal.timeout(conversation);
      const signal = stop ? AbortSignal.any([stop, enough]) : enough;
      try {
        await transport.sendMail({ ...messageOf(letter, envelope), signal });
        return { ok: true };
      } catch (error) {
        if (enough.aborted) return { ok: false, code: "ETIMEDOUT", passing: true };
        return refusalOf(error as SmtpError);
      }
    },
    close: () => transport.close({ force: true }),
  };
}

/** Milliseconds. `conversation`, one letter from first to last, stays below its lease (deliveries.server.ts). */
export type SmtpLimits = {
  connectionTimeout: number;
  greetingTimeout: number;
  socketTimeout: number;
  conversation: number;
};
const patient: SmtpLimits = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  socketTimeout: 60_000,
  conversation: 150_000,
};

type SmtpError = { responseCode?: number; code?: string; command?: string };

/**
 * For good only where the server refuses this recipient or this message (5xx to RCPT or DATA). What it says of our
 * name, our password or our sender is ours to mend, and the letter waits for that.
 */
function refusalOf({ responseCode, code, command }: SmtpError): Delivery {
  const final = (responseCode ?? 0) >= 500 && (command === "RCPT TO" || command === "DATA");
  return { ok: false, code: String(responseCode ?? code ?? "unreachable"), passing: !final };
}

/** The parts of a message, in the tree that calendar programs want [N3]. */
export function messageOf(letter: Letter, envelope: Envelope) {
  for (const { address } of [envelope.from, envelope.to])
    if (!isPlainAddress(address)) throw new Error("not one plain mail address");
  return {
    from: envelope.from,
    to: envelope.to,
    messageId: envelope.messageId,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(letter.unsubscribe && unsubscribing(letter.unsubscribe)),
    },
    ...(letter.calendar && {
      icalEvent: { method: letter.calendar.method, filename: "invite.ics", content: letter.calendar.content },
    }),
  };
}

/** RFC 2369, 3.2; the one press of RFC 8058 needs https, because its post carries the whole right to act. */
function unsubscribing(url: string): Record<string, string> {
  const header = { "List-Unsubscribe": `<${url}>` };
  if (!url.startsWith("https:")) return header;
  return { ...header, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** Letters stay here and are shown on the mailbox page. */
export function localTransport(store: Store, clock: Clock): Transport {
  return {
    async send(letter, envelope) {
      await keepLetter(store, {
        id: envelope.messageId.slice(1, envelope.messageId.indexOf("@")),
        toAddress: envelope.to.address,
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        calendar: letter.calendar?.content ?? null,
        at: clock.now(),
      });
      return { ok: true };
    },
    close() {},
  };
}
