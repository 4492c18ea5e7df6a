import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aCertifiedVote } from '@/tests/support/certified';
import { after, anAnnouncedVote, aVillage, done, formOf, person } from '@/tests/support/votes';
import { voidVote } from '../commands/void-vote';
import { showArchive } from './archive';

const village = await aVillage({ count: 9 });
const vote = await aCertifiedVote(village, {}, 7);
const ask = (actor: Actor, ref = vote.ref) =>
  showArchive.run({ store, actor, now: after, newId }, { community: village.code, ref, origin: 'http://x.example' });
const opened = async (actor: Actor, ref = vote.ref) => {
  const answer = await ask(actor, ref);
  if (!answer.ok) throw new Error(answer.error.code);
  return unzipSync(answer.value.bytes);
};

test('the file of a vote is whole, in order, and each sum is right', async () => {
  const files = await opened(village.secretary.actor);
  expect(Object.keys(files)).toEqual([
    '00 封面和卷内目录.docx',
    '01 表决公告.docx',
    '02 表决文本.docx',
    '03 名册.csv',
    '04 表决票登记.csv',
    '05 发票、收回登记.csv',
    '06 纸票计数登记.csv',
    '07 计票单.docx',
    '08 结果公告.docx',
    '09 公开记录 record.json',
    '10 办理经过.csv',
    'SHA-256SUMS.txt',
  ]);
  const sums = strFromU8(files['SHA-256SUMS.txt']!).trim().split('\n');
  expect(sums).toHaveLength(11);
  for (const line of sums) {
    const [sum, name] = line.split('  ');
    expect(createHash('sha256').update(files[name!]!).digest('hex')).toBe(sum);
  }
  expect(strFromU8(files['03 名册.csv']!)).toContain('3,法定,H3,张3,,手机');
  expect(strFromU8(files['04 表决票登记.csv']!)).toMatch(/8,H8,张8,手机,.*,不同意/);
  const cover = strFromU8(unzipSync(files['00 封面和卷内目录.docx']!)['word/document.xml']!);
  expect(cover).toContain('10</w:t>');
  expect(cover).toContain('表决票登记.csv');
});

test('it opens for clerks, secretary, supervisors and certifiers, and each look is on record', async () => {
  expect((await ask(village.opener.actor)).ok).toBe(true);
  expect(await ask(person(village.reps[0]!))).toMatchObject({ error: { code: 'forbidden' } });
  expect((await ask(guest)).ok).toBe(false);
  const announced = await anAnnouncedVote(village);
  expect(await ask(village.clerk.actor, announced.ref)).toMatchObject({ error: { code: 'forbidden' } });
  const log = await store.read.select().from(tables.accessLog);
  expect(log.filter((row) => row.query === 'vote.archive' && row.subjectId === vote.id)).toHaveLength(2);
});

test('of a void vote it says nothing of what was chosen', async () => {
  const other = await aCertifiedVote(village);
  await done(voidVote, village.supervisor.actor, after, {
    ...(await formOf(village.code, other.ref)),
    ground: '发票有误',
  });
  const files = await opened(village.clerk.actor, other.ref);
  expect(Object.keys(files).join()).not.toMatch(/结果|计票单|公开记录/);
  for (const [name, bytes] of Object.entries(files))
    if (name.endsWith('.csv')) expect(strFromU8(bytes)).not.toMatch(/同意|弃权/);
});
