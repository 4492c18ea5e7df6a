// The voted text as papers and pages set it: an opening, then articles. The text itself is one, and hashed as one.

export interface Clause {
  /** 第一条 */
  name: string;
  text: string;
}

const head = /^\s*(第[零〇一二三四五六七八九十百]+条)[\s　]*/;

/** Lines beginning 第…条 start an article; what stands before the first one is the opening. */
export function splitText(text: string): { opening: string; clauses: Clause[] } {
  const opening: string[] = [];
  const clauses: Clause[] = [];
  for (const line of text.split('\n')) {
    const name = head.exec(line)?.[1];
    const last = clauses.at(-1);
    if (name) clauses.push({ name, text: line.replace(head, '').trim() });
    else if (last) last.text = `${last.text}\n${line.trim()}`.trim();
    else opening.push(line);
  }
  return { opening: opening.join('\n').trim(), clauses };
}

/** A4 holds this many lines of a roll. */
export const rollLines = 40;
