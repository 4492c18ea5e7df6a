/** Sentences, not the ids and switches of a form. */
export const isWritten = (value: string) => /\p{Script=Han}|\s/u.test(value);

let words: readonly string[] = [];
const listeners = new Set<() => void>();

/** What was written into a form whose page is not this person's any more: the page that says so shows it. */
export const unsent = {
  read: () => words,
  keep(data: FormData) {
    const written = [...data].flatMap(([name, value]) =>
      typeof value === 'string' && !/^(password|formName)/.test(name) && isWritten(value) ? [value] : [],
    );
    words = [...new Set(written)];
    for (const tell of listeners) tell();
  },
  subscribe(tell: () => void) {
    listeners.add(tell);
    return () => listeners.delete(tell);
  },
};
