/** Sentences that stand out (`Notice`) and pages that are still empty (`Empty`). Nothing here vanishes by itself. */
import type { ReactNode } from "react";
import { frame } from "#app/words/shared.ts";
import { useWords } from "./speech.tsx";

export type NoticeKind = "info" | "care" | "done";

/** `done` is read out as a status. The kind is a visible word and a mark, never only a colour. */
export function Notice({
  kind = "info",
  title,
  children,
}: {
  kind?: NoticeKind | undefined;
  /** Instead of the kind's own word. */
  title?: ReactNode;
  children: ReactNode;
}) {
  const words = useWords(frame);
  return (
    <div className={`notice ${kind}`} role={kind === "done" ? "status" : undefined}>
      <p className="notice-word">{title ?? words[kind]}</p>
      <div>{children}</div>
    </div>
  );
}

/** Says what will be here, and offers the next step in `children`. */
export function Empty({ text, children }: { text: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {children}
    </div>
  );
}
