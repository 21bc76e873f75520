// A table, once for the terminal and once for docs/bench.md. Pure.

/** A heading, a sentence about how it was measured, and rows; the first row names the columns. */
export interface Table {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly (readonly string[])[];
}

/** For people in a terminal. */
export function asText({ title, note, rows }: Table): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [`\n${title}`, note, ...rows.map(line)].join('\n');
}

/** For docs. */
export function asMarkdown({ title, note, rows }: Table): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '--:')));
  return [`## ${title}`, '', note, '', line(head), rule, ...body.map(line), ''].join('\n');
}
