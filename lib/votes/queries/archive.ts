import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { dateTime } from '@/lib/i18n/format';
import { csvOf } from '@/lib/kernel/csv';
import { type Answer, defineQuery, type Query, type QueryContext } from '@/lib/kernel/query';
import { announcementPapers } from '../documents/announcement-paper';
import { archiveOf, type Part } from '../documents/archive';
import { handoverTable, resultChallengeTable, rollChallengeTable, visitTable } from '../documents/archive-guards';
import { keptBallotTable, slipTable } from '../documents/archive-kept';
import { ballotTable, entryTable, handTable, issueTable, proxyTable, rollTable } from '../documents/archive-tables';
import { countSheet, countSummary } from '../documents/count-sheet';
import { resultPaper } from '../documents/result-paper';
import { mayOpenArchive } from '../policy/files';
import { findGuardRows } from './archive-guards';
import { findKeptRows } from './archive-kept';
import { findArchiveRows } from './archive-rows';
import { findScanParts } from './archive-scans';
import { findCertifiers } from './full-record';
import { findHead } from './head';
import { showVote, type VoteView } from './record';

const { people, voteRecords } = tables;

interface At {
  community: string;
  ref: string;
}

/** Decides and writes down who took the file, before anything of it is read for him. */
const openArchive = defineQuery({
  name: 'vote.archive',
  async load(read, at: At) {
    const vote = await findHead(read, at);
    return vote && { ...vote, certifierIds: await findCertifiers(read, vote.id) };
  },
  authorize: mayOpenArchive,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '村务档案' }),
  present: ({ loaded, by }) => ({ vote: loaded, personId: by.personId }),
});

const historyOf = ({ history }: VoteView) =>
  csvOf([['时间', '谁', '做了什么', '说明'], ...history.map((h) => [dateTime(h.at), h.who, h.what, h.words])]);

/** Made when it is asked for, and kept nowhere: it holds names. */
export const showArchive: Query<At & { origin: string }, Awaited<ReturnType<typeof archiveOf>>> = {
  name: openArchive.name,
  async run(context: QueryContext, { origin, ...at }): Promise<Answer<Awaited<ReturnType<typeof archiveOf>>>> {
    const opened = await openArchive.run(context, at);
    if (!opened.ok) return opened;
    const seen = await showVote.run(context, at);
    if (!seen.ok) return seen;
    const { vote, personId } = opened.value;
    const { read } = context.store;
    const [rows, guards, kept, scans, [record], [person]] = await Promise.all([
      findArchiveRows(read, vote),
      findGuardRows(read, vote.id),
      findKeptRows(read, vote.id),
      findScanParts(read, vote),
      read.select({ text: voteRecords.record }).from(voteRecords).where(eq(voteRecords.voteId, vote.id)),
      read.select({ name: people.name }).from(people).where(eq(people.id, personId)),
    ]);
    const url = `${origin}/c/${at.community}/votes/${at.ref}`;
    const view = seen.value;
    const [announcement, text] = announcementPapers(view, url);
    const parts: Part[] = [
      { name: '表决公告.docx', content: announcement ? [announcement] : null },
      { name: '表决文本.docx', content: text ? [text] : null },
      { name: '名册.csv', content: rollTable(rows) },
      { name: '委托登记.csv', content: proxyTable(rows) },
      { name: '举手点票登记.csv', content: handTable(rows) },
      { name: '表决票登记.csv', content: view.isHands ? null : ballotTable(rows) },
      { name: '发票、收回登记.csv', content: view.isHands ? null : issueTable(rows) },
      { name: '纸票计数登记.csv', content: view.isHands ? null : entryTable(rows) },
      {
        name: '计票单.docx',
        content: view.result && !view.isHands ? [countSummary(view, view.result), ...countSheet(view)] : null,
      },
      { name: '结果公告.docx', content: resultPaper(view, url) },
      { name: '公开记录 record.json', content: (view.certificate && record?.text) || null },
      { name: '名册异议和决定.csv', content: rollChallengeTable(guards) },
      { name: '结果异议.csv', content: resultChallengeTable(guards) },
      { name: '自助投票票码登记.csv', content: slipTable(kept) },
      { name: '作废和改过的手机票.csv', content: keptBallotTable(kept) },
      { name: '流动票箱上门登记.csv', content: visitTable(guards) },
      { name: '纸票交接.csv', content: handoverTable(guards) },
      { name: '办理经过.csv', content: historyOf(view) },
      ...scans,
    ];
    const made = await archiveOf({ vote: view, parts, madeBy: person?.name ?? '', now: context.now });
    return { ok: true, value: made };
  },
};
