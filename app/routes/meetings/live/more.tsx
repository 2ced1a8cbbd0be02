/** What is needed now and then, folded until wanted: the whole meeting, leaving out, more time, notes, who leads. */
import { skipReasons } from "#app/domain/meetings/run.ts";
import type { AgendaLine, LeaderView } from "#app/routes/meetings/live/run-view.server.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { Name } from "#app/ui/name.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
import { run } from "#app/words/meetings.ts";
import { Act, Seen, actPath } from "./act.tsx";
import type { Here } from "./act.tsx";

type Part = { here: Here; view: LeaderView };

/** Everything folded, in the order of how often it is wanted. */
export function More(part: Part) {
  const words = useWords(run);
  const { view, here } = part;
  const open = view.phase === "running" || view.phase === "paused";
  return (
    <section className="stack close" aria-label={words.more}>
      <Agenda {...part} />
      {open && view.at && <Skip {...part} />}
      {open && view.at && <GiveTime {...part} />}
      <NoteForm {...part} />
      <Lead {...part} />
      {view.screenCode && <ScreenCode code={view.screenCode} address={view.screenAddress} />}
      {view.takesBack && (
        <p>
          <a href={actPath(here, "take-back")}>{words.takeBack}</a>
        </p>
      )}
      {open && (
        <p>
          <a href={actPath(here, "close")}>{words.close}</a>
        </p>
      )}
    </section>
  );
}

const shapes: Record<AgendaLine["state"], Shape> = {
  waiting: "ring",
  running: "half",
  done: "full",
  skipped: "dash",
  passed: "dash",
};

function Agenda({ here, view }: Part) {
  const words = useWords(run);
  const open = view.phase === "running" || view.phase === "paused";
  const from = view.at?.id ?? "";
  return (
    <details id="agenda">
      <summary>{words.agenda}</summary>
      <form method="post" action={actPath(here, "go")} className="act">
        <Seen here={here} facts={{ from }} />
        <ol id="parts" className="entries">
          {view.agenda.map((line) => (
            <li key={line.id} className="cluster apart">
              <span>
                <span lang={view.language}>{line.title}</span>{" "}
                <span className="quiet small">{words.minutes(line.minutes)}</span>{" "}
                <Tag shape={shapes[line.state]}>{words.states[line.state]}</Tag>
              </span>
              {open && line.state !== "running" && <GoButton here={here} line={line} />}
            </li>
          ))}
        </ol>
      </form>
    </details>
  );
}

function GoButton({ here, line }: { here: Here; line: AgendaLine }) {
  const words = useWords(run);
  const out = line.state === "skipped";
  return (
    <SubmitButton
      look="secondary"
      name="segment"
      value={line.id}
      about={line.title}
      formAction={out ? actPath(here, "restore") : undefined}
      told={out ? undefined : ""}
    >
      {out ? words.restore : words.go}
    </SubmitButton>
  );
}

function Skip({ here, view: { at } }: Part) {
  const words = useWords(run);
  if (!at) return null;
  const options = skipReasons.map((value) => ({ value, label: words.reasons[value] }));
  return (
    <details id={`skip-${at.id}`}>
      <summary>{words.skip}</summary>
      {at.safety ? (
        <p>{words.skipSafety}</p>
      ) : (
        <form method="post" action={actPath(here, "skip")}>
          <Seen here={here} facts={{ segment: at.id }} />
          <Choice name="reason" legend={words.reason} options={options} />
          <SubmitButton look="secondary">{words.skip}</SubmitButton>
        </form>
      )}
    </details>
  );
}

function GiveTime({ here, view: { at } }: Part) {
  const words = useWords(run);
  return (
    <details id="give">
      <summary>{words.give}</summary>
      <p className="quiet small">{words.giveText}</p>
      <form method="post" action={actPath(here, "minutes")} className="act cluster">
        <Seen here={here} facts={{ segment: at?.id ?? "" }} />
        {[2, 5, 10].map((minutes) => (
          <SubmitButton key={minutes} look="secondary" name="minutes" value={String(minutes)}>
            {words.giveAct(minutes)}
          </SubmitButton>
        ))}
      </form>
    </details>
  );
}

function NoteForm({ here, view }: Part) {
  const words = useWords(run);
  return (
    <details id="note">
      <summary>{words.noteTitle}</summary>
      <form method="post" action={actPath(here, "note")} id="note-form">
        <Seen here={here} />
        <Field
          name="text"
          label={words.noteTitle}
          hint={words.noteHint}
          type="textarea"
          rows={4}
          maxLength={5000}
        />
        <SubmitButton look="secondary">{words.noteSave}</SubmitButton>
      </form>
      {view.notes > 0 && (
        <p id="kept-notes" className="quiet small">
          {words.notes(view.notes)}
        </p>
      )}
    </details>
  );
}

function Lead({ here, view }: Part) {
  const words = useWords(run);
  return (
    <details id="lead">
      <summary>{words.lead}</summary>
      <ul className="entries">
        {view.facilitators.map(({ voice, name, part, leads }) => (
          <li key={voice} className="cluster apart">
            <span>
              <Name>{name}</Name> ({part})
            </span>
            {leads ? (
              <Tag shape="full">{words.leadNow(name)}</Tag>
            ) : (
              <Act here={here} act="lead" facts={{ person: voice }}>
                {words.leadTake(name)}
              </Act>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `address` as one types it on another machine: with its host. */
function ScreenCode({ code, address }: { code: string; address: string }) {
  const words = useWords(run);
  return (
    <details id="screen">
      <summary>{words.screen}</summary>
      <p>{words.screenText}</p>
      <p className="lead">
        <a href="/screen">{address}</a> · {words.screenCode}{" "}
        <strong className="number">{`${code.slice(0, 4)} ${code.slice(4)}`}</strong>
      </p>
    </details>
  );
}
