// How the posted roll tells what was changed on it: masked like the roll itself.
import { asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { maskName } from '@/lib/i18n/mask';
import { area } from '@/lib/i18n/number';
import { publicLabel } from '../documents';
import type { RollDecision } from './roll-challenge';

const { people, rollChallenges, rollDecisions, texts } = tables;
const decider = alias(people, 'decider');

/** With the voter's name after the change, for the two acts that have one. */
export async function findChanges(read: Reader, voteId: string) {
  const rows = await read
    .select({ decision: rollDecisions, by: decider.name, reason: texts.text })
    .from(rollDecisions)
    .innerJoin(decider, eq(decider.id, rollDecisions.byId))
    .innerJoin(rollChallenges, eq(rollChallenges.id, rollDecisions.challengeId))
    .leftJoin(texts, eq(texts.id, rollChallenges.reasonId))
    .where(eq(rollDecisions.voteId, voteId))
    .orderBy(asc(rollDecisions.nth));
  return rows;
}
type Change = Awaited<ReturnType<typeof findChanges>>[number];

const places = (lines: RollDecision['before'], open: boolean) =>
  [...new Set(lines.map((line) => (open ? line.label : publicLabel(line.label))))].join('、');

/** 第 12 号 划去：3号楼 */
function sentenceOf({ act, number, before, after }: RollDecision, open: boolean): string {
  const known = new Set(before.map((line) => line.id));
  switch (act) {
    case 'add':
      return `第 ${number} 号 补上：${places(
        after.filter((line) => !known.has(line.id)),
        open,
      )}`;
    case 'strike':
      return `第 ${number} 号 划去：${places(before, open)}`;
    case 'voter':
      return `第 ${number} 号 换了投票的人：${places(after, open)}`;
    case 'area':
      return `第 ${number} 号 更正面积：${area(before[0]?.area ?? 0)} 改为 ${area(after[0]?.area ?? 0)}`;
  }
}

export const changeLine =
  (open: boolean) =>
  ({ decision, by, reason }: Change) => ({
    id: decision.id,
    at: decision.at,
    by: open ? by : maskName(by),
    what: sentenceOf(decision, open),
    reason,
    hashes: { before: decision.beforeHash, after: decision.afterHash },
  });
