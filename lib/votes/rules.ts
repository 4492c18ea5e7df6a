// What the law asks of each kind of decision, as data. Elections and recalls are not here: they have rules of their own.

import { isOnScreen } from '../../db/schema/channel-words';
import { overHalf, type Share, threeQuarters, twoThirds } from '../kernel/share';
import { type RecallId, recallTerms } from './rules/recall';

export type VoteMode = 'hands' | 'roll-call' | 'secret';

/** Null: the law names none. */
interface RuleTerms {
  name: string;
  /** The last one says how many must take part and agree. */
  articles: readonly [string, ...string[]];
  weight: 'heads' | 'heads-and-area';
  electorate: string;
  /** The counting word for one head. */
  head: string;
  /** Of the electorate. */
  quorum: Share | null;
  threshold: Share;
  /** What the threshold is a share of. */
  base: 'participating' | 'electorate';
  noticeDays: number | null;
  shorterNotice: boolean;
  /** Who may demand the meeting. */
  callers: string | null;
  /** Who is told that it is held, beside those who vote. */
  informs: string | null;
  /** The article by which the party organisation studies the matter first. */
  partyStudy: string | null;
  /** `silent`: the law says nothing of remote votes, so a vote held online alone is 征求意见. */
  online: 'silent' | 'allowed' | 'real-name';
  /** `household`: in writing, to a member of the same household. */
  proxy: 'household' | null;
  modes: readonly VoteMode[];
  /** At least; RC 34, VC 35. */
  publicityDays: number;
  sentence: string;
}

const rc = (article: string) => `《城市居民委员会组织法》第${article}条`;
const vc = (article: string) => `《村民委员会组织法》第${article}条`;
const rce = (article: string) => `《农村集体经济组织法》第${article}条`;
const cc278 = '《民法典》第二百七十八条';

const meeting = {
  weight: 'heads',
  head: '人',
  threshold: overHalf,
  base: 'participating',
  noticeDays: null,
  shorterNotice: false,
  callers: null,
  informs: null,
  partyStudy: null,
  online: 'silent',
  proxy: null,
  modes: ['hands', 'roll-call', 'secret'],
  publicityDays: 15,
} as const;

const residents = { ...meeting, partyStudy: `${rc('三十')}第四款` } as const;
const residentMeeting = {
  ...residents,
  articles: [rc('二十六'), rc('二十七')],
  quorum: overHalf,
  noticeDays: 10,
  shorterNotice: true,
  callers: '十分之一以上的十八周岁以上居民、十分之一以上的户代表或者三分之一以上的居民代表',
} as const;

const villagers = { ...meeting, partyStudy: `${vc('二十八')}第三款` } as const;
const villageMeeting = {
  ...villagers,
  articles: [vc('二十五'), vc('二十六')],
  noticeDays: 10,
  callers: '十分之一以上的村民或者三分之一以上的村民代表',
} as const;

const collective = { ...meeting, threshold: twoThirds, base: 'electorate' } as const;

const owners = {
  ...meeting,
  articles: [cc278],
  weight: 'heads-and-area',
  electorate: '建筑区划内的全体业主，按专有部分面积和业主人数两样计',
  quorum: twoThirds,
  noticeDays: 15,
  informs: '居民委员会',
  online: 'real-name',
  modes: ['roll-call'],
} as const;
const ownersTakePart = '专有部分面积占三分之二以上、人数也占三分之二以上的业主参加表决';

const terms = {
  'rc-persons': {
    ...residentMeeting,
    name: '居民会议（按人）',
    electorate: '十八周岁以上的居民，每人一票',
    sentence: '十八周岁以上的居民过半数参加，参加的人过半数同意，才算通过。',
  },
  'rc-households': {
    ...residentMeeting,
    name: '居民会议（按户）',
    electorate: '每户一名代表，每户一票',
    head: '户',
    sentence: '过半数的户派代表参加，参加的户过半数同意，才算通过。',
  },
  'rc-reps': {
    ...residents,
    name: '居民代表会议',
    articles: [rc('十三'), `${rc('二十八')}、第二十九条`],
    electorate: '居民委员会成员和居民代表（居民代表占五分之四以上），每人一票；列席的人可以发言，不投票',
    quorum: twoThirds,
    callers: '五分之一以上的居民代表',
    sentence: '组成人员三分之二以上参加，参加的人过半数同意，才算通过。',
  },
  'v-persons': {
    ...villageMeeting,
    name: '村民会议（按人）',
    electorate: '十八周岁以上的村民，每人一票',
    quorum: overHalf,
    sentence: '十八周岁以上的村民过半数参加，参加的人过半数同意，才算通过。',
  },
  'v-households': {
    ...villageMeeting,
    name: '村民会议（按户）',
    electorate: '每个村民户一名代表，每户一票',
    head: '户',
    quorum: twoThirds,
    sentence: '三分之二以上的户派代表参加，参加的户过半数同意，才算通过。',
  },
  'v-reps': {
    ...villagers,
    name: '村民代表会议',
    articles: [`${vc('二十九')}、第三十条`],
    electorate: '村民委员会成员和村民代表（村民代表占五分之四以上，妇女代表占三分之一以上），每人一票',
    quorum: twoThirds,
    callers: '五分之一以上的村民代表',
    sentence: '组成人员三分之二以上参加，参加的人过半数同意，才算通过。',
  },
  'v-group': {
    ...villagers,
    name: '村民小组会议',
    articles: [vc('三十二')],
    electorate: '本组十八周岁以上的村民，或者本组每户一名代表，每人（户）一票',
    head: '人（户）',
    quorum: twoThirds,
    sentence: '本组三分之二以上的人（户）参加，参加的过半数同意，才算通过。',
  },
  'rce-members': {
    ...collective,
    name: '农村集体经济组织成员大会',
    articles: [rce('二十七')],
    electorate: '有完全民事行为能力的成员，每人一票',
    quorum: twoThirds,
    noticeDays: 10,
    online: 'allowed',
    proxy: 'household',
    sentence: '全体成员三分之二以上参加，全体成员三分之二以上同意，才算通过。',
  },
  'rce-reps': {
    ...collective,
    name: '农村集体经济组织成员代表大会',
    articles: [rce('二十八')],
    electorate: '全体成员代表（代表多于二十人），每人一票',
    quorum: null,
    sentence: '全体成员代表三分之二以上同意，才算通过。',
  },
  'owners-ordinary': {
    ...owners,
    name: '业主共同决定（一般事项）',
    sentence: `${ownersTakePart}，参加表决的面积过半数、参加表决的人数也过半数同意，才算通过。`,
  },
  'owners-special': {
    ...owners,
    name: '业主共同决定（特别事项）',
    threshold: threeQuarters,
    sentence: `${ownersTakePart}，参加表决的面积四分之三以上、参加表决的人数也四分之三以上同意，才算通过。`,
  },
} as const satisfies Record<string, RuleTerms>;

export type RuleId = keyof typeof terms | RecallId;
export interface Rule extends RuleTerms {
  id: RuleId;
}
/** Those of the calculator: a recall has no row in it. */
export const ruleIds = Object.keys(terms) as (keyof typeof terms)[];
const all: Readonly<Record<RuleId, Omit<Rule, 'id'>>> = { ...terms, ...recallTerms };
export const rules = Object.fromEntries(Object.entries(all).map(([id, rule]) => [id, { ...rule, id }])) as Readonly<
  Record<RuleId, Rule>
>;

/**
 * The law is silent on electronic votes, and the kiosk of the hall is one: held by the e-channel alone, such a vote is
 * 征求意见 and decides nothing.
 */
export const isAdvisory = (rule: Pick<Rule, 'online'>, channels: readonly string[]) =>
  rule.online === 'silent' && channels.every(isOnScreen);
