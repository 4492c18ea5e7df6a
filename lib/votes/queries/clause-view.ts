// One clause of the law as a bar and a sentence; one line of a count.
import { area } from '@/lib/i18n/number';
import type { Count, Counts, ExplainedClause } from '../tally';

const clauseNames: Record<ExplainedClause['id'], string> = {
  'quorum.heads': '参加的人数',
  'quorum.area': '参加的面积',
  'pass.heads': '同意的人数',
  'pass.area': '同意的面积',
};

export function clauseView(each: ExplainedClause, counts: Counts, unit: string) {
  const { measure } = each;
  const say = (n: number) => (measure === 'area' ? area(n) : `${n} ${unit}`);
  const amount = (count: Count) => count[measure] ?? 0;
  const isPass = each.id.startsWith('pass');
  const parts = isPass
    ? ([
        ['yes', amount(counts.agree)],
        ['no', amount(counts.oppose)],
        ['abstain', amount(counts.abstain)],
        ['invalid', amount(counts.invalid)],
      ] as const)
    : ([['yes', amount(counts.participating)]] as const);
  const name =
    measure === 'heads' ? clauseNames[each.id].replace('人数', unit === '人' ? '人数' : '户数') : clauseNames[each.id];
  return {
    id: each.id,
    name,
    isMet: each.met,
    article: each.article,
    sentence: each.sentence,
    total: each.base,
    parts: parts.map(([kind, value]) => ({ kind, value })),
    gate: { value: each.gate, label: `要 ${say(each.gate)}` },
    label: `${isPass ? '同意' : '参加'} ${say(each.got)}，${isPass ? '参加' : '全体'} ${say(each.base)}，要 ${say(each.gate)}`,
  };
}

export const row = (name: string, count: Count, sum = false) => ({
  name,
  heads: count.heads,
  area: count.area === undefined ? null : area(count.area),
  sum,
});

export function absent({ electorate, participating }: Pick<Counts, 'electorate' | 'participating'>): Count {
  const heads = electorate.heads - participating.heads;
  return electorate.area === undefined ? { heads } : { heads, area: electorate.area - (participating.area ?? 0) };
}
