// The vote as every page of it begins: the record, its community, its text.
import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { gate } from '@/lib/kernel/share';
import { isOpinion } from '../commands/check-draft';
import { demandsOf, splitText } from '../documents';
import { phaseLabels, phaseOf } from '../machine';
import type { VoteMode } from '../rules';
import { besideWords, headOf, isByArea, placeHead, ruleOf } from '../rules/of-vote';
import { rollChallengeWindow } from '../rules/roll-window';
import { silentWarning, silentWords } from '../rules/silent-owners';
import { type VoteChannel, voteChannels } from '../schema';
import { type Vote, voteAt } from './vote';

const { communities, estates, texts, villageGroups, votes } = tables;
const short = alias(texts, 'short_notice');

export async function findHead(read: Reader, at: { community: string; ref: string }) {
  const [row] = await read
    .select({
      vote: votes,
      text: texts.text,
      shortNotice: short.text,
      estate: estates.name,
      group: villageGroups.name,
      place: {
        code: communities.code,
        name: communities.name,
        committee: communities.committee,
        street: communities.street,
        phone: communities.phone,
        window: communities.window,
      },
    })
    .from(votes)
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .innerJoin(texts, eq(texts.id, votes.textId))
    .leftJoin(estates, eq(estates.id, votes.estateId))
    .leftJoin(villageGroups, eq(villageGroups.id, votes.groupId))
    .leftJoin(short, eq(short.id, votes.shortNoticeId))
    .where(voteAt(read, at));
  if (!row) return null;
  const { vote, ...beside } = row;
  return { ...(vote as Vote), ...beside };
}
export type Head = NonNullable<Awaited<ReturnType<typeof findHead>>>;

export const channelWords: Record<VoteChannel, string> = {
  online: '手机',
  kiosk: '会场自助',
  hall: '会场',
  paper: '送票',
  visit: '流动票箱',
};
const modeWords: Record<VoteMode, string> = { 'roll-call': '记名', secret: '无记名', hands: '举手' };
const listChannels = (channels: readonly string[]) =>
  voteChannels.filter((c) => channels.includes(c)).map((c) => channelWords[c]);

function electorateOf({ estate, group, weighs }: Head, ofRule: string): string {
  if (group) return `${group}${weighs === 'persons' ? '十八周岁以上的村民，每人一票' : '每户一名代表，每户一票'}`;
  return estate ? `${estate}的${ofRule}` : ofRule;
}

/** What is the same for every viewer. */
export function presentHead(vote: Head, now: Date) {
  const rule = ruleOf(vote.rule);
  const phase = phaseOf(vote, now);
  return {
    ...{ id: vote.id, ref: vote.ref, version: vote.version, title: vote.title, place: vote.place },
    number: refLabel('votes', vote.ref),
    kind: vote.kind,
    items: vote.items,
    isSecret: vote.mode === 'secret',
    isHands: vote.mode === 'hands',
    modeWord: modeWords[vote.mode],
    phase,
    phaseLabel: phaseLabels[phase],
    ruleId: vote.rule,
    ruleName: rule.name,
    ruleSentence: rule.sentence,
    electorate: electorateOf(vote, rule.electorate),
    unit: headOf(vote),
    placeHead: placeHead(vote),
    articles: [...rule.articles],
    noticeDays: rule.noticeDays,
    callers: rule.callers,
    informs: rule.informs,
    /** Why it was announced later than that; told to everybody. */
    shortNotice: vote.shortNotice,
    partyStudy: rule.partyStudy,
    study: vote.studyDay ? { day: vote.studyDay, minute: vote.studyMinute ?? '' } : null,
    isOwners: isByArea(vote.rule),
    /** Before the announcement: as it would be. */
    isBinding: vote.announcedAt ? vote.isBinding : !isOpinion(vote),
    /** 小区 or 村民小组 that decides; null where the whole community does. */
    estate: vote.estate ?? vote.group,
    channels: vote.channels,
    channelWords: listChannels(vote.channels),
    beside: besideWords(vote),
    /** Null: not counted, as the law has it. */
    silence: vote.silentOwners === 'majority' ? { word: silentWords.majority, warning: silentWarning } : null,
    /** Online, until closing. */
    allowsChange: vote.allowsChange,
    opensAt: vote.opensAt,
    closesAt: vote.closesAt,
    announcedAt: vote.announcedAt,
    /** The last day on which the roll is challenged. */
    rollUntil: vote.announcedAt && rollChallengeWindow(rule, dayOf(vote.announcedAt), vote.opensAt).until,
    text: splitText(vote.text ?? '（已按保存期限删除）'),
    roll: vote.heads === null ? null : { heads: vote.heads, area: vote.area, advisoryHeads: vote.advisoryHeads ?? 0 },
    /** Heads that must take part; null where the law asks for none, for a list to choose from, or before there is a roll. */
    gate: rule.quorum && vote.heads !== null && vote.kind !== 'options' ? gate(rule.quorum, vote.heads) : null,
    demands: vote.heads === null ? [] : demandsOf(vote, { heads: vote.heads, area: vote.area }),
  };
}
export type HeadView = ReturnType<typeof presentHead>;
