import type { VoteRuleId } from '../votes/rules/of-vote';

/** RC 31, VC 31: the meeting of all itself makes the charter; that representatives may is doubtful, so they do not. */
const founding: readonly VoteRuleId[] = ['rc-persons', 'rc-households', 'v-persons', 'v-households'];

interface Founding {
  state: string;
  rule: VoteRuleId;
  isBinding: boolean;
  isCarried: boolean | null;
  hasArticles: boolean;
}

/** Null when a charter may be founded on it, otherwise what is missing. */
export const whyNoCharter = (vote: Founding) => {
  if (vote.state !== 'certified' && vote.state !== 'published') return 'not_certified' as const;
  if (!vote.isBinding) return 'advisory' as const;
  if (!vote.isCarried) return 'not_carried' as const;
  if (!founding.includes(vote.rule)) return 'other_meeting' as const;
  return vote.hasArticles ? null : ('no_articles' as const);
};

export const charterSentences = {
  not_certified: '这次表决的结果还没有由两个人证明，还不能立约。',
  advisory: '这次表决只在网上征求意见，不能立约。',
  not_carried: '这次表决没有通过，不能立约。',
  other_meeting: '公约要由全体村民会议或者居民会议通过，这一类表决不能立约。',
  no_articles: '表决的文本里没有分条（第一条、第二条……），不能立约。',
} as const;

const digits = '零一二三四五六七八九';
/** 第一条 · 第十二条 · 第一百零三条 */
export const articleName = (number: number) => {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor((number % 100) / 10), number % 10];
  const ten = tens ? `${tens === 1 && !hundreds ? '' : digits[tens]}十` : hundreds && ones ? '零' : '';
  return `第${hundreds ? `${digits[hundreds]}百` : ''}${ten}${ones ? digits[ones] : ''}条`;
};
