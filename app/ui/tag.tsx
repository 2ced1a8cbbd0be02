/** A state in one or two words, with a shape that tells it apart where colour does not. */
import type { ReactNode } from "react";

export type Shape = "full" | "half" | "ring" | "dash" | "diamond" | "triangle";

const drawn: Record<Shape, ReactNode> = {
  full: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  half: <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />,
  ring: null,
  dash: <path d="M1 6h10" />,
  diamond: <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="currentColor" />,
  triangle: <path d="M6 1.5 11.2 11H.8z" />,
};
const outlined: readonly Shape[] = ["half", "ring", "full"];

export function Mark({ shape }: { shape: Shape }) {
  return (
    <svg
      className="mark"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      {outlined.includes(shape) && <circle cx="6" cy="6" r="5" />}
      {drawn[shape]}
    </svg>
  );
}

/** Held: `full`; offered or partly: `half`; waiting, not yet: `ring`; declined, not here: `dash`; told us: `diamond`; needs care: `triangle`. */
export function Tag({
  shape,
  tone = "plain",
  children,
}: {
  shape: Shape;
  tone?: "plain" | "accent" | "care" | undefined;
  children: ReactNode;
}) {
  return (
    <span className={`tag ${tone}`}>
      <Mark shape={shape} />
      {children}
    </span>
  );
}
