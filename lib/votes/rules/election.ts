// What the law asks of the election of a committee, as data. The letters: N the electorate, v who voted, y who named one.
import { overHalf, type Share, twoThirds } from '../../kernel/share';

/** `practice`: localities do it, or the statute in force could not be read; never shown as law. */
export type Standing = 'law' | 'practice';

interface ElectionTerms {
  name: string;
  committee: 'residents' | 'villagers';
  /** The last one says how many must vote and what elects. */
  articles: readonly [string, ...string[]];
  weight: 'heads';
  electorate: string;
  /** The counting word for one head. */
  head: string;
  /** Of the electorate. */
  quorum: Share;
  /** Of those who voted, invalid and empty ballots among them: a first ballot elects by this. */
  elected: Share;
  /** Of those who voted: less does not elect, when the seats left over are voted on again. */
  runOff: Share;
  /** Days: the roll hangs before the day, may be challenged once it hangs, and each challenge is answered. */
  roll: { publicDays: number; challengeDays: number; decisionDays: number };
  proxy: { isWritten: true; mostPerHolder: number; mayCandidatesHold: false };
  /** Members of the whole committee. */
  size: { least: number; most: number; standing: Standing };
  /** DOMAIN §1: an election is secret. */
  modes: readonly ['secret'];
  /** The law says nothing of remote votes. */
  online: 'silent';
  publicityDays: number;
  sentence: string;
}

const overTwoThirds: Share = { ...twoThirds, strict: true };
const oneThird: Share = { num: 1, den: 3, strict: false };

const election = {
  weight: 'heads',
  head: '人',
  quorum: overHalf,
  elected: overHalf,
  runOff: oneThird,
  roll: { publicDays: 20, challengeDays: 5, decisionDays: 3 },
  proxy: { isWritten: true, mostPerHolder: 3, mayCandidatesHold: false },
  modes: ['secret'],
  online: 'silent',
  publicityDays: 15,
} as const;
const thenElected =
  '才算有效；得到参加投票的过半数选票，才能当选。没有选满的名额另行选举，以得票多的当选，但得票不得少于参加投票的三分之一。';

const residents = {
  ...election,
  committee: 'residents',
  articles: ['《城市居民委员会组织法》第十四条至第十九条'],
  // Five to nine stood in the statute until 2025; whether the revised one keeps it could not be read.
  size: { least: 5, most: 9, standing: 'practice' },
} as const;

const terms = {
  'rc-election-persons': {
    ...residents,
    name: '居民委员会选举（按人）',
    electorate: '登记参加选举的居民，每人一票',
    sentence: `登记参加选举的居民过半数投票，选举${thenElected}`,
  },
  'rc-election-households': {
    ...residents,
    name: '居民委员会选举（按户）',
    electorate: '每户一名代表，每户一票',
    head: '户',
    sentence: `过半数的户派代表投票，选举${thenElected}`,
  },
  'rc-election-reps': {
    ...residents,
    name: '居民委员会选举（居民代表）',
    electorate: '居民代表，每人一票',
    // RC 14–19: 超过三分之二, the number itself is not enough.
    quorum: overTwoThirds,
    sentence: `超过三分之二的居民代表投票，选举${thenElected}`,
  },
  'v-election': {
    ...election,
    committee: 'villagers',
    name: '村民委员会选举',
    articles: ['《村民委员会组织法》第十六条', '《村民委员会组织法》第十七条', '《村民委员会组织法》第十八条'],
    electorate: '登记参加选举的村民，每人一票',
    size: { least: 3, most: 7, standing: 'law' },
    sentence: `登记参加选举的村民过半数投票，选举${thenElected}`,
  },
} as const satisfies Record<string, ElectionTerms>;

export type ElectionId = keyof typeof terms;
export interface ElectionRule extends ElectionTerms {
  id: ElectionId;
}
export const electionIds = Object.keys(terms) as ElectionId[];
const named = (id: ElectionId): ElectionRule => ({ id, ...terms[id] });
export const electionRules = Object.fromEntries(electionIds.map((id) => [id, named(id)])) as Readonly<
  Record<ElectionId, ElectionRule>
>;
