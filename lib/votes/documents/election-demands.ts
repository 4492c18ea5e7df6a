// What the law asks of an election with this roll, in numbers.
import { gate, shareName } from '../../kernel/share';
import { type ElectionId, electionRules } from '../rules/election';
import type { BallotItem } from '../tally/answers';
import { type Round, shareAsked } from '../tally/election';

export function electionDemands(id: ElectionId, items: readonly BallotItem[], heads: number) {
  const rule = electionRules[id];
  const article = rule.articles.at(-1) ?? '';
  const least = gate(rule.quorum, heads);
  const round: Round = items[0]?.round ?? 'first';
  const share = shareAsked(rule, round);
  const elected = share
    ? `得到参加投票的${shareName(share)}的选票，再按得票多少，才能当选。要是正好 ${least} ${rule.head}投票，就要 ${gate(share, least)} 票。`
    : '这是票数相等的人再投一次，以得票多的当选。';
  return [
    {
      key: 'quorum.heads',
      text: `至少 ${least} ${rule.head}投票，也就是全体 ${heads} ${rule.head}的${shareName(rule.quorum)}，选举才有效。`,
      article,
    },
    { key: 'elected', text: elected, article },
    { key: 'marks', text: '选的人数可以少于应选名额，不能多；多了这一栏就算无效。', article },
  ];
}
