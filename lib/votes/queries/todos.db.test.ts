import { expect, test } from 'vitest';
import { store } from '@/db';
import { aRollCall } from '@/tests/support/channels';
import { aPhoto, asFile } from '@/tests/support/files';
import { shareHome } from '@/tests/support/homes';
import { aVillage, done, during, person } from '@/tests/support/votes';
import { enterPapers } from '../commands/enter-papers';
import { logReturns } from '../commands/log-returns';
import { registerProxy } from '../commands/register-proxy';
import { useProxy } from '../commands/use-proxy';
import { findTodos } from './todos';

const village = await aVillage({ count: 5 });
const { clerk, opener, supervisor } = village;
const { on, of, online } = await aRollCall(village);
const waits = async (number: number) =>
  (await findTodos(store.read, person(of(number).personId!), during)).some((todo) => todo.deed === '投票');

test('whoever has a ballot, by whatever channel, is no longer asked to vote', async () => {
  for (const number of [1, 2, 3, 4, 5]) expect(await waits(number)).toBe(true);
  expect((await online(1)).ok).toBe(true);
  expect(await waits(1)).toBe(false);
  await done(logReturns, clerk.actor, during, { ...on, channel: 'paper', numbers: '2' });
  expect(await waits(2)).toBe(false);
  await done(enterPapers, opener.actor, during, { ...on, channel: 'paper', number: ['3'], choice: ['agree'] });
  expect(await waits(3)).toBe(false);
  expect(await waits(4)).toBe(true);
});

test('a principal is asked until the holder takes the paper', async () => {
  const [principal, holder] = [of(4).personId!, of(5).personId!];
  await shareHome(village.communityId, principal, holder);
  const signed = { number: '4', personId: holder, writtenOn: '2026-11-23', signed: 'on' };
  await done(registerProxy, clerk.actor, during, { ...on, ...signed, scans: asFile(await aPhoto()) });
  expect(await waits(4)).toBe(true);
  await done(useProxy, supervisor.actor, during, { ...on, number: '4', present: 'on' });
  expect([await waits(4), await waits(5)]).toEqual([false, true]);
});
