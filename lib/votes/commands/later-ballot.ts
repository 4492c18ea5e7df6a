// 另行选举 and 再次投票: the open seats of a certified election as the items of a ballot of their own. Pure.
import type { BallotItem } from '../tally/answers';
import type { ItemResult } from '../tally/item';

interface Prior {
  items: readonly BallotItem[];
  outcome: { items: readonly ItemResult[] } | null;
}

/** Empty where every seat is filled, or nothing can be voted on again. */
export function laterBallot({ items, outcome }: Prior): BallotItem[] {
  const open = (outcome?.items ?? []).flatMap((item) =>
    item.kind === 'election' && item.statutory.next
      ? [{ nth: item.nth, title: item.title, next: item.statutory.next }]
      : [],
  );
  return open.map(({ nth, title, next }, at) => {
    const before = items.find((item) => item.nth === nth)?.options ?? [];
    const options = next.candidates.map(({ number, name, was }) => {
      const personId = before.find((option) => option.nth === was)?.personId;
      return { nth: number, label: name, ...(personId ? { personId } : {}) };
    });
    return { nth: at + 1, kind: 'election', title, max: next.seats, round: next.kind, options };
  });
}
