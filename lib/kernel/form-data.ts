/** What a form sent, by field name: repeated fields as arrays, files left out, React's own fields too. */
export function readForm(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$')) continue;
    const all = data.getAll(name).filter((v) => typeof v === 'string');
    // Which form it is, is one word however often it was sent.
    if (all.length) values[name] = all.length === 1 || name === 'formName' ? all[0]! : all;
  }
  return values;
}

/** The files that were chosen, by field name: several as an array; an empty file field is left out. */
export function readFiles(data: FormData): Record<string, File | File[]> {
  const files: Record<string, File | File[]> = {};
  for (const name of new Set(data.keys())) {
    const chosen = data.getAll(name).filter((v): v is File => v instanceof File && v.size > 0);
    if (chosen.length) files[name] = chosen.length === 1 ? chosen[0]! : chosen;
  }
  return files;
}
