/** How far along, as a quiet bar and as words. It does not move by itself and has no alarming end. */
import type { ReactNode } from "react";

export type BarProps = {
  /** How much is done or gone; beyond `of` the bar is full. */
  at: number;
  of: number;
  /** The twin in words, always visible: "12 min of 14 · 3 min ahead". */
  text: ReactNode;
  /** A thin mark: where the plan would be. */
  planned?: number | undefined;
};

export function Bar({ at, of, text, planned }: BarProps) {
  const share = (value: number) =>
    `${Math.round(1000 * Math.min(1, Math.max(0, of > 0 ? value / of : 0))) / 10}%`;
  return (
    <div className="bar">
      <p className="bar-text">{text}</p>
      <svg width="100%" height="10" aria-hidden="true">
        <rect className="bar-whole" y="2" width="100%" height="6" rx="3" />
        <rect className="bar-part" y="2" width={share(at)} height="6" rx="3" />
        {planned !== undefined && <rect className="bar-plan" x={share(planned)} width="2" height="10" />}
      </svg>
    </div>
  );
}
