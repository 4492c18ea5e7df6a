// One clause of the law as a bar and a sentence; one line of a count.
import { area } from '@/lib/i18n/number';
import type { Count, Counts, ExplainedClause } from '../tally';
import type { ElectionOutcome } from '../tally/election';
import type { ElectionLine } from '../tally/explain-election';

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

/** Of one office: enough voted, or the election does not count. */
export function turnoutView(
  { clauses: [clause] }: ElectionOutcome,
  { got, base, gate, sentence }: ElectionLine,
  unit: string,
) {
  const least = `要 ${gate} ${unit}`;
  return {
    id: 'quorum.heads' as const,
    name: unit === '户' ? '投票的户数' : '投票的人数',
    isMet: clause?.met ?? false,
    article: clause?.article ?? '',
    sentence,
    total: base,
    parts: [{ kind: 'yes' as const, value: got }],
    gate: { value: gate ?? 0, label: least },
    label: `参加投票 ${got} ${unit}，全体 ${base} ${unit}，${least}`,
  };
}

/** Of one person: the votes, out of all who voted, with the line of the law where there is one. */
export const votesView = ({ who, got, base, gate }: ElectionLine) => ({
  label: `${who?.name ?? ''}得 ${got} 票，参加投票 ${base}${gate === null ? '' : `，要 ${gate} 票`}`,
  total: base,
  gate: gate === null ? null : { value: gate, label: `要 ${gate} 票` },
});

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
