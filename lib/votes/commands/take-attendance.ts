import { and, asc, eq, inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayTakeAttendance } from '../policy/hands';
import { findStandingProxies } from '../queries/proxies';
import { lockVote } from '../queries/vote';
import { attendanceInput } from '../schema/hands';

const { electors, handCounts, voteAttendance } = tables;

/** 签到 at a meeting that votes by hands. They are the base of the count, so nobody is added once hands were counted. */
export const takeAttendance = defineCommand({
  name: 'vote.take-attendance',
  input: attendanceInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const asked = await tx
      .select({ id: electors.id, tally: electors.tally, signedAt: voteAttendance.at })
      .from(electors)
      .leftJoin(voteAttendance, eq(voteAttendance.electorId, electors.id))
      .where(and(eq(electors.voteId, vote.id), inArray(electors.number, input.numbers)))
      .orderBy(asc(electors.id));
    const proxies = await findStandingProxies(tx, vote, input.numbers);
    return { ...vote, asked, proxies, counted: await tx.$count(handCounts, eq(handCounts.voteId, vote.id)) };
  },
  authorize: mayTakeAttendance,
  decide({ input, loaded, by, now }) {
    const { id: voteId, communityId, ref, asked } = loaded;
    const { act, numbers } = input;
    if (loaded.mode !== 'hands') return fail('no_hands');
    if (loaded.state !== 'announced' || now < loaded.opensAt || now >= loaded.closesAt) return fail('not_open');
    if (loaded.counted) return fail('counted_already');
    if (asked.length < numbers.length || asked.some((e) => e.tally !== 'statutory')) return fail('unknown_number');
    if (act === 'sign' && asked.some((e) => e.signedAt)) return fail('signed_already');
    if (act === 'strike' && asked.some((e) => !e.signedAt)) return fail('not_signed');
    if (act === 'sign' && loaded.proxies.some((p) => p.state === 'registered')) return fail('has_proxy');
    const stamp = { voteId, communityId, byId: by.personId, at: now };
    const ids = asked.map((e) => e.id);
    return ok({
      change: { act, ids, rows: ids.map((electorId) => ({ ...stamp, electorId })), ref },
      events: [{ type: 'vote.attendance-taken', subjectId: voteId, payload: { act, numbers } }],
    });
  },
  async commit(tx, { act, ids, rows, ref }) {
    if (act === 'sign') await tx.insert(voteAttendance).values(rows);
    else await tx.delete(voteAttendance).where(inArray(voteAttendance.electorId, ids));
    return { ref };
  },
  says: {
    no_hands: '这次不是举手表决，不用签到。',
    not_open: '表决开始以后、截止以前才签到。',
    counted_already: '已经开始点票，签到不能再改：到会的人数是算结果的底数。',
    unknown_number: { field: 'numbers', text: '有的号名册上没有，请检查。' },
    signed_already: { field: 'numbers', text: '有的号已经签到，请对照着检查。' },
    not_signed: { field: 'numbers', text: '有的号没有签到，请对照着检查。' },
    has_proxy: {
      field: 'numbers',
      text: '有的号登记了委托。请先在委托登记里办：受托人到场，或者本人来了、委托作废。',
    },
  },
});
