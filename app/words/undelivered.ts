/** Letters that have not arrived, as those who look after a group read of them: who does not know what, and what helps. */

/** Why a letter has not arrived, as far as that says what to do. */
export type Why =
  | "unreachable"
  | "asked-to-wait"
  | "refused"
  | "we-are-refused"
  | "no-address"
  | "not-confirmed"
  | "late"
  | "broken";

/** From the outbox's code: our own words, a mail server's answer, or a network's error. */
export function whyOf({
  state,
  failure,
  hasAddress,
}: {
  state: string;
  failure: string | null;
  hasAddress: boolean;
}): Why {
  if (failure === "late") return "late";
  if (!hasAddress || failure === "no-address") return "no-address";
  if (failure === "not-confirmed") return "not-confirmed";
  if (failure === "unwritable") return "broken";
  if (failure === "not-one-address") return "refused";
  if (/^4\d\d$/.test(failure ?? "")) return "asked-to-wait";
  if (/^5\d\d$/.test(failure ?? "")) return state === "failed" ? "refused" : "we-are-refused";
  return "unreachable";
}
