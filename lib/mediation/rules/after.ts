// What may be taken up again after an agreement was performed or a case was over.
import { addDays, type Day, daysBetween } from '../../kernel/calendar/day';

interface Term {
  id: string;
  kind: 'pay' | 'act' | 'promise';
  state: 'open' | 'performed' | 'breached';
}
interface Part {
  termId: string;
  state: 'open' | 'paid' | 'breached';
}

/** A whole clause that was not performed after all; of one paid in parts, a part that did not come. */
export function isTakenUp(term: Term, parts: readonly Part[]) {
  if (term.kind === 'promise' || term.state === 'open') return false;
  const own = parts.filter((p) => p.termId === term.id);
  return own.length === 0 || own.some((p) => p.state === 'breached');
}

/** One more visit, as many days from now as the first one was from the agreement; none while one is still to be made. */
export function visitAgain(
  { effectiveDay, today, first }: { effectiveDay: Day; today: Day; first: number },
  visits: readonly { afterDays: number; visitedAt: Date | null }[],
) {
  if (visits.some((v) => !v.visitedAt)) return null;
  let afterDays = daysBetween(effectiveDay, today) + first;
  while (visits.some((v) => v.afterDays === afterDays)) afterDays += 1;
  return { afterDays, dueDay: addDays(effectiveDay, afterDays) };
}

/** The later of two last days; null is for good. */
export const longer = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a > b ? a : b);
