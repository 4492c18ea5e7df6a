import { and, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { activateAccount } from '@/lib/identity/commands/activate-account';
import { issueSlip } from '@/lib/identity/commands/issue-slip';
import { slipCode } from '@/lib/identity/slip-code';
import { newId } from '@/lib/kernel/ids';
import { guest } from '@/lib/kernel/verdict';
import { answerResultChallenge } from '@/lib/votes/commands/answer-result-challenge';
import { castBallot } from '@/lib/votes/commands/cast-ballot';
import { challengeResult } from '@/lib/votes/commands/challenge-result';
import { challengeRoll } from '@/lib/votes/commands/challenge-roll';
import { decideRollChallenge } from '@/lib/votes/commands/decide-roll-challenge';
import { handOverPapers } from '@/lib/votes/commands/hand-over-papers';
import { receivePapers } from '@/lib/votes/commands/receive-papers';
import { voidOnlineBallot } from '@/lib/votes/commands/void-online-ballot';
import { aPerson } from '../world';
import { aCertifiedVote, address, announced, numberOf } from './votes';
import type { Samples, World } from './world';

const { paperHandovers, resultChallenges, rollChallenges } = tables;
/** Announced thirteen days ago; it opens tomorrow, or the day after. */
const coming = (w: World) => announced(w, 5, { opensAt: w.instant(2) });

const papers = { blank: '40', issued: '60', returned: '12' };
let phones = 0;
/** Nobody else's. */
const phoneOf = (w: World) => `139${String(w.now.getTime()).slice(-5)}${String(100 + ++phones)}`;

export const voteChallenges: Samples = {
  'vote.challenge-roll': async (w) => {
    const on = await coming(w);
    const numbers = new Map<string, string>();
    for (const { id } of Object.values(w.here)) numbers.set(id, await numberOf(on.id, id));
    const text = '这一户已经搬走了。';
    return {
      command: challengeRoll,
      by: 'resident',
      input: (who) => ({ ...address(on), kind: 'wrongly-listed', number: numbers.get(who.id) ?? '1', text }),
    };
  },
  'vote.decide-roll-challenge': async (w) => {
    const on = await coming(w);
    const number = await numberOf(on.id, w.here.handler.id);
    const about = { ...address(on), kind: 'wrongly-listed', number, text: '这一户已经搬走了。' };
    await w.run(challengeRoll, 'resident', about, -1);
    const [challenge] = await store.read
      .select()
      .from(rollChallenges)
      .where(and(eq(rollChallenges.voteId, on.id), eq(rollChallenges.state, 'open')));
    const decided = { verdict: 'accepted', reason: '查过登记，已经搬走。', unit: '', voter: '', area: '' };
    return {
      command: decideRollChallenge,
      by: 'clerk',
      asks: 'a vote that the committee of owners runs',
      input: { ...on, challenge: challenge!.id, ...decided },
    };
  },
  'vote.void-online-ballot': async (w) => {
    // Somebody who does nothing else: the account is opened once more.
    const { id, actor } = await aPerson(w.communityId, []);
    const home = { id: newId(), communityId: w.communityId, kind: 'villager' as const, unitId: null };
    await store.transaction((tx) => tx.insert(tables.households).values({ ...home, code: id, representativeId: id }));
    const on = await announced(w, 3);
    const { slipId } = await w.run(issueSlip, 'clerk', { person: id, signed: 'on' }, -1);
    const used = { code: slipCode(slipId), phone: phoneOf(w), password: { hash: 'x' } };
    await w.run(activateAccount, { id: '', actor: guest }, used, -1);
    const number = await numberOf(on.id, id);
    const ballot = { ref: on.ref, number, choice: 'agree', checked: 'yes' };
    await w.run(castBallot, { id, actor }, ballot, -0.5);
    const input = { ...address(on), number, identity: 'on', reason: '不是本人投的。' };
    return { command: voidOnlineBallot, by: 'clerk', input };
  },
  'vote.challenge-result': async (w) => ({
    command: challengeResult,
    by: 'resident',
    input: { ...address(await aCertifiedVote(w)), text: '有一户投了两票。', forName: '' },
  }),
  'vote.answer-result-challenge': async (w) => {
    const on = await aCertifiedVote(w);
    await w.run(challengeResult, 'resident', { ...address(on), text: '有一户投了两票。' });
    const [challenge] = await store.read.select().from(resultChallenges).where(eq(resultChallenges.voteId, on.id));
    const input = { ...address(on), challenge: challenge!.id, answer: '查过，是两户。' };
    return { command: answerResultChallenge, by: 'secretary', input };
  },
  'vote.hand-over-papers': async (w) => ({
    command: handOverPapers,
    by: 'clerk',
    input: { ...address(await announced(w, 3)), receiver: w.second.supervisor.id, ...papers },
  }),
  'vote.receive-papers': async (w) => {
    const on = await announced(w, 3);
    await w.run(handOverPapers, 'clerk', { ...address(on), receiver: w.here.supervisor.id, ...papers });
    const [handover] = await store.read.select().from(paperHandovers).where(eq(paperHandovers.voteId, on.id));
    const input = { ...address(on), handover: handover!.id, ...papers, difference: '' };
    return { command: receivePapers, by: 'supervisor', asks: 'being the one they are handed to', input };
  },
};
