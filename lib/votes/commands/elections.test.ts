// An election in two ballots: sealed ballots and papers, seats left open, voted on again on the same roll.
import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { guest } from '@/lib/kernel/verdict';
import { bothPassphrases, passphrases } from '@/tests/support/secret';
import { after, aVillage, closes, done, draftFields, during, formOf, opens, person } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import { verifyRecord } from '../documents/verify-record';
import { showPublicRecord } from '../queries/public-record';
import { findRoll } from '../queries/roll';
import { findVote } from '../queries/vote';
import { announceVote } from './announce-vote';
import { castSecret } from './cast-secret';
import { certifyVote } from './certify-vote';
import { countBundle } from './count-bundle';
import { countPapers } from './count-papers';
import { draftVote } from './draft-vote';
import { drawCode } from './draw-code';
import { handPapers } from './hand-papers';
import { makeBox } from './make-box';
import { openBox } from './open-box';

const village = await aVillage({ count: 12 });
const { code, opener, clerk, supervisor, secretary } = village;
const days = (n: number) => n * 86_400_000;
const typed = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
/** The list hangs for twenty days. */
const later = days(10);

const fields = (over: Record<string, unknown> = {}) =>
  draftFields({
    ...{
      title: '村民委员会换届选举（示例）',
      kind: 'election',
      rule: 'v-election',
      mode: 'secret',
      text: '依法选举。',
    },
    ...{ office1: '主任', seats1: '1', candidates1: '王某（示例）\n李某（示例）' },
    ...{ office2: '委员', seats2: '2', candidates2: '赵某（示例）\n钱某（示例）\n孙某（示例）' },
    ...{ opensAt: typed(new Date(opens.getTime() + later)), closesAt: typed(new Date(closes.getTime() + later)) },
    ...over,
  });
const draft = (over: Record<string, unknown> = {}) =>
  draftVote.run(as(opener.actor, monday), { community: code, ...fields(over) });

async function announced(over: Record<string, unknown> = {}, at = monday) {
  const { ref } = await done(draftVote, opener.actor, at, { community: code, ...fields(over) });
  await done(announceVote, opener.actor, at, await formOf(code, ref));
  const vote = (await findVote(store.read, { community: code, ref }))!;
  for (const [nth, who] of [clerk, supervisor].entries())
    await done(makeBox, who.actor, at, {
      ...{ community: code, ref, passwordOwn: passphrases[nth], passwordAgain: passphrases[nth] },
    });
  const roll = (await findRoll(store.read, vote.id)).toSorted((a, b) => a.number - b.number);
  return { vote, on: { community: code, ref }, roll };
}

type Ballot = { choice: string | string[]; choice2?: string | string[]; other?: string; other2?: string };
const cast = (e: Awaited<ReturnType<typeof announced>>, at: number, ballot: Ballot, when: Date) => {
  const { number, personId } = e.roll[at]!;
  const form = {
    ...e.on,
    number: String(number),
    ...ballot,
    checked: 'yes',
    ...drawCode({ voteId: e.vote.id, number }),
  };
  return castSecret.run(as(person(personId!), when), form);
};

async function brought({ on }: Awaited<ReturnType<typeof announced>>, at: Date) {
  await done(openBox, clerk.actor, at, { ...(await formOf(code, on.ref)), ...bothPassphrases });
  for (const who of [secretary, supervisor]) await done(certifyVote, who.actor, at, await formOf(code, on.ref));
  const answer = await showPublicRecord.run({ store, actor: guest, now: at, newId }, on);
  const text = answer.ok ? answer.value : '';
  return { text, verified: verifyRecord(text), vote: (await findVote(store.read, on))! };
}

test('an election is secret, has more candidates than seats, and a committee of the size of the law', async () => {
  const fault = async (over: Record<string, unknown>) => {
    const answer = await draft(over);
    return answer.ok ? 'ok' : answer.error.code;
  };
  expect(await fault({ mode: 'roll-call' })).toBe('election_is_secret');
  expect(await fault({ rule: 'v-households' })).toBe('not_an_election');
  expect(await fault({ kind: 'question' })).toBe('not_an_election');
  expect(await fault({ candidates1: '王某（示例）', candidates2: '赵某（示例）\n钱某（示例）' })).toBe(
    'too-few-candidates',
  );
  expect(await fault({ seats2: '8' })).toBe('too-few-candidates');
  expect(await fault({ office2: '', candidates2: '' })).toBe('committee-size');
  expect(await fault({ office1: '' })).toBe('office_without_name');
});

test('sealed ballots and blank papers of an election come to one result, and rare names lose their letters', async () => {
  const first = await announced();
  const when = new Date(during.getTime() + later);
  const at = new Date(after.getTime() + later);
  expect(first.vote.items).toHaveLength(2);
  expect(await cast(first, 0, { choice: ['1', '2'], choice2: '1' }, when)).toMatchObject({
    error: { code: 'too-many' },
  });
  const votes: Ballot[] = [
    ...Array.from({ length: 6 }, (): Ballot => ({ choice: '1', choice2: ['1', '2'] })),
    { choice: 'abstain', choice2: ['1', '3'] },
    { choice: [], other: '周某', choice2: '1', other2: '吴某' },
  ];
  for (const [nth, ballot] of votes.entries()) expect(await cast(first, nth, ballot, when)).toMatchObject({ ok: true });

  // Three papers: one marks two for one seat.
  const paper = { ...first.on, channel: 'hall' };
  await done(handPapers, clerk.actor, when, { ...paper, numbers: '9 10 11' });
  await done(countPapers, clerk.actor, at, { ...paper, act: 'returned', amount: '3' });
  const lines = '1 2 / 1 3\n2 / 2 3\n0 / x';
  const refused = await countBundle.run(as(clerk.actor, at), {
    ...first.on,
    bundle: '1',
    lines: '1 / 9\n2 / 1\n1 / 1',
  });
  expect(refused).toMatchObject({ error: { code: 'unreadable' } });
  for (const who of [clerk, supervisor]) await done(countBundle, who.actor, at, { ...first.on, bundle: '1', lines });

  const { vote, text, verified } = await brought(first, at);
  expect(verified).toMatchObject({ isRecord: true, faults: [] });
  const [chair, members] = vote.outcome!.items;
  expect(chair!.statutory).toMatchObject({
    ...{ participating: { heads: 11 }, abstain: { heads: 2 }, invalid: { heads: 1 }, quorate: true },
    ...{ elected: [{ name: '王某（示例）' }], unfilled: 0 },
  });
  expect(members!.statutory).toMatchObject({
    ...{ elected: [{ name: '赵某（示例）' }, { name: '钱某（示例）' }], unfilled: 0, next: null },
  });
  // A name that one person wrote keeps its vote and loses its letters.
  expect(text).not.toMatch(/周某|吴某/);
  expect(text).toContain('另选者1');
  expect((await draft({ prior: vote.ref })).ok).toBe(false);
});

test('a later ballot has what the first one left open, and its roll', async () => {
  const first = await announced({ office2: '委员', seats2: '2' });
  const when = new Date(during.getTime() + later);
  const at = new Date(after.getTime() + later);
  const split: Ballot[] = [
    ...Array.from({ length: 7 }, (): Ballot => ({ choice: '1', choice2: '1' })),
    ...Array.from({ length: 5 }, (): Ballot => ({ choice: '1', choice2: '2' })),
  ];
  for (const [nth, ballot] of split.entries()) expect(await cast(first, nth, ballot, when)).toMatchObject({ ok: true });
  const { vote } = await brought(first, at);
  expect(vote.isCarried).toBe(false);
  expect(vote.outcome!.items[1]!.statutory).toMatchObject({
    ...{ elected: [{ name: '赵某（示例）' }], unfilled: 1 },
    next: { kind: 'run-off', seats: 1, candidates: [{ name: '钱某（示例）' }, { name: '孙某（示例）' }] },
  });

  const soon = new Date(at.getTime() + days(1));
  const window = { opensAt: typed(soon), closesAt: typed(new Date(soon.getTime() + days(1))) };
  // What is typed of candidates does not count: they are those of the first ballot.
  const again = await announced({ ...window, prior: vote.ref, candidates1: '别人\n另一个' }, at);
  expect(again.vote.items).toEqual([
    {
      ...{ nth: 1, kind: 'election', title: '委员', max: 1, round: 'run-off' },
      options: [
        { nth: 1, label: '钱某（示例）' },
        { nth: 2, label: '孙某（示例）' },
      ],
    },
  ]);
  expect(again.roll.map((e) => e.unitKey)).toEqual(first.roll.map((e) => e.unitKey));
  const open = new Date(soon.getTime() + days(0.5));
  // 5 of 12 is no majority, and it is more than a third.
  for (let nth = 0; nth < 12; nth++)
    expect(await cast(again, nth, { choice: nth < 5 ? '1' : 'abstain' }, open)).toMatchObject({ ok: true });
  const end = await brought(again, new Date(soon.getTime() + days(1.1)));
  expect(end.verified).toMatchObject({ isRecord: true, faults: [] });
  expect(end.vote.outcome!.items[0]!.statutory).toMatchObject({
    round: 'run-off',
    elected: [{ name: '钱某（示例）' }],
  });
  expect(end.vote.isCarried).toBe(true);
});
