/** A cell, in quotes or bare, and what ends it. */
const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;

/** The rows of a text as RFC 4180 describes it. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let read = 0;
  for (const [whole, cell = '', end] of text.matchAll(cells)) {
    read += whole.length;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  if (read !== text.length || row.length > 0) throw new Error(`The text is no CSV at ${read}.`);
  return rows;
}

/** Rows as objects by the names of the first row. */
export function tableOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`Expected ${names.length} cells, found ${row.length}.`);
    return Object.fromEntries(row.map((cell, i) => [names[i] ?? '', cell]));
  });
}
