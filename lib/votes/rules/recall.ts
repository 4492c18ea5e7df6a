// Recall 罢免: a yes/no question to the electorate that elected, by the same quorum. Shaped as a rule of ../rules.
import { overHalf, type Share } from '../../kernel/share';
import type { Rule } from '../rules';
import { electionRules } from './election';

/** Who may demand it, each group alone: so large a share of its own number. */
interface Petition {
  of: 'electors' | 'households' | 'representatives';
  share: Share;
}
interface RecallTerms extends Omit<Rule, 'id'> {
  petitions: readonly Petition[];
}

const atLeast = (den: number): Share => ({ num: 1, den, strict: false });

const recall = {
  weight: 'heads',
  head: '人',
  threshold: overHalf,
  base: 'participating',
  noticeDays: null,
  shorterNotice: false,
  informs: null,
  // It is demanded by petition: no study by the party organisation stands before the vote.
  partyStudy: null,
  online: 'silent',
  proxy: null,
  // The law says 投票, so no hands; that it is 无记名 is local practice and the usual choice.
  modes: ['secret', 'roll-call'],
  publicityDays: 15,
} as const;

const residents = {
  ...recall,
  articles: ['《城市居民委员会组织法》第二十条'],
  callers: '十分之一以上有选举权的居民、十分之一以上的户代表或者三分之一以上的居民代表',
  petitions: [
    { of: 'electors', share: atLeast(10) },
    { of: 'households', share: atLeast(10) },
    { of: 'representatives', share: atLeast(3) },
  ],
} as const;

export const recallTerms = {
  'rc-recall-persons': {
    ...residents,
    name: '罢免居民委员会成员（按人）',
    electorate: electionRules['rc-election-persons'].electorate,
    quorum: electionRules['rc-election-persons'].quorum,
    sentence: '登记参加选举的居民过半数投票，投票的人过半数同意罢免，才算通过。',
  },
  'rc-recall-households': {
    ...residents,
    name: '罢免居民委员会成员（按户）',
    electorate: electionRules['rc-election-households'].electorate,
    head: '户',
    quorum: electionRules['rc-election-households'].quorum,
    sentence: '过半数的户派代表投票，投票的户过半数同意罢免，才算通过。',
  },
  'rc-recall-reps': {
    ...residents,
    name: '罢免居民委员会成员（居民代表）',
    electorate: electionRules['rc-election-reps'].electorate,
    quorum: electionRules['rc-election-reps'].quorum,
    sentence: '超过三分之二的居民代表投票，投票的人过半数同意罢免，才算通过。',
  },
  'v-recall': {
    ...recall,
    name: '罢免村民委员会成员',
    articles: ['《村民委员会组织法》第十九条'],
    electorate: electionRules['v-election'].electorate,
    quorum: electionRules['v-election'].quorum,
    callers: '五分之一以上有选举权的村民或者三分之一以上的村民代表',
    petitions: [
      { of: 'electors', share: atLeast(5) },
      { of: 'representatives', share: atLeast(3) },
    ],
    sentence: '登记参加选举的村民过半数投票，投票的人过半数同意罢免，才算通过。',
  },
} as const satisfies Record<string, RecallTerms>;

export type RecallId = keyof typeof recallTerms;
