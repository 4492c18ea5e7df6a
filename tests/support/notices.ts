// A community with a pair of grid workers, a clerk and others, and the deeds on a notice in few words.
import { store } from '@/db';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { findHazard } from '@/lib/notices/commands/find-hazard';
import { issueNotice } from '@/lib/notices/commands/issue-notice';
import { serveNotice } from '@/lib/notices/commands/serve-notice';
import { findNotice } from '@/lib/notices/queries/notice';
import { aCommunity, aPerson, as, monday } from './world';

interface Runs {
  run(context: ReturnType<typeof as>, raw: unknown): Promise<{ ok: boolean; value?: unknown; error?: unknown }>;
}
export const minutesAfter = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
/** After the usual deadline, Monday 30 November 18:00. */
export const late = new Date('2026-12-01T09:00:00+08:00');

export async function aNoticeWorld(code = 'ljg') {
  const place = await aCommunity({ code });
  const { communityId } = place;
  const one = await aPerson(communityId, ['grid']);
  const two = await aPerson(communityId, ['grid']);
  const clerk = await aPerson(communityId, ['clerk']);
  const street = await aPerson(communityId, ['street']);
  const supervisor = await aPerson(communityId, ['supervisor']);

  const now = async (ref: string) => (await findNotice(store.read, code, ref, guest))!;
  const deed = async (command: Runs, actor: Actor, ref: string, input: object = {}, at = minutesAfter(60)) =>
    command.run(as(actor, at), { community: code, ref, version: String((await now(ref)).version), ...input });

  const hazard = {
    community: code,
    category: 'fire-lane',
    place: '一层楼梯间东侧',
    unitCode: '1-101',
    recipientName: '王某某',
    checkedAt: '2026-11-23T08:20',
    text: '纸箱约 2 立方米，靠墙码放',
  };
  const paper = {
    lawId: 'fire-28',
    demand: '把纸箱搬离楼梯间',
    after: '报街道办事处处理',
    dueOn: '2026-11-30',
    phone: '0371-5550 0123',
    handlerId: one.id,
    secondHandlerId: two.id,
  };
  const found = async (change: object = {}) => {
    const done = await findHazard.run(as(one.actor), { ...hazard, ...change });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return done.value.ref;
  };
  const issued = async (change: object = {}) => {
    const ref = await found(change);
    const done = await deed(issueNotice, one.actor, ref, paper, monday);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return ref;
  };
  const served = async (change: object = {}) => {
    const ref = await issued(change);
    const done = await deed(serveNotice, one.actor, ref, {
      method: 'hand',
      result: 'signed',
      servedAt: '2026-11-23T09:30',
    });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return ref;
  };
  return { ...place, code, one, two, clerk, street, supervisor, hazard, paper, now, deed, found, issued, served };
}
