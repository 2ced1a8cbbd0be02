/** What is to be said about this machine's clock rules, beside dates that rest on them. */
import type { ClockDoubt, ClockStanding } from "#app/domain/zones/clock-rules.ts";
import { clockRules } from "#app/words/cycles.ts";
import { Notice } from "./notice.tsx";
import { useWords } from "./speech.tsx";

export function ClockNotes({ standing }: { standing: ClockStanding }) {
  const { older, version, doubts } = standing;
  return (
    <>
      {older !== null && (
        <Notice kind="care">
          <OlderRules version={version} seen={older} />
        </Notice>
      )}
      {doubts.map((doubt) => (
        <Notice key={doubt.zone} kind={doubt.standing === "old" ? "care" : "info"}>
          <Doubt doubt={doubt} />
        </Notice>
      ))}
    </>
  );
}

export function OlderRules({ version, seen }: { version: string; seen: string }) {
  const words = useWords(clockRules);
  return <>{words.older(version || words.unknown, seen)}</>;
}

export function Doubt({ doubt }: { doubt: ClockDoubt }) {
  const words = useWords(clockRules);
  const say = doubt.standing === "old" ? words.old : words.differs;
  return <>{say(doubt.zone, doubt.version || words.unknown, doubt.release)}</>;
}
