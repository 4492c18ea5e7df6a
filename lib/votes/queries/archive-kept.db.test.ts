import { expect, test } from 'vitest';
import { store } from '@/db';
import { aRollCall } from '@/tests/support/channels';
import { aVillage, done, during } from '@/tests/support/votes';
import { issueKioskSlip } from '../commands/issue-kiosk-slip';
import { keptBallotTable, slipTable } from '../documents/archive-kept';
import { findKeptRows } from './archive-kept';

test('the file of a vote has the slips of the kiosk, who handed them out and whether they were used', async () => {
  const village = await aVillage({ count: 4 });
  const { vote, on } = await aRollCall(village);
  expect(slipTable(await findKeptRows(store.read, vote.id))).toBeNull();
  await done(issueKioskSlip, village.clerk.actor, during, { ...on, number: '2' });
  const kept = await findKeptRows(store.read, vote.id);
  expect(slipTable(kept)).toMatch(/\n2,.+,,.+,没有投/);
  expect(keptBallotTable(kept)).toBeNull();
});

test('a ballot voided in person and one changed stand by number, without what was chosen', () => {
  const ballot = { receipt: 'KW1Y-5Y1N-EXKM', castAt: during, at: during };
  const voided = [{ ...ballot, number: 3, by: '郑某', reason: '不是我投的。' }];
  const csv = keptBallotTable({ slips: [], voided, changed: [{ ...ballot, number: 7 }] })!;
  expect(csv).toMatch(/\n3,KW1Y-5Y1N-EXKM,.+,当面作废，改投纸票,.+,郑某,不是我投的。/);
  expect(csv).toMatch(/\n7,KW1Y-5Y1N-EXKM,.+,本人改投,.+,本人,/);
});
