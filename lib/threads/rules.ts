import { dayOf, daysBetween } from '../kernel/calendar/day';
import type { Card } from '../kernel/cards';

export interface ThreadLine extends Card {
  /** Days since the line before, or null for the first. */
  gap: number | null;
  isHere: boolean;
}

/** The records of one thread in the order in which they came about. */
export function lineUp(cards: readonly Card[], hereId: string): ThreadLine[] {
  const ordered = cards.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return ordered.map((card, i) => {
    const before = ordered[i - 1];
    return {
      ...card,
      gap: before ? daysBetween(dayOf(before.at), dayOf(card.at)) : null,
      isHere: card.id === hereId,
    };
  });
}
