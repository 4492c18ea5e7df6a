// The result of one office in Chinese, clause by clause.
import { gate, type Share, shareName } from '../../kernel/share';
import { electionRules } from '../rules/election';
import { type Contender, type ElectionOutcome, type Need, shareAsked } from './election';

export interface ElectionLine {
  /** Null: the quorum. */
  who: { number: number | null; name: string } | null;
  need: Need | null;
  got: number;
  /** The smallest count that would do; null in a tie. */
  gate: number | null;
  /** What `got` is counted out of. */
  base: number;
  sentence: string;
}

const measured = (share: Share, got: number, base: number, head: string) => {
  const needed = gate(share, base);
  const verdict =
    got > needed ? `够了，多出 ${got - needed} ${head}` : got === needed ? '刚好够' : `还差 ${needed - got} ${head}`;
  return { needed, text: `${shareName(share)}，也就是 ${needed} ${head}：${verdict}。` };
};

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join('、');

/** Enough votes and yet no seat. Names are apart on one ballot: see ../rules/ballot-design. */
const whyNot = (outcome: ElectionOutcome, { isElected, name }: Contender) => {
  if (isElected) return '';
  if (!outcome.quorate) return '可是参加投票的不够法定数，选举无效。';
  const isTied = outcome.ties.some((each) => each.name === name);
  if (isTied) return '可是票数相等，还要再投一次。';
  return outcome.ties.length > 0 ? '可是票数比要再投一次的人少。' : '可是得票更多的人已经选满了名额。';
};

const lineOf = (outcome: ElectionOutcome, each: Contender): ElectionLine => {
  const share = shareAsked(electionRules[outcome.rule], outcome.round);
  const [got, base] = [each.votes, outcome.participating.heads];
  const line = { who: { number: each.number, name: each.name }, need: each.need, got, base };
  if (!share) {
    const end = each.isElected ? '当选。' : whyNot(outcome, each).replace('可是', '');
    return { ...line, gate: null, sentence: `${each.name}得 ${got} 票，以得票多的当选：${end}` };
  }
  const { needed, text } = measured(share, got, base, '票');
  const end = each.need?.met ? whyNot(outcome, each) : '';
  return { ...line, gate: needed, sentence: `${each.name}得 ${got} 票，要参加投票的${text}${end}` };
};

/** The quorum, then everybody in the order of votes. */
export const explainElection = (outcome: ElectionOutcome): ElectionLine[] => {
  const { quorum, head } = electionRules[outcome.rule];
  const [got, base] = [outcome.participating.heads, outcome.electorate.heads];
  const { needed, text } = measured(quorum, got, base, head);
  const sentence = `参加投票 ${got} ${head}，要全体${text}`;
  const first = { who: null, need: outcome.clauses[0] ?? null, got, gate: needed, base, sentence };
  return [first, ...outcome.candidates.map((each) => lineOf(outcome, each))];
};

const nextSentence = ({ next, ties, unfilled, candidates, round }: ElectionOutcome): string => {
  if (unfilled === 0) return '';
  if (next?.kind === 'tie') {
    const votes = candidates.find((each) => each.name === ties[0]?.name)?.votes ?? 0;
    return `${names(ties)}票数相等（各 ${votes} 票），最后 ${unfilled} 个名额在他们中间再投一次，以得票多的当选（各地选举办法的通行做法）。`;
  }
  if (next) return `还缺 ${unfilled} 名，另行选举，候选人是${names(next.candidates)}。`;
  if (round === 'first') return `还缺 ${unfilled} 名，没有人可以列为另行选举的候选人。`;
  return `还缺 ${unfilled} 名，法律没有规定再投一次，按当地选举办法处理。`;
};

/** The result in one or two sentences. */
export const electionVerdict = (outcome: ElectionOutcome): string => {
  if (!outcome.quorate) return `选举无效，要重新选举：${explainElection(outcome)[0]?.sentence}`;
  const won = outcome.elected.length > 0 ? `${names(outcome.elected)}当选。` : '没有人当选。';
  return `${won}${nextSentence(outcome)}`;
};
