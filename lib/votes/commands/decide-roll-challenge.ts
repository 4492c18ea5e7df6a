import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDecideRollChallenge } from '../policy/challenges';
import { findStandingProxies } from '../queries/proxies';
import { findRoll } from '../queries/roll';
import { findDecisions, lockChallenge } from '../queries/roll-challenge';
import { findMissing, findVoters } from '../queries/roll-options';
import { lockVote } from '../queries/vote';
import { decideRollInput } from '../schema/challenges';
import { type Amendment, amendRoll } from './amend-roll';
import { changeRoll, sizesOf } from './change-roll';
import { hashRoll } from './freeze-roll';
import { saveVote, stepVote, type VoteChange } from './step-vote';

const { rollChallenges, rollDecisions } = tables;
interface Change {
  vote: VoteChange;
  challenge: { id: string; set: Partial<typeof rollChallenges.$inferInsert> };
  decision: (typeof rollDecisions.$inferInsert & Amendment) | null;
}

/** Accepted or rejected, with the reason. What is accepted changes the frozen roll, and its hash, until the vote opens. */
export const decideRollChallenge = defineCommand({
  name: 'vote.decide-roll-challenge',
  input: decideRollInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    const challenge = vote && (await lockChallenge(tx, vote.id, input.challenge));
    if (!vote || !challenge) return null;
    const rows = await findRoll(tx, vote.id);
    const decisions = await findDecisions(tx, vote.id);
    const head = rows.filter((row) => row.number === challenge.number).map((row) => row.unitKey);
    const { kind, state } = challenge;
    const missing = state === 'open' && kind === 'missing' ? await findMissing(tx, vote) : [];
    const voters = state === 'open' && kind === 'wrong-voter' ? await findVoters(tx, vote, head) : [];
    const proxies = await findStandingProxies(tx, vote, challenge.number ? [challenge.number] : []);
    return { ...vote, challenge, rows, decisions, missing, voters, proxies };
  },
  authorize: mayDecideRollChallenge,
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const { challenge, rows, decisions, id: voteId, communityId } = loaded;
    if (challenge.state !== 'open') return fail('decided');
    const words = write(challenge.id, 'roll-reason', input.reason);
    const stamp = { decidedById: by.personId, decidedAt: now, reasonId: words.id };
    const settle = (state: 'accepted' | 'rejected' | 'late') => ({ id: challenge.id, set: { ...stamp, state } });
    const tells = challenge.challengerId
      ? [
          {
            to: { personId: challenge.challengerId },
            template: 'vote.roll-decided',
            subject: { kind: 'votes' as const, id: voteId, ref: loaded.ref },
          },
        ]
      : [];
    const about = { challenge: challenge.id, kind: challenge.kind, number: challenge.number };
    // Once it is open the roll stays: whoever has voted did so on this one.
    const isLate = now >= loaded.opensAt;
    if (input.verdict === 'rejected' || isLate) {
      const event = input.verdict === 'rejected' ? 'roll-reject' : 'roll-late';
      const stepped = stepVote(args, { event, words, payload: about });
      if (!stepped.ok) return stepped;
      const closed = settle(input.verdict === 'rejected' ? 'rejected' : 'late');
      return ok({ ...stepped.value, tells, change: { vote: stepped.value.change, challenge: closed, decision: null } });
    }
    const numbers = [...rows, ...decisions.flatMap((d) => [...d.before, ...d.after])].map((row) => row.number);
    const known = { rows, lastNumber: Math.max(0, ...numbers), missing: loaded.missing, voters: loaded.voters, newId };
    const { unit, voter, area } = input;
    const amended = amendRoll({ kind: challenge.kind, number: challenge.number, unit, voter, area }, known);
    if (!amended.ok) return amended;
    const { act, number, before, after } = amended.value;
    const gone = new Set(before.map((row) => row.id));
    const roll = [...rows.filter((row) => !gone.has(row.id)), ...after];
    const sizes = sizesOf(roll, loaded.area !== null);
    if (sizes.heads === 0) return fail('nobody_left');
    // A written proxy is of the one who voted for the number until now.
    const isOfAnother = act === 'voter' || roll.every((row) => row.number !== number);
    if (isOfAnother && loaded.proxies.length) return fail('has_proxy');
    const rollHash = hashRoll(loaded.rollSalt ?? '', roll);
    const hashes = { beforeHash: loaded.rollHash ?? '', afterHash: rollHash };
    const stepped = stepVote(args, {
      event: 'roll-accept',
      words,
      set: { ...sizes, rollHash },
      payload: { ...about, act, changed: number, ...hashes, ...sizes },
    });
    if (!stepped.ok) return stepped;
    const decision = {
      ...{ id: newId(), communityId, voteId, nth: decisions.length + 1, challengeId: challenge.id },
      ...{ act, number, before, after, ...hashes, heads: sizes.heads, area: sizes.area, byId: by.personId, at: now },
    };
    const change: Change = { vote: stepped.value.change, challenge: settle('accepted'), decision };
    return ok({ ...stepped.value, tells, change });
  },
  async commit(tx, { vote, challenge, decision }: Change) {
    // The decision comes first and the new hash last: between them alone the roll lets itself be changed.
    if (decision) {
      await tx.insert(rollDecisions).values(decision);
      await changeRoll(tx, decision);
    }
    await tx.update(rollChallenges).set(challenge.set).where(eq(rollChallenges.id, challenge.id));
    return saveVote(tx, vote);
  },
  says: {
    ...lateSentences,
    decided: '这件异议已经决定过了。',
    unit_needed: { field: 'unit', text: '请选是哪一户、哪一处或者哪个人。' },
    no_such_unit: { field: 'unit', text: '花名册里没有，或者名册上已经有了。请先在花名册里登记好，再来更正。' },
    voter_needed: { field: 'voter', text: '请选改由谁投票。' },
    no_such_voter: { field: 'voter', text: '请从列表里选。列表里没有的，先在花名册里登记好。' },
    area_needed: { field: 'area', text: '请填更正以后的面积。' },
    nothing_changes: '名册上本来就是这样，没有要改的。要是异议不成立，请选“不成立”。',
    has_proxy: { field: 'verdict', text: '这个票号登记了书面委托，请先到委托登记里把它作废，再来更正名册。' },
    nobody_left: { field: 'verdict', text: '划去以后名册就空了，不能这样改。' },
  },
});
