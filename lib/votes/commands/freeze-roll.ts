// The roll as it is when the vote is announced: who stands on it, under which number, with what weight. Pure.
import type { ElectorSource } from '@/lib/community/queries/electorate';
import { canonical, sha256 } from '@/lib/kernel/events';

export interface FrozenElector extends ElectorSource {
  id: string;
  communityId: string;
  voteId: string;
  tally: 'statutory' | 'advisory';
  number: number;
}

type Frozen = Pick<FrozenElector, 'tally' | 'number' | 'unitKey' | 'label' | 'personId' | 'ownerKey' | 'area'>;

const byLabel = new Intl.Collator('zh-CN', { numeric: true });
const inOrder = (rows: readonly ElectorSource[]) =>
  [...rows].sort((a, b) => byLabel.compare(a.label, b.label) || (a.unitKey < b.unitKey ? -1 : 1));

/** 建筑物区分所有权解释 9: the units of one owner are one head, with one number, one voter and one ballot. */
function numbered(rows: readonly ElectorSource[], tally: Frozen['tally'], from: number): Frozen[] {
  const heads = new Map<string, ElectorSource[]>();
  for (const row of inOrder(rows)) {
    const key = row.ownerKey ?? row.unitKey;
    heads.set(key, [...(heads.get(key) ?? []), row]);
  }
  return [...heads.values()].flatMap((units, at) => {
    const personId = units.find((u) => u.personId)?.personId ?? null;
    return units.map((u) => ({ ...u, personId, tally, number: from + at }));
  });
}

export function freezeRoll(
  { statutory, beside }: { statutory: readonly ElectorSource[]; beside: readonly ElectorSource[] },
  ids: { communityId: string; voteId: string; newId: () => string },
) {
  const first = numbered(statutory, 'statutory', 1);
  const heads = first.at(-1)?.number ?? 0;
  // Nobody is asked twice: who stands on the roll of law gives no opinion beside it, and a tenant with a shop gives one.
  const known = new Set(first.map((e) => e.personId));
  const asked = beside.filter(({ personId }) => {
    if (personId === null || !known.has(personId)) return known.add(personId);
    return false;
  });
  const second = numbered(asked, 'advisory', heads + 1);
  const { communityId, voteId, newId } = ids;
  const hasArea = first.some((e) => e.area !== null);
  return {
    electors: [...first, ...second].map((e): FrozenElector => ({ ...e, id: newId(), communityId, voteId })),
    heads,
    advisoryHeads: (second.at(-1)?.number ?? heads) - heads,
    area: hasArea ? first.reduce((sum, e) => sum + (e.area ?? 0), 0) : null,
  };
}

/** What certification repeats: a row changed, added or taken away since gives another hash. */
export const hashRoll = (salt: string, rows: readonly Frozen[]) =>
  sha256(
    salt,
    // One text: as so many arguments a hundred thousand rows would overflow the stack.
    [...rows]
      .sort((a, b) => a.number - b.number || (a.unitKey < b.unitKey ? -1 : 1))
      .map((e) => canonical([e.number, e.tally, e.unitKey, e.label, e.personId, e.ownerKey, e.area]))
      .join(''),
  );
