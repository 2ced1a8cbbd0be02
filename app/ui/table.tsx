/** Facts side by side. On a narrow screen each row of a table becomes a small block; the roles keep it a table. */
import type { ReactNode } from "react";

export type Column = {
  label: string;
  /** Aligned at the end, tabular figures. */ number?: boolean | undefined;
};
export type Row = { key: string; /** One a column; the first names the row. */ cells: readonly ReactNode[] };

export type DataTableProps = {
  caption: ReactNode;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The caption for the ear only, where a heading already says it. */
  bareCaption?: boolean | undefined;
  /** Sums, below a rule. */
  foot?: Row | undefined;
};

export function DataTable({ caption, columns, rows, bareCaption, foot }: DataTableProps) {
  return (
    <table role="table" className="data">
      <caption className={bareCaption ? "unseen" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.label}
              scope="col"
              role="columnheader"
              className={column.number ? "number" : undefined}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TableRow key={row.key} columns={columns} row={row} />
        ))}
      </tbody>
      {foot && (
        <tfoot role="rowgroup">
          <TableRow columns={columns} row={foot} />
        </tfoot>
      )}
    </table>
  );
}

function TableRow({ columns, row }: { columns: readonly Column[]; row: Row }) {
  return (
    <tr role="row">
      {row.cells.map((cell, index) => {
        const column = columns[index];
        const className = column?.number ? "number" : undefined;
        return index === 0 ? (
          <th key={index} scope="row" role="rowheader" className={className}>
            {cell}
          </th>
        ) : (
          <td key={index} role="cell" className={className} data-label={column?.label}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

/** "When: …, Where: …". Entries without a detail are left out. */
export function Definition({ items }: { items: readonly { term: ReactNode; detail: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items
        .filter(({ detail }) => detail !== null && detail !== undefined && detail !== "" && detail !== false)
        .map(({ term, detail }, index) => (
          <div key={index}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
    </dl>
  );
}
