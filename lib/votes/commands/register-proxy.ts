import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { keepFiles } from '@/lib/files/keep';
import { planFiles } from '@/lib/files/rules';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayRegisterProxy } from '../policy/channels';
import { findHolder } from '../queries/holder';
import { findStandingProxies, type VoteProxy } from '../queries/proxies';
import { findTaken } from '../queries/taken';
import { lockVote } from '../queries/vote';
import { isCandidate } from '../rules/candidates';
import { holderFault, isAdultOn, proxyPurpose, proxyRuleOf } from '../rules/proxies';
import { registerProxyInput } from '../schema/proxies';
import { proxyTells } from './step-proxy';

const { electors, voteProxies } = tables;
/** At the desk, with the signed paper in hand. The principal is told. */
export const registerProxy = defineCommand({
  name: 'vote.register-proxy',
  input: registerProxyInput,
  async load(tx, input) {
    // The whole vote, not the head alone: two proxies to one person must not both be his third.
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const { id: voteId } = vote;
    const [head] = await tx
      .select({ principalId: electors.personId, tally: electors.tally })
      .from(electors)
      .where(and(eq(electors.voteId, voteId), eq(electors.number, input.number)));
    return {
      ...vote,
      head: head ?? null,
      holder: await findHolder(tx, vote, input.personId, head?.principalId ?? null),
      standing: await findStandingProxies(tx, vote, [input.number]),
      taken: await findTaken(tx, voteId, input.number),
    };
  },
  authorize: mayRegisterProxy,
  decide({ input, loaded, by, now, newId }) {
    const { id: voteId, communityId, ref, head, holder } = loaded;
    const rule = proxyRuleOf(loaded.rule);
    if (!rule) return fail('no_proxies');
    if (loaded.state !== 'announced' || now >= loaded.closesAt) return fail('not_running');
    if (head?.tally !== 'statutory') return fail('unknown_number');
    const { principalId } = head;
    if (!principalId) return fail('nobody_named');
    if (!holder) return fail('unknown_person');
    if (input.writtenOn > dayOf(now)) return fail('written_later');
    if (loaded.taken) return fail('has_voted');
    if (loaded.standing.length) return fail('has_proxy');
    const fault = holderFault(rule, {
      ...{ holds: holder.holds, isOfHousehold: holder.isOfHousehold, isPrincipal: principalId === holder.id },
      isAdult: isAdultOn(holder.birthDay, dayOf(now)),
      isCandidate: isCandidate(loaded.items, holder),
    });
    if (fault) return fail(fault);
    const keeping = { communityId, subject: { kind: 'votes', id: voteId }, purpose: proxyPurpose } as const;
    const files = planFiles(input.scans, keeping, { by, now, newId });
    const row: VoteProxy = {
      ...{ id: newId(), communityId, voteId, number: input.number, principalId, holderId: holder.id },
      ...{ writtenOn: input.writtenOn, scans: files.rows.flatMap((file) => file.id ?? []) },
      ...{ state: 'registered', ground: null, settledAt: null, version: 1 },
      ...{ registeredById: by.personId, registeredAt: now },
    };
    return ok({
      change: { row, files: files.rows, ref },
      transitions: [{ subjectId: row.id, event: 'register', from: null, to: 'registered' }],
      tells: [
        ...proxyTells(row, ref, 'vote.proxy-registered', [principalId]),
        ...proxyTells(row, ref, 'vote.proxy-held', [holder.id]),
      ],
      events: [
        { type: 'vote.proxy-registered', subjectId: voteId, payload: { proxy: row.id, number: row.number } },
        ...files.events,
      ],
    });
  },
  async commit(tx, { row, files, ref }) {
    await keepFiles(tx, files);
    await tx.insert(voteProxies).values(row);
    return { ref };
  },
  says: {
    no_proxies: '法律没有规定这一类表决可以委托，不能登记。',
    not_running: '公告以后、截止以前才登记委托。',
    unknown_number: { field: 'number', text: '名册上没有这个号。' },
    nobody_named: { field: 'number', text: '名册上这个号还没有写由谁投，不能委托。' },
    unknown_person: { field: 'personId', text: '请从找到的人里选受托人。' },
    written_later: { field: 'writtenOn', text: '委托书的日子不能在今天以后。' },
    has_voted: { field: 'number', text: '这个号已经投过票，或者领了、交了纸票，不用再委托。' },
    has_proxy: { field: 'number', text: '这个号已经登记过委托。要换人，请先把原来的作废。' },
    himself: { field: 'personId', text: '不能委托自己，请选别人。' },
    not_adult: { field: 'personId', text: '受托人要满十八周岁；登记里没有出生日期的，请先补上。' },
    is_candidate: { field: 'personId', text: '候选人不能接受委托，请选别人。' },
    other_household: { field: 'personId', text: '只能委托同一户里的人；登记里不在一户的，请先核对户的登记。' },
    holds_enough: { field: 'personId', text: '这个人接受的委托已经满了，请选别人。' },
  },
});
