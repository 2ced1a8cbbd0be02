/** Numbers to call, each a link that dials; read in the reader's language, the service's name in its own. */
import { dialled } from "#app/domain/groups/crisis.ts";
import type { Language } from "#app/words/language.ts";
import { notWell } from "#app/words/meetings.ts";
import { useWords } from "./speech.tsx";

export type Call = { service: string; number: string; hours: string; language: Language; trusted: boolean };

/** One number, as a link where it can be dialled. */
export function Dial({ number }: { number: string }) {
  const dials = dialled(number);
  return dials === null ? (
    <bdi className="number">{number}</bdi>
  ) : (
    <a className="number" href={`tel:${dials}`}>
      <bdi>{number}</bdi>
    </a>
  );
}

/** A list of them: the whole line is what one taps. */
export function Calls({ calls }: { calls: readonly Call[] }) {
  return (
    <ul className="plain calls">
      {calls.map((call) => (
        <li key={`${call.service} ${call.number}`}>
          <CallLine call={call} />
        </li>
      ))}
    </ul>
  );
}

function CallLine({ call: { service, number, hours, language, trusted } }: { call: Call }) {
  const words = useWords(notWell);
  const dials = dialled(number);
  const line = (
    <>
      <span>
        <bdi lang={language}>{service}</bdi>
        {(hours || !trusted) && (
          <small>{[words.hours(hours), !trusted && words.unchecked].filter(Boolean).join(" · ")}</small>
        )}
      </span>
      <strong className="number">
        <bdi>{number}</bdi>
      </strong>
    </>
  );
  return dials === null ? (
    <p className="call">{line}</p>
  ) : (
    <a className="call" href={`tel:${dials}`}>
      {line}
    </a>
  );
}
