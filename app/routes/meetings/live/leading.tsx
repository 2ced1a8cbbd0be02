/**
 * The run screen: where we are, what to say now, the room, and one large button where the thumb is. The same tree is
 * the page and the fragment that open screens swap in.
 */
import type { LeaderView } from "#app/routes/meetings/live/run-view.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { LayerLevel } from "#app/ui/script.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { openingWords, run } from "#app/words/meetings.ts";
import { toldIn } from "#app/words/curricula.ts";
import { Act, actPath } from "./act.tsx";
import { Blocks } from "./parts/blocks.tsx";
import { SharedGoal } from "./parts/goal.tsx";
import { Head } from "./head.tsx";
import { More } from "./more.tsx";
import { LatePlan } from "./parts/pace.tsx";
import { Roll } from "./roll.tsx";
import { Round } from "./parts/round.tsx";

export function Leading({ view }: { view: LeaderView }) {
  const words = useWords(run);
  const here = { meetingId: view.meetingId, seq: view.seq };
  const open = view.phase === "running" || view.phase === "paused";
  return (
    <>
      <Head view={view} />
      {view.phase === "before" && <NotOpen view={view} />}
      {view.phase === "closed" && (
        <>
          <p>{words.closedText}</p>
          <ButtonLink href={`/meetings/${view.meetingId}`}>{words.record}</ButtonLink>
        </>
      )}
      {open && <Script view={view} />}
      {open && view.round && <Round here={here} round={view.round} />}
      {view.goal && view.phase !== "before" && <SharedGoal here={here} goal={view.goal} />}
      {open && view.late && <LatePlan here={here} late={view.late} />}
      {open && view.previous && (
        <Act
          here={here}
          act="back"
          facts={{ segment: view.previous.id, from: view.at?.id ?? "" }}
          look="quiet"
          told=""
        >
          {words.previous(view.previous.title)}
        </Act>
      )}
      <Roll here={here} view={view} />
      <More here={here} view={view} />
      <Foot view={view} />
    </>
  );
}

function NotOpen({ view }: { view: LeaderView }) {
  const words = useWords(run);
  const opening = useWords(openingWords);
  return (
    <>
      <p>{view.opening === "ahead" ? opening.headings.ahead : words.notOpenText}</p>
      <p>
        <a href={`/meetings/${view.meetingId}/rehearsal`}>{opening.rehearse}</a>
      </p>
    </>
  );
}

function Script({ view }: { view: LeaderView }) {
  const words = useWords(run);
  const toldWords = useWords(toldIn);
  const told = view.at?.language ?? view.language;
  const language = useLanguage();
  const here = { meetingId: view.meetingId, seq: view.seq };
  const segment = view.at?.id ?? "";
  const checkpoint = (id: string, textId: string) => {
    const done = view.ticked.includes(`${segment}/${id}`);
    const facts = { segment, checkpoint: id, ...(done ? {} : { ticked: "yes" }) };
    const control = (
      <Act here={here} act="check" facts={facts} look="quiet" id={`tick-${id}`} aboutId={textId}>
        {done ? words.untick : words.tick}
      </Act>
    );
    return { done, control };
  };
  return (
    <>
      {view.at && told !== view.language && <Notice>{toldWords.part[told]}</Notice>}
      {view.at && told === view.language && (language !== told || view.groupLanguage !== told) && (
        <Notice>{toldWords.script[told]}</Notice>
      )}
      <div className="script" id={`script-${segment}`} lang={told}>
        <LayerLevel value="h2">
          <Blocks blocks={view.blocks} lang={told} checkpoint={checkpoint} />
        </LayerLevel>
      </div>
    </>
  );
}

/**
 * One large button where the thumb is; the pause beside it needs no second question. Whatever is written on them, they
 * stay the same two buttons, so that whoever has come to them by keyboard stays there from part to part.
 */
function Foot({ view }: { view: LeaderView }) {
  const words = useWords(run);
  const here = { meetingId: view.meetingId, seq: view.seq };
  const from = view.at?.id ?? "";
  if (view.phase === "before")
    return (
      <div className="run-foot" id="foot">
        <div className="whole">
          {view.opening === "free" ? (
            <Act here={here} act="open" look="primary" id="onward" told="">
              {words.open}
            </Act>
          ) : (
            <ButtonLink id="onward" href={actPath(here, "open")}>
              {words.open}
            </ButtonLink>
          )}
        </div>
      </div>
    );
  if (view.phase === "closed")
    return (
      <div className="run-foot" id="foot">
        <div className="whole">
          <Act here={here} act="reopen" id="onward" told="">
            {words.reopen}
          </Act>
        </div>
      </div>
    );
  return (
    <div className="run-foot" id="foot">
      {view.phase === "paused" ? (
        <Act here={here} act="resume" id="stay">
          {words.resume}
        </Act>
      ) : (
        <Act here={here} act="pause" id="stay">
          {words.pause}
        </Act>
      )}
      {view.next ? (
        <Act
          here={here}
          act="next"
          facts={{ segment: view.next.id, from }}
          look="primary"
          id="onward"
          told=""
        >
          {view.at ? words.next(view.next.title) : words.begin(view.next.title)}
        </Act>
      ) : (
        <ButtonLink id="onward" href={`/meetings/${view.meetingId}/run/close`}>
          {words.close}
        </ButtonLink>
      )}
    </div>
  );
}
