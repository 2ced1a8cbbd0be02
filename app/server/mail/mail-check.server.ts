/** Whether the mail server is there and knows us: a conversation up to where a letter would be handed over. */
import { createTransport } from "nodemailer";

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 };

/** Null when it answers and lets us in; otherwise its code, or the network's, never its text. */
export async function whyMailIsSilent(url: string, name: string): Promise<string | null> {
  const transport = createTransport({ url, name, ...patience });
  try {
    await transport.verify();
    return null;
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string };
    return String(responseCode ?? code ?? "unreachable");
  } finally {
    transport.close();
  }
}
