/** A count that guests may read: the number, too few to say, or kept back because a difference would give one away. */
export type PublicCount = { kind: 'shown'; value: number } | { kind: 'few' } | { kind: 'withheld' };

const smallest = 5;

export const publicCountText = (count: PublicCount) =>
  count.kind === 'shown' ? `${count.value} 件` : count.kind === 'few' ? '少于 5 件' : '不单列';

/**
 * Cells that add up to a published total. Cells below 5 are kept back; when subtraction from the total would still
 * give one (it is alone, they come to less than 5 together, or can only all be 4), the smallest others go with them,
 * and then none of those kept back says which it is.
 */
export function publishCells(values: readonly number[]): { total: PublicCount; cells: PublicCount[] } {
  const total = values.reduce((sum, v) => sum + v, 0);
  if (total < smallest) return { total: { kind: 'few' }, cells: values.map(() => ({ kind: 'few' })) };
  const hidden = new Set(values.flatMap((v, i) => (v < smallest ? [i] : [])));
  const few = hidden.size;
  const isTold = () => {
    const sum = [...hidden].reduce((s, i) => s + values[i]!, 0);
    return few > 0 && (hidden.size === 1 || sum < smallest || (hidden.size === few && sum === few * (smallest - 1)));
  };
  while (isTold() && hidden.size < values.length) {
    const shown = values.map((v, i) => ({ v, i })).filter(({ i }) => !hidden.has(i));
    hidden.add(shown.reduce((least, one) => (one.v < least.v ? one : least)).i);
  }
  const kind = hidden.size === few ? 'few' : 'withheld';
  return {
    total: isTold() ? { kind: 'withheld' } : { kind: 'shown', value: total },
    cells: values.map((value, i) => (hidden.has(i) ? { kind } : { kind: 'shown', value })),
  };
}
