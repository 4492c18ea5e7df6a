import type { Shape } from '@/db/shapes';

export type Row = Record<string, unknown>;

/** One row as a line: instants in epoch ms, bytes in base64, all else as JSON has it. */
export function writeRow({ columns }: Shape, row: Row): string {
  const plain = columns.map(({ key, name, kind }) => {
    const value = row[key] ?? null;
    if (value === null || kind === 'plain') return [name, value];
    return [name, kind === 'instant' ? (value as Date).getTime() : (value as Buffer).toString('base64')];
  });
  // JSON leaves these two as they are, and readers of lines take them for line ends.
  return JSON.stringify(Object.fromEntries(plain)).replace(/[\u2028\u2029]/g, (c) =>
    c === '\u2028' ? '\\u2028' : '\\u2029',
  );
}

/** The row of a line. A column too many or too few is another schema's row. */
export function readRow({ name: table, columns }: Shape, line: string): Row {
  const plain: Row = JSON.parse(line);
  if (Object.keys(plain).length !== columns.length) throw new Error(`${table}: columns differ`);
  return Object.fromEntries(
    columns.map(({ key, name, kind }) => {
      const value = plain[name];
      if (value === undefined) throw new Error(`${table}: no column ${name}`);
      if (value === null || kind === 'plain') return [key, value];
      return [key, kind === 'instant' ? new Date(value as number) : Buffer.from(value as string, 'base64')];
    }),
  );
}
