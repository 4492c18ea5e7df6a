// Minutes: a first draft from what is known, and the sheets that they fill.
import { dateTime } from '@/lib/i18n/format';

interface Known {
  startsAt: Date;
  place: string;
  present: number;
  seats: number;
  observers: number;
  items: {
    position: number;
    number: string;
    title: string;
    statements: readonly unknown[];
    decision: {
      word: string;
      text: string;
      hands: Record<'for' | 'against' | 'abstain', number | null>;
      present: number | null;
    } | null;
  }[];
}

/** What is known already is not typed again: time, place, attendance, decisions. Names stay in the sign-in sheet. */
export function draftMinutes({ startsAt, place, present, seats, observers, items }: Known): string {
  const topics = items.map(({ position, number, title, decision, statements }) => {
    const spoken = statements.length ? `发言和动议 ${statements.length} 次，见记录。` : '没有记录发言。';
    const hands = decision?.hands;
    const result = decision
      ? `举手：赞成 ${hands?.for}、反对 ${hands?.against}、弃权 ${hands?.abstain}（到会 ${decision.present}）。\n决定：${decision.word}。${decision.text}`
      : '没有作决定，等下一次会。';
    return `${position}. ${title}（${number}）\n${spoken}\n${result}`;
  });
  const observed = observers ? `，列席旁听 ${observers} 人` : '';
  return [
    `时间：${dateTime(startsAt)}`,
    `地点：${place}`,
    `应到 ${seats} 人，到会 ${present} 人${observed}。`,
    '',
    ...topics,
  ].join('\n');
}

/** What a sheet of A4 takes in the paper's type: letters a line, lines on the first sheet under the title, on the others. */
const WIDTH = 31;
const FIRST = 19;
const NEXT = 26;

/** The text cut into sheets at the ends of paragraphs or, in a long one, of lines. */
export function sheetsOf(text: string): string[][] {
  const lines = text.split('\n').flatMap((paragraph) => {
    // The indent of two letters belongs to the first line.
    const letters = [...paragraph];
    const pieces = [letters.slice(0, WIDTH * NEXT - 2).join('')];
    for (let at = WIDTH * NEXT - 2; at < letters.length; at += WIDTH * NEXT)
      pieces.push(letters.slice(at, at + WIDTH * NEXT).join(''));
    return pieces;
  });
  const sheets: string[][] = [[]];
  let room = FIRST;
  for (const line of lines) {
    const height = Math.max(1, Math.ceil(([...line].length + 2) / WIDTH));
    if (height > room && sheets.at(-1)!.length) {
      sheets.push([]);
      room = NEXT;
    }
    sheets.at(-1)!.push(line);
    room -= height;
  }
  return sheets;
}
