// A notice from the hazard to as far as its story goes.

import { findCommunity } from '@/lib/community/queries';
import { findBuildings } from '@/lib/community/queries/find';
import type { Command } from '@/lib/kernel/command';
import { answerNotice } from '@/lib/notices/commands/answer-notice';
import { findHazard } from '@/lib/notices/commands/find-hazard';
import { issueNotice } from '@/lib/notices/commands/issue-notice';
import { receiptNotice } from '@/lib/notices/commands/receipt-notice';
import { recheckNotice } from '@/lib/notices/commands/recheck-notice';
import { recordAnswer } from '@/lib/notices/commands/record-answer';
import { reportNotice } from '@/lib/notices/commands/report-notice';
import { serveNotice } from '@/lib/notices/commands/serve-notice';
import { settleNotice } from '@/lib/notices/commands/settle-notice';
import type { DemoCommunity } from './people';
import type { Person, Stage } from './stage';

export interface NoticeCast {
  community: string;
  one: Person;
  two: Person;
  clerk: Person;
  street: Person;
  /** Whom the notice of a unit concerns, when they answer by account. */
  recipient?: Person;
}

export interface NoticeStory {
  category: string;
  place: string;
  /** As the forms offer it: 紫兰苑 13号楼. */
  building?: string;
  unitCode?: string;
  recipientName: string;
  text: string;
  demand: string;
  issue?: string;
  articleId?: string;
  lawId?: string;
  /** Days before today on which it was found; days until its deadline. */
  ago: number;
  days: number;
  method?: string;
  until: 'found' | 'issued' | 'served' | 'fixing' | 'done' | 'cleared' | 'failed' | 'reported' | 'settled';
}

/** The windows of the two communities, as their own settings give them. */
const phones: Record<DemoCommunity, string> = { ljg: '0371-5550 0123（示例）', zj: '0371-5550 0456（示例）' };

const order = ['found', 'issued', 'served', 'fixing', 'done', 'cleared'];

async function buildingOf(stage: Stage, code: string, label: string): Promise<string> {
  const { id } = (await findCommunity(stage.store.read, code))!;
  return (await findBuildings(stage.store.read, id)).find((b) => b.label === label)!.id;
}

export async function playNotice(stage: Stage, cast: NoticeCast, story: NoticeStory): Promise<string> {
  const { community, one, two, clerk, street, recipient } = cast;
  const { ago, days, until } = story;
  const at = (after: number, clock: string) => stage.at(Math.min(after - ago, 0), clock);
  const { category, place, recipientName, text, unitCode, issue } = story;
  const { ref } = await stage.run(findHazard, one, at(0, '08:40'), {
    ...{ community, category, place, recipientName, text, checkedAt: `${stage.day(-ago)}T08:20` },
    ...(story.building ? { buildingId: await buildingOf(stage, community, story.building) } : {}),
    ...(unitCode ? { unitCode } : {}),
    ...(issue ? { issue } : {}),
  });
  const step = async (command: Command, who: Person, when: Date, input: object = {}) =>
    stage.run(command, who, when, { ...(await stage.form('notices', community, ref)), ...input });
  const reaches = (state: string) => !order.includes(until) || order.indexOf(until) >= order.indexOf(state);
  if (!reaches('issued')) return ref;
  await step(issueNotice, one, at(0, '09:00'), {
    ...(story.articleId ? { articleId: story.articleId } : {}),
    ...(story.lawId ? { lawId: story.lawId } : {}),
    demand: story.demand,
    after: '到期没有整改的，我们会报告街道办事处和有关部门。',
    dueOn: stage.day(days - ago),
    phone: phones[community as DemoCommunity],
    handlerId: one.id,
    secondHandlerId: two.id,
  });
  if (!reaches('served')) return ref;
  const method = story.method ?? 'hand';
  await step(serveNotice, one, at(0, '10:00'), {
    method,
    result: method === 'hand' ? 'signed' : 'unreachable',
    servedAt: `${stage.day(-ago)}T09:50`,
    ...(method === 'hand' ? {} : { text: '敲门没有人，贴在门上，拍了照。' }),
  });
  if (!reaches('fixing')) return ref;
  const answer = (words: string, when: Date) =>
    recipient
      ? step(answerNotice, recipient, when, { answer: words })
      : step(recordAnswer, one, when, { answer: words, via: 'phone' });
  await answer('fixing', at(1, '19:00'));
  if (until === 'fixing') return ref;
  if (until === 'done' || until === 'cleared') await answer('done', at(days - 2, '18:00'));
  if (until === 'done') return ref;
  const passed = until === 'cleared';
  await step(recheckNotice, two, at(days - 1, '10:00'), {
    passed: passed ? 'yes' : 'no',
    text: passed ? '现场看过，已经清空。' : '现场看过，还没有清。',
  });
  if (until === 'cleared' || until === 'failed') return ref;
  await step(reportNotice, clerk, at(days + 1, '10:00'), { receiver: 'fire', text: '告知以后没有整改，报请到场。' });
  if (until === 'reported') return ref;
  await step(receiptNotice, street, at(days + 3, '10:00'), { receiptNumber: '消受〔2026〕88号（示例）' });
  await step(settleNotice, clerk, at(days + 6, '10:00'), { text: '部门到场处理，通道已经清空。' });
  return ref;
}
