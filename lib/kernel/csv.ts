/** A cell that a spreadsheet would take for a formula is text; one with a comma, a quote or a line break is quoted. */
const cell = (value: string) => {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180, with the mark by which Excel knows that it is UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]) =>
  `\uFEFF${rows.map((row) => row.map((value) => cell(value === null ? '' : String(value))).join(',')).join('\r\n')}\r\n`;
