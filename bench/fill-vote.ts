import { asc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { addDays, atHour, dayOf } from '@/lib/kernel/calendar/day';
import { announceVote } from '@/lib/votes/commands/announce-vote';
import { draftVote } from '@/lib/votes/commands/draft-vote';
import { recordStudy } from '@/lib/votes/commands/record-study';
import { findVote } from '@/lib/votes/queries/vote';
import { done } from './fill-records';
import type { Roster } from './fill-roster';

const typed = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

interface Asked {
  mode?: 'roll-call' | 'secret';
  closesAt?: Date;
}

/** 居民会议 by households, announced three weeks ago, open since yesterday. */
export async function fillVote({ code, clerk, electors }: Roster, { mode = 'roll-call', closesAt }: Asked = {}) {
  const today = dayOf(new Date());
  const announced = atHour(addDays(today, -21), '09:00');
  const { ref } = await done(draftVote, clerk, announced, {
    ...{
      community: code,
      title: '安全自治十条（示例）',
      rule: 'rc-households',
      mode,
      channels: ['online', 'hall', 'paper'],
    },
    text: '为了大家的安全，约定如下：\n第一条　消防通道不停车、不堆物。\n第二条　电动车不进楼，电池不进户充电。',
    opensAt: typed(atHour(addDays(today, -1), '09:00')),
    closesAt: typed(closesAt ?? atHour(addDays(today, 7), '18:00')),
  });
  const at = async () => ({
    community: code,
    ref,
    version: (await findVote(store.read, { community: code, ref }))!.version,
  });
  await done(recordStudy, clerk, announced, { ...(await at()), studyDay: dayOf(announced), studyMinute: '第 7 号' });
  await done(announceVote, clerk, announced, await at());
  const vote = (await findVote(store.read, { community: code, ref }))!;
  const roll = await store.read
    .select({ number: tables.electors.number, personId: tables.electors.personId })
    .from(tables.electors)
    .where(eq(tables.electors.voteId, vote.id))
    .orderBy(asc(tables.electors.number));
  const cookies = new Map(electors.map((e) => [e.personId, e.cookie]));
  return {
    vote: { id: vote.id, ref, closesAt: vote.closesAt },
    roll: roll.map(({ number, personId }) => ({ number, cookie: cookies.get(personId ?? '') ?? '' })),
  };
}
