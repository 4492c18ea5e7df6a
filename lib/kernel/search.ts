/** A LIKE pattern for words typed by people; both engines take the backslash-free form with its wildcards taken out. */
export const wordsLike = (typed: string) =>
  `%${typed
    .trim()
    .slice(0, 40)
    .replace(/[%_\\]/g, ' ')
    .trim()}%`;
