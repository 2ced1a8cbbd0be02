/** The authors' reference: tables and lists in Markdown, laid out so that they can also be read as plain text. */

/** A table whose columns stand below each other. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, n) => Math.max(...cells.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  const under = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(first), under, ...rest.map(line)].join("\n");
}

type Field = { safeParse: (value: undefined) => { success: boolean } };
export type KeyTold = { readonly what: string; readonly example?: string };

/** Keys with those first, and bold, that must be there: whose shape takes no absence. */
export function keyTable(
  head: readonly string[],
  keys: Readonly<Record<string, KeyTold>>,
  shape: Record<string, unknown>,
): string {
  const mustBe = (key: string) => !(shape[key] as Field).safeParse(undefined).success;
  const rows = Object.entries(keys).map(([key, told]) => ({ key, ...told, must: mustBe(key) }));
  const sorted = [...rows.filter((row) => row.must), ...rows.filter((row) => !row.must)];
  return table(
    head,
    sorted.map(({ key, what, example = "", must }) => [must ? `**${key}**` : key, what, example]),
  );
}

/** One line a limit, its number put where `{n}` stands and grouped by threes with no-break spaces. */
export function limitLines(
  atMost: (what: string) => string,
  lines: Readonly<Record<string, string>>,
  numbers: Record<string, number>,
): string[] {
  const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");
  return Object.entries(lines).map(
    ([name, line]) => `- ${atMost(line.replace("{n}", grouped(numbers[name] ?? 0)))}`,
  );
}
