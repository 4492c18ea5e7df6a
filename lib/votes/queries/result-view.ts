// A counted result as pages and papers print it: the sentence, each clause, the counts.
import { area } from '@/lib/i18n/number';
import { type RuleId, rules } from '../rules';
import { type Count, type Counts, choices, type ExplainedClause, explain, verdict } from '../tally';
import { channelWords } from './head';
import type { Result } from './vote';

export const choiceWords = { agree: '同意', oppose: '不同意', abstain: '弃权', invalid: '无效' } as const;

/** A breakdown shows no cell below 5; the totals of law are always shown. */
const smallest = 5;

const clauseNames: Record<ExplainedClause['id'], string> = {
  'quorum.heads': '参加的人数',
  'quorum.area': '参加的面积',
  'pass.heads': '同意的人数',
  'pass.area': '同意的面积',
};

function clauseView(each: ExplainedClause, { statutory }: Result, unit: string) {
  const { measure } = each;
  const say = (n: number) => (measure === 'area' ? area(n) : `${n} ${unit}`);
  const amount = (count: Count) => count[measure] ?? 0;
  const isPass = each.id.startsWith('pass');
  const parts = isPass
    ? ([
        ['yes', amount(statutory.agree)],
        ['no', amount(statutory.oppose)],
        ['abstain', amount(statutory.abstain)],
        ['invalid', amount(statutory.invalid)],
      ] as const)
    : ([['yes', amount(statutory.participating)]] as const);
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

const row = (name: string, count: Count, sum = false) => ({
  name,
  heads: count.heads,
  area: count.area === undefined ? null : area(count.area),
  sum,
});

function absent({ electorate, participating }: Counts): Count {
  const heads = electorate.heads - participating.heads;
  return electorate.area === undefined ? { heads } : { heads, area: electorate.area - (participating.area ?? 0) };
}

export function presentResult(id: RuleId, result: Result) {
  const { statutory, advisory, channels, papers } = result;
  const unit = rules[id].head;
  return {
    isCarried: statutory.carried,
    sentence: verdict(statutory),
    clauses: explain(statutory).map((each) => clauseView(each, result, unit)),
    counts: [
      ...choices.map((choice) => row(choiceWords[choice], statutory[choice])),
      row('参加', statutory.participating, true),
      row('没有参加', absent(statutory)),
      row('全体', statutory.electorate, true),
    ],
    advisory: advisory && {
      asked: advisory.electorate.heads,
      answered: advisory.participating.heads,
      agree: advisory.participating.heads < smallest ? null : advisory.agree.heads,
    },
    channels: channels
      .filter((c) => c.tally === 'statutory')
      .map(({ channel, heads }) => ({ name: channelWords[channel as keyof typeof channelWords], heads })),
    papers,
    unit,
  };
}
export type ResultView = ReturnType<typeof presentResult>;
