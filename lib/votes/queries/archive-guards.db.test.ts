import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aPhoto, asFile } from '@/tests/support/files';
import { scratch } from '@/tests/support/scratch';
import { after, anAnnouncedVote, aVillage, done, during, formOf, person } from '@/tests/support/votes';
import { monday } from '@/tests/support/world';
import { certifyVote } from '../commands/certify-vote';
import { challengeResult } from '../commands/challenge-result';
import { challengeRoll } from '../commands/challenge-roll';
import { countVote } from '../commands/count-vote';
import { keepScans } from '../commands/keep-scans';
import { showArchive } from './archive';

process.env.DATA_DIR = scratch('archive');
const village = await aVillage({ count: 3 });
const { code, clerk, supervisor, reps } = village;

test('the file of a vote has its scans byte for byte, and what was said against its roll and its result', async () => {
  const vote = await anAnnouncedVote(village);
  const at = { community: code, ref: vote.ref };
  const wrong = { ...at, kind: 'wrongly-listed', number: '2', text: '二户已经迁走。' };
  await done(challengeRoll, person(reps[0]!), monday, wrong);
  await done(keepScans, clerk.actor, during, { ...at, scans: asFile(await aPhoto()) });
  await done(countVote, clerk.actor, after, await formOf(code, vote.ref));
  for (const who of [clerk, supervisor]) await done(certifyVote, who.actor, after, await formOf(code, vote.ref));
  await done(challengeResult, person(reps[1]!), after, { ...at, text: '没有通知到我。' });

  const answer = await showArchive.run(
    { store, actor: clerk.actor, now: after, newId },
    { ...at, origin: 'http://x.example' },
  );
  const files = unzipSync(answer.ok ? answer.value.bytes : new Uint8Array());
  const named = (part: string) => Object.entries(files).find(([name]) => name.includes(part))?.[1];
  expect(strFromU8(named('名册异议和决定.csv')!)).toContain('二户已经迁走。');
  expect(strFromU8(named('结果异议.csv')!)).toContain('没有通知到我。');
  expect([...named('纸票扫描件')!.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(named('纸票交接.csv')).toBeUndefined();
});
