// One dispute and the people around it, for the tests of mediation.
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { Command } from '@/lib/kernel/command';
import type { Actor } from '@/lib/kernel/verdict';
import { acceptCase } from '@/lib/mediation/commands/accept-case';
import { applyForMediation } from '@/lib/mediation/commands/apply-for-mediation';
import { assignMediator } from '@/lib/mediation/commands/assign-mediator';
import { recordSession } from '@/lib/mediation/commands/record-session';
import { tellRights } from '@/lib/mediation/commands/tell-rights';
import { aCommunity, aPerson, as, monday } from './world';

export const at = (day: string, clock = '10:00') => new Date(`${day}T${clock}:00+08:00`);

/** A community with a committee, two neighbours and everybody who should not see their quarrel. */
export async function aDispute(code = 'zj') {
  const community = await aCommunity({ code, kind: 'urban' });
  const { communityId } = community;
  const upstairs = await aPerson(communityId, ['resident'], '周示例');
  const downstairs = await aPerson(communityId, ['resident'], '李示例');
  const mediator = await aPerson(communityId, ['mediator'], '孙示例');
  const other = await aPerson(communityId, ['mediator'], '钱示例');
  const director = await aPerson(communityId, ['mediation-director'], '吴示例');
  await store.transaction(async (tx) => {
    await tx.update(tables.people).set({ phone: '13900000246' }).where(eq(tables.people.id, upstairs.id));
    await tx.update(tables.people).set({ phone: '13800005678' }).where(eq(tables.people.id, downstairs.id));
  });
  return { ...community, upstairs, downstairs, mediator, other, director };
}
export type Dispute = Awaited<ReturnType<typeof aDispute>>;

export const leak = (code: string) => ({
  community: code,
  title: '楼上漏水，泡了楼下顶棚和被褥',
  type: 'neighbours',
  place: '1号楼',
  facts: '卫生间天花板一直滴水，被褥湿了。',
  requests: '修好，赔被褥。',
  respondentName: '周示例',
  respondentPhone: '13900000246',
  respondentAddress: '1号楼 1-201',
  voluntary: 'on',
});

export async function caseRow(ref: string, communityId: string) {
  const rows = await store.read.select().from(tables.mediations).where(eq(tables.mediations.ref, ref));
  return rows.find((r) => r.communityId === communityId)!;
}

export const partiesOf = (caseId: string) =>
  store.read.select().from(tables.mediationParties).where(eq(tables.mediationParties.caseId, caseId));

export async function run<Out>(command: Command<Out>, actor: Actor, input: object, when: Date = monday): Promise<Out> {
  const done = await command.run(as(actor, when), input);
  if (!done.ok) throw new Error(`${command.name}: ${done.error.code} ${JSON.stringify(done.error.fields)}`);
  return done.value;
}

/** Runs with the record's present version. */
export async function onCase<Out>(
  d: Pick<Dispute, 'code' | 'communityId'>,
  ref: string,
  command: Command<Out>,
  actor: Actor,
  input: object = {},
  when: Date = monday,
) {
  const { version } = await caseRow(ref, d.communityId);
  return command.run(as(actor, when), { community: d.code, ref, version: String(version), ...input });
}

export const noGround = { notReserved: 'on', notForbidden: 'on', notDecided: 'on', notUnwilling: 'on' };

/** On that Monday morning, or in the morning of an earlier day. */
const early = (when: Date, clock: string) => `${when < monday ? dayOf(when) : '2026-11-23'} ${clock}`;

/** The dispute taken in and led by its mediator, both sides told their rights. */
export async function aCaseInMediation(d: Dispute, when = monday, story = leak(d.code)) {
  const { ref } = await run(applyForMediation, d.downstairs.actor, story, when);
  await mustOn(d, ref, acceptCase, d.director.actor, { type: 'neighbours', ...noGround }, when);
  const lead = { mediatorId: d.mediator.id, duty: 'lead', chosenBy: 'parties' };
  await mustOn(d, ref, assignMediator, d.director.actor, lead, when);
  const { id } = await caseRow(ref, d.communityId);
  const parties = await partiesOf(id);
  for (const p of parties)
    await mustOn(d, ref, tellRights, d.mediator.actor, { partyId: p.id, at: early(when, '08:50'), way: 'paper' }, when);
  const applicant = parties.find((p) => p.side === 'applicant')!;
  const respondent = parties.find((p) => p.side === 'respondent')!;
  return { ref, id, applicant, respondent };
}

export async function mustOn<Out>(...args: Parameters<typeof onCase<Out>>): Promise<Out> {
  const done = await onCase(...args);
  if (!done.ok) throw new Error(`${args[2].name}: ${done.error.code} ${JSON.stringify(done.error.fields)}`);
  return done.value;
}

export const aSession = (d: Dispute, ref: string, result: string, when = monday) =>
  mustOn(
    d,
    ref,
    recordSession,
    d.mediator.actor,
    { at: early(when, '08:55'), place: '调解室', present: '双方', statement: '各自说了经过。', result },
    when,
  );
