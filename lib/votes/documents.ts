// The voted text and the demands of the law as pages and papers set them. The text itself is one, and hashed as one.
import { area } from '../i18n/number';
import { gate, shareName } from '../kernel/share';
import { electionDemands } from './documents/election-demands';
import { headOf, isByArea, isElection, ruleOf, type VoteRuleId } from './rules/of-vote';
import type { BallotItem, VoteKind } from './tally/answers';

export interface Clause {
  /** 第一条 */
  name: string;
  text: string;
}

const head = /^\s*(第[零〇一二三四五六七八九十百]+条)[\s　]*/;

/** Lines beginning 第…条 start an article; what stands before the first one is the opening. */
export function splitText(text: string): { opening: string; clauses: Clause[] } {
  const opening: string[] = [];
  const clauses: Clause[] = [];
  for (const line of text.split('\n')) {
    const name = head.exec(line)?.[1];
    const last = clauses.at(-1);
    if (name) clauses.push({ name, text: line.replace(head, '').trim() });
    else if (last) last.text = `${last.text}\n${line.trim()}`.trim();
    else opening.push(line);
  }
  return { opening: opening.join('\n').trim(), clauses };
}

export interface Demand {
  key: string;
  /** 至少 1855 户参加，也就是全体 2782 户的三分之二以上。 */
  text: string;
  article: string;
}

interface Asked {
  rule: VoteRuleId;
  kind: VoteKind;
  items: readonly BallotItem[];
  weighs?: 'persons' | 'households' | null;
}

/** What the law asks of this roll, in numbers. */
export function demandsOf(
  { rule: id, kind, items, weighs }: Asked,
  roll: { heads: number; area: number | null },
): Demand[] {
  // A list to choose from decides nothing: nothing is asked of it.
  if (kind === 'options') return [];
  if (isElection(id)) return electionDemands(id, items, roll.heads);
  const rule = ruleOf(id);
  const article = rule.articles.at(-1) ?? '';
  const counted = headOf({ rule: id, weighs });
  const { quorum, threshold } = rule;
  const whole = rule.base === 'electorate';
  const withArea = isByArea(id) && roll.area !== null;
  const sums = withArea
    ? [
        { key: 'heads', say: (n: number) => `${n} ${counted}`, all: roll.heads, name: '人数' },
        { key: 'area', say: area, all: roll.area ?? 0, name: '专有部分面积' },
      ]
    : [{ key: 'heads', say: (n: number) => `${n} ${counted}`, all: roll.heads, name: counted }];
  const asked = quorum
    ? sums.map(({ key, say, all, name }) => ({
        key: `quorum.${key}`,
        text: withArea
          ? `参加表决的${name}至少 ${say(gate(quorum, all))}，也就是全体 ${say(all)}的${shareName(quorum)}。`
          : `至少 ${say(gate(quorum, all))}参加，也就是全体 ${say(all)}的${shareName(quorum)}。`,
        article,
      }))
    : [];
  const least = (all: number) => (quorum ? gate(quorum, all) : all);
  const passed = sums.map(({ key, say, all, name }) => {
    const base = whole ? all : least(all);
    const share = shareName(threshold);
    const example = `${whole ? '也就是' : `要是正好 ${say(base)}参加，就要`} ${say(gate(threshold, base))}同意。`;
    const who = withArea ? `参加的${name}里` : whole ? '全体里' : `参加的${name}里`;
    return { key: `pass.${key}`, text: `${who}，${share}同意。${example}`, article };
  });
  return [...asked, ...passed];
}

/** To the building: the rest of an address is a household. */
export const publicLabel = (label: string) => label.replace(/-.*$/, '');
