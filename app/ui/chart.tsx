/** A small course over time, drawn by the server as SVG, with its figures as a table for eye and ear alike. */
import type { ReactNode } from "react";
import { frame } from "#app/words/shared.ts";
import { useWords } from "./speech.tsx";
import { DataTable } from "./table.tsx";

/** `value` null: nothing known, a gap. `of`: the target or plan beside it. */
export type Point = { label: string; value: number | null; of?: number | null | undefined };

export type ChartProps = {
  /** What is shown, as a sentence: "Who came, meeting by meeting". */
  title: ReactNode;
  points: readonly Point[];
  shape?: "bars" | "line" | undefined;
  /** Headings of the table: of the labels, the values and, where used, the targets. */
  headings: { label: string; value: string; of?: string | undefined };
  /** Figures with their unit: `(n) => "12 min"`. */
  say?: ((value: number) => string) | undefined;
};

const high = 120;
const step = 48;

export function Chart({ title, points, shape = "bars", headings, say = String }: ChartProps) {
  const top = Math.max(1, ...points.flatMap((point) => [point.value ?? 0, point.of ?? 0]));
  const y = (value: number) => Math.round(high - (value / top) * (high - 24));
  const wide = Math.max(1, points.length) * step;
  return (
    <figure className="course">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${wide} ${high + 24}`} width={wide} height={high + 24} aria-hidden="true">
        {shape === "line" && <polyline className="course-line" points={joined(points, y)} />}
        {points.map((point, index) => (
          <Column key={index} point={point} left={index * step} y={y} bars={shape === "bars"} />
        ))}
        <path className="course-floor" d={`M0 ${high}H${wide}`} />
      </svg>
      <Figures {...{ title, points, headings, say }} />
    </figure>
  );
}

function joined(points: readonly Point[], y: (value: number) => number): string {
  return points
    .flatMap((point, index) => (point.value === null ? [] : [`${index * step + step / 2},${y(point.value)}`]))
    .join(" ");
}

function Column({
  point,
  left,
  y,
  bars,
}: {
  point: Point;
  left: number;
  y: (value: number) => number;
  bars: boolean;
}) {
  const middle = left + step / 2;
  const inside = bars && point.value !== null && high - y(point.value) > 20;
  return (
    <g>
      {point.of != null && <path className="course-of" d={`M${left + 6} ${y(point.of)}h${step - 12}`} />}
      {point.value !== null && (
        <>
          {bars ? (
            <rect
              className="course-bar"
              x={left + 12}
              y={y(point.value)}
              width={step - 24}
              height={high - y(point.value)}
            />
          ) : (
            <circle className="course-dot" cx={middle} cy={y(point.value)} r="4" />
          )}
          <text className={inside ? "inside" : undefined} x={middle} y={y(point.value) + (inside ? 16 : -8)}>
            {point.value}
          </text>
        </>
      )}
      <text className="course-label" x={middle} y={high + 18}>
        {point.label}
      </text>
    </g>
  );
}

function Figures({
  title,
  points,
  headings,
  say,
}: Required<Pick<ChartProps, "title" | "points" | "headings" | "say">>) {
  const words = useWords(frame);
  const shown = (value: number | null | undefined) => (value == null ? words.none : say(value));
  const columns = [
    { label: headings.label },
    { label: headings.value, number: true },
    ...(headings.of ? [{ label: headings.of, number: true }] : []),
  ];
  const rows = points.map((point, index) => ({
    key: String(index),
    cells: [point.label, shown(point.value), ...(headings.of ? [shown(point.of)] : [])],
  }));
  return (
    <details>
      <summary>{words.asTable}</summary>
      <DataTable caption={title} bareCaption columns={columns} rows={rows} />
    </details>
  );
}
