import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aCertifiedVote } from '@/tests/support/certified';
import { after, anAnnouncedVote, aVillage, done, draftFields, during, formOf, person } from '@/tests/support/votes';
import { monday } from '@/tests/support/world';
import { castBallot } from '../commands/cast-ballot';
import { draftVote } from '../commands/draft-vote';
import { enterPapers } from '../commands/enter-papers';
import { publishVote } from '../commands/publish-vote';
import { showBallot, showReceipt } from './ballot';
import { findOpenVotes, findVotesInPublicity } from './board';
import { findCards } from './cards';
import { findRollWithBallots } from './count';
import { listVotes, visibleTo } from './list';
import { showPaperDesk } from './paper-desk';
import { showVote } from './record';
import { showRoll } from './roll';
import { findTodos } from './todos';

const small = await aVillage({ code: 'small', count: 3 });
const large = await aVillage({ code: 'large', count: 300 });
const ask = <In, Out>(
  query: { run(c: { store: typeof store; actor: Actor; now: Date; newId: () => string }, i: In): Promise<Out> },
  input: In,
  actor: Actor = guest,
  now = during,
) => query.run({ store, actor, now, newId }, input);
const cost = async (work: () => Promise<unknown>) => {
  const before = store.statements();
  await work();
  return store.statements() - before;
};

test('an open vote shows turnout and no choice; the same statements for 3 households and for 300', async () => {
  const votes = [await anAnnouncedVote(small), await anAnnouncedVote(large)];
  for (const [i, village] of [small, large].entries())
    for (const elector of await findRollWithBallots(store.read, votes[i]!.id))
      await done(castBallot, person(elector.personId!), during, {
        ...{ community: village.code, ref: votes[i]!.ref, number: String(elector.number) },
        ...{ choice: 'oppose', checked: 'yes' },
      });
  const addresses = [small, large].map(({ code }, i) => ({ community: code, ref: votes[i]!.ref }));
  const [few, many] = [
    await cost(() => ask(showVote, addresses[0]!, small.clerk.actor)),
    await cost(() => ask(showVote, addresses[1]!, large.clerk.actor)),
  ];
  expect(many).toBe(few);
  const view = await ask(showVote, addresses[1]!);
  expect(view).toMatchObject({ ok: true, value: { turnout: { heads: 300 }, result: null, phase: 'open' } });
  for (const actor of [guest, large.clerk.actor, large.secretary.actor])
    expect(JSON.stringify(await ask(showVote, addresses[1]!, actor))).not.toMatch(/oppose|"agree"/);
  expect(await findOpenVotes(store.read, large.communityId, during)).toMatchObject([
    { heads: 300, tookPart: 300, gate: 200, unit: '户' },
  ]);
  const roll = await ask(showRoll, addresses[1]!);
  expect(roll).toMatchObject({ ok: true, value: { isMasked: true, next: '30' } });
  expect(JSON.stringify(roll)).toContain('张*');
});

test('my ballot: free, then a receipt of my own and nobody else’s', async () => {
  const vote = await anAnnouncedVote(small);
  const at = { community: 'small', ref: vote.ref };
  const [first, second] = (await findRollWithBallots(store.read, vote.id)).sort((a, b) => a.number - b.number);
  const me = person(first!.personId!);
  expect(await ask(showBallot, at, me)).toMatchObject({ value: { state: 'free', head: { number: 1 }, left: 1 } });
  expect(await ask(showBallot, at, guest)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await findTodos(store.read, me, during)).toMatchObject([{ deed: '投票' }, { deed: '投票' }].slice(0, 1));
  await done(castBallot, me, during, { ...at, number: '1', choice: 'agree', checked: 'yes' });
  expect(await ask(showBallot, at, me)).toMatchObject({ value: { state: 'voted' } });
  expect(await ask(showReceipt, { ...at, number: '1' }, me)).toMatchObject({ value: { head: { said: '同意' } } });
  expect(await ask(showReceipt, { ...at, number: '1' }, person(second!.personId!))).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('the counters’ table shows what waits for whom, never what the other one read', async () => {
  const vote = await anAnnouncedVote(small);
  const at = { community: 'small', ref: vote.ref };
  const page = { ...at, channel: 'paper', number: ['1', '2'], choice: ['agree', 'oppose'] };
  await done(enterPapers, small.opener.actor, during, page);
  const desk = await ask(showPaperDesk, at, small.clerk.actor);
  expect(desk).toMatchObject({ value: { halfRead: { mine: [], others: [1, 2] }, differences: [] } });
  expect(JSON.stringify(desk)).not.toContain('不同意');
  await done(enterPapers, small.clerk.actor, during, { ...page, choice: ['oppose', 'oppose'] });
  expect(await ask(showPaperDesk, at, small.supervisor.actor)).toMatchObject({
    value: { differences: [{ number: 1, a: { word: '同意' }, b: { word: '不同意' }, canResolve: true }] },
  });
  expect(await ask(showPaperDesk, at, small.clerk.actor)).toMatchObject({
    value: { differences: [{ canResolve: false }] },
  });
});

test('a published result is the frozen one, with its receipt found and its card on the thread', async () => {
  const vote = await aCertifiedVote(small, {}, 2);
  await done(publishVote, small.clerk.actor, after, await formOf('small', vote.ref));
  const [row] = await findRollWithBallots(store.read, vote.id);
  const receipt = await ask(
    showReceipt,
    { community: 'small', ref: vote.ref, number: String(row!.number) },
    person(row!.personId!),
    after,
  );
  const typed = (receipt as { value: { head: { receipt: string } } }).value.head.receipt.toLowerCase();
  const view = await ask(showVote, { community: 'small', ref: vote.ref, receipt: typed }, guest, after);
  expect(view).toMatchObject({
    value: { phase: 'published', receiptFound: true, result: { isCarried: true, sentence: '通过。' } },
  });
  expect(await findVotesInPublicity(store.read, small.communityId, after)).toMatchObject([
    { result: { word: '通过' }, agree: 2, tookPart: 3, heads: 3, day: 1, days: 15 },
  ]);
  expect(await findCards(store.read, [vote.id])).toMatchObject([{ kind: 'votes', state: { word: '通过' } }]);
});

test('drafts are listed for those who prepare them; the list and the policy agree', async () => {
  const { ref } = await done(draftVote, small.opener.actor, monday, { community: 'small', ...draftFields() });
  const refs = async (actor: Actor, filters = {}) => {
    const list = await ask(listVotes, { community: 'small', ...filters }, actor);
    if (!list.ok) throw new Error('list');
    return list.value.rows.map((r) => r.href.split('/').at(-1));
  };
  expect(await refs(small.clerk.actor)).toContain(ref);
  expect(await refs(guest)).not.toContain(ref);
  expect(await refs(large.clerk.actor)).not.toContain(ref);
  expect(await ask(showVote, { community: 'small', ref }, large.clerk.actor)).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(await refs(small.clerk.actor, { show: 'draft' })).toEqual([ref]);
  expect((await refs(guest, { show: 'open' })).length).toBeGreaterThan(0);
  expect(visibleTo(guest)).toBeDefined();
});
