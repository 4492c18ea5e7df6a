import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { activateAccount } from '@/lib/identity/commands/activate-account';
import { issueSlip } from '@/lib/identity/commands/issue-slip';
import { slipCode } from '@/lib/identity/slip-code';
import { newId } from '@/lib/kernel/ids';
import { guest } from '@/lib/kernel/verdict';
import { after, anAnnouncedVote, aVillage, done, during, formOf, person, type Village } from '@/tests/support/votes';
import { monday } from '@/tests/support/world';
import { showAccounts } from '../queries/accounts';
import { findVote } from '../queries/vote';
import { castBallot } from './cast-ballot';
import { certifyVote } from './certify-vote';
import { countPapers } from './count-papers';
import { countVote } from './count-vote';
import { enterPapers } from './enter-papers';
import { sealOf } from './seal-ballots';
import { voidOnlineBallot } from './void-online-ballot';

const { auditEvents, ballots, electors, messages, voidedBallots } = tables;
const villages = [
  await aVillage({ code: 'watch', count: 2 }),
  await aVillage({ code: 'watch-b', count: 4 }),
  await aVillage({ code: 'watch-c', count: 5 }),
] as const;
let village: Village = villages[0];
const here = () => village.code;
const [later, evening] = [new Date(during.getTime() + 3_600_000), new Date(during.getTime() + 7_200_000)];
let phones = 0;

/** The window prints a slip, somebody uses it. */
async function turn(personId: string, at: Date) {
  const { slipId } = await done(issueSlip, village.clerk.actor, at, {
    community: here(),
    person: personId,
    signed: 'on',
  });
  const phone = `1380000${String(1000 + ++phones)}`;
  await done(activateAccount, guest, at, { code: slipCode(slipId), phone, password: { hash: 'x' } });
}
const rowOf = async (voteId: string, number: number) => {
  const rows = await store.read.select().from(electors).where(eq(electors.voteId, voteId));
  return rows.find((row) => row.number === number)!;
};
const cast = (ref: string, personId: string, number: number, at = later) =>
  castBallot.run(
    { ...contextOf(person(personId), at) },
    { community: here(), ref, number: String(number), choice: 'agree', checked: 'yes' },
  );
const contextOf = (actor: ReturnType<typeof person>, at: Date) => ({
  store,
  actor,
  now: () => at,
  newId,
  newSecret: newId,
});
const drop = (ref: string, number: number, at = evening, over = {}) =>
  voidOnlineBallot.run(contextOf(village.clerk.actor, at), {
    ...{ community: here(), ref, number: String(number), identity: 'on', reason: '不是本人投的。' },
    ...over,
  });
const listed = async (ref: string, actor = village.supervisor.actor, at = evening) => {
  const seen = await showAccounts.run({ store, actor, now: at, newId }, { community: here(), ref });
  return seen.ok ? seen.value : seen.error.code;
};

test('an account opened since the roll was frozen is listed; its online ballot is voided in person, and paper counts', async () => {
  const { clerk, supervisor } = village;
  const { id, ref } = await anAnnouncedVote(village);
  const [one, two] = [await rowOf(id, 1), await rowOf(id, 2)];
  await turn(one.personId!, during);
  for (const [row, number] of [
    [one, 1],
    [two, 2],
  ] as const)
    expect(await cast(ref, row.personId!, number)).toMatchObject({ ok: true });
  expect(await listed(ref)).toMatchObject({ rows: [{ number: 1, isVoidable: true }] });
  const [before] = await store.read.select().from(ballots).where(eq(ballots.electorId, one.id));
  expect(await drop(ref, 2)).toMatchObject({ error: { fields: { number: expect.stringContaining('不能作废') } } });
  expect(await drop(ref, 1, evening, { identity: '' })).toMatchObject({
    error: { fields: { identity: expect.any(String) } },
  });
  expect(await drop(ref, 1)).toMatchObject({ ok: true });
  expect(await drop(ref, 1)).toMatchObject({ error: { fields: { number: expect.any(String) } } });

  const [kept] = await store.read.select().from(voidedBallots).where(eq(voidedBallots.electorId, one.id));
  const [event] = await store.read.select().from(auditEvents).where(eq(auditEvents.type, 'vote.void-ballot'));
  expect(event!.payload).toMatchObject({ number: 1, seals: [sealOf(kept!.salt, before!)] });
  expect(JSON.stringify(event!.payload)).not.toContain('agree');
  const told = await store.read.select().from(messages).where(eq(messages.personId, one.personId!));
  expect(told.map((m) => m.template)).toContain('vote.ballot-voided');

  expect(await cast(ref, one.personId!, 1, evening)).toMatchObject({ error: { code: 'voided_in_person' } });
  const paper = { community: here(), ref, channel: 'hall' };
  for (const act of ['issued', 'returned'])
    await done(countPapers, clerk.actor, evening, { ...paper, act, amount: '1' });
  for (const reader of [clerk, supervisor])
    await done(enterPapers, reader.actor, evening, { ...paper, number: ['1'], choice: ['oppose'] });
  await done(countVote, clerk.actor, after, await formOf(here(), ref));
  for (const signer of [clerk, supervisor]) await done(certifyVote, signer.actor, after, await formOf(here(), ref));
  const { outcome } = (await findVote(store.read, { community: here(), ref }))!;
  expect(outcome).toMatchObject({ papers: { voided: 1 } });
  expect(outcome!.channels.map((c) => [c.channel, c.heads])).toEqual([
    ['hall', 1],
    ['online', 1],
  ]);
});

test('a reset after the ballot was cast gives no way back, nor does one before the roll was frozen', async () => {
  village = villages[1];
  await turn((await rowOf((await anAnnouncedVote(village)).id, 4)).personId!, new Date(monday.getTime() - 3_600_000));
  const { id, ref } = await anAnnouncedVote(village);
  const [three, four] = [await rowOf(id, 3), await rowOf(id, 4)];
  expect(await cast(ref, three.personId!, 3)).toMatchObject({ ok: true });
  expect(await cast(ref, four.personId!, 4)).toMatchObject({ ok: true });
  await turn(three.personId!, new Date(later.getTime() + 60_000));
  const seen = await listed(ref);
  expect(seen).toMatchObject({ rows: [{ number: 3, isVoidable: false }] });
  expect(await drop(ref, 3)).toMatchObject({ ok: false });
  expect(await drop(ref, 4)).toMatchObject({ ok: false });
});

test('only while it is open, only by a clerk; the list is for those who count', async () => {
  village = villages[2];
  const { supervisor, opener } = village;
  const { id, ref } = await anAnnouncedVote(village);
  const five = await rowOf(id, 5);
  await turn(five.personId!, during);
  expect(await cast(ref, five.personId!, 5)).toMatchObject({ ok: true });
  expect(await drop(ref, 5, after)).toMatchObject({ error: { code: 'not_open' } });
  const asSupervisor = { community: here(), ref, number: '5', identity: 'on', reason: '不是本人。' };
  expect(await voidOnlineBallot.run(contextOf(supervisor.actor, evening), asSupervisor)).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await listed(ref, person(five.personId!))).toBe('forbidden');
  expect(await listed(ref, opener.actor)).toMatchObject({ canVoid: true });
  await expect(store.transaction(async (tx) => void (await tx.delete(ballots)))).rejects.toThrow();
});
